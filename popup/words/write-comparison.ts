/** Writes statements and their coverage for use elsewhere: plain text, Markdown or JSON. */
import { translate } from "../../extension/translate.ts";
import type { ComparedStatement, Comparison, Framing } from "../../src/comparison/comparison.ts";
import type { RecordedClaim } from "../../src/record/record.ts";
import { formatDay } from "./format-date.ts";
import { nameSpeaker } from "./name-speaker.ts";
import { placeName } from "./place-name.ts";
import { splitContent } from "./split-wording.ts";

export type WrittenForm = "text" | "markdown" | "json";

/** One line of a report, to be written in one form or another. */
interface Source {
  outlet: string;
  facts: string[];
  wording: string;
  url: string | null;
}

/** Writes the statements of an article in the form asked for. */
export function writeComparison(
  article: Comparison["article"],
  statements: ComparedStatement[],
  form: WrittenForm,
): string {
  if (form === "json") return JSON.stringify({ article, statements }, null, 2);
  const write = form === "text" ? writeAsText : writeAsMarkdown;
  return `${statements.map((statement) => write(article, statement)).join("\n\n")}\n`;
}

function writeAsText(article: Comparison["article"], statement: ComparedStatement): string {
  const lines = sourcesOf(article, statement).map(({ outlet, facts, wording, url }) => {
    const head = `${[outlet, ...facts].join(" · ")}\n  ${wording}`;
    return url === null ? head : `${head}\n  ${url}`;
  });
  const against = statement.counterpoints.flatMap(({ speaker, statement: words }) => [
    translate("setAgainst", speaker),
    `  ${words}`,
  ]);
  return [nameSpeaker(statement.claim), ...lines, ...against].join("\n");
}

function writeAsMarkdown(article: Comparison["article"], statement: ComparedStatement): string {
  const lines = sourcesOf(article, statement).map(({ outlet, facts, wording, url }) => {
    const name = url === null ? escape(outlet) : `[${escape(outlet)}](<${new URL(url).href}>)`;
    return `- ${[name, ...facts.map(escape)].join(" · ")}\n  > ${escape(wording)}`;
  });
  const against = statement.counterpoints.map(
    ({ speaker, statement: words }) =>
      `- ${escape(translate("setAgainst", speaker))}\n  > ${escape(words)}`,
  );
  return [`**${escape(nameSpeaker(statement.claim))}**\n`, ...lines, ...against].join("\n");
}

/** This article's wording first, then the others'. */
function sourcesOf(article: Comparison["article"], statement: ComparedStatement): Source[] {
  const here = { ...article, outlet: article.outlet ?? translate("thisArticle") };
  return [
    sourceOf(here, statement.claim, statement.framing),
    ...statement.coverage.map((other) => sourceOf(other, other.claim, other.framing)),
  ];
}

function sourceOf(
  from: { outlet: string; published: string | null; url: string | null },
  claim: RecordedClaim,
  framing: Framing,
): Source {
  const day = from.published === null ? translate("noDate") : formatDay(from.published);
  const cue = framing.cue === null ? [] : [framing.cue.text];
  return {
    outlet: from.outlet,
    facts: [day, ...cue, placeName(framing.place)],
    wording: oneLine(
      splitContent(claim)
        .map(({ text }) => text)
        .join(""),
    ),
    url: from.url,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Takes from every character of Markdown its meaning; what a source says stays text. */
const escape = (text: string): string =>
  oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (character) => `\\${character}`);
