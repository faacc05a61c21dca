/** Tells whether "defend" tells of arms or of a court and not of words: "guards defended the mayor", "lawyers defended the pilot in court". */
import { nounForms } from "../../../text/inflect-noun.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { isParty } from "./is-party.ts";
import { ARMED } from "./strikes.ts";
import type { SourcedReport } from "./verb-report.ts";

/** Those who guard with arms; this list and the next are our own, from general news usage. */
const GUARDS: ReadonlySet<string> = new Set([...ARMED, ...nounForms("army bodyguard guard")]);
/** Those who stand by somebody in court. */
const LAWYERS: ReadonlySet<string> = nounForms("attorney barrister lawyer solicitor");

/** Tells whether those who guard defend what they do, or lawyers somebody: "soldiers defended the port", but not "lawyers defended the plan to close it" and "Lind defended the mayor". */
export function guardsSomebody(
  reading: Reading,
  { classes }: Syntax,
  { cue: { verb }, source, content: { from }, rule }: SourcedReport,
): boolean {
  if (verb.lemma !== "defend" || rule !== "object") return false;
  const who = wordAt(reading, source.to - 1);
  if (GUARDS.has(who)) return true;
  return LAWYERS.has(who) && isParty(reading, from + 1) && classes[from + 2] !== "genitive";
}
