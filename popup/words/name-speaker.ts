/** Names who says a claim. */
import { translate } from "../../extension/translate.ts";
import type { RecordedClaim } from "../../src/record/record.ts";

/** The speaker, or that none is named; a figure without a speaker is asserted by the article itself. */
export function nameSpeaker({ speaker, kind }: Pick<RecordedClaim, "speaker" | "kind">): string {
  return speaker?.name ?? translate(kind === "figure" ? "ownVoice" : "noSpeaker");
}
