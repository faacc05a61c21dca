/** Holds what headlines tell in fewer words than a sentence has. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { sliceSpan } from "../../src/text/span.ts";

/** The speakers and contents of what a headline tells, over an article about the port. */
function claimsOf(headline: string): (string | undefined)[][] {
  const text = `${headline}\n\nTom Lind and Ana Ruiz met at the port.`;
  return extractClaims(text)
    .filter(({ start }) => start < headline.length)
    .map((claim) => [claim.speaker?.name, sliceSpan(text, claim)]);
}

describe("a headline", () => {
  it.each([
    ["Ruiz fires Lind, says he was ‘weak’", "Ana Ruiz", "he was ‘weak’"],
    ["Ana Ruiz attacks Lind, calls him ‘a liar’", "Ana Ruiz", "him ‘a liar’"],
    ["Pilot attacks Lind, calls him ‘a liar’", "Pilot", "him ‘a liar’"],
    ["Ruiz quits, calls port ‘a mess’", "Ana Ruiz", "port ‘a mess’"],
    ["Lind, mayor of Elm, says it is ‘late’", "Tom Lind", "it is ‘late’"],
  ])("joins a second verb to its subject by a comma alone: %s", (headline, name, content) => {
    expect(claimsOf(headline)).toEqual([[name, content]]);
  });

  it.each([
    ["Lind says she ‘did nothing wrong’ as calls to quit grow", "she ‘did nothing wrong’"],
    ["Lind says boats are near as storms hit Elm", "boats are near"],
    ["Lind says she quit as she had ‘no time’", "she quit as she had ‘no time’"],
    ["Lind says he will win as he leads in polls", "he will win as he leads in polls"],
    ["Lind says work as a pilot taught him thrift", "work as a pilot taught him thrift"],
    ["Lind vows to act as mayor", "to act as mayor"],
    ["Lind says port serves as home base", "port serves as home base"],
    ["Lind says port is as old as pilots say", "port is as old as pilots say"],
  ])("tells what goes on meanwhile behind what is said: %s", (headline, content) => {
    expect(claimsOf(headline)).toEqual([["Tom Lind", content]]);
  });

  it("names the kind of piece before what is said", () => {
    expect(claimsOf("Exclusive: Lind to run again, pilots say")).toEqual([
      ["pilots", "Lind to run again"],
    ]);
  });

  it("names nobody whom a letter greets", () => {
    expect(claimsOf("Dear Ana Ruiz: The port of Elm is a ruin")).toEqual([]);
  });
});
