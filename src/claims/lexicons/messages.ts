/** Nouns for what somebody says something in, which an -ing form may follow as a cue ("issued a statement saying"); our own list, from general English. */
export const MESSAGES: ReadonlySet<string> = new Set(
  "statement letter tweet post message email e-mail interview speech memo note video release remarks comments words line question quote report notice filing bulletin".split(
    " ",
  ),
);
