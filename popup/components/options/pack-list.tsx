/** The packs that the reader has added to the index, each with a way to take it out again. */
import type { StoredPack } from "../../../extension/pack-store.ts";
import { translate, translateCount } from "../../../extension/translate.ts";
import { formatFullDay } from "../../words/format-date.ts";
import { RemovableList } from "./removable-list.tsx";

/** What a pack's file is called, for the browser's file dialogue. */
const PACK_FILES = ".parallax";

export interface PackListProps {
  packs: StoredPack[];
  /** Why a pack of this id cannot be used. */
  damaged: Record<string, string>;
  /** Why the last file could not be added. */
  refusal: string | null;
  onAdd: (file: File) => void;
  onRemove: (id: string) => void;
}

export function PackList({ packs, damaged, refusal, onAdd, onRemove }: PackListProps) {
  const items = packs.map(({ id, name, added, holds }) => ({
    id,
    name,
    detail:
      damaged[id] ??
      [
        translateCount("articles", holds.articles),
        translateCount("outlets", holds.outlets.length),
        translate("packAdded", formatFullDay(added)),
      ].join(" · "),
  }));
  return (
    <>
      <RemovableList items={items} onRemove={onRemove} />
      <label class="plain file">
        {translate("addPack")}
        <input
          type="file"
          class="aloud"
          accept={PACK_FILES}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onAdd(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <p role="alert">{refusal}</p>
    </>
  );
}
