/** The panel: every statement of the article, one open at a time, beside the page. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { IndexSummary, TabState } from "../../extension/messages.ts";
import { translate } from "../../extension/translate.ts";
import type { ComparedStatement, Comparison } from "../../src/comparison/comparison.ts";
import { describeState, type Remedy } from "../describe-state.ts";
import { listNames } from "../list-names.ts";
import { moveThroughRows } from "../move-through-rows.ts";
import { useGradualList } from "../use-gradual-list.ts";
import { differs } from "../weigh-statement.ts";
import type { WrittenForm } from "../write-comparison.ts";
import { FilterBar, type Filter } from "./filter-bar.tsx";
import { IndexFooter } from "./index-footer.tsx";
import { Masthead } from "./masthead.tsx";
import { NotHere } from "./not-here.tsx";
import { OnlyHere } from "./only-here.tsx";
import { StateNotice } from "./state-notice.tsx";
import { StatementTools } from "./statement-tools.tsx";
import { Statement } from "./statement.tsx";
import { Summary } from "./summary.tsx";
import { Waiting } from "./waiting.tsx";

export interface PanelPageProps {
  state: TabState | null;
  index: IndexSummary | null;
  /** The claim last chosen on the page; a new object for each choice. */
  chosen: { start: number } | null;
  remedies: Partial<Record<Remedy, () => void>>;
  /** Scrolls the page to the claim at this offset. */
  onShow: (start: number) => void;
  onCopy: (statement: ComparedStatement, form: WrittenForm) => Promise<void>;
  /** The address of a statement's worksheet. */
  worksheetOf: (statement: ComparedStatement) => string;
}

export function PanelPage({ state, index, remedies, ...rest }: PanelPageProps) {
  const notice = state && describeState(state, "panel");
  const comparison = state?.state === "compared" ? state.comparison : null;
  return (
    <>
      {comparison && hasClaims(comparison) ? (
        <Compared comparison={comparison} {...rest} />
      ) : (
        <>
          <Masthead />
          <main>
            {state === null && <Waiting />}
            {notice && <StateNotice notice={notice} remedies={remedies} />}
          </main>
        </>
      )}
      <IndexFooter index={index} />
    </>
  );
}

const hasClaims = ({ statements, onlyHere }: Comparison): boolean =>
  statements.length + onlyHere.length > 0;

type ComparedProps = { comparison: Comparison } & Pick<
  PanelPageProps,
  "chosen" | "onShow" | "onCopy" | "worksheetOf"
>;

function Compared({ comparison, chosen, onShow, onCopy, worksheetOf }: ComparedProps) {
  const { article, statements, onlyHere, notHere, alsoCarriedBy } = comparison;
  const [filter, setFilter] = useState<Filter>("elsewhere");
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const different = statements.filter(differs);
  const listed = useGradualList(filter === "differs" ? different : statements);

  useEffect(() => {
    const statement = chosen && statements.find((one) => reports(one, chosen.start));
    if (!statement) return;
    setFilter("elsewhere");
    setOpenId(statement.id);
    document.getElementById(`statement-${statement.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, statements]);

  useEffect(() => {
    const move = (event: KeyboardEvent): void =>
      moveThroughRows(event, list.current, { onShow, onClose: () => setOpenId(null) });
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [onShow]);

  const toggle = (statement: ComparedStatement) => {
    const opens = openId !== statement.id;
    setOpenId(opens ? statement.id : null);
    if (opens) onShow(statement.claim.start);
  };

  return (
    <>
      <Masthead aside={article.outlet ?? undefined}>
        <Summary statements={statements} />
        {alsoCarriedBy.length > 0 && (
          <p class="summary">{translate("articleAlsoCarriedBy", listNames(alsoCarriedBy))}</p>
        )}
        <FilterBar
          chosen={filter}
          counts={{
            elsewhere: statements.length,
            differs: different.length,
            "only here": onlyHere.length,
          }}
          onChoose={setFilter}
        />
      </Masthead>
      <main ref={list}>
        {filter === "only here" ? (
          <OnlyHere claims={onlyHere} onShow={onShow} />
        ) : (
          <ol class="statements">
            {listed.map((statement) => (
              <Statement
                key={statement.id}
                statement={statement}
                published={article.published}
                open={statement.id === openId}
                onToggle={() => toggle(statement)}
              >
                <StatementTools
                  onShow={() => onShow(statement.claim.start)}
                  onCopy={(form) => onCopy(statement, form)}
                  worksheet={worksheetOf(statement)}
                />
              </Statement>
            ))}
          </ol>
        )}
        {filter === "elsewhere" && <NotHere statements={notHere} />}
      </main>
    </>
  );
}

/** Tells whether one of this article's claims of a statement starts at an offset. */
const reports = ({ claim, alsoHere }: ComparedStatement, start: number): boolean =>
  [claim, ...alsoHere].some((one) => one.start === start);
