/** Tells whether the words that attribute a claim turn it: "denied", "did not say", "declined to call". */

/** Verbs and nouns of denial, by how they begin; our own list, from general English. */
const DENIAL =
  /\b(?:den(?:y|ie|ial)|reject|dismiss|refus|refut|disput|disavow|rul(?:e|es|ed|ing) out)/iu;
/** What turns the verb behind it. */
const NEGATION = /\b(?:not|never|cannot|(?:declin|refus)\w* to|short of|yet to)\b|n['’]t\b/iu;
/** Who does "not only" say or does "not hesitate to" says it. */
const NO_NEGATION = /(?:\bnot|n['’]t) (?:only|just|hesitate)\b/iu;

/** Tells whether a cue denies what it gives; one that denies a denial does not ("did not deny", "refused to rule out"). */
export function denies(cue: string | null): boolean {
  if (cue === null) return false;
  const verb = cue.replace(NEGATION, "");
  const isTurned = verb !== cue && !NO_NEGATION.test(cue);
  return isTurned !== DENIAL.test(verb);
}
