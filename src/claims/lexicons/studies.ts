/** What polls, studies and papers are called, that show something: our own list, from general news usage. */
import { nounForms } from "../../text/inflect-noun.ts";

/** Nouns for a study or a paper, singular and plural. */
export const STUDIES: ReadonlySet<string> = new Set([
  ...nounForms(
    "poll survey study report figure number result statistic record disclosure document email transcript video clip recording filing return file letter log memo message",
  ),
  ..."analysis analyses data findings footage papers polling research".split(" "),
]);
