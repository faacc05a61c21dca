/** The packs that the reader has added, and what adding and removing them does. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { call } from "../../extension/messaging.ts";
import {
  addPack,
  findDamagedPacks,
  listPacks,
  removePack,
  type StoredPack,
} from "../../extension/pack-store.ts";
import type { MessageKey } from "../../extension/translate.ts";
import { refusalOf } from "../refusal-of.ts";
import { describeStoredFault } from "../words/describe-pack-fault.ts";

export interface Packs {
  packs: StoredPack[];
  /** Why a pack of this id cannot be used. */
  damaged: Record<string, string>;
  /** Why the last change of the packs did not succeed, or not in full. */
  refusal: string | null;
  add: (file: File) => void;
  remove: (id: string) => void;
  /** Rises with every change of the packs. */
  version: number;
}

/** Lists the packs and changes them; whatever keeps a change from succeeding is told in `refusal`. */
export function usePacks(): Packs {
  const [packs, setPacks] = useState<StoredPack[]>([]);
  const [damaged, setDamaged] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    let isLatest = true;
    const show = async (): Promise<void> => {
      const listed = await listPacks();
      if (isLatest) setPacks(listed);
      const faults = [...(await findDamagedPacks())];
      const told = Object.fromEntries(
        faults.map(([id, fault]) => [id, describeStoredFault(fault)]),
      );
      if (isLatest) setDamaged(told);
    };
    void refusalOf(show(), "packsNotListed").then((refusal) => {
      if (isLatest && refusal) setRefusal(refusal);
    });
    return () => {
      isLatest = false;
    };
  }, [version]);

  const change = useCallback(async (work: Promise<unknown>, failure: MessageKey) => {
    // The last refusal is over; the same one is read aloud again only where it has gone meanwhile.
    setRefusal(null);
    setRefusal((await refusalOf(work, failure)) ?? (await refusalOf(reopen(), "indexNotReopened")));
    // Also after a failure: a pack may have been stored although the index did not answer.
    setVersion((before) => before + 1);
  }, []);

  return {
    packs,
    damaged,
    refusal,
    add: (file) => void change(addPack(file.name, file), "packNotAdded"),
    remove: (id) => void change(removePack(id), "packNotRemoved"),
    version,
  };
}

/** Has the background open the packs as they are now. */
const reopen = () => call().reopenPacks();
