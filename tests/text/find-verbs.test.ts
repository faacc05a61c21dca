/** Holds the finding of verbs to the inflection that it undoes. */
import { describe, expect, it } from "vitest";
import { COMMON_VERBS } from "../../src/claims/lexicons/common-verbs.ts";
import { reportingVerbs } from "../../src/claims/lexicons/reporting-verbs.ts";
import { findVerbs } from "../../src/text/find-verbs.ts";
import { inflectVerb, irregularVerbs } from "../../src/text/inflect-verb.ts";

const VERBS = new Set([
  ...COMMON_VERBS,
  ...irregularVerbs,
  ...reportingVerbs.map(({ lemma }) => lemma),
]);
const isVerb = (base: string): boolean => VERBS.has(base);

describe("findVerbs", () => {
  it("finds every verb by each of its forms", () => {
    const lost: string[] = [];
    for (const base of VERBS) {
      for (const [form, spellings] of Object.entries(inflectVerb(base))) {
        for (const word of spellings) {
          const found = findVerbs(word, isVerb);
          if (!found.some((verb) => verb.base === base && verb.form === form)) {
            lost.push(`${word} of ${base}`);
          }
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it("finds nothing that a verb does not inflect to", () => {
    for (const word of ["runned", "planed ", "tells'", "denyed", "s", "ing", ""]) {
      expect(findVerbs(word, isVerb)).toEqual([]);
    }
  });

  it("gives a word of two verbs to both", () => {
    const bases = findVerbs("found", isVerb).map(({ base, form }) => `${form} of ${base}`);
    expect(bases.sort()).toEqual(["base of found", "participle of find", "past of find"]);
  });
});
