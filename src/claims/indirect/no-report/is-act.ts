/** Tells where a verb that also reports tells of a deed: "argues a case", "named Lind a judge", "claimed the title", "denied him a visa". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import { isHeard } from "../cues/is-heard.ts";
import { arguesCase } from "./argues-case.ts";
import { endsThing } from "./ends-thing.ts";
import { isAppointed, isVotedIn } from "./gives-office.ts";
import { isInOffice } from "./is-in-office.ts";
import { refusesThing } from "./refuses-thing.ts";
import { takesThing } from "./takes-thing.ts";
import type { Test, VerbReport } from "./verb-report.ts";
import { writesText } from "./writes-text.ts";

/** Tells whether a verb with its content behind it, found by a frame, tells of such a deed. */
export const isAct: Test = (reading, syntax, report) =>
  ACTS.get(report.cue.verb.lemma)?.(reading, syntax, report) ?? false;

/** What is compared to something else, and not only set beside it. */
const LIKENED: ReadonlySet<string> = new Set(["to", "with"]);

/** Tells whether somebody only sets figures side by side, and likens none to another: "compared prices across towns". */
const setsBeside: Test = (reading, _syntax, { content: { from, to }, rule }) =>
  rule === "object" && !hasWord(reading, LIKENED, from, to);

/** Tells whether somebody only hears what others say: "heard in June that it would sail", but not "The court heard that". */
const hearsSo: Test = (reading, _syntax, { cue }) => !isHeard(reading, cue);

/** Tells whether a thing and nobody is brought up to date: "updated its maps", "updated its maps to show the pier". */
function mendsThing(reading: Reading, syntax: Syntax, { content }: VerbReport): boolean {
  const end = findPhraseEnd(reading, syntax, content.from, content.to);
  return !holdsSomebody(reading, syntax, end - 1, end);
}

/** The verbs that tell of deeds too, each with what tells the deed. */
const ACTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["argue", arguesCase],
  ["claim", takesThing],
  ["compare", setsBeside],
  ["confirm", isVotedIn],
  ["defend", isInOffice],
  ["deny", refusesThing],
  ["dismiss", endsThing],
  ["hear", hearsSo],
  ["name", isAppointed],
  ["update", mendsThing],
  ["write", writesText],
]);
