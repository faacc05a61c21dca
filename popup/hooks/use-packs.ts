/** The packs that the reader has added, and what adding and removing them does. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { call } from "../../extension/messaging.ts";
import {
  addPack,
  listPacks,
  openStoredPacks,
  removePack,
  type StoredPack,
} from "../../extension/pack-store.ts";
import { PackError } from "../../src/pack/open-pack.ts";

export interface Packs {
  packs: StoredPack[];
  /** Why a pack of this id cannot be used. */
  damaged: Record<string, string>;
  /** Why the last file could not be added. */
  refusal: string | null;
  add: (file: File) => void;
  remove: (id: string) => void;
  /** Rises with every change of the packs. */
  version: number;
}

export function usePacks(): Packs {
  const [packs, setPacks] = useState<StoredPack[]>([]);
  const [damaged, setDamaged] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    void listPacks().then(setPacks);
    void openStoredPacks().then(({ damaged }) =>
      setDamaged(Object.fromEntries(damaged.map(({ id, reason }) => [id, reason]))),
    );
  }, [version]);

  const change = useCallback(async (work: Promise<unknown>) => {
    try {
      await work;
      setRefusal(null);
      await call().reopenPacks();
      setVersion((before) => before + 1);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      setRefusal(error.message);
    }
  }, []);

  return {
    packs,
    damaged,
    refusal,
    add: (file) => void change(addPack(file.name, file)),
    remove: (id) => void change(removePack(id)),
    version,
  };
}
