/** Why a pack cannot be used: a fault that a page can tell in its reader's language, and the same in English. */

/** What is wrong with a file that should be a pack. */
export type PackFault =
  | { kind: "no pack" }
  /** `reads` is the one version that this Parallax opens. */
  | { kind: "other version"; version: number; reads: number }
  /** `most` is the size of the largest pack that can be opened, in megabytes. */
  | { kind: "too large"; most: number }
  /** `how` is told in English, for whoever builds packs: "its checksum is wrong". */
  | { kind: "damaged"; how: string };

/** Says why a pack cannot be used; its message is the fault in plain English. */
export class PackError extends Error {
  override readonly name = "PackError";
  readonly fault: PackFault;

  constructor(fault: PackFault, options?: ErrorOptions) {
    super(describe(fault), options);
    this.fault = fault;
  }
}

function describe(fault: PackFault): string {
  switch (fault.kind) {
    case "no pack":
      return "This file is not a Parallax pack.";
    case "other version":
      return `This pack has version ${fault.version}, and this Parallax reads version ${fault.reads}: build it again from its records.`;
    case "too large":
      return `This pack is too large: at most ${fault.most} MB can be opened.`;
    case "damaged":
      return `This pack is damaged: ${fault.how}.`;
  }
}
