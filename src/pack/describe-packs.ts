/** Says what the open packs hold, for every page of ours: absence in them is not absence of reporting. */
import type { RecordedArticle } from "../record/record.ts";
import type { Pack } from "./open-pack.ts";

/** What packs hold: outlets by name, the hosts of their articles, numbers of articles and statements, ISO dates of the first and last article. */
export interface IndexSummary {
  outlets: string[];
  /** The host that an outlet's articles stand on, "www.cbc.ca"; an outlet without links has none. */
  sites: { outlet: string; host: string }[];
  articles: number;
  statements: number;
  from: string | null;
  to: string | null;
}

/** The host in a link; a port or a name before an "@" does not belong to it. */
const HOST = /^https:\/\/(?:[^/?#@]*@)?([^/:?#@]+)/;

/** Describes packs taken together. Outlets are sorted; dates are days, without a time. */
export function describePacks(packs: readonly Pack[]): IndexSummary {
  const articles = packs.flatMap((pack) => pack.articles.map(({ article }) => article));
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return {
    outlets: [...outlets].sort((a, b) => a.localeCompare(b, "en")),
    sites: listSites(articles),
    articles: articles.length,
    statements: packs.reduce((sum, pack) => sum + pack.statements, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** Lists each host once, by its outlet's name. */
function listSites(articles: readonly RecordedArticle[]): IndexSummary["sites"] {
  const sites = new Map<string, string>();
  for (const { outlet, url } of articles) {
    const host = HOST.exec(url ?? "")?.[1];
    if (outlet !== null && host !== undefined) sites.set(host, outlet);
  }
  return [...sites]
    .map(([host, outlet]) => ({ outlet, host }))
    .sort((a, b) => a.outlet.localeCompare(b.outlet, "en") || a.host.localeCompare(b.host, "en"));
}
