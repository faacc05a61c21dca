/** A wording in the source's own characters: the speaker's words in ink, the outlet's softer, differing words marked. */
import { messageLanguage, translate } from "../../../extension/translate.ts";
import type { RecordedClaim } from "../../../src/record/record.ts";
import { endsInside, startsInside } from "../../words/cut-ends.ts";
import { SOURCE_LANGUAGE } from "../../words/phrase.ts";
import {
  splitContent,
  splitExcerpt,
  type Mark,
  type WordingPiece,
} from "../../words/split-wording.ts";

export interface WordingProps {
  claim: RecordedClaim;
  /** What to mark, in the offsets of the claim's article. */
  marks?: Mark[];
  /** True to leave out the outlet's words around the claim. */
  bare?: boolean;
}

export function Wording({ claim, marks, bare }: WordingProps) {
  const pieces = bare ? splitContent(claim, marks) : splitExcerpt(claim, marks);
  return (
    <span class="wording" lang={SOURCE_LANGUAGE}>
      {!bare && startsInside(claim.excerpt) && <span class="gap">… </span>}
      {pieces.map((piece, i) => (
        <Piece key={i} {...piece} />
      ))}
      {(claim.shortened || (!bare && endsInside(claim.excerpt))) && <span class="gap"> …</span>}
    </span>
  );
}

function Piece({ text, voice, mark }: WordingPiece) {
  if (mark === "differs") return <mark>{text}</mark>;
  if (mark === "added") return <ins>{text}</ins>;
  if (mark === "left out") {
    return (
      <span class="gap" title={translate("wordsLeftOut")} lang={messageLanguage()}>
        {text}
      </span>
    );
  }
  return voice === "outlet" ? <span class="own">{text}</span> : <>{text}</>;
}
