/** What polls, studies and papers are called, that show something: our own lists, from general news usage. */
import { nounForms } from "../../text/inflect-noun.ts";

/** Nouns for what may show a thing alone, singular and plural: "the study found a link". */
export const FINDERS: ReadonlySet<string> = new Set([
  ...nounForms(
    "poll survey study report figure number result statistic record disclosure document email transcript video filing return",
  ),
  ..."analysis analyses data findings footage polling research".split(" "),
]);

/** The same with what somebody wrote or recorded, which shows more than a thing: "the letter shows that he knew", but not "the letter found its way". */
export const STUDIES: ReadonlySet<string> = new Set([
  ...FINDERS,
  ...nounForms("clip recording file letter log memo message"),
  "papers",
]);
