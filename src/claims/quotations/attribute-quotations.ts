/** Attributes quoted words to their speakers: quoted spans become claims, or are left as no speech. */
import { sliceSpan } from "../../text/span.ts";
import type { Claim, Cue, Speaker } from "../claim.ts";
import { readCues } from "../cues/find-cues.ts";
import { findTurned } from "../cues/find-turned.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { isCoordinator, sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { spanOfTokens } from "../reading/tokens.ts";
import { resolveSpeaker } from "../resolution/resolve-speaker.ts";
import { findQuotedBehind } from "../speakers/find-quoted-person.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { findOpening } from "../syntax/subjects/find-opening.ts";
import { chooseCue } from "./choose-cue.ts";
import { findContent } from "./content/find-content.ts";
import { findGappedSpeaker } from "./find-gapped-speaker.ts";
import { findRunningSpeaker } from "./find-running-speaker.ts";
import { isGivenName } from "./is-given-name.ts";
import { isLabelOfNobody } from "./is-label-of-nobody.ts";
import { isNickname } from "./is-nickname.ts";
import { leadsElsewhere } from "./leads-elsewhere.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Quoted spans of one content, and who says them by which cue. */
interface Group {
  quotations: [Quotation, ...Quotation[]];
  attribution: Attribution;
}

const lastOf = ({ quotations }: Group): Quotation =>
  quotations[quotations.length - 1] ?? quotations[0];

/** Tells whether a quoted span stands under the cue of the group before, in the same sentence. */
function sharesCue(
  reading: Reading,
  group: Group | undefined,
  quotation: Quotation,
  cue: Attribution["cue"],
): group is Group {
  if (!group || !cue || group.attribution.cue?.from !== cue.from) return false;
  return reading.sentenceOf[lastOf(group).to - 1] === reading.sentenceOf[quotation.from];
}

/** Gives what a verb behind clauses attributes to the subject that opens its sentence: "A pilot whose boat sank off Elm called it “a ruin”". */
function withOpening(
  reading: Reading,
  syntax: Syntax,
  attribution: Attribution | null,
): Attribution | null {
  const from = attribution?.cue?.from ?? -1;
  const group = groupAt(syntax, from);
  const sentence = sentenceAt(reading, from);
  // "was called “a ruin” by Ruiz": the subject of a passive says nothing.
  if (!attribution || !group || group.passive || !sentence) return attribution;
  const opening = findOpening(reading, syntax, sentence, group);
  const label = opening && labelOf(reading, opening.from, opening.to);
  return label ? { ...attribution, label } : attribution;
}

/** Finds who else says a quoted span under the cue of the group before. */
function findGapped(reading: Reading, group: Group, quotation: Quotation): Label | null {
  const { cue } = group.attribution;
  return cue && findGappedSpeaker(reading, cue, lastOf(group), quotation);
}

/** Attributes a post to whoever signs it: "The bridge is open. — Ana Ruiz (@anaruiz) March 3, 2019"; null for other quoted words. */
function findSigner(reading: Reading, { signer }: Quotation): Attribution | null {
  const label = signer && labelOf(reading, signer.from, signer.to);
  return label && { cue: null, label, score: 0 };
}

/** Attributes quoted words that "and" joins to those right before them, which may hold the end of a sentence: "calling it “a fraud. A lie” and “a theft”"; null for others. */
function findJoined(
  reading: Reading,
  { from }: Quotation,
  attribution: Attribution | null | undefined,
  before: Quotation | undefined,
): Attribution | null {
  const isJoined = before?.to === from - 1 && isCoordinator(reading, from - 1);
  return isJoined && attribution?.cue ? attribution : null;
}

/**
 * Makes claims of the quoted spans that a cue or a running speaker attributes, in reading order. Several
 * spans of one sentence under one cue ("“Yes,” she said, “but not now”") are one claim.
 */
export function attributeQuotations(reading: Reading, syntax: Syntax): Claim[] {
  const cuesOf = readCues(reading, syntax);
  const chosen = reading.quotations.map((quotation) =>
    withOpening(reading, syntax, chooseCue(reading, cuesOf, quotation)),
  );
  const attributions: (Attribution | null)[] = [];
  const groups: Group[] = [];
  for (const [index, quotation] of reading.quotations.entries()) {
    const signed = findSigner(reading, quotation);
    const given =
      signed ??
      chosen[index] ??
      findJoined(reading, quotation, attributions[index - 1], reading.quotations[index - 1]) ??
      findRunningSpeaker(reading, cuesOf, attributions, chosen, index);
    const group = groups.at(-1);
    const isShared = given !== null && sharesCue(reading, group, quotation, given.cue);
    const label = isShared ? findGapped(reading, group, quotation) : null;
    const attribution = given && label ? { ...given, cue: null, label } : given;
    attributions.push(signed ? null : attribution);
    if (leadsElsewhere(reading, syntax, quotation) || isNickname(reading, quotation)) continue;
    if (isShared && !label) group.quotations.push(quotation);
    else if (attribution && !isNoSpeech(reading, quotation, attribution))
      groups.push({ quotations: [quotation], attribution });
  }
  return groups.map((group, index) => {
    const before = groups[index - 1];
    return claimOf(reading, syntax, group, before ? lastOf(before).to : 0);
  });
}

/** Tells whether quoted words are only a name. */
const isNoSpeech = (reading: Reading, quotation: Quotation, attribution: Attribution): boolean =>
  isLabelOfNobody(reading, quotation, attribution) || isGivenName(reading, quotation, attribution);

/** Makes the claim of one group, behind what the one before it quotes. */
function claimOf(reading: Reading, syntax: Syntax, group: Group, floor: number): Claim {
  const { quotations, attribution } = group;
  const { cue } = attribution;
  // "“…,” PTI quoted Ruiz as saying": Ruiz speaks, and says it.
  const end = sentenceAt(reading, cue?.from ?? -1)?.to ?? 0;
  const quoted = cue && findQuotedBehind(reading, cue.from, end);
  const label = quoted ? labelOf(reading, quoted.person.from, quoted.person.to) : attribution.label;
  const content = findContent(reading, syntax, attribution, quotations[0], lastOf(group), floor);
  return {
    kind: "quotation",
    start: content.start,
    end: content.end,
    quotes: quotations.map(({ start, end }) => ({ start, end })),
    speaker: label && speakerOf(reading, quotations[0], label),
    cue: quoted ? sayingOf(reading, quoted.saying) : cue && cueOf(reading, syntax, cue),
  };
}

/** Resolves the speaker; a post's is named as printed where one word of it is all that the article would make of it: "Morning Elm". */
function speakerOf(reading: Reading, { signer }: Quotation, label: Label): Speaker {
  const speaker = resolveSpeaker(reading, label);
  const isCut = signer !== null && !/\s/.test(speaker.name);
  return isCut ? { ...speaker, name: speaker.text } : speaker;
}

/** Makes the cue of a claim of whoever is quoted "as saying" it. */
function sayingOf(reading: Reading, saying: number): Cue {
  const span = spanOfTokens(reading, saying, saying + 1);
  return { ...span, text: sliceSpan(reading.text, span) };
}

/** Makes the cue of a claim, with the words that turn it or lead to it: "did not call", "continued to call". */
function cueOf(reading: Reading, syntax: Syntax, cue: NonNullable<Attribution["cue"]>): Cue {
  const from = findTurned(reading, syntax, cue.from);
  const span = { start: reading.starts[from] ?? cue.start, end: cue.end };
  return { ...span, text: sliceSpan(reading.text, span) };
}
