/** Tells which of those who bear one family name it means alone: whoever spoke last by the full name ("Ana Ruiz said … Ruiz added", though Luis Ruiz is the mayor), or of whom the text then tells by that name again ("His father Luis Ruiz was there. “He was kind,” Ruiz said"). */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { AUXILIARY, FINITE } from "../reading/classify-words.ts";
import { TITLE } from "../reading/name-traits.ts";
import { hasNameTrait, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { PAST, THIRD } from "../reading/verb-forms.ts";
import type { Person } from "./find-bearer.ts";
import type { Mention, TokenText } from "./find-mentions.ts";
import { foldNamePart } from "./fold-name.ts";

/** How long after such a speech the family name alone means its speaker, in tokens: some paragraphs. */
const MAX_AWAY = 200;
/** How long after the sentence that is about somebody the family name may mean him or her where it speaks, in tokens: a quotation. */
const MAX_BEHIND = 90;
/** Most tokens of a sentence before the name of whom it is about: "On Monday former Mayor | Ana Ruiz". */
const MAX_LEAD = 6;

/** Gives family names that stand alone to whoever spoke last by the full name, where that is how the article introduces him or her, or to whom the text was about right before. Linear in the number of mentions. */
export function tellBearers(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const { sentences } = source;
  const speakers = new Map<string, Mention>();
  const subjects = new Map<string, Mention>();
  const introduced = new Set<number>();
  let index = 0;
  for (const mention of mentions) {
    const person = persons[mention.person];
    const family = person?.parts.at(-1);
    if (!person?.isPerson || family === undefined) continue;
    const speaker = speakers.get(family);
    const subject = subjects.get(family);
    if (mention.to - mention.from === 1) {
      const isNear = speaker !== undefined && mention.from - speaker.to < MAX_AWAY;
      const isBehind = subject !== undefined && mention.from - subject.to < MAX_BEHIND;
      if (isNear) mention.person = speaker.person;
      else if (isBehind && speaksAs(source, mention, family)) mention.person = subject.person;
      continue;
    }
    // Who is named in full again is told so from the one whom the family name alone means.
    const isFirst = !introduced.has(mention.person) && SAYING.has(wordAt(source, mention.to));
    if (isFirst) speakers.set(family, mention);
    else speakers.delete(family);
    const isTold = introduced.has(mention.person) || isRelative(source, mention);
    if (!mention.titled) introduced.add(mention.person);
    while ((sentences[index]?.to ?? Infinity) <= mention.from) index += 1;
    const start = sentences[index]?.from ?? 0;
    // "Ana Ruiz, whose husband Luis Ruiz left, was there"
    if (subject !== undefined && subject.from >= start) continue;
    // "Ruiz's father, Luis Ruiz, is a pilot": he is told of as hers.
    const isAside = person.isSuffixed || wordAt(source, mention.from - 1) === ",";
    const isSubject = mention.from - start <= MAX_LEAD && opensClause(source, mention);
    if (isTold && isSubject && !isAside) subjects.set(family, mention);
    else subjects.delete(family);
  }
}

/** Tells whether what somebody is to another stands before a name: "his father Luis Ruiz". */
const isRelative = (source: TokenText, { from, isCalled }: Mention): boolean =>
  isCalled && hasNameTrait(source, from - 1, TITLE);

/** Tells whether a verb or an aside stands behind a name. */
const opensClause = (source: TokenText, { to }: Mention): boolean =>
  wordAt(source, to) === "," ||
  ((source.classes[to] ?? 0) & (AUXILIARY | FINITE)) !== 0 ||
  (verbFormsAt(source, to) & (PAST | THIRD)) !== 0;

/** Tells whether a family name is the subject of a verb of speech: "Ruiz said", "said Ruiz.", but not "told Ruiz aides". */
function speaksAs(source: TokenText, { from, to }: Mention, family: string): boolean {
  const speaks =
    SAYING.has(wordAt(source, to)) ||
    (SAYING.has(wordAt(source, from - 1)) && /^[,.]$/.test(wordAt(source, to)));
  return speaks && foldNamePart(wordAt(source, from)) === family;
}
