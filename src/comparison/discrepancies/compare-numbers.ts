/** Compares what two claims count: different numbers of the same thing, roundings apart. */
import { CURRENCIES, MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { readDates } from "../../text/read-dates.ts";
import { type ReadNumber, readNumbers } from "../../text/read-numbers.ts";
import type { Span } from "../../text/span.ts";
import { type ClaimPair, type Difference, shiftSpans, type Side } from "./claim-pair.ts";
import { pairValues } from "./pair-values.ts";

/** "More than 200" still tells of 290: a bound may lie this many times below or above what it bounds. */
const BOUND_FACTOR = 1.5;

/** Units of time in hours, by the words for them: "24 hours" and "a day" are the same length, a month is a twelfth of a year of 365 days. */
const HOURS = new Map([
  ["minute", 1 / 60],
  ["hour", 1],
  ["day", 24],
  ["week", 168],
  ["fortnight", 336],
  ["month", 730],
  ["year", 8760],
]);

const MONEY = new RegExp(String.raw`^[\s-](?:${CURRENCIES.join("|")})s?\b`, "iu");
const SHARE = /^\s?(?:%|percent\b|per cent\b|percentage\b)/iu;

/** A number with what it measures; of a time, `hours` is the length of one unit. */
interface Count extends ReadNumber {
  measure: "time" | "money" | "share" | "count";
  hours: number | null;
}

/** Finds numbers of the same thing that cannot both be right. */
export function compareNumbers(pair: ClaimPair): Difference[] {
  return pairValues(pair, readCounts(pair.here), readCounts(pair.there), agree, isSameMeasure).map(
    ([here, there]) => ({ type: "number", here, there }),
  );
}

const isSameMeasure = (a: Count, b: Count): boolean => a.measure === b.measure;

/** Reads the numbers of a claim that belong to no date. */
function readCounts({ claim }: Side): Count[] {
  const dates = readDates(claim.text);
  const isInDate = (span: Span) => dates.some((d) => d.start < span.end && d.end > span.start);
  const numbers = readNumbers(claim.text).filter((number) => !isInDate(number));
  return shiftSpans(
    numbers.map((number) => Object.assign(number, readMeasure(claim.text, number))),
    claim.start,
  );
}

/** Reads what a number measures from the signs and words next to it. */
function readMeasure(text: string, number: Span): Pick<Count, "measure" | "hours"> {
  const hours = readHours(text, number);
  if (hours !== null) return { measure: "time", hours };
  const [before, after] = [text.slice(0, number.start).at(-1) ?? "", text.slice(number.end)];
  if (MONEY_SIGNS.includes(before) || MONEY.test(after)) return { measure: "money", hours };
  return { measure: SHARE.test(after) ? "share" : "count", hours };
}

/** Reads the unit of time behind a number: "24 hours", "30-day". */
function readHours(text: string, { end }: Span): number | null {
  const unit = /^[\s-]+(\p{L}+?)s?\b/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  return HOURS.get(unit ?? "") ?? null;
}

/** How far two lengths of time in different units may lie apart, as a part of either: "a month" and "30 days" are one, "a month" and "five weeks" are two. */
const ROUNDING = 0.1;

/** Tells whether two numbers may be of one count: equal, rounded, or one within the bound of the other. */
function agree(a: Count, b: Count): boolean {
  if (a.measure !== b.measure) return false;
  if (a.hours !== null && b.hours !== null && a.hours !== b.hours) {
    const ratio = (a.value * a.hours) / (b.value * b.hours);
    return Math.abs(ratio - 1) < ROUNDING;
  }
  if (a.value === b.value)
    return a.kind === b.kind || (a.kind !== "cardinal") === (b.kind !== "cardinal");
  if (a.kind !== b.kind) return false;
  return isBounded(a, b) || isBounded(b, a) || isRounded(a, b) || isRounded(b, a);
}

/** Tells whether `exact` lies within the bound that `bound` gives: "more than 250" and "273". */
function isBounded(bound: Count, exact: Count): boolean {
  if (exact.hedge !== "exact" && exact.hedge !== "about") return false;
  const ratio = exact.value / bound.value;
  if (bound.hedge === "at least")
    return ratio >= 1 && ratio <= BOUND_FACTOR && bound.digits <= exact.digits;
  return (
    bound.hedge === "at most" &&
    ratio <= 1 &&
    ratio >= 1 / BOUND_FACTOR &&
    bound.digits <= exact.digits
  );
}

/** Tells whether `rough` is `fine` rounded to the digits that it prints; "about" may be off by one in the last of them. */
function isRounded(rough: Count, fine: Count): boolean {
  if (rough.digits >= fine.digits && rough.hedge !== "about") return false;
  if (rough.value === 0 || fine.value === 0) return false;
  const unit = 10 ** (Math.floor(Math.log10(rough.value)) - rough.digits + 1);
  const slack = rough.hedge === "about" ? unit : unit / 2;
  return Math.abs(rough.value - fine.value) <= slack && (rough.digits > 1 || rough.value >= 10);
}
