/** Tells whether the outlet speaks again behind a comma and "but", "which" or "while", from what follows. */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { PERSON, PRONOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { saysSomething } from "../verbs/is-speech.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { hasMainVerb } from "./has-main-verb.ts";
import { corrects } from "./opens-contrast.ts";
import { nextGroup, opensMainClause } from "./opens-main-clause.ts";
import { BACK } from "./sets-beside.ts";

/** Tells whether the outlet speaks again after a comma and "but" or "which": not while the main verb of what is said is to come, nor for a few words without a verb ("though brief,"). */
export function leadsAway(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  if (syntax.classes[comma + 2] === "that" || !hasMainVerb(syntax, from, comma)) return false;
  if (wordAt(reading, comma + 1) === "but") {
    if (opensExcept(reading, syntax, comma + 2)) return false;
    if (sharesModal(reading, syntax, comma + 2, end)) return false;
    const before = groupAt(syntax, findFinite(syntax, from, comma));
    if (corrects(reading, syntax, before, comma + 2, end)) return false;
    return !goesOnBehindBut(reading, syntax, comma + 2, end, before);
  }
  if (tellsWhatMayCome(reading, syntax, comma + 1)) {
    return tellsOfSpeaker(reading, syntax, from, comma);
  }
  const isRelative = syntax.classes[comma + 1] === "wh";
  for (let at = comma + 2; at < end; at += 1) {
    if (isRelative && wordAt(reading, at) === ",") {
      // "said he expected Lind, who was ill, to leave", "… that Lind, who was ill, had left"
      return syntax.classes[at + 1] !== "to" && !groupAt(syntax, at + 1)?.finite;
    }
    if (!isRelative && groupAt(syntax, at)?.finite) return true;
    if (wordAt(reading, at) === ",") return false;
  }
  return true;
}

/** Tells whether a clause behind ", but" is still of what is said, in a past of its own: in any other time the outlet may contradict ("said the vote was rigged, | but courts found no fraud"). */
function goesOnBehindBut(
  reading: Reading,
  syntax: Syntax,
  at: number,
  end: number,
  before: VerbGroup | undefined,
): boolean {
  if (!before || !opensMainClause(reading, syntax, at, end)) return false;
  const verb = groupAt(syntax, findFinite(syntax, at, end));
  if (!verb || saysSomething(reading, verb)) return false;
  return staysBack(reading, before, verb) || takesPart(syntax, at, before, verb);
}

/** Auxiliaries of what may come. */
const MAY_COME: ReadonlySet<string> = new Set("can could may might would".split(" "));

/** Tells whether "which" at a token tells what may come of what is said, as whoever says it does: "said it may rain, | which would flood the port"; "which will" and "which has" mostly tell what the outlet knows. */
const tellsWhatMayCome = (reading: Reading, syntax: Syntax, at: number): boolean =>
  wordAt(reading, at) === "which" &&
  MAY_COME.has(wordAt(reading, groupAt(syntax, at + 1)?.from ?? -1));

/** Tells whether what stands behind ", but" only takes something off what is said: "said he was for it, but | not for long"; "…, but not before he left" tells on. */
const opensExcept = (reading: Reading, syntax: Syntax, at: number): boolean =>
  syntax.classes[at] === "not" && wordAt(reading, at + 1) !== "before";

/** Words behind ", but" that take a part of what is said off, or give its ground. */
const NARROWING: ReadonlySet<string> = new Set(["because", "only"]);

/** Tells whether what is said goes on behind ", but" without a subject: "said it is late, | but will come", "…, | but only for a day". */
function sharesModal(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  if (NARROWING.has(wordAt(reading, at))) return true;
  const verb = nextGroup(syntax, at, end);
  return verb !== null && syntax.classes[verb.from] === "modal" && !saysSomething(reading, verb);
}

/** Tells whether a pronoun behind ", but" takes a part of what is so off it: "said he saw the boat, | but he did not see the crew"; but not "said he would row, | but he did not", nor "says it is safe, | but it is not", which another knows. */
const takesPart = (
  { classes }: Syntax,
  at: number,
  before: VerbGroup,
  { from, form, negated }: VerbGroup,
): boolean =>
  negated &&
  form !== "auxiliary" &&
  from === at + 1 &&
  classes[at] === "subject" &&
  classes[before.from] !== "modal";

/** Tells whether the verb of a clause behind ", but" is in the past like the one of what is said before it: "the crew had left, | but the boats had not". */
const staysBack = (reading: Reading, before: VerbGroup, verb: VerbGroup): boolean =>
  BACK.has(wordAt(reading, before.from)) && BACK.has(wordAt(reading, verb.from));

/** Verbs of what is lost by whoever says it: of what else may come to somebody, a doctor or a lawyer speaks. */
const COSTING: ReadonlySet<string> = inflectVerbs("cost");

/** Pronouns for one person who is told of. */
const ONE_TOLD_OF: ReadonlySet<string> = new Set(["her", "him"]);

/** Tells whether what may come of what is said comes to whoever says it, as the outlet knows: "said the tax would rise, | which could cost him the vote", but not "said Ruiz lied, which could cost him the vote". */
function tellsOfSpeaker(reading: Reading, syntax: Syntax, from: number, comma: number): boolean {
  const group = groupAt(syntax, comma + 2);
  if (!group || !COSTING.has(wordAt(reading, group.head))) return false;
  if (!ONE_TOLD_OF.has(wordAt(reading, group.to))) return false;
  for (let at = from; at < comma; at += 1) {
    const isOther = classAt(reading, at) & (PERSON | PRONOUN) || syntax.classes[at] === "name";
    if (isOther) return false;
  }
  return true;
}
