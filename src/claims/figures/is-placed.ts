/** Tells whether a place is told of what happens there. */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { placedNouns, placedVerbs } from "../lexicons/event-words.ts";
import { takesFrame } from "../lexicons/takes-frame.ts";
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { findPhraseStart } from "../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";

/** Words before the place where something happens. */
export const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);

/** Farthest word for an event from its place, in tokens. */
const NEAR = 4;

/** Tells whether a place, at token `from`, is told of an event: of a verb before it, or of a noun that is a verb's object ("held talks in Oslo"). */
export function isPlaced(reading: Reading, syntax: Syntax, from: number): boolean {
  const floor = sentenceAt(reading, from)?.from ?? from;
  for (let at = from - 1; at >= Math.max(floor, from - NEAR); at -= 1) {
    const word = wordAt(reading, at);
    // "held a town meeting in Oslo": a noun, though it could be a verb.
    const isNoun = placedNouns.has(word) && isNominal(syntax, at);
    if (isNoun) return isObject(reading, syntax, at, floor);
    if (placedVerbs.has(word)) return tellsPlace(reading, syntax, at);
  }
  return false;
}

/** Tells whether a noun is the object of a verb, and not of one that only tells where somebody spoke: "told the meeting in Oslo". */
function isObject(reading: Reading, syntax: Syntax, noun: number, floor: number): boolean {
  const start = findPhraseStart(reading, syntax, noun + 1, floor);
  for (let at = start; at < noun; at += 1) {
    if (syntax.classes[at] === "preposition" && wordAt(reading, at) !== "of") return false;
  }
  const governor = start > floor ? groupAt(syntax, start - 1) : undefined;
  // "accused it of backing the attack in Oslo"
  const isOfDeed =
    governor?.form === "gerund" && syntax.classes[governor.from - 1] === "preposition";
  return (
    governor !== undefined && !isOfDeed && !takesFrame(wordAt(reading, governor.head), "hearer")
  );
}

/** Verbs of which only the passive tells a place: "was held in Oslo", but not "holds a lead in Oslo". */
const HOLDING: ReadonlySet<string> = inflectVerbs("hold host");

/** Tells whether a verb of happening tells where: not of "what happened in Oslo", which is known already. */
function tellsPlace(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (HOLDING.has(wordAt(reading, at))) return group?.passive ?? false;
  return syntax.classes[(group?.from ?? at) - 1] !== "wh";
}

/** Tells whether a noun or an adjective stands at a token, as far as its class and its form tell: "known" and "meeting" may be one. */
export function isNominal(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  if (wordClass !== "word" && wordClass !== "name") return false;
  const group = groupAt(syntax, at);
  return group === undefined || (!group.finite && group.to - group.from === 1);
}
