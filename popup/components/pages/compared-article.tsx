/** A compared article in the panel: its statements, filtered as the reader likes, one open at a time. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { translate } from "../../../extension/translate.ts";
import type { ComparedStatement, Comparison } from "../../../src/comparison/comparison.ts";
import { isSameSpan, type Span } from "../../../src/text/span.ts";
import { useGradualList } from "../../hooks/use-gradual-list.ts";
import { moveThroughRows } from "../../move-through-rows.ts";
import { listNames } from "../../words/list-names.ts";
import { differs } from "../../words/weigh-statement.ts";
import { writeComparison } from "../../words/write-comparison.ts";
import { Masthead } from "../frame/masthead.tsx";
import { NotHere } from "../statement/not-here.tsx";
import { OnlyHere } from "../statement/only-here.tsx";
import { StatementTools } from "../statement/statement-tools.tsx";
import { Statement } from "../statement/statement.tsx";
import { Summary } from "../statement/summary.tsx";
import { FilterBar, type Filter } from "./filter-bar.tsx";
import { NothingListed } from "./nothing-listed.tsx";

export interface ComparedArticleProps {
  comparison: Comparison;
  /** The span of the claim last chosen on the page; a new object for each choice. */
  chosen: Span | null;
  /** Scrolls the page to the claim of this span. */
  onShow: (span: Span) => void;
  /** Copies text, and tells whether that was possible. */
  onCopy: (text: string) => Promise<boolean>;
  /** The address of a statement's worksheet. */
  worksheetOf: (statement: ComparedStatement) => string;
}

export function ComparedArticle(props: ComparedArticleProps) {
  const { comparison, chosen, onShow, onCopy, worksheetOf } = props;
  const { article, statements, onlyHere, notHere, alsoCarriedBy } = comparison;
  const [filter, setFilter] = useState<Filter>("elsewhere");
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const told = {
    elsewhere: statements,
    differs: statements.filter(differs),
    same: statements.filter((statement) => !differs(statement)),
  };
  const listed = useGradualList(filter === "only here" ? statements : told[filter]);
  const counts = {
    elsewhere: told.elsewhere.length,
    differs: told.differs.length,
    same: told.same.length,
    "only here": onlyHere.length,
  };

  // Only a new choice opens anything: another article may have a claim at the same place.
  useEffect(() => {
    if (chosen === null) return;
    const statement = statements.find(({ claim, alsoHere }) => holds([claim, ...alsoHere], chosen));
    if (!statement && !holds(onlyHere, chosen)) return;
    setFilter(statement ? "elsewhere" : "only here");
    setOpenId(statement?.id ?? null);
  }, [chosen]);

  useEffect(() => {
    const row = list.current?.querySelector(".statement.open .row");
    row?.scrollIntoView({ block: "nearest" });
  }, [openId, chosen, filter]);

  // As soon as the rows are there: a reader is quicker than the first paint of a slow machine.
  useLayoutEffect(() => {
    const move = (event: KeyboardEvent): void =>
      moveThroughRows(event, list.current, { onShow, onClose: () => setOpenId(null) });
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [onShow]);

  const toggle = (statement: ComparedStatement) => {
    const opens = openId !== statement.id;
    setOpenId(opens ? statement.id : null);
    if (opens) onShow(statement.claim);
  };

  return (
    <>
      <Masthead aside={article.outlet ?? undefined}>
        <Summary statements={statements} />
        {alsoCarriedBy.length > 0 && (
          <p class="summary">{translate("articleAlsoCarriedBy", listNames(alsoCarriedBy))}</p>
        )}
        <FilterBar chosen={filter} counts={counts} onChoose={setFilter} />
      </Masthead>
      <main ref={list}>
        {filter === "same" && counts.same > 0 && <p class="explain">{translate("sameMeans")}</p>}
        {counts[filter] === 0 ? (
          <NothingListed filter={filter} />
        ) : filter === "only here" ? (
          <OnlyHere claims={onlyHere} chosen={chosen} onShow={onShow} />
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
                  onShow={() => onShow(statement.claim)}
                  onCopy={(form) => onCopy(writeComparison(article, [statement], form))}
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

/** Tells whether one of these claims has this span. */
const holds = (claims: readonly Span[], span: Span): boolean =>
  claims.some((claim) => isSameSpan(claim, span));
