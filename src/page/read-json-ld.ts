/** Reads what a page says of its article in JSON-LD (schema.org); anything malformed is passed over. */
import * as z from "zod/mini";

/** Bounds on what is parsed at all: a longer or deeper block is no article's metadata. */
const MAX_BLOCKS = 30;
const MAX_LENGTH = 400_000;
const MAX_DEPTH = 32;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g;

const line = z.string().check(z.maxLength(1_000));
const named = z.union([line, z.object({ name: z.union([line, z.array(line)]) })]);
const oneOrMany = z.union([named, z.array(z.unknown())]);

/** Every field by itself: one that is malformed is absent, the others count. */
const articleNode = z.object({
  headline: z.catch(z.optional(line), undefined),
  datePublished: z.catch(z.optional(line), undefined),
  inLanguage: z.catch(z.optional(line), undefined),
  author: z.catch(z.optional(oneOrMany), undefined),
  publisher: z.catch(z.optional(oneOrMany), undefined),
});

/** What JSON-LD says of the article; each value is `null` where it says nothing. */
export interface JsonLdArticle {
  headline: string | null;
  published: string | null;
  language: string | null;
  authors: string[];
  publisher: string | null;
}

/** Reads the first article among the page's JSON-LD blocks, or `null` where there is none. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const block of [...blocks].slice(0, MAX_BLOCKS)) {
    const node = findArticle(parseCapped(block.textContent ?? ""), MAX_DEPTH);
    const parsed = node && articleNode.safeParse(node);
    if (!parsed?.success) continue;
    const { headline, datePublished, inLanguage, author, publisher } = parsed.data;
    return {
      headline: headline ?? null,
      published: datePublished ?? null,
      language: inLanguage ?? null,
      authors: readNames(author),
      publisher: readNames(publisher)[0] ?? null,
    };
  }
  return null;
}

/** Parses JSON of bounded length and depth; `null` for anything else. */
function parseCapped(source: string): unknown {
  if (source.length > MAX_LENGTH || isTooDeep(source)) return null;
  try {
    return JSON.parse(source.replace(WRAPPING, ""));
  } catch {
    return null;
  }
}

/** Tells whether brackets nest deeper than the cap; brackets inside strings count too, which only errs on the safe side. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Finds the first node of an article type, through arrays, `@graph` and `mainEntity`. */
function findArticle(value: unknown, depth: number): object | null {
  if (typeof value !== "object" || value === null || depth === 0) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth - 1);
      if (found) return found;
    }
    return null;
  }
  const types = "@type" in value ? [value["@type"]].flat() : [];
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return value;
  if ("@graph" in value) return findArticle(value["@graph"], depth - 1);
  return "mainEntity" in value ? findArticle(value.mainEntity, depth - 1) : null;
}

/** Reads names from a string, a node with a name, or a list of either. */
function readNames(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const parsed = named.safeParse(item);
    if (!parsed.success) return [];
    const names = typeof parsed.data === "string" ? parsed.data : parsed.data.name;
    return [names]
      .flat()
      .map((name) => name.trim())
      .filter((name) => name !== "");
  });
}
