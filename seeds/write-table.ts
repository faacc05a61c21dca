/** Writes one statement side by side, as a Markdown table: how each outlet put it. */
import type { ComparedStatement, Framing } from "../src/comparison/comparison.ts";
import type { RecordedArticle, RecordedClaim } from "../src/record/record.ts";

const HEADER = ["outlet", "wording", "attributed by", "speaker called", "where"];

/** Writes the table; the first row is the article's own. */
export function writeTable(article: RecordedArticle, statement: ComparedStatement): string {
  const own = { outlet: article.outlet ?? "this article", ...statement };
  const rows = [own, ...statement.coverage].map(({ outlet, claim, framing }) =>
    [outlet, writeWording(claim), writeCue(framing), framing.label ?? "–", writePlace(framing)].map(
      escapeCell,
    ),
  );
  return [HEADER, HEADER.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** The content as printed, with the quotation marks that stand right against it. */
function writeWording({ text, excerpt, start, end, excerptStart }: RecordedClaim): string {
  const before = /["“‘']$/u.exec(excerpt.slice(0, start - excerptStart))?.[0] ?? "";
  const after = /^["”’']/u.exec(excerpt.slice(end - excerptStart))?.[0] ?? "";
  return before + text + after;
}

function writeCue({ cue }: Framing): string {
  return cue ? `${cue.text} (${cue.class})` : "–";
}

function writePlace({ place }: Framing): string {
  return place.of > 1 ? `${place.kind} ${place.index} of ${place.of}` : place.kind;
}

const escapeCell = (cell: string): string => cell.replace(/\s+/gu, " ").replaceAll("|", "\\|");
