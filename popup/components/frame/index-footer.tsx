/** What the index holds, and what its silence does not mean; at the foot of every page. */
import type { TabState } from "../../../extension/messages.ts";
import { translate, translateCount } from "../../../extension/translate.ts";
import type { IndexSummary } from "../../../src/pack/describe-packs.ts";
import type { KnownIndex } from "../../hooks/use-index.ts";
import { formatDays } from "../../words/format-date.ts";
import { listNames } from "../../words/list-names.ts";

/** More outlets than this are counted, not named. */
const MOST_NAMED = 6;

export interface IndexFooterProps {
  index: KnownIndex;
  /** A state that is compared tells which packs could not be compared with. */
  state?: TabState | null;
}

export function IndexFooter({ index, state }: IndexFooterProps) {
  return (
    <footer>
      {typeof index !== "string" && (
        <p>
          {translate("indexHolds")} {describe(index)}
        </p>
      )}
      {state?.state === "compared" && <LeftOut {...state} />}
      <p>{translate("absenceIsNoProof")}</p>
      <p>
        <a href="options.html" target="_blank" rel="noopener">
          {translate("options")}
        </a>
      </p>
    </footer>
  );
}

function LeftOut({ leftOut, withoutAdded }: { leftOut: string[]; withoutAdded: boolean }) {
  return (
    <>
      {leftOut.length > 0 && (
        <p class="left-out">{translateCount("packsLeftOut", leftOut.length, listNames(leftOut))}</p>
      )}
      {withoutAdded && <p class="left-out">{translate("addedLeftOut")}</p>}
    </>
  );
}

function describe({ outlets, articles, from, to }: IndexSummary): string {
  return [
    translateCount("articles", articles),
    from !== null && to !== null && formatDays(from, to),
    outlets.length > MOST_NAMED ? translateCount("outlets", outlets.length) : listNames(outlets),
  ]
    .filter((part) => part !== false && part !== "")
    .join(" · ");
}
