/** Who said it, or that the article gives it in its own voice. */
import { translate } from "../../extension/translate.ts";
import type { RecordedClaim } from "../../src/record/record.ts";

export function Speaker({ speaker }: Pick<RecordedClaim, "speaker">) {
  return <span class="speaker">{speaker?.name ?? translate("noSpeaker")}</span>;
}
