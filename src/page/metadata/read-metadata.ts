/** Reads what a page tells machines of its article: title, outlet, authors, date, link and language. */
import type { ArticleMetadata } from "../../article/article.ts";
import { chooseOutlet } from "./choose-outlet.ts";
import { findDate } from "./find-date.ts";
import { readByline } from "./read-byline.ts";
import { readCopyright } from "./read-copyright.ts";
import { readDate } from "./read-date.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { readLink } from "./read-link.ts";
import { readLogos } from "./read-logos.ts";

/** A value that is a date in words, "May 3, 2030 12:32", has at most so many characters. */
const MAX_DATE = 40;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
/** What stands behind the title in the title bar: the outlet's name. */
const TITLE_SUFFIX = /\s+[|–—·-]\s+([^|–—·]{2,40})$/;
const FEED = 'link[rel~="alternate" i][type="application/rss+xml" i]';
const ENTITY = /&(amp|quot|apos|lt|gt|#0?39|#34|#x27);/gi;
const ENTITIES: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  "#39": "'",
  "#039": "'",
  "#34": '"',
  "#x27": "'",
};

/** What a page tells machines of its article, and all the names by which it calls itself there. */
export interface PageMetadata extends ArticleMetadata {
  outlets: readonly (string | null)[];
}

/** Reads the metadata; `url` is where the page was found. Each value is `null` where the page says nothing usable. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const jsonLd = readJsonLd(document);
  const meta = collectMeta(document);
  const first = (...names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const root = document.documentElement;
  const bar = tidy(document.title);
  const link = readLink(document, first("og:url"), url);
  const title = tidy(jsonLd?.headline) ?? first("og:title", "twitter:title", "dc.title");
  const given = [
    first("og:site_name"),
    tidy(jsonLd?.publisher),
    first("application-name", "dc.publisher", "publisher"),
    bar ? (TITLE_SUFFIX.exec(bar)?.[1] ?? null) : null,
  ];
  const hints = [
    first("apple-mobile-web-app-title", "al:ios:app_name"),
    tidy(document.querySelector(FEED)?.getAttribute("title")),
    bar,
  ];
  const logos = () => [...readLogos(document, link), ...readCopyright(document)];
  const outlet = chooseOutlet({ given, hints, logos, title: title ?? bar }, link);
  // Some title bars end with the author: "Ferry sails again | By Ada Lund".
  const outlets = [outlet, ...given.filter((name) => !/^by\s/i.test(name ?? ""))];
  const named = (jsonLd?.authors.map(tidy) ?? []).filter((author) => author !== null);
  return {
    title: title === null ? (bar?.replace(TITLE_SUFFIX, "") ?? null) : withoutOutlet(title, outlet),
    outlet,
    outlets,
    byline: readByline(
      named.length > 0
        ? named
        : [first("author", "parsely-author", "byl", "dc.creator", "article:author")],
      outlets,
    ),
    published: firstDate([
      jsonLd?.published,
      first("article:published_time", "og:article:published_time", "parsely-pub-date"),
      first("datepublished", "publish-date", "pubdate", "sailthru.date", "dc.date", "date"),
      document.querySelector('[itemprop~="datePublished"][datetime]')?.getAttribute("datetime"),
      document.querySelector(":is(article,main) time[datetime]")?.getAttribute("datetime"),
    ]),
    url: link,
    language: readLanguage([
      root.getAttribute("lang"),
      root.getAttribute("xml:lang"),
      first("og:locale", "content-language", "dc.language", "language"),
      jsonLd?.language,
    ]),
  };
}

/** Collects the meta tags by their name in lower case; of several alike the first counts. */
function collectMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop", "http-equiv"]
      .map((attribute) => tag.getAttribute(attribute))
      .find((value) => value !== null);
    const content = tidy(tag.getAttribute("content"));
    const key = name?.trim().toLowerCase();
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** Leaves out the outlet's name behind a title. */
function withoutOutlet(title: string, outlet: string | null): string {
  const suffix = TITLE_SUFFIX.exec(title);
  const isOutlet = suffix?.[1]?.toLowerCase() === outlet?.toLowerCase();
  return suffix && isOutlet ? title.slice(0, suffix.index) : title;
}

/** Takes the first of several values that is a date as machines write it, else the first in words. */
function firstDate(values: readonly (string | null | undefined)[]): string | null {
  const lines = values.map((value) => value?.trim() ?? "");
  for (const line of lines) {
    const date = readDate(line);
    if (date) return date;
  }
  for (const line of lines) {
    const found = line.length <= MAX_DATE ? findDate(line) : null;
    if (found) return found.date;
  }
  return null;
}

/** Takes the first value that is a language tag, written as BCP 47 writes it ("en-GB"). */
function readLanguage(values: readonly (string | null | undefined)[]): string | null {
  const tag = values.map((value) => value?.trim() ?? "").find((value) => LANGUAGE_TAG.test(value));
  if (!tag) return null;
  const [language = "", ...rest] = tag.split(/[-_]/);
  const parts = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  return [language.toLowerCase(), ...parts].join("-");
}

/** Trims, collapses white space, and undoes the entities that some sites escape twice; `null` for nothing. */
function tidy(value: string | null | undefined): string | null {
  const text = value
    ?.replace(ENTITY, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
  return text || null;
}
