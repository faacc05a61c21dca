/** This page's own wording of a statement, with a wash so that the eye returns to it. */
import { translate } from "../../../extension/translate.ts";
import type { ComparedStatement } from "../../../src/comparison/comparison.ts";
import { otherPlaces } from "../../words/place-name.ts";
import { marksHere } from "../../words/wording-marks.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Wording } from "./wording.tsx";

export interface ThisArticleProps {
  statement: ComparedStatement;
  published: string | null;
}

export function ThisArticle({ statement, published }: ThisArticleProps) {
  const { claim, framing, alsoHere } = statement;
  const places = otherPlaces(claim, alsoHere);
  return (
    <section class="here">
      <h3>
        <span class="outlet">{translate("thisArticle")}</span>
        <Day iso={published} />
      </h3>
      <Wording claim={claim} marks={marksHere(statement)} />
      <Facts framing={framing} speaker={claim.speaker?.name ?? null} />
      {places && <p class="meta">{translate("alsoHere", places)}</p>}
    </section>
  );
}
