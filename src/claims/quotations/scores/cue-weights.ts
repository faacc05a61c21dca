/** The weights by which a quotation chooses its cue, and what it chooses. */
import type { Span } from "../../../text/span.ts";
import type { Label } from "../../reading/label.ts";

/** Who says a quoted span, and by which words; `label` is null where nobody is named ("was called"). */
export interface Attribution {
  cue: (Span & { from: number; to: number }) | null;
  label: Label | null;
  score: number;
  /** Where the cue stands to the quoted words, if in one of those places. */
  place?: Place;
}

/** The places of a cue that the choice asks for, whatever is added to its score or taken off: of somebody's claim, and of a verb with its subject behind its comma. */
export type Place = "claim" | "closing";

/**
 * What a cue's place is worth, on a scale of our own: a cue that touches the quotation beats one that closes or opens
 * the same clause, which beats one elsewhere in the sentence. What is added and taken off below decides between places
 * that are near: what is left must be at least MIN_SCORE (choose-cue.ts), and no less than any other cue has. They were set
 * by hand as each place was added; no fit to data is on record.
 */
export const WEIGHTS = {
  /** Asked about a claim by Ruiz that it was "…", Lind laughed. */
  claim: 12.5,
  /** "…," Ruiz said. */
  rightAfter: 10,
  /** Ruiz said: "…" */
  rightBefore: 9,
  /** The bridge is safe — Ana Ruiz: "…" */
  signedColon: 9.2,
  /** "…" — Ana Ruiz */
  signature: 8.5,
  /** "…!" beamed Ana Ruiz: a verb that no list knows. */
  frame: 8.2,
  /** "…?" Ruiz asked, as a sentence of its own. */
  nextSentence: 8,
  /** Ruiz: "…" */
  colon: 7,
  /** The vote was "…" for many, Ruiz said. */
  closing: 6.5,
  /** Ruiz said the vote was "…" */
  before: 6,
  /** "…" he said, with no comma between. */
  besideAfter: 5,
  /** "…" for many, according to Ruiz. */
  phraseAfter: 4.5,
  /** "…," according to Ruiz. */
  phraseRightAfter: 5.5,
  /** Ruiz: The vote was "…" */
  head: 4,
  /** Ruiz embraced the toll — "I think it is fair." */
  dash: 3.5,
  /** "…." Ruiz said. A slip, or a sentence about something else. */
  afterFullStop: 3,
  /** Added where the quotation ends in a comma: somebody is about to be named. */
  endsInComma: 2,
  /** Taken off a cue before the quotation for each word between, and for each verb. */
  perWord: 0.04,
  perVerb: 0.4,
  /** Taken off a verb that seldom takes quoted words, by what it lacks of full readiness. */
  unready: 3,
  /** Taken off "…," adding that …, and "…," Ruiz said it was …: what is said there comes after it. */
  leadsOn: 7,
  /** Taken off a cue in a clause about somebody else: "a man who said". */
  relative: 3,
  /** Taken off a cue in an aside that is over before the quotation: "The bill, which she said would pass, was". */
  aside: 3,
  /** Taken off a cue of which nobody is the subject. */
  nobody: 2,
};
