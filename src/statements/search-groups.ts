/** Looks up, for a claim that seeks its statement, the groups of claims worth judging. */
import { extractTerms } from "../matches/extract-terms.ts";
import type { RecordedClaim } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { findNearWordings } from "./find-near-wordings.ts";
import { NEAR_DAYS } from "./judge-same.ts";
import type { Proposition } from "./proposition.ts";
import { speakerKey } from "./same-speaker.ts";
import type { ClaimPlace } from "./statement.ts";
import { compareMeanings, sumMeaning } from "./sum-meaning.ts";

/** A claim with its proposition, while it looks for its statement; claims are numbered through the whole corpus. */
export interface Candidate {
  number: number;
  place: ClaimPlace;
  proposition: Proposition;
}

/** The claims of one statement, the fullest wording first. */
export type Group = Candidate[];

/** Groups kept for one wording: short ones ("no comment") belong to ever so many statements. */
const MAX_OF_WORDING = 24;
/** Claims of one speaker and time whose meaning is compared; and groups of them that are judged, the most alike first. */
const MAX_OF_SPEAKER = 100;
const MAX_IN_OTHER_WORDS = 8;

/** A placed claim of a speaker. */
interface Placed {
  group: Group;
  meaning: Float32Array | null;
}

/** A search over the claims that are placed so far. */
export interface GroupSearch {
  add(candidate: Candidate, group: Group): void;
  /** Returns the groups that share most words with a candidate, and those of its speaker that are alike in meaning. */
  find(candidate: Candidate): Set<Group>;
}

/** Makes a search for the claims of a corpus. It takes time and memory in proportion to their number. */
export function searchGroups(
  claims: readonly RecordedClaim[],
  vectors: Vectors | null,
): GroupSearch {
  const { ofClaim, near } = findNearWordings(
    claims.map(({ text, speaker }) => extractTerms(text, speaker?.name ?? null)),
  );
  const ofWording = near.map((): Set<Group> => new Set());
  const ofSpeaker = new Map<string, Placed[]>();
  return {
    add({ number, proposition }, group) {
      const sameWords = ofWording[ofClaim[number] ?? 0];
      if (sameWords && sameWords.size < MAX_OF_WORDING) sameWords.add(group);
      if (proposition.speaker === null) return;
      const key = narrowKey(proposition, 0);
      const placed = ofSpeaker.get(key) ?? [];
      ofSpeaker.set(key, placed);
      if (placed.length >= MAX_OF_SPEAKER) return;
      placed.push({ group, meaning: sumMeaning(proposition.core, vectors) });
    },
    find({ number, proposition }) {
      const wording = ofClaim[number] ?? 0;
      const found = new Set(ofWording[wording]);
      for (const other of near[wording] ?? []) {
        for (const group of ofWording[other] ?? []) found.add(group);
      }
      if (proposition.speaker === null) return found;
      const placed = [0, -1, 1].map((step) => ofSpeaker.get(narrowKey(proposition, step)) ?? []);
      const meaning = sumMeaning(proposition.core, vectors);
      for (const { group } of findMostAlike(meaning, placed)) found.add(group);
      return found;
    },
  };
}

/** Names a speaker in a stretch of NEAR_DAYS days; reports near in time lie in this stretch or the next. */
function narrowKey({ speaker, day }: Proposition, step: number): string {
  const stretch = day === null ? "" : Math.floor(day / NEAR_DAYS) + step;
  return `${speakerKey(speaker ?? "")} ${stretch}`;
}

/** Returns the placed claims most alike in meaning, the best first, one of each group. */
function findMostAlike(
  meaning: Float32Array | null,
  placed: readonly (readonly Placed[])[],
): Placed[] {
  const best: (Placed & { alike: number })[] = [];
  for (const claims of placed) {
    for (const claim of claims) {
      const alike = compareMeanings(meaning, claim.meaning);
      const worst = best.length < MAX_IN_OTHER_WORDS ? -1 : (best.at(-1)?.alike ?? -1);
      if (alike <= worst || best.some(({ group }) => group === claim.group)) continue;
      const at = best.findIndex((other) => other.alike < alike);
      best.splice(at === -1 ? best.length : at, 0, { ...claim, alike });
      if (best.length > MAX_IN_OTHER_WORDS) best.pop();
    }
  }
  return best;
}
