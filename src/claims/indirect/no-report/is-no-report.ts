/** Tells where a verb of saying or wishing reports nothing: "the largest confirmed reserves", "storms threaten the town", "denied him a visa". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { citesSource } from "./cites-source.ts";
import { describesNoun, isObjectNoun, tellsWhose } from "./describes-noun.ts";
import { guardsSomebody } from "./guards-somebody.ts";
import { isAct } from "./is-act.ts";
import { isAsked, isImperative } from "./is-asked.ts";
import { isBlindDeed } from "./is-blind-deed.ts";
import { isGloss } from "./is-gloss.ts";
import { isInMind } from "./is-in-mind.ts";
import { isPosted, isView } from "./is-pictured.ts";
import { isLeftOpen, isLeftOut, isSilent, isUntold } from "./is-untold.ts";
import { meetsSomebody } from "./meets-somebody.ts";
import { strikes } from "./strikes.ts";
import type { SourcedReport, Test, VerbReport } from "./verb-report.ts";

/** Why a verb reports nothing, whosever it is. */
const REASONS: readonly Test[] = [
  isLeftOpen,
  isSilent,
  isUntold,
  isGloss,
  isInMind,
  isPosted,
  isAct,
  citesSource,
  meetsSomebody,
];

/** Why it reports nothing of whoever does it. */
const REASONS_OF_SOURCE: readonly Test<SourcedReport>[] = [
  isLeftOut,
  isView,
  isBlindDeed,
  isImperative,
  describesNoun,
  tellsWhose,
  isObjectNoun,
  isAsked,
  strikes,
  guardsSomebody,
];

/** Tells whether a verb with its content behind it reports nothing of whoever does it. */
export function isNoReport(reading: Reading, syntax: Syntax, report: VerbReport): boolean {
  if (REASONS.some((holds) => holds(reading, syntax, report))) return true;
  const { source } = report;
  if (!source) return false;
  const sourced = { ...report, source };
  return REASONS_OF_SOURCE.some((holds) => holds(reading, syntax, sourced));
}
