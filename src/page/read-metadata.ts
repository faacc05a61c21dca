/** Reads what a page says of its article: title, outlet, authors, date, link and language. */
import type { ArticleMetadata } from "../article/article.ts";
import { readJsonLd } from "./read-json-ld.ts";

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const ISO_DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const SITE_SUFFIX = /\s+[|–—·-]\s+[^|–—·]{2,40}$/;

/** Reads the metadata; `url` is where the page was found. Each value is `null` where the page says nothing usable. */
export function readMetadata(document: Document, url: string): ArticleMetadata {
  const jsonLd = readJsonLd(document);
  const meta = collectMeta(document);
  const first = (...names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: readTitle(document, jsonLd?.headline ?? first("og:title", "twitter:title", "dc.title")),
    outlet: first("og:site_name") ?? jsonLd?.publisher ?? first("application-name", "dc.publisher"),
    byline: readByline(
      jsonLd && jsonLd.authors.length > 0
        ? jsonLd.authors
        : [
            first(
              "author",
              "parsely-author",
              "byl",
              "dc.creator",
              "article:author",
              "sailthru.author",
            ),
          ],
    ),
    published: firstDate([
      jsonLd?.published,
      first("article:published_time", "og:article:published_time", "parsely-pub-date"),
      first("datepublished", "publish-date", "pubdate", "sailthru.date", "dc.date", "date"),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute("content"),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute("datetime"),
      document.querySelector("article time[datetime]")?.getAttribute("datetime"),
    ]),
    url: readLink(document, first("og:url"), url),
    language: readLanguage(
      document.documentElement.getAttribute("lang") ||
        document.documentElement.getAttribute("xml:lang"),
      first("og:locale", "content-language", "dc.language", "language") ?? jsonLd?.language ?? null,
    ),
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

/** Takes the title the page gives in its metadata, or its title bar without the outlet's name. */
function readTitle(document: Document, given: string | null): string | null {
  const title = tidy(given) ?? tidy(document.title)?.replace(SITE_SUFFIX, "") ?? null;
  return title === null ? null : unescapeEntities(title);
}

/** Joins the authors' names as printed, without "By"; links and e-mail addresses are no names. */
function readByline(authors: readonly (string | null)[]): string | null {
  const names = authors
    .map((author) => tidy(author)?.replace(/^by\s+/i, "") ?? "")
    .filter((name) => name !== "" && !/^https?:|@|^null$/i.test(name));
  return names.length > 0 ? unescapeEntities([...new Set(names)].join(", ")) : null;
}

/** Takes the first of several values that is a date. */
function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = readDate(value?.trim() ?? "");
    if (date) return date;
  }
  return null;
}

/** Brings a date to ISO 8601: a date, or a date with time and, where given, offset. */
export function readDate(value: string): string | null {
  const iso = ISO_DATE.exec(value);
  if (!iso) return /\b(?:GMT|UTC)$/.test(value) ? toIso(value) : null;
  const [, day = "", time, seconds = ":00", offset = ""] = iso;
  if (Number.isNaN(Date.parse(day))) return null;
  if (time === undefined) return day;
  const zone = offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  return `${day}T${time}${seconds}${zone}`;
}

function toIso(value: string): string | null {
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Takes the page's canonical link where it is an http(s) link to an article, else where the page was found. */
function readLink(document: Document, ogUrl: string | null, url: string): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href");
  const found = toHttpUrl(url, undefined);
  for (const candidate of [canonical, ogUrl]) {
    const link = toHttpUrl(candidate, url);
    // Some sites name their front page as the canonical link of every article.
    if (link && (link.pathname !== "/" || link.search !== "")) return link.href;
  }
  return found?.href ?? null;
}

/** Parses an http(s) link, without its fragment. */
function toHttpUrl(value: string | null | undefined, base: string | undefined): URL | null {
  if (!value || !URL.canParse(value, base)) {
    return value && base !== undefined && URL.canParse(value) ? toHttpUrl(value, undefined) : null;
  }
  const link = new URL(value, base);
  link.hash = "";
  return /^https?:$/.test(link.protocol) ? link : null;
}

/** Takes the first value that is a language tag, written as BCP 47 writes it ("en-GB"). */
function readLanguage(...values: (string | null)[]): string | null {
  for (const value of values) {
    const tag = value?.trim().replaceAll("_", "-");
    if (!tag || !LANGUAGE_TAG.test(tag)) continue;
    const [language = "", ...rest] = tag.split("-");
    return [
      language.toLowerCase(),
      ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
    ].join("-");
  }
  return null;
}

/** Trims and collapses white space; `null` for nothing. */
function tidy(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, " ").trim();
  return text ? text : null;
}

/** Undoes the entities that some sites escape twice. */
function unescapeEntities(value: string): string {
  const entities: Record<string, string> = {
    amp: "&",
    quot: '"',
    apos: "'",
    "#39": "'",
    "#039": "'",
    "#x27": "'",
    lt: "<",
    gt: ">",
  };
  return value.replace(
    /&(amp|quot|apos|#0?39|#x27|lt|gt);/g,
    (whole, name: string) => entities[name] ?? whole,
  );
}
