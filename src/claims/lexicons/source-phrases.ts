/** The phrases before a source, and the adverbs that name none, each with how it frames what it attributes. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import type { CueFraming } from "./read-reporting-words.ts";

/** Phrases that name the source right after them ("according to the mayor"): `words: framing`. */
const PHRASES: Record<string, CueFraming> = {
  "according to": "neutral",
  "in the words of": "neutral",
  "in the view of": "neutral",
  "in the opinion of": "neutral",
  "in the eyes of": "evasive",
  "in the estimation of": "neutral",
  "in the telling of": "doubting",
  "in the judgment of": "neutral",
  "in the judgement of": "neutral",
  "as per": "neutral",
  per: "neutral",
  "as told by": "neutral",
  "as reported by": "neutral",
  "as described by": "neutral",
  "as quoted by": "neutral",
  "as announced by": "neutral",
  "as confirmed by": "endorsing",
  "as explained by": "endorsing",
  "as noted by": "endorsing",
  "as pointed out by": "endorsing",
  "as stated by": "neutral",
  "as first noted by": "endorsing",
  "as first reported by": "neutral",
};

/** Adverbs that attribute what they stand in to nobody in particular. */
const ADVERBS: Record<string, CueFraming> = {
  allegedly: "doubting",
  apparently: "evasive",
  ostensibly: "doubting",
  purportedly: "doubting",
  reportedly: "evasive",
  supposedly: "doubting",
};

/** Phrases before a source, in lower case. */
export const sourcePhrases: ReadonlyMap<string, CueFraming> = new Map(Object.entries(PHRASES));

/** What things go "according to" that says nothing. */
export const setNouns: ReadonlySet<string> = new Set(
  "custom design plan plans protocol schedule script size taste tradition".split(" "),
);

/** What things are measured by, however it is described: "according to the strict standards of the time". */
export const measures: ReadonlySet<string> = new Set(
  "ability age criteria height merit merits need needs norms preference preferences principles rank rules score scores standards weight".split(
    " ",
  ),
);

/** Those of them that somebody writes down, and that say something: "According to the rules that the port adopted". */
export const writtenMeasures: ReadonlySet<string> = new Set(
  "criteria norms principles rules standards".split(" "),
);

/** Verbs of measuring, which a measure follows: "ranked according to a survey". */
export const measuringVerbs: ReadonlySet<string> = new Set(
  "adjusted arranged assigned calculated classified differ differed differs divided graded grouped operate operated operating ordered organized organised priced ranked re-ranked sorted treated varied varies vary weighted".split(
    " ",
  ),
);

/** The first words of these phrases. */
export const phraseOpeners: ReadonlySet<string> = new Set(
  Object.keys(PHRASES).map((phrase) => phrase.split(" ")[0] ?? phrase),
);

/** Adverbs of hearsay, in lower case. */
export const hearsayAdverbs: ReadonlyMap<string, CueFraming> = new Map(Object.entries(ADVERBS));
