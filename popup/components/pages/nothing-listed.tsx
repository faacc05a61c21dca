/** Says in a line why a list of the panel is empty. */
import { translate, type MessageKey } from "../../../extension/translate.ts";
import type { Filter } from "./filter-bar.tsx";

const REASONS: Record<Filter, MessageKey> = {
  elsewhere: "nothingFoundDetail",
  differs: "nothingDiffers",
  same: "nothingSame",
  "only here": "nothingOnlyHere",
};

export function NothingListed({ filter }: { filter: Filter }) {
  return <p class="explain">{translate(REASONS[filter])}</p>;
}
