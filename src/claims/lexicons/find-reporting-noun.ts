/** Finds the reporting noun that a word is, in either number. */
import type { ReportingWord } from "./read-reporting-words.ts";
import { reportingNouns } from "./reporting-nouns.ts";

/** Returns what the lists say of a noun in lower case ("claim", "claims"); undefined for none. */
export function findReportingNoun(word: string): ReportingWord | undefined {
  const asPrinted = reportingNouns.get(word);
  return asPrinted ?? (word.endsWith("s") ? reportingNouns.get(word.slice(0, -1)) : undefined);
}
