/** A statement in the panel: one quiet row, and when open everything that is known of it. */
import type { ComponentChildren } from "preact";
import { translateCount } from "../../../extension/translate.ts";
import type { ComparedStatement } from "../../../src/comparison/comparison.ts";
import { describeHeaviest } from "../../words/describe-difference.ts";
import { groupCounterpoints } from "../../words/group-counterpoints.ts";
import { fillIn, fromSource } from "../../words/phrase.ts";
import { placeName } from "../../words/place-name.ts";
import { Phrased } from "../frame/phrased.tsx";
import { Covered } from "./covered.tsx";
import { Differences } from "./differences.tsx";
import { SetAgainst } from "./set-against.tsx";
import { Speaker } from "./speaker.tsx";
import { ThisArticle } from "./this-article.tsx";
import { Wording } from "./wording.tsx";

export interface StatementProps {
  statement: ComparedStatement;
  /** When this article was published. */
  published: string | null;
  open: boolean;
  onToggle: () => void;
  /** What the reader can do with the open statement. */
  children?: ComponentChildren;
}

export function Statement({ statement, published, open, onToggle, children }: StatementProps) {
  const { id, claim } = statement;
  return (
    <li class={open ? "statement open" : "statement"} id={`statement-${id}`}>
      <h2>
        <button
          type="button"
          class="row"
          data-start={claim.start}
          data-end={claim.end}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Speaker claim={claim} />
          {!open && <Wording claim={claim} bare />}
          {!open && <Gist statement={statement} />}
        </button>
      </h2>
      {open && (
        <div class="details">
          <ThisArticle statement={statement} published={published} />
          <Differences statement={statement} />
          <ul class="coverage">
            {statement.coverage.map((coverage, i) => (
              <Covered key={i} coverage={coverage} />
            ))}
          </ul>
          {groupCounterpoints(statement.counterpoints).map((group) => (
            <SetAgainst key={group.speaker} {...group} />
          ))}
          {children}
        </div>
      )}
    </li>
  );
}

/** One line on a closed statement: how many outlets, where it stands, what differs or is set against it. */
function Gist({ statement }: { statement: ComparedStatement }) {
  const against = statement.counterpoints[0]?.speaker;
  const telling =
    describeHeaviest(statement) ?? (against && fillIn("isSetAgainst", fromSource(against)));
  return (
    <span class="gist">
      <span>{translateCount("outlets", countOutlets(statement))}</span>
      <span>{placeName(statement.framing.place)}</span>
      {telling && (
        <span class="difference">
          <Phrased phrase={telling} />
        </span>
      )}
    </span>
  );
}

const countOutlets = ({ coverage }: ComparedStatement): number =>
  new Set(coverage.map(({ outlet }) => outlet)).size;
