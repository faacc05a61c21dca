/** Groups the claims of a corpus into statements: what was said, once. */
import type { ArticleRecord } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { hashText } from "./hash-text.ts";
import { judgeSame, NEAR_DAYS } from "./judge-same.ts";
import { type Proposition, readProposition } from "./proposition.ts";
import { speakerKey } from "./same-speaker.ts";
import type { ClaimPlace, Statement } from "./statement.ts";

/** A claim with its proposition, while it looks for its statement. */
interface Candidate {
  place: ClaimPlace;
  proposition: Proposition;
}

/** The claims of one statement, the fullest wording first. */
type Group = Candidate[];

/** Groups looked at for one claim by words, those that share its rarest words first. */
const MAX_BY_WORDS = 48;
/** Groups looked at for one claim by speaker and date. */
const MAX_BY_SPEAKER = 96;

/**
 * Groups the claims of `records` into statements; every claim is in exactly one. A claim joins the statement
 * that it fits best, and only if it fits the statement's fullest wording or every member: a chain of likenesses
 * never carries two utterances into one statement. The fullest wordings come first, so that parts find the whole.
 * With `vectors`, claims also meet in other words.
 */
export function groupStatements(
  records: readonly ArticleRecord[],
  vectors: Vectors | null = null,
): Statement[] {
  const groups: Group[] = [];
  const search = makeSearch();
  for (const candidate of fullestFirst(readCandidates(records))) {
    const known = findGroup(candidate, search.find(candidate.proposition), vectors);
    const group = known ?? [];
    if (known === null) groups.push(group);
    group.push(candidate);
    search.add(candidate.proposition, group);
  }
  return groups.map(makeStatement).sort(inCorpusOrder);
}

function readCandidates(records: readonly ArticleRecord[]): Candidate[] {
  return records.flatMap((record, r) =>
    record.claims.map((claim, c) => ({
      place: { record: r, claim: c },
      proposition: readProposition(claim, record.article),
    })),
  );
}

/** Sorts by length, a speaker's own words before others' retelling; equal ones stay in the corpus' order. */
function fullestFirst(candidates: Candidate[]): Candidate[] {
  const fullness = ({ proposition }: Candidate) =>
    proposition.words.length + (proposition.quoted ? 0.5 : 0);
  return candidates.sort((a, b) => fullness(b) - fullness(a));
}

/** Looks groups up: widely by the words they share, narrowly by speaker and date. */
function makeSearch() {
  const byStem = new Map<string, Set<Group>>();
  const bySpeaker = new Map<string, Set<Group>>();
  return {
    add(proposition: Proposition, group: Group): void {
      for (const stem of tellingStems(proposition)) addTo(byStem, stem, group);
      addTo(bySpeaker, narrowKey(proposition, 0), group);
    },
    find(proposition: Proposition): Set<Group> {
      const wide = new Set<Group>();
      const stems = tellingStems(proposition).map((stem) => byStem.get(stem));
      const rareFirst = stems.sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
      for (const groups of rareFirst) takeSome(groups, MAX_BY_WORDS, wide);
      const narrow = new Set<Group>();
      if (proposition.speaker === null) return wide;
      for (const step of [0, -1, 1]) {
        takeSome(bySpeaker.get(narrowKey(proposition, step)), MAX_BY_SPEAKER, narrow);
      }
      return new Set([...wide, ...narrow]);
    },
  };
}

/** Names a speaker in a stretch of NEAR_DAYS days; reports near in time lie in this stretch or the next. */
function narrowKey({ speaker, day }: Proposition, step: number): string {
  const stretch = day === null ? "" : Math.floor(day / NEAR_DAYS) + step;
  return `${speaker === null ? "" : speakerKey(speaker)} ${stretch}`;
}

function addTo(index: Map<string, Set<Group>>, key: string, group: Group): void {
  const known = index.get(key);
  if (known) known.add(group);
  else index.set(key, new Set([group]));
}

function takeSome(groups: ReadonlySet<Group> | undefined, most: number, into: Set<Group>): void {
  for (const group of groups ?? []) {
    if (into.size >= most) return;
    into.add(group);
  }
}

/** Returns the stems to look a proposition up by: its telling words, or all words where it has none. */
function tellingStems({ words }: Proposition): string[] {
  const telling = words.filter((word) => word.kind !== "grammar");
  return [...new Set((telling.length > 0 ? telling : words).map((word) => word.stem))];
}

/** Returns the group that the candidate fits best, or `null`. */
function findGroup(
  candidate: Candidate,
  groups: ReadonlySet<Group>,
  vectors: Vectors | null,
): Group | null {
  let best: { group: Group | null; score: number } = { group: null, score: 0 };
  for (const group of groups) {
    const score = fitGroup(candidate, group, vectors);
    if (score > best.score) best = { group, score };
  }
  return best.group;
}

/** Scores a candidate against a group: the surest pair, or 0 where it fits neither the fullest wording nor all members. */
function fitGroup(candidate: Candidate, group: Group, vectors: Vectors | null): number {
  let fitsFullest = false;
  let fitsAll = true;
  let score = 0;
  for (const [i, member] of group.entries()) {
    const judgement = judgeSame(candidate.proposition, member.proposition, vectors);
    if (i === 0) fitsFullest = judgement.same;
    fitsAll &&= judgement.same;
    if (!fitsFullest && !fitsAll) return 0;
    score = Math.max(score, judgement.score);
  }
  return score;
}

function makeStatement(group: Group): Statement {
  const speaker = group.find(({ proposition }) => proposition.speaker !== null);
  const wording = group[0]?.proposition.words.map((word) => word.folded).join(" ") ?? "";
  const name = speaker?.proposition.speaker ?? null;
  return {
    id: hashText(`${speakerKey(name ?? "")}|${wording}`),
    speaker: name,
    claims: group.map((member) => member.place).sort(byPlace),
  };
}

const byPlace = (a: ClaimPlace, b: ClaimPlace) => a.record - b.record || a.claim - b.claim;

function inCorpusOrder(a: Statement, b: Statement): number {
  const [first, second] = [a.claims[0], b.claims[0]];
  return first && second ? byPlace(first, second) : 0;
}
