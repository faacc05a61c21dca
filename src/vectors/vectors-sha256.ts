/** The digest of the published word-vector table; written by its build. */
export const VECTORS_SHA256 = "8e4623410b9229f2a38a321d6da7fc0b406b4212e5b606ecc8e77b3892c02a30";
