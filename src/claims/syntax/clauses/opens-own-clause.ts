/** Tells where the outlet tells on behind a thing or a deed and "and": "accused him of theft and | the crew were sent away". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { verbFormsAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { CLAUSE_OPENERS, findPhraseEnd } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../read-syntax.ts";
import { OPENS_OBJECT } from "../verbs/find-verb-groups.ts";
import { isAuxiliary, type VerbGroup } from "../verbs/verb-group.ts";

/** Tells whether a subject with its verb right behind it follows a thing or a deed without a clause in it: "accused him of theft and | the crew were sent away", "vowed to stay and | she left", "denied the theft and | Lind took the boat"; but not "the mayor and the guards hired by her". */
export function opensOwnClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  at: number,
  end: number,
): boolean {
  const first = at + 1;
  const isPronoun = syntax.classes[first] === "subject";
  const isName = syntax.classes[first] === "name";
  if (!isPronoun && !isName && !isDeterminerAt(syntax, first)) return false;
  const verb = findPhraseEnd(reading, syntax, first, end);
  const group = groupAt(syntax, verb);
  if (group?.from !== verb || findFinite(syntax, from, at) >= 0) return false;
  // "vowed to stay after Oslo and Hull asked him"
  if (isName && holdsOpener(reading, from, at)) return false;
  if (isPronoun || (!isName && isAuxiliary(syntax.classes[verb]))) return true;
  // "rejected the deal and the plan Lind drew up"
  const isOfName = !isName && syntax.classes[verb - 1] === "name";
  return !isOfName && isSurelyPast(reading, syntax, group);
}

/** Tells whether what may open a clause stands between two tokens: "after", "the way". */
const holdsOpener = (reading: Reading, from: number, to: number): boolean =>
  hasWord(reading, CLAUSE_OPENERS, from, to) || hasWord(reading, "way", from, to);

/** Tells whether a past form is no participle of the noun before it: it has no other form ("took"), or an object of its own ("filed a suit"). */
const isSurelyPast = (
  reading: Reading,
  { classes }: Syntax,
  { form, head, to }: VerbGroup,
): boolean =>
  form === "past" &&
  ((verbFormsAt(reading, head) & PARTICIPLE) === 0 || OPENS_OBJECT.has(classes[to] ?? "mark"));
