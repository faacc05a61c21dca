/** Idioms that attribute: a verb, its noun, and what stands before the content ("take issue with", "raise doubts about"); our own list, from general English. */
import { inflectVerbs } from "../../text/inflect-verb.ts";

/** What makes a noun an idiom: the forms of its verbs, and the words before its content. */
export interface Idiom {
  verbs: ReadonlySet<string>;
  takes: ReadonlySet<string>;
}

/** The nouns, their verbs and the words behind them. */
const LIST = `
issue: take: with
exception: take: to
offence offense umbrage: take: at
shot swipe: take: at
stance stand: take: against on
blame credit responsibility: take: for
doubt: cast: on
blame criticism praise scorn: heap: on
mention: make: of
secret: make: of
fun light: make: of
apology: make offer: for
allegation argument claim comment joke plea promise statement: make: about against for
confidence contempt interest respect: show: for in
advice assessment condolence criticism detail opinion praise view warning: offer: about for of on
alarm concern doubt question: raise: about over
question: answer dodge pose: about over
detail: give provide: about on
concern doubt: express voice: about over
accusation attack criticism tirade: launch level unleash: against at on
attention: call: to
contrast distinction: draw: between
mum quiet: keep: about on
`;

/** The idioms by their noun in the singular. */
const IDIOMS = new Map<string, Idiom[]>();
for (const line of LIST.trim().split("\n")) {
  const [nouns = "", verbs = "", takes = ""] = line.split(": ");
  const forms = inflectVerbs(verbs);
  for (const noun of nouns.split(" ")) {
    IDIOMS.set(noun, [
      ...(IDIOMS.get(noun) ?? []),
      { verbs: forms, takes: new Set(takes.split(" ")) },
    ]);
  }
}

/** Returns the idioms that a noun in lower case may belong to, in either number; none for most words. */
export function findIdioms(word: string): readonly Idiom[] {
  const asPrinted = IDIOMS.get(word);
  if (asPrinted || !word.endsWith("s")) return asPrinted ?? [];
  const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return IDIOMS.get(singular) ?? [];
}
