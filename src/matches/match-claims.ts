/** Matches a page's claims with the statements of packs. */
import type { Relation } from "../comparison/comparison.ts";
import type { Pack, PackedArticle } from "../pack/open-pack.ts";
import type { ArticleRecord, RecordedArticle } from "../record/record.ts";
import { type Judgement, judgeSame } from "../statements/judge-same.ts";
import { type Proposition, readProposition } from "../statements/proposition.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { findCandidates, type PackedClaim } from "./find-candidates.ts";
import { findCarriers, findOwnArticles } from "./find-own-articles.ts";

/** A claim of a pack, judged against a claim of the page. */
export interface JudgedClaim extends PackedClaim, Judgement {}

/** A statement that the page and other outlets report. The page's claims are given by their number in its record. */
export interface Match {
  /** The statement's identity, how a claim of the page relates to it, and how surely, 0 to 1: by the surest pair. */
  id: string;
  relation: Relation;
  score: number;
  /** The page's fullest claim of the statement, and its further ones. */
  claim: number;
  alsoHere: number[];
  /** The statement in every pack that holds it, in the order of packs. */
  statements: { pack: Pack; statement: number }[];
  /**
   * Other outlets' claims of it in the order of packs and articles, the same copy only once, judged against `claim`. One that is not the same as `claim` by itself reports
   * the statement too: the statement's other claims join the two.
   */
  coverage: JudgedClaim[];
}

/** What was found for a page: matches in reading order, and articles that carry its very copy. */
export interface Matches {
  matches: Match[];
  alsoCarriedBy: RecordedArticle[];
}

/**
 * Matches the claims of `record` with those of `packs`. An article is never matched with its own record (the same
 * document or link), with another article of its outlet, or with its own copy in another outlet. Every claim of the
 * page joins at most one statement of each pack: that of the claim which is most surely the same. With `vectors`,
 * claims match in other words too.
 */
export function matchClaims(
  record: ArticleRecord,
  packs: readonly Pack[],
  vectors: Vectors | null = null,
): Matches {
  const judge = makeJudge(record, vectors);
  const leftOut = new Set(findOwnArticles(record, packs));
  const same = findCandidates(record, packs, leftOut).map((places, claim) =>
    places.map((place) => judge(claim, place)).filter((judged) => judged.same),
  );
  const carriers = findCarriers(record, same.map(listVerbatim));
  for (const article of carriers) leftOut.add(article);

  const found = same.map((judged) => judged.filter(({ article }) => !leftOut.has(article)));
  const matches = groupByStatement(found).map(({ claims, statements, surest }): Match => {
    const [claim = 0, ...alsoHere] = fullestFirst(claims, record);
    const members = statements
      .sort((a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack))
      .flatMap(readMembers)
      .filter(({ article }) => !leftOut.has(article));
    const coverage = dropCopies(members).map((place) => judge(claim, place));
    const id = surest.pack.idOf(statementOf(surest));
    const { relation, score } = surest;
    return { id, relation, score, claim, alsoHere, statements, coverage };
  });
  return { matches, alsoCarriedBy: carriers.map(({ article }) => article) };
}

function listVerbatim(same: readonly JudgedClaim[]): PackedArticle[] {
  return same.filter(({ relation }) => relation === "same words").map(({ article }) => article);
}

function readMembers({ pack, statement }: Match["statements"][number]): PackedClaim[] {
  const claims = [...pack.claimsOf(statement)];
  return claims.map((claim) => ({ pack, claim, article: pack.articleOf(claim) }));
}

/** Keeps one article of every copy: the first that has a claim here. */
function dropCopies(claims: readonly PackedClaim[]): PackedClaim[] {
  const reporting = new Set(claims.map(({ article }) => article));
  return claims.filter(
    ({ article }) => article === article.copies.find((copy) => reporting.has(copy)),
  );
}

function statementOf({ pack, claim }: PackedClaim): number {
  return pack.statementOf[claim] ?? 0;
}

/** Makes the function that judges a claim of the page against one of a pack; each is read once. */
function makeJudge(record: ArticleRecord, vectors: Vectors | null) {
  const own = record.claims.map((claim) => readProposition(claim, record.article));
  const others = new Map<Pack, Map<number, Proposition>>();
  const read = ({ pack, claim, article }: PackedClaim): Proposition => {
    const known = others.get(pack) ?? new Map<number, Proposition>();
    others.set(pack, known);
    const proposition = known.get(claim) ?? readProposition(pack.readClaim(claim), article.article);
    known.set(claim, proposition);
    return proposition;
  };
  return (claim: number, place: PackedClaim): JudgedClaim => {
    const proposition = own[claim];
    if (proposition === undefined) throw new RangeError(`the record has no claim ${claim}`);
    return { ...place, ...judgeSame(proposition, read(place), vectors) };
  };
}

/** Claims of the page that report one statement, and the surest of the pairs that say so. */
interface Group {
  claims: number[];
  statements: Match["statements"];
  surest: JudgedClaim;
}

/**
 * Groups the page's claims by the statement that each joins: in every pack, that of its surest claim. Claims that
 * meet in one pack are one group in all. Groups come in reading order.
 */
function groupByStatement(same: readonly (readonly JudgedClaim[])[]): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<Pack, Map<number, Group>>();
  same.forEach((found, claim) => {
    const joined = findSurest(found);
    const [first] = joined;
    if (first === undefined) return;
    const known = joined.flatMap((place) => groupOf.get(place.pack)?.get(statementOf(place)) ?? []);
    const group = known[0] ?? { claims: [], statements: [], surest: first };
    if (known.length === 0) groups.push(group);
    group.claims.push(claim);
    for (const place of joined) {
      if (place.score > group.surest.score) group.surest = place;
      const ofPack = groupOf.get(place.pack) ?? new Map<number, Group>();
      groupOf.set(place.pack, ofPack);
      const statement = statementOf(place);
      if (ofPack.has(statement)) continue;
      ofPack.set(statement, group);
      group.statements.push({ pack: place.pack, statement });
    }
  });
  return groups;
}

/** Returns the surest claim of every pack. */
function findSurest(found: readonly JudgedClaim[]): JudgedClaim[] {
  const surest = new Map<Pack, JudgedClaim>();
  for (const place of found) {
    if (place.score > (surest.get(place.pack)?.score ?? 0)) surest.set(place.pack, place);
  }
  return [...surest.values()];
}

/** Puts the claim with the longest content first; the others stay in reading order. */
function fullestFirst(claims: readonly number[], record: ArticleRecord): number[] {
  const length = (claim: number) => record.claims[claim]?.text.length ?? 0;
  const fullest = claims.reduce((a, b) => (length(b) > length(a) ? b : a));
  return [fullest, ...claims.filter((claim) => claim !== fullest)];
}
