/** Makes records like those of a newsroom's year: events, each told by some outlets that repeat one another's claims. */
import type { ArticleRecord } from "../../src/record/record.ts";
import { sampleRecord } from "../pack/sample-records.ts";
import { repeatClaim } from "./make-queries.ts";
import { makeSentences } from "./make-sentences.ts";

const ARTICLE_CLAIMS = 20;
const EVENT_OUTLETS = 5;
const EVENT_SPEAKERS = 6;
/** Different speakers in the news: some speak at many events. */
const SPEAKERS = 400;
/** Share of claims that another outlet has reported of the event before. */
const REPEATED_SHARE = 0.4;
const EVENT_EVERY_MS = 6 * 3_600_000;
const BEGIN = Date.parse("2023-01-01");

/** Makes records of `claims` claims in all, the same for the same seed. */
export function makeRecords(seed: number, claims: number): ArticleRecord[] {
  const source = makeSentences(seed);
  const { random } = source;
  const draw = (from: number) => Math.floor(random() * from);
  const records: ArticleRecord[] = [];
  for (let event = 0; records.length * ARTICLE_CLAIMS < claims; event += 1) {
    const published = new Date(BEGIN + event * EVENT_EVERY_MS).toISOString().slice(0, 10);
    // The product of two draws is oftener low: a few people are quoted every week.
    const speakers = Array.from({ length: EVENT_SPEAKERS }, () => draw(SPEAKERS * random()));
    const told: { words: string; speaker: string }[] = [];
    for (let outlet = 0; outlet < EVENT_OUTLETS; outlet += 1) {
      const said = Array.from({ length: ARTICLE_CLAIMS }, (_, i) => {
        const known = told[draw(told.length)];
        if (known !== undefined && random() < REPEATED_SHARE) {
          return { words: repeatClaim(known.words, i, source), speaker: known.speaker };
        }
        const claim = {
          words: source.nextSentence().join(" "),
          speaker: `Speaker N${speakers[draw(EVENT_SPEAKERS)]}`,
        };
        told.push(claim);
        return claim;
      });
      records.push(sampleRecord(`Outlet ${outlet}`, published, said, { url: null }));
    }
  }
  return records;
}
