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
const reference = z.object({ "@id": line });

/** Every field by itself: one that is malformed is absent, the others count. */
const articleNode = z.object({
  headline: z.catch(z.optional(line), undefined),
  datePublished: z.catch(z.optional(line), undefined),
  inLanguage: z.catch(z.optional(line), undefined),
  author: z.optional(z.unknown()),
  publisher: z.optional(z.unknown()),
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
    const nodes = listNodes(parseCapped(block.textContent ?? ""), MAX_DEPTH);
    const node = nodes.find(isArticle);
    const parsed = node && articleNode.safeParse(node);
    if (!parsed?.success) continue;
    const { headline, datePublished, inLanguage, author, publisher } = parsed.data;
    return {
      headline: headline ?? null,
      published: datePublished ?? null,
      language: inLanguage ?? null,
      authors: readNames(author, nodes),
      publisher: readNames(publisher, nodes)[0] ?? null,
    };
  }
  return null;
}

/** Parses JSON of bounded length and depth; `null` for anything else. */
function parseCapped(source: string): unknown {
  if (source.length > MAX_LENGTH || isTooDeep(source)) return null;
  try {
    // Some sites leave line breaks and tabs inside their strings.
    return JSON.parse(source.replace(WRAPPING, "").replace(/[\n\r\t]+/g, " "));
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

/** Lists the nodes of a block, through arrays, `@graph` and `mainEntity`. */
function listNodes(value: unknown, depth: number): object[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listNodes(item, depth - 1));
  const graph = "@graph" in value ? listNodes(value["@graph"], depth - 1) : [];
  const main = "mainEntity" in value ? listNodes(value.mainEntity, depth - 1) : [];
  return [value, ...graph, ...main];
}

function isArticle(node: object): boolean {
  const types = "@type" in node ? [node["@type"]].flat() : [];
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

/** Reads names from a string, a node with a name, a reference to such a node, or a list of these. */
function readNames(value: unknown, nodes: readonly object[]): string[] {
  return [value].flat().flatMap((item): string[] => {
    const own = named.safeParse(item);
    if (own.success) {
      const names = typeof own.data === "string" ? own.data : own.data.name;
      return [names].flat().filter((name) => name.trim() !== "");
    }
    const id = reference.safeParse(item).data?.["@id"];
    const target = nodes.find((node) => node !== item && "@id" in node && node["@id"] === id);
    const referred = id === undefined ? null : named.safeParse(target);
    return referred?.success ? readNames(referred.data, []) : [];
  });
}
