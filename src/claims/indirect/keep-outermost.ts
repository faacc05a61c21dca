/** Keeps of several reports in a sentence those that stand in no other one: one utterance, one claim. */
import type { Attribution } from "./attribution.ts";

/** Leaves out what is said inside what someone else is reported to say, and the shorter of two readings of one cue: one utterance, one claim. */
export function keepOutermost(attributions: readonly Attribution[]): Attribution[] {
  if (attributions.length < 2) return [...attributions];
  return attributions.filter(
    (inner, i) =>
      !attributions.some((outer, o) => outranks(outer, inner, o < i) && covers(outer, inner)),
  );
}

/**
 * Tells whether one reading goes before another: of one content the one that names who speaks, then the verb right
 * before it; else the longer content, then the longer cue ("felt confident that" says more than "felt that"), then the `first`.
 */
function outranks(a: Attribution, b: Attribution, first: boolean): boolean {
  const isShared = sharesContent(a, b);
  // "She is believed to be ill, police said.": nobody in particular goes behind whoever says so.
  if (isShared && isOfNobody(a) !== isOfNobody(b)) return isOfNobody(b);
  // "responded, saying that": the verb right before what is said.
  if (isShared && leadsTo(a) && leadsTo(b) && a.cue.to !== b.cue.to) return a.cue.to > b.cue.to;
  const more = a.content.to - a.content.from - (b.content.to - b.content.from);
  const longer = more || a.cue.to - a.cue.from - (b.cue.to - b.cue.from);
  return longer === 0 ? first : longer > 0;
}

/** Tells whether nobody in particular is said to say so. */
const isOfNobody = ({ source }: Attribution): boolean => source === null;

/** Tells whether a verb stands before what it attributes. */
const leadsTo = ({ rule, cue, content }: Attribution): boolean =>
  rule !== "noun" && cue.to <= content.from;

/** Tells whether the cue of another attribution stands in what one reports. */
const reportsCue = ({ content }: Attribution, { cue }: Attribution): boolean =>
  content.from <= cue.from && cue.to <= content.to;

/** Tells whether two attributions have one content. */
const sharesContent = ({ content: a }: Attribution, { content: b }: Attribution): boolean =>
  a.from === b.from && a.to === b.to;

/** Tells whether an attribution reports the cue of another one, or shares it, or what it reports ("admitted in his plea that"). */
function covers(outer: Attribution, inner: Attribution): boolean {
  const isTwice = inner.rule === "noun" || (leadsTo(outer) && leadsTo(inner));
  if (isTwice && sharesContent(outer, inner)) return true;
  const isShared = outer.cue.from < inner.cue.to && inner.cue.from < outer.cue.to;
  return isShared || reportsCue(outer, inner);
}
