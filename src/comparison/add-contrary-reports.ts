/** Adds to the matches of an article the reports that contradict it: the same statement but for one value. */
import type { JudgedClaim, Match } from "../matches/match-claims.ts";
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import { judgeSame } from "../statements/judge-same.ts";
import { readProposition } from "../statements/proposition.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { readWords } from "../text/read-words.ts";
import { stemWord } from "../text/stem-word.ts";
import type { DiscrepancyType } from "./comparison.ts";
import { countSamePeriod } from "./count-same-period.ts";
import { cutClaim, readPair, type Report } from "./discrepancies/claim-pair.ts";
import { compareSpeakers } from "./discrepancies/compare-speakers.ts";
import { findDifferences } from "./find-discrepancies.ts";
import type { Event } from "./find-event.ts";
import { replaceInClaim } from "./replace-in-claim.ts";

/** Values that turn a statement into another one, and that two reports may yet give of the same thing. */
const VALUES: ReadonlySet<DiscrepancyType> = new Set(["number", "place", "date", "negation"]);
/** A contradiction is shown only where the rest is surely the same statement; a score of judgeSame. */
const SURE = 0.8;
/** Words of content that two claims must share before they are compared closely, and the share of the shorter one's. */
const MIN_COMMON = 3;
const MIN_COMMON_SHARE = 0.25;

/** A claim of an event's article, with its stems of content. */
interface Candidate {
  pack: Pack;
  article: PackedArticle;
  claim: number;
  recorded: RecordedClaim;
  stems: ReadonlySet<string>;
}

/**
 * Adds what contradicts the article, in the order of its claims. A claim of another outlet contradicts one of the
 * article's where they would be the same statement if a single value (number, place, date, negation, speaker) were the same, or
 * where both count what happened over the same period. Only reports of the same event are read.
 */
export function addContraryReports(
  record: ArticleRecord,
  matches: readonly Match[],
  event: Event,
): Match[] {
  const candidates = readCandidates(event);
  const matchOf = new Map(matches.flatMap((m) => [m.claim, ...m.alsoHere].map((c) => [c, m])));
  const added = record.claims.flatMap((recorded, claim): Match[] => {
    const known = matchOf.get(claim);
    const covered = new Set(known?.coverage.map(({ article }) => article));
    const stems = readStems(recorded);
    const contrary = candidates
      .filter(({ article }) => !covered.has(article))
      .filter((candidate) => shareEnough(stems, candidate.stems))
      .flatMap(
        (candidate) => judgeContrary({ claim: recorded, article: record.article }, candidate) ?? [],
      );
    if (contrary.length === 0) return [];
    return [joinMatch(known ?? makeMatch(claim, contrary), contrary)];
  });
  const replaced = new Set(added.map(({ id, claim }) => `${id} ${claim}`));
  return [...added, ...matches.filter(({ id, claim }) => !replaced.has(`${id} ${claim}`))].sort(
    (a, b) => a.claim - b.claim,
  );
}

/** Reads the claims of an event's articles. */
function readCandidates(event: Event): Candidate[] {
  return [...event].flatMap(([article, pack]) =>
    Array.from({ length: article.endClaim - article.firstClaim }, (_, i): Candidate => {
      const claim = article.firstClaim + i;
      const recorded = pack.readClaim(claim);
      return { pack, article, claim, recorded, stems: readStems(recorded) };
    }),
  );
}

/** The stems of a claim's words of content, those around it as well. */
function readStems({ excerpt }: RecordedClaim): ReadonlySet<string> {
  const stems = readWords(excerpt).map(({ folded }) => stemWord(folded));
  return new Set(stems.filter((stem) => !FUNCTION_WORDS.has(stem)));
}

/** Tells whether two claims share enough words to be one statement but for a value. */
function shareEnough(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const enough = Math.max(MIN_COMMON, MIN_COMMON_SHARE * Math.min(a.size, b.size));
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return common >= enough;
}

/** Judges a candidate as it would be with the article's own value; `null` where it does not contradict it. */
function judgeContrary(here: Report, candidate: Candidate): JudgedClaim | null {
  const { pack, article, claim, recorded } = candidate;
  const pair = readPair(here, { claim: recorded, article: article.article });
  const values = findDifferences(pair).filter(({ type }) => VALUES.has(type));
  const speakers = compareSpeakers(pair);
  const [value] = values;
  if (values.length + speakers.length !== 1) return null;
  const agreed = value
    ? replaceInClaim(recorded, value.there, cutClaim(here, value.here))
    : { ...recorded, speaker: here.claim.speaker };
  // Two people may well say the same in words of their own: only quoted words show that one of them did not.
  if (!value && (recorded.quotes.length === 0 || here.claim.quotes.length === 0)) return null;
  const judged = judgeSame(
    readProposition(here.claim, here.article),
    readProposition(agreed, article.article),
  );
  const score = value && countSamePeriod(pair, value) ? SURE : judged.score;
  if (score < SURE) return null;
  return { pack, article, claim, score, same: true, relation: "similar wording" };
}

/** A statement that only contradicting reports share with the article. */
function makeMatch(claim: number, [first]: readonly JudgedClaim[]): Match {
  if (!first) throw new Error("a statement needs a report");
  const statement = first.pack.statementOf[first.claim] ?? 0;
  return {
    id: first.pack.idOf(statement),
    relation: first.relation,
    score: first.score,
    claim,
    alsoHere: [],
    statements: [{ pack: first.pack, statement }],
    coverage: [],
  };
}

function joinMatch(match: Match, contrary: readonly JudgedClaim[]): Match {
  return { ...match, coverage: [...match.coverage, ...contrary] };
}
