/** Who said it; a figure without a speaker is asserted by the article itself. */
import type { RecordedClaim } from "../../../src/record/record.ts";
import { nameSpeaker } from "../../words/name-speaker.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";

export function Speaker({ claim }: { claim: RecordedClaim }) {
  return (
    <span class="speaker" lang={claim.speaker ? SOURCE_LANGUAGE : undefined}>
      {nameSpeaker(claim)}
    </span>
  );
}
