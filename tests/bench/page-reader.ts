/** Runs in a news page: times Readability and the claim finder on it. */
import { Readability } from "@mozilla/readability";
import { findClaims } from "../../src/claims/find-claims.ts";
import { readPage } from "../../src/page/read-page.ts";

/** Milliseconds on this page: in the script's first run, in one of the next dozen, and once the engine has compiled what runs often. */
interface RunTimes {
  first: number;
  later: number;
  compiled: number;
}
export interface PageTimes {
  readability: RunTimes;
  claims: RunTimes;
}

/** Runs after the first, and after these; the quickest of each counts. */
const LATER = 12;
const COMPILED = 36;

/** Times work that `prepare` makes ready, the preparation apart. */
function timeRuns<T>(prepare: () => T, work: (ready: T) => unknown): RunTimes {
  const times = Array.from({ length: 1 + LATER + COMPILED }, () => {
    const ready = prepare();
    const begin = performance.now();
    work(ready);
    return performance.now() - begin;
  });
  const [first = Number.NaN, ...later] = times;
  const compiled = later.splice(LATER);
  return { first, later: Math.min(...later), compiled: Math.min(...compiled) };
}

/** Times both on the document; `null` where the page is no article. Readability changes what it reads: it gets a copy each time. */
function timePage(url: string): PageTimes | null {
  const readability = timeRuns(
    () => new Readability(document.cloneNode(true) as Document),
    (reader) => reader.parse(),
  );
  const reading = readPage(document, url);
  if (reading.kind !== "article") return null;
  return {
    readability,
    claims: timeRuns(
      () => reading.article,
      (article) => findClaims(article),
    ),
  };
}

Object.assign(globalThis, { timePage });
