/** The questions of a worksheet: open ones, and only those that the reports at hand can answer. */
import { translate, type MessageKey } from "../../extension/translate.ts";
import type { ComparedStatement, Discrepancy, Framing } from "../../src/comparison/comparison.ts";
import type { RecordedClaim } from "../../src/record/record.ts";
import { nameDifference } from "./describe-difference.ts";
import { listNames } from "./list-names.ts";
import { fillIn, fromSource, type Phrase, type SourceWords } from "./phrase.ts";
import { placeName } from "./place-name.ts";
import { labelOf } from "./speaker-label.ts";
import { splitExcerpt, type Mark } from "./split-wording.ts";
import { marksHere, marksThere } from "./wording-marks.ts";

export interface WorksheetQuestion {
  question: string;
  /** What the reports themselves say to it, for the teacher; no verdict. */
  key: Phrase[];
}

/** One report of the statement: this article's or another outlet's. */
interface Report {
  outlet: string;
  framing: Framing;
}

/** Makes the questions for a statement, with what the reports hold to each. */
export function makeQuestions(
  statement: ComparedStatement,
  thisOutlet: string,
): WorksheetQuestion[] {
  const reports: Report[] = [
    { outlet: thisOutlet, framing: statement.framing },
    ...statement.coverage,
  ];
  const perReport = (fact: (report: Report) => string | SourceWords | null): Phrase[] =>
    reports.flatMap((report) => {
      const said = fact(report);
      return said === null ? [] : [[`${report.outlet}: `, said]];
    });
  const questions: [MessageKey, Phrase[]][] = [
    ["questionWords", differingWords(statement, thisOutlet)],
    ["questionDifferences", differencesIn(statement)],
    ["questionCue", perReport(({ framing }) => framing.cue && fromSource(framing.cue.text))],
    ["questionLabel", perReport(({ framing }) => labelFrom(framing))],
    ["questionPlace", perReport(({ framing }) => placeName(framing.place))],
    ["questionAgainst", counterpointsOf(statement)],
  ];
  return [
    ...questions
      .filter(([, key]) => key.length > 0)
      .map(([question, key]) => ({ question: translate(question), key })),
    { question: translate("questionElse"), key: [[translate("keyElse")]] },
  ];
}

/** What an outlet calls the speaker, if anything. */
function labelFrom({ label }: Framing): SourceWords | null {
  const used = labelOf(label);
  return used === null ? null : fromSource(used);
}

/** The words of each report that stand in no other, or not in this article's. */
function differingWords(statement: ComparedStatement, thisOutlet: string): Phrase[] {
  const here = wordsAt(statement.claim, marksHere(statement));
  const there = statement.coverage.map((coverage) => ({
    outlet: coverage.outlet,
    words: wordsAt(coverage.claim, marksThere(coverage)),
  }));
  return [{ outlet: thisOutlet, words: here }, ...there]
    .filter(({ words }) => words.length > 0)
    .map(({ outlet, words }) => [`${outlet}: `, fromSource(words.join(" · "))]);
}

/** The words that marks stand on, each once. */
function wordsAt(claim: RecordedClaim, marks: Mark[]): string[] {
  const words = splitExcerpt(claim, marks).flatMap(({ text, mark }) =>
    mark === "differs" || mark === "added" ? text : [],
  );
  return [...new Set(words)];
}

function differencesIn({ discrepancies }: ComparedStatement): Phrase[] {
  return discrepancies.filter(({ type }) => type !== "wording").map(nameAndDescribe);
}

function nameAndDescribe({ type, here, there, outlet }: Discrepancy): Phrase {
  const values = fillIn("differsInValue", fromSource(here), fromSource(there), outlet);
  return [`${nameDifference(type)}: `, ...values];
}

function counterpointsOf({ counterpoints }: ComparedStatement): Phrase[] {
  return counterpoints.map(({ speaker, statement, coverage }) => {
    const outlets = [...new Set(coverage.map(({ outlet }) => outlet))];
    return [fromSource(`${speaker}: ${statement}`), ` (${listNames(outlets)})`];
  });
}
