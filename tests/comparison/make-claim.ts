/** Makes claims and records for tests of the comparison, from an excerpt and the words claimed in it. */
import type { ArticleRecord, RecordedArticle, RecordedClaim } from "../../src/record/record.ts";
import { recordSchema } from "../../src/record/record.ts";

const QUOTED = /[“"]([^”"]+)[”"]/gu;

interface ClaimParts {
  excerpt: string;
  /** The content, a part of the excerpt; all of it where left out. */
  content?: string;
  speaker?: string | null;
  label?: string;
  cue?: string | null;
  start?: number;
  block?: RecordedClaim["block"];
}

/** Makes a claim; what stands in double quotation marks inside or around the content is quoted. */
export function makeClaim({
  excerpt,
  content = excerpt,
  speaker = "Rhea Dunn",
  label,
  cue = null,
  start: excerptStart = 0,
  block = { kind: "paragraph", index: 1, of: 10 },
}: ClaimParts): RecordedClaim {
  const at = excerpt.indexOf(content);
  if (at < 0) throw new Error(`"${content}" is no part of the excerpt`);
  const inside = { start: excerptStart + at, end: excerptStart + at + content.length };
  const quotes = [...excerpt.matchAll(QUOTED)].flatMap((match) => {
    const first = excerptStart + match.index + 1;
    const start = Math.max(inside.start, first);
    const end = Math.min(inside.end, first + (match[1] ?? "").length);
    return start < end
      ? [{ start, end, text: excerpt.slice(start - excerptStart, end - excerptStart) }]
      : [];
  });
  return {
    kind: quotes.length > 0 ? "quotation" : "indirect",
    text: content,
    start: inside.start,
    end: inside.end,
    shortened: false,
    quotes,
    speaker: speaker === null ? null : { name: speaker, label: label ?? speaker },
    cue: cue === null ? null : { text: cue },
    excerpt,
    excerptStart,
    block,
  };
}

/** Makes the record of an outlet's article out of claims, and holds it to the schema. */
export function makeOutletRecord(
  outlet: string,
  claims: RecordedClaim[],
  more: Partial<RecordedArticle> = {},
): ArticleRecord {
  const slug = outlet.toLowerCase().replaceAll(" ", "-");
  return recordSchema.parse({
    version: 1,
    article: {
      title: `Bridge to close (${outlet})`,
      outlet,
      byline: null,
      published: "2031-05-19",
      url: `https://${slug}.example/bridge`,
      language: "en",
      copyOf: null,
      sha256: null,
      length: 1000,
      ...more,
    },
    claims,
  });
}
