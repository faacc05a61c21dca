/** Finds where a source behind its phrase ends: "according to a leaked recording obtained by the paper". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { MAX_RELATIVE, tellsWhich } from "../../syntax/subjects/find-past-relative.ts";

/** Returns the token after a source, with the participle that tells which one is meant, where both end at a mark: "a pilot briefed on the plan", "a court filing". */
export function findSourceEnd(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): number {
  const to = findPhraseEnd(reading, syntax, from, ceiling);
  // "records that date to 1999"
  const isThat = wordAt(reading, to) === "that" && groupAt(syntax, to + 1)?.finite === true;
  if (isThat || tellsWhich(reading, syntax, { from, to }, to)) {
    return findRelativeEnd(reading, syntax, to, ceiling);
  }
  let end = to;
  for (let count = 0; count < MAX_PARTICIPLES && !endsAtMark(syntax, end); count += 1) {
    end = findParticipleEnd(reading, syntax, end, ceiling);
  }
  return endsAtMark(syntax, end) ? end : to;
}

/** Most participles that tell which source is meant: "a leaked recording obtained by the paper". */
const MAX_PARTICIPLES = 3;

const endsAtMark = ({ classes }: Syntax, at: number): boolean => (classes[at] ?? "mark") === "mark";

/** Returns where what a participle at a token leads to ends ("briefed on the plan"), or the noun that looks like a verb there ("port | reviews"); the token itself where there is none. */
function findParticipleEnd(reading: Reading, syntax: Syntax, at: number, ceiling: number): number {
  const group = groupAt(syntax, at);
  if (group?.from !== at || group.to !== at + 1) return at;
  if (group.form === "third") return at + 1;
  if (syntax.classes[at - 1] !== "word") return at;
  const isLed = syntax.classes[group.to] === "preposition";
  return findPhraseEnd(reading, syntax, isLed ? group.to + 1 : group.to, ceiling);
}

/** Returns where the clause ends that "who" opens at a token and that tells which ones are meant: "people who have met Ruiz |,"; the token itself where no mark ends it soon. */
function findRelativeEnd(reading: Reading, syntax: Syntax, who: number, ceiling: number): number {
  for (let at = who + 1; at < Math.min(ceiling, who + MAX_RELATIVE); at += 1) {
    const isInner = at < ceiling - 1 && isInnerMark(reading, at);
    if (syntax.classes[at] === "mark" && !isInner) return at;
  }
  return who;
}
