/** Reads the lists of words that attribute: what each line says of its word. */
import type { VerbForm } from "../../text/inflect-verb.ts";

/**
 * How a cue frames what it attributes: with distance (`doubting`), as established (`endorsing`), with
 * heat or pressure (`forceful`), without committing anyone (`evasive`), or plainly.
 */
export type CueFraming = "neutral" | "doubting" | "endorsing" | "forceful" | "evasive";

/**
 * What a reporting verb takes as its content.
 * - `quote`: words in quotation marks, before or after;
 * - `that`: a that-clause; `bare`: a clause without "that"; `wh`: whether, if, how, why, what …;
 * - `to`: an infinitive ("promised to"); `as`: an object and "as" ("described it as");
 * - `at`: an object and "at" or "on" with a number ("put the toll at 41");
 * - `object`: a thing alone ("denied the charge", "called for talks");
 * - `hearer`: someone told, before the content ("told reporters that", "urged Kyiv to").
 */
export type VerbFrame = "at" | "quote" | "that" | "bare" | "wh" | "to" | "as" | "object" | "hearer";

export interface ReportingVerb {
  /** The base form without its particle: "point". */
  lemma: string;
  /** The words that follow the verb: "out" of "point out", "back on" of "push back on"; `null` where there is none. */
  particle: string | null;
  framing: CueFraming;
  frames: ReadonlySet<VerbFrame>;
  /** What the verb tells of: words uttered or written, or a thought, wish or feeling. */
  kind: "speech" | "mind";
}

/** A word read as a form of a reporting verb. */
export interface ReportingVerbForm {
  verb: ReportingVerb;
  form: VerbForm;
}

/** A noun or adjective that carries what someone says, with the words that may open its content ("that", "to", "of" …). */
export interface ReportingWord {
  framing: CueFraming;
  takes: ReadonlySet<string>;
}

/** Splits a list into its lines and their words. */
function readLines(list: string): string[][] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}

/** Reads a list of verbs. */
export function readVerbs(list: string, kind: ReportingVerb["kind"]): ReportingVerb[] {
  return readLines(list).map(([entry = "", framing, ...frames]) => {
    const [lemma = "", ...particles] = entry.split("_");
    return {
      lemma,
      particle: particles.length > 0 ? particles.join(" ") : null,
      framing: framing as CueFraming,
      frames: new Set(frames as VerbFrame[]),
      kind,
    };
  });
}

/** Reads a list of nouns or adjectives. */
export function readWords(list: string): Map<string, ReportingWord> {
  return new Map(
    readLines(list).map(([word = "", framing, ...takes]) => [
      word,
      { framing: framing as CueFraming, takes: new Set(takes) },
    ]),
  );
}
