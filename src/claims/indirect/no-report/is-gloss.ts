/** Tells where a verb tells what words are about, and not what they say of it: "referring to the pier", "Commenting on the vote, Lind said". */
import { beginsSentence } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { VerbReport } from "./verb-report.ts";

/** Verbs that do. */
const REFERRING: ReadonlySet<string> = new Set(["allude to", "bring up", "refer to", "reference"]);

/** Verbs that do where their participle opens the sentence. */
const SPEAKING_OF: ReadonlySet<string> = new Set(
  "comment on,speak about,speak of,talk about,talk of".split(","),
);

/** Tells whether a verb does: "often refers to her years at sea", "“It is a gem,” he said, referring to the pier", but not "refers to it as a gem". */
export function isGloss(
  reading: Reading,
  _syntax: Syntax,
  { cue: { name, group }, rule }: VerbReport,
): boolean {
  if (REFERRING.has(name)) return rule === "object" || group.form === "gerund";
  const isParticiple = group.form === "gerund" && SPEAKING_OF.has(name);
  return isParticiple && beginsSentence(reading, group.from);
}
