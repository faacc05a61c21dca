/** Verbs that hardly anything but speech takes; our own lists, from general news usage. */
import { inflectVerbs } from "../../text/inflect-verb.ts";

/** Verbs that hardly anything but speech takes, in the forms that tell of it: others are also nouns behind a name ("the Elm report"). */
export const SAYING: ReadonlySet<string> = new Set(
  "said says told tells added adds argued argues explained explains insisted insists recalled recalls tweeted tweets warned warns wrote writes".split(
    " ",
  ),
);

/** Verbs of speech in all their forms, for places where no name stands before them. */
export const SPEAKING: ReadonlySet<string> = inflectVerbs(
  "accuse add announce argue call claim insist say tell warn",
);
