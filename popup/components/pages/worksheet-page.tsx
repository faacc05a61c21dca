/** The worksheet for a class: a statement as each outlet gave it, open questions, and the teacher's key on a page of its own. */
import { translate } from "../../../extension/translate.ts";
import type { ComparedStatement, Comparison } from "../../../src/comparison/comparison.ts";
import { formatFullDay } from "../../words/format-date.ts";
import { makeQuestions } from "../../words/worksheet-questions.ts";
import { Phrased } from "../frame/phrased.tsx";
import { Speaker } from "../statement/speaker.tsx";
import { Report } from "./report.tsx";

export interface WorksheetPageProps {
  article: Comparison["article"];
  statement: ComparedStatement;
  /** The day on which the wordings were taken, ISO 8601. */
  retrieved: string;
  onPrint: () => void;
}

export function WorksheetPage({ article, statement, retrieved, onPrint }: WorksheetPageProps) {
  const outlet = article.outlet ?? translate("thisArticle");
  const questions = makeQuestions(statement, outlet);
  const { claim, framing, coverage } = statement;
  return (
    <>
      <header class="sheet-head">
        <button type="button" class="primary" onClick={onPrint}>
          {translate("print")}
        </button>
        <p class="pupil">
          <span>{translate("pupilName")}</span>
          <span>{translate("pupilDate")}</span>
        </p>
        <h1>{translate("worksheetTitle")}</h1>
        <h2 class="topic">
          <Speaker claim={claim} />
        </h2>
      </header>
      <main>
        <ol class="reports">
          <Report
            {...{ ...article, outlet }}
            claim={claim}
            framing={framing}
            retrieved={retrieved}
          />
          {coverage.map((other, i) => (
            <Report key={i} {...other} retrieved={retrieved} />
          ))}
        </ol>
        <h2>{translate("questions")}</h2>
        <ol class="questions">
          {questions.map(({ question }) => (
            <li key={question}>
              {question}
              <div class="lines" aria-hidden="true">
                <i />
                <i />
                <i />
              </div>
            </li>
          ))}
        </ol>
        <section class="key">
          <h2>{translate("teachersKey")}</h2>
          <p>{translate("teachersKeyExplained")}</p>
          <ol>
            {questions.map(({ question, key }) => (
              <li key={question}>
                <p>{question}</p>
                <ul>
                  {key.map((line, i) => (
                    <li key={i}>
                      <Phrased phrase={line} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      </main>
      <footer>
        <p>{translate("retrieved", formatFullDay(retrieved))}</p>
        <p>{translate("absenceIsNoProof")}</p>
      </footer>
    </>
  );
}
