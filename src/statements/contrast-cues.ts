/** Words by which an outlet sets one statement against another. Source: our own compilation from general English grammar. */

/** Words that, at the head of a sentence, set it against what stands before. */
export const OPENING_CONTRASTS: ReadonlySet<string> = new Set(
  "but however yet instead nevertheless nonetheless conversely".split(" "),
);

/** Words that set what they stand in against what they name. */
export const NAMING_CONTRASTS: ReadonlySet<string> = new Set(
  (
    "although though whereas while despite contrast contrary unlike differ differs differed different " +
    "odds conflicting contradictory"
  ).split(" "),
);

/** Verbs of answering back, by how they begin; the ending may be any. */
export const ANSWERING_VERB =
  /^(?:contradict|disput|den(?:y|ie)|reject|dismiss|rebut|rebuff|rebuk|counter|question|challeng|criticiz|criticis|condemn|refut|accus|disagree|object)/;

/** Words that grade the next one: "a more optimistic take", "far less certain". */
export const GRADING_WORDS: ReadonlySet<string> = new Set(["more", "less"]);

/** Words after which grading compares amounts, not statements: "more than two hours". */
export const NO_GRADE: ReadonlySet<string> = new Set(["than", "of", "and", "or", "to", "in"]);
