/** Chooses which of the article's statements the panel lists. */
import { translate, type MessageKey } from "../../../extension/translate.ts";

export type Filter = "elsewhere" | "differs" | "same" | "only here";

const FILTERS: [Filter, MessageKey][] = [
  ["elsewhere", "filterElsewhere"],
  ["differs", "filterDiffers"],
  ["same", "filterSame"],
  ["only here", "filterOnlyHere"],
];

export interface FilterBarProps {
  chosen: Filter;
  counts: Record<Filter, number>;
  onChoose: (filter: Filter) => void;
}

export function FilterBar({ chosen, counts, onChoose }: FilterBarProps) {
  return (
    <div class="filters" role="group" aria-label={translate("filterLabel")}>
      {FILTERS.map(([filter, label]) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {translate(label)} <span class="count">{counts[filter]}</span>
        </button>
      ))}
    </div>
  );
}
