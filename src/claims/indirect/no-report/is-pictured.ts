/** Tells where a thing is only shown in a picture: "footage reveals some moments of the fire", "tweeted photos of the pier". */
import { nounForms } from "../../../text/inflect-noun.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { SourcedReport, VerbReport } from "./verb-report.ts";

/** What things are seen in. */
const PICTURES: ReadonlySet<string> = new Set([
  "footage",
  ...nounForms("clip image map photo photograph picture video"),
]);

/** Tells whether a picture is only told to open something to the eye: "footage reveals some moments of the fire", "images show boats tied up at the pier". */
export function isView(
  reading: Reading,
  _syntax: Syntax,
  { cue: { verb, group }, source, rule }: SourcedReport,
): boolean {
  if (rule === "that") return false;
  const opens = verb.lemma === "show" || (verb.lemma === "reveal" && group.form === "gerund");
  return opens && hasWord(reading, PICTURES, source.from, headEnd(reading, source));
}

/** Verbs of putting up what others may read or look at. */
const POSTING: ReadonlySet<string> = new Set("post share tweet".split(" "));

/** Tells whether somebody only puts up a picture: "tweeted photos of the pier". */
export const isPosted = (
  reading: Reading,
  _syntax: Syntax,
  { cue: { verb }, content: { from }, rule }: VerbReport,
): boolean => rule !== "that" && POSTING.has(verb.lemma) && PICTURES.has(wordAt(reading, from));
