/** A statement as the popup shows it: speaker, this page's wording, the other outlets', and what is set against it. */
import type { ComparedStatement } from "../../../src/comparison/comparison.ts";
import type { Span } from "../../../src/text/span.ts";
import { isSameWording } from "../../words/compare-wordings.ts";
import { describeHeaviest } from "../../words/describe-difference.ts";
import { marksHere } from "../../words/wording-marks.ts";
import { Phrased } from "../frame/phrased.tsx";
import { SetAgainst } from "./set-against.tsx";
import { ShortCovered } from "./short-covered.tsx";
import { Speaker } from "./speaker.tsx";
import { Wording } from "./wording.tsx";

export interface ToldProps {
  statement: ComparedStatement;
  /** Scrolls the page to the statement. */
  onChoose: (span: Span) => void;
}

export function Told({ statement, onChoose }: ToldProps) {
  const { claim, coverage, counterpoints } = statement;
  const [first] = counterpoints;
  const difference = describeHeaviest(statement);
  return (
    <li class="told">
      <h2>
        <button type="button" class="choose" onClick={() => onChoose(claim)}>
          <Speaker claim={claim} />
          <Wording claim={claim} marks={marksHere(statement)} bare />
        </button>
      </h2>
      <ul class="others">
        {coverage.map((other, i) => (
          <ShortCovered key={i} coverage={other} same={isSameWording(claim, other.claim)} />
        ))}
      </ul>
      {difference && (
        <p class="difference">
          <Phrased phrase={difference} />
        </p>
      )}
      {first && <SetAgainst speaker={first.speaker} counterpoints={[first]} brief />}
    </li>
  );
}
