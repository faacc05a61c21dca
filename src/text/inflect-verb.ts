/** The inflected forms of an English verb, by spelling rule and a table of the irregular ones. */

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/**
 * Irregular past and participle by base form; a bar parts variants. Source: our own compilation from
 * general English grammar, kept to verbs that the lexicons use.
 */
const IRREGULAR: Record<string, [past: string, participle: string]> = {
  be: ["was|were", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bet: ["bet", "bet"],
  bring: ["brought", "brought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  dream: ["dreamed|dreamt", "dreamed|dreamt"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  forbid: ["forbade", "forbidden"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold", "foretold"],
  forget: ["forgot", "forgotten"],
  get: ["got", "got|gotten"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  learn: ["learned|learnt", "learned|learnt"],
  leave: ["left", "left"],
  let: ["let", "let"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  overstate: ["overstated", "overstated"],
  plead: ["pleaded|pled", "pleaded|pled"],
  put: ["put", "put"],
  read: ["read", "read"],
  retell: ["retold", "retold"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown|showed"],
  speak: ["spoke", "spoken"],
  spell: ["spelled|spelt", "spelled|spelt"],
  stand: ["stood", "stood"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  uphold: ["upheld", "upheld"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Verbs of more than one syllable, stressed on the last, whose final consonant doubles. */
const DOUBLING = new Set([
  "admit",
  "commit",
  "concur",
  "confer",
  "defer",
  "demur",
  "infer",
  "omit",
  "permit",
  "prefer",
  "rebut",
  "refer",
  "regret",
  "submit",
]);

/** One short vowel between consonants ("quip", where u belongs to the q): its last letter doubles. */
const SHORT_SYLLABLE = /^(?:[^aeiou]*qu|[^aeiou]*)[aeiou][^aeiouwxy]$/;

/** Returns every form of a verb given by its base form, each with its spellings (British and American where they differ). */
export function inflectVerb(base: string): Record<VerbForm, string[]> {
  const irregular = IRREGULAR[base];
  const stems = stemsBeforeVowel(base);
  const past = stems.map((stem) => `${stem}ed`);
  return {
    base: [base],
    third: [thirdPerson(base)],
    past: irregular ? irregular[0].split("|") : past,
    participle: irregular ? irregular[1].split("|") : past,
    gerund: gerundStems(base, stems).map((stem) => `${stem}ing`),
  };
}

/** Returns "says", "wishes", "denies" for "say", "wish", "deny". */
function thirdPerson(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Returns what stands before "-ed": "admitt", "deni", "argu"; two where American and British spelling differ. */
function stemsBeforeVowel(base: string): string[] {
  const last = base.slice(-1);
  if (last === "e") return [base.slice(0, -1)];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  if (base.endsWith("c")) return [`${base}k`];
  if (DOUBLING.has(base) || SHORT_SYLLABLE.test(base)) return [base + last];
  if (/[^aeiou][aeiou]l$/.test(base)) return [base, base + last];
  return [base];
}

/** Returns what stands before "-ing", which keeps the y of "deny" and the e of "see". */
function gerundStems(base: string, stems: string[]): string[] {
  if (base === "be" || /(?:ee|oe|ye)$/.test(base)) return [base];
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}y`];
  return base.endsWith("y") ? [base] : stems;
}
