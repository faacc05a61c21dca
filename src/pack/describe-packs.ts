/** Says what the open packs hold, for every page of ours: absence in them is not absence of reporting. */
import type { Pack } from "./open-pack.ts";

/** What packs hold: outlets by name, numbers of articles and statements, ISO dates of the first and last article. */
export interface PackSummary {
  outlets: string[];
  articles: number;
  statements: number;
  from: string | null;
  to: string | null;
}

/** Describes packs taken together. Outlets are sorted; dates are days, without a time. */
export function describePacks(packs: readonly Pack[]): PackSummary {
  const articles = packs.flatMap((pack) => pack.articles.map(({ article }) => article));
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return {
    outlets: [...outlets].sort((a, b) => a.localeCompare(b, "en")),
    articles: articles.length,
    statements: packs.reduce((sum, pack) => sum + pack.statements, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
