/** Verbs that hardly anything but speech takes, in the forms that tell of it: others are also nouns behind a name ("the Elm report"); our own list, from general news usage. */
export const SAYING: ReadonlySet<string> = new Set(
  "said says told tells added adds argued argues explained explains insisted insists recalled recalls tweeted tweets warned warns wrote writes".split(
    " ",
  ),
);
