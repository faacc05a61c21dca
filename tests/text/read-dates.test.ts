import { describe, expect, it } from "vitest";
import { mayBeSameDate, readDates } from "../../src/text/read-dates.ts";

const read = (text: string) => readDates(text).map((date) => text.slice(date.start, date.end));

/** Whether two dates, published on a Monday, may be one. */
function same(a: string, b: string): boolean {
  const [one, other] = [readDates(a)[0], readDates(b)[0]];
  if (!one || !other) throw new Error("both texts must hold a date");
  return mayBeSameDate(one, other, "2031-05-19", "2031-05-19");
}

describe("readDates", () => {
  it.each([
    ["on March 18 and after", ["March 18"]],
    ["on 19 May 2031", ["19 May 2031"]],
    ["in February 2022, since 2019", ["February 2022", "2019"]],
    ["on Sunday and Monday", ["Sunday", "Monday"]],
    ["on Oct. 9 by noon", ["Oct. 9"]],
    ["it happened today", ["today"]],
  ])("reads %s", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it("takes no date out of words and numbers that only look like one", () => {
    expect(read("he may march 3 miles")).toEqual([]);
    expect(read("some 2000 people")).toEqual([]);
  });
});

describe("mayBeSameDate", () => {
  it("compares a weekday, a day of the month and today by the day of publication", () => {
    expect(same("on Monday", "on May 19")).toBe(true);
    expect(same("today", "on May 19")).toBe(true);
    expect(same("yesterday", "on Sunday")).toBe(true);
    expect(same("on Tuesday", "on May 19")).toBe(false);
    expect(same("yesterday", "today")).toBe(false);
  });

  it("takes what only one of them gives for no difference", () => {
    expect(same("in May 2031", "on May 19")).toBe(true);
    expect(same("since 2029", "on Monday")).toBe(true);
    expect(same("in June", "on May 19")).toBe(false);
  });
});
