/** Groups the claims of a corpus into statements: what was said, once. */
import type { ArticleRecord } from "../record/record.ts";
import { judgeSame } from "./judge-same.ts";
import { type Proposition, readProposition } from "./proposition.ts";
import { speakerKey } from "./same-speaker.ts";
import type { ClaimPlace, Statement } from "./statement.ts";

/** A claim with its proposition, while it looks for its statement. */
interface Candidate {
  place: ClaimPlace;
  proposition: Proposition;
}

/**
 * Groups the claims of `records` into statements; every claim is in exactly one. A claim joins the
 * statement that it fits best, and only if it fits the statement's fullest wording or every member:
 * a chain of likenesses never carries two utterances into one statement. The fullest wordings
 * come first, so that parts find the whole.
 */
export function groupStatements(records: readonly ArticleRecord[]): Statement[] {
  const groups: Candidate[][] = [];
  const byStem = new Map<string, Set<Candidate[]>>();
  for (const candidate of byLength(readCandidates(records))) {
    const group = findGroup(candidate, byStem) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(candidate);
    for (const stem of tellingStems(candidate.proposition)) {
      const known = byStem.get(stem) ?? new Set();
      byStem.set(stem, known.add(group));
    }
  }
  return groups.map(makeStatement).sort(inCorpusOrder);
}

/** Returns the stems to look a proposition up by: its words of content, or all words where it has none. */
function tellingStems({ words }: Proposition): string[] {
  const content = words.filter((word) => word.kind !== "grammar");
  return (content.length > 0 ? content : words).map((word) => word.stem);
}

function readCandidates(records: readonly ArticleRecord[]): Candidate[] {
  return records.flatMap((record, r) =>
    record.claims.map((claim, c) => ({
      place: { record: r, claim: c },
      proposition: readProposition(claim, record.article),
    })),
  );
}

function byLength(candidates: Candidate[]): Candidate[] {
  const length = (candidate: Candidate) => candidate.proposition.words.length;
  return candidates.sort((a, b) => length(b) - length(a));
}

/** Returns the group that the candidate fits best, or `null`. */
function findGroup(
  candidate: Candidate,
  byStem: ReadonlyMap<string, ReadonlySet<Candidate[]>>,
): Candidate[] | null {
  const near = new Set<Candidate[]>();
  for (const stem of tellingStems(candidate.proposition)) {
    for (const group of byStem.get(stem) ?? []) near.add(group);
  }
  let best: { group: Candidate[] | null; score: number } = { group: null, score: 0 };
  for (const group of near) {
    const score = fit(candidate, group);
    if (score > best.score) best = { group, score };
  }
  return best.group;
}

/** Scores a candidate against a group: by its fullest wording, or by all of its members; 0 where it does not fit. */
function fit(candidate: Candidate, group: readonly Candidate[]): number {
  const judgements = group.map((member) => judgeSame(candidate.proposition, member.proposition));
  const fits = judgements[0]?.same === true || judgements.every((judgement) => judgement.same);
  return fits ? Math.max(...judgements.map((judgement) => judgement.score)) : 0;
}

function makeStatement(group: readonly Candidate[]): Statement {
  const fullest = group[0]?.proposition;
  const speaker = group.find((member) => member.proposition.speaker !== null)?.proposition.speaker;
  const wording = fullest?.words.map((word) => word.folded).join(" ") ?? "";
  return {
    id: hashText(`${speakerKey(speaker ?? "")}|${wording}`),
    speaker: speaker ?? null,
    claims: group.map((member) => member.place).sort(byPlace),
  };
}

const byPlace = (a: ClaimPlace, b: ClaimPlace) => a.record - b.record || a.claim - b.claim;

function inCorpusOrder(a: Statement, b: Statement): number {
  const [first, second] = [a.claims[0], b.claims[0]];
  return first && second ? byPlace(first, second) : 0;
}

/** FNV-1a's offset and prime for 32 bits (Fowler, Noll and Vo); the two seeds make 64 bits in all. */
const FNV_OFFSETS = [0x811c9dc5, 0x01234567];
const FNV_PRIME = 0x01000193;

/** Returns 16 hexadecimal digits that depend on every character of `text`. */
function hashText(text: string): string {
  return FNV_OFFSETS.map((offset) => {
    let hash = offset;
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
