/** The inflected forms of an English verb, by spelling rule and a table of the irregular ones. */

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/**
 * Irregular past and participle by base form; a bar parts variants. Source: our own compilation from
 * general English grammar, kept to verbs that the lexicons use.
 */
const IRREGULAR: Record<string, [past: string, participle: string]> = {
  arise: ["arose", "arisen"],
  be: ["was|were", "been"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  befall: ["befell", "befallen"],
  begin: ["began", "begun"],
  behold: ["beheld", "beheld"],
  bend: ["bent", "bent"],
  bet: ["bet", "bet"],
  bind: ["bound", "bound"],
  bite: ["bit", "bitten"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  broadcast: ["broadcast", "broadcast"],
  build: ["built", "built"],
  burst: ["burst", "burst"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  cling: ["clung", "clung"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  dig: ["dug", "dug"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  dream: ["dreamed|dreamt", "dreamed|dreamt"],
  drink: ["drank", "drunk"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forecast: ["forecast|forecasted", "forecast|forecasted"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold", "foretold"],
  forget: ["forgot", "forgotten"],
  forgive: ["forgave", "forgiven"],
  freeze: ["froze", "frozen"],
  get: ["got", "got|gotten"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hide: ["hid", "hidden"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  learn: ["learned|learnt", "learned|learnt"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  light: ["lit", "lit"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  mislead: ["misled", "misled"],
  misspeak: ["misspoke", "misspoken"],
  mistake: ["mistook", "mistaken"],
  misunderstand: ["misunderstood", "misunderstood"],
  outspend: ["outspent", "outspent"],
  overcome: ["overcame", "overcome"],
  overhear: ["overheard", "overheard"],
  override: ["overrode", "overridden"],
  overrun: ["overran", "overrun"],
  oversee: ["oversaw", "overseen"],
  overstate: ["overstated", "overstated"],
  overtake: ["overtook", "overtaken"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  plead: ["pleaded|pled", "pleaded|pled"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  read: ["read", "read"],
  rebuild: ["rebuilt", "rebuilt"],
  repay: ["repaid", "repaid"],
  retake: ["retook", "retaken"],
  retell: ["retold", "retold"],
  rewrite: ["rewrote", "rewritten"],
  rid: ["rid", "rid"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown|showed"],
  shrink: ["shrank", "shrunk"],
  shut: ["shut", "shut"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  sit: ["sat", "sat"],
  sleep: ["slept", "slept"],
  slide: ["slid", "slid"],
  speak: ["spoke", "spoken"],
  spell: ["spelled|spelt", "spelled|spelt"],
  spend: ["spent", "spent"],
  spin: ["spun", "spun"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  sweep: ["swept", "swept"],
  swing: ["swung", "swung"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tear: ["tore", "torn"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  undo: ["undid", "undone"],
  uphold: ["upheld", "upheld"],
  wake: ["woke", "woken"],
  wear: ["wore", "worn"],
  weave: ["wove", "woven"],
  win: ["won", "won"],
  wind: ["wound", "wound"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  withstand: ["withstood", "withstood"],
  write: ["wrote", "written"],
};

/** The base forms of the irregular verbs, and of those whose present is. */
export const irregularVerbs: readonly string[] = Object.keys(IRREGULAR);

/** Verbs of more than one syllable, stressed on the last, whose final consonant doubles. */
const DOUBLING = new Set([
  "admit",
  "begin",
  "commit",
  "compel",
  "concur",
  "confer",
  "control",
  "defer",
  "demur",
  "equip",
  "forget",
  "incur",
  "infer",
  "occur",
  "omit",
  "permit",
  "prefer",
  "propel",
  "rebut",
  "refer",
  "regret",
  "repel",
  "submit",
  "transfer",
  "transmit",
  "upset",
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

/** Returns every form of some verbs, which are given by their bases with a space between. */
export function inflectVerbs(bases: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const base of bases.split(" ")) {
    const { third, past, participle, gerund } = inflectVerb(base);
    forms.add(base);
    for (const spellings of [third, past, participle, gerund]) {
      for (const spelling of spellings) forms.add(spelling);
    }
  }
  return forms;
}

/** Returns "says", "wishes", "denies" for "say", "wish", "deny". */
export function thirdPerson(base: string): string {
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
