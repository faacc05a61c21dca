/** Compares a record with the packs that read as they should: a damaged one keeps no other from being compared. */
import type { Pack } from "../pack/open-pack.ts";
import { PackError } from "../pack/pack-error.ts";
import type { ArticleRecord, RecordedClaim } from "../record/record.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import { compareRecord } from "./compare-record.ts";
import type { Comparison } from "./comparison.ts";

/** A comparison, and the packs that were left out of it because a claim of theirs is damaged. */
export interface SoundComparison {
  comparison: Comparison;
  damaged: Pack[];
}

/** Compares `record` as `compareRecord` does, with those of `packs` in which every claim that it asks for can be read. */
export function compareSoundPacks(
  record: ArticleRecord,
  packs: readonly Pack[],
  vectors: Vectors | null = null,
): SoundComparison {
  const damaged: Pack[] = [];
  // Every turn but the last leaves one more pack out.
  for (;;) {
    const sound = packs.filter((pack) => !damaged.includes(pack));
    try {
      return { comparison: compareRecord(record, sound.map(nameDamaged), vectors), damaged };
    } catch (error) {
      if (!(error instanceof DamagedPack)) throw error;
      damaged.push(error.pack);
    }
  }
}

/** Says which of several packs holds a damaged claim. */
class DamagedPack extends Error {
  readonly pack: Pack;

  constructor(pack: Pack, cause: PackError) {
    super(cause.message, { cause });
    this.pack = pack;
  }
}

/** Returns a pack that names itself where one of its claims is damaged. */
function nameDamaged(pack: Pack): Pack {
  const readClaim = (claim: number): RecordedClaim => {
    try {
      return pack.readClaim(claim);
    } catch (error) {
      throw error instanceof PackError ? new DamagedPack(pack, error) : error;
    }
  };
  return { ...pack, readClaim };
}
