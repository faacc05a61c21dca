/** Groups the claims of a corpus into statements: what was said, once. */
import type { ArticleRecord } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { hashText } from "./hash-text.ts";
import { judgeSame } from "./judge-same.ts";
import { readProposition } from "./proposition.ts";
import { speakerKey } from "./same-speaker.ts";
import { type Candidate, type Group, searchGroups } from "./search-groups.ts";
import type { ClaimPlace, Statement } from "./statement.ts";

/**
 * Groups the claims of `records` into statements; every claim is in exactly one. A claim joins the statement
 * that it fits best, and only if it fits the statement's fullest wording or every member, or is word for word one of
 * them: a chain of likenesses never carries two utterances into one statement. The fullest wordings come first, so that parts find the whole.
 * With `vectors`, claims also meet in other words.
 */
export function groupStatements(
  records: readonly ArticleRecord[],
  vectors: Vectors | null = null,
): Statement[] {
  const groups: Group[] = [];
  const claims = records.flatMap((record) => record.claims);
  const search = searchGroups(claims, vectors);
  for (const candidate of fullestFirst(readCandidates(records))) {
    const known = findGroup(candidate, search.find(candidate), vectors);
    const group = known ?? [];
    if (known === null) groups.push(group);
    group.push(candidate);
    search.add(candidate, group);
  }
  return groups.map(makeStatement).sort(inCorpusOrder);
}

function readCandidates(records: readonly ArticleRecord[]): Candidate[] {
  let number = 0;
  return records.flatMap((record, r) =>
    record.claims.map((claim, c) => ({
      number: number++,
      place: { record: r, claim: c },
      proposition: readProposition(claim, record.article),
    })),
  );
}

/** Sorts by length, a speaker's own words before others' retelling; equal ones stay in the corpus' order. */
function fullestFirst(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => measureFullness(b) - measureFullness(a));
}

/** What a speaker's own words count more than others' retelling, in words: less than one, so that it decides between equal lengths only. */
const OWN_WORDS = 0.5;

/** Measures how much a candidate says, in words. */
function measureFullness({ proposition }: Candidate): number {
  return proposition.words.length + (proposition.quoted ? OWN_WORDS : 0);
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

/** Members judged, the fullest first: what more outlets carry is known well enough by these. */
const MAX_MEMBERS = 24;

/**
 * Scores a candidate against a group: the surest pair, or 0 where it fits neither the fullest wording nor all members,
 * and is not the very words of one.
 */
function fitGroup(candidate: Candidate, group: Group, vectors: Vectors | null): number {
  let fits = false;
  let fitsAll = true;
  let score = 0;
  for (const [i, member] of group.slice(0, MAX_MEMBERS).entries()) {
    const decides = i === 0 || isCopy(candidate, member);
    if (!fits && !fitsAll && !decides) continue;
    const judgement = judgeSame(candidate.proposition, member.proposition, vectors);
    if (decides) fits ||= judgement.same;
    fitsAll &&= judgement.same;
    score = Math.max(score, judgement.score);
  }
  return fits || fitsAll ? score : 0;
}

/** Tells whether both give the same words, quoted or retold. */
function isCopy(one: Candidate, other: Candidate): boolean {
  const [words, others] = [one.proposition.core, other.proposition.core];
  return (
    words.length === others.length && words.every((word, i) => word.folded === others[i]?.folded)
  );
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
