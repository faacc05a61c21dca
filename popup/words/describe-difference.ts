/** Says in a few words what differs between the reports of a statement, without saying who is right. */
import { translate, translateCount, type MessageKey } from "../../extension/translate.ts";
import type {
  ComparedStatement,
  Discrepancy,
  DiscrepancyType,
} from "../../src/comparison/comparison.ts";
import { countWordings } from "./compare-wordings.ts";
import { fillIn, fromSource, type Phrase } from "./phrase.ts";
import { DISCREPANCY_WEIGHT } from "./weigh-statement.ts";

const TYPE_NAMES: Record<DiscrepancyType, MessageKey> = {
  number: "differenceNumber",
  place: "differencePlace",
  date: "differenceDate",
  speaker: "differenceSpeaker",
  wording: "differenceWording",
  cut: "differenceCut",
  modality: "differenceModality",
  negation: "differenceNegation",
};

/** Names a type of difference: "Number". */
export const nameDifference = (type: DiscrepancyType): string => translate(TYPE_NAMES[type]);

/** Describes the weightiest difference of a statement, or `null` where there is none. */
export function describeHeaviest(statement: ComparedStatement): Phrase | null {
  const [heaviest] = [...statement.discrepancies].sort(
    (a, b) => DISCREPANCY_WEIGHT[b.type] - DISCREPANCY_WEIGHT[a.type],
  );
  if (heaviest?.type === "wording") return [translateCount("wordings", countWordings(statement))];
  return heaviest ? describe(heaviest) : null;
}

/** The words that stand for one another, each once, this article's first; of those a longer stretch gives way to a word in it. */
export function wordingsOf(discrepancies: Discrepancy[]): string[] {
  const wordings = discrepancies.filter(({ type }) => type === "wording");
  const here = [...new Set(wordings.map((wording) => wording.here))];
  const shortest = here.filter((long) =>
    here.every((short) => short === long || !long.includes(short)),
  );
  return [...new Set([...shortest, ...wordings.map(({ there }) => there)])];
}

function describe({ type, here, there, outlet }: Discrepancy): Phrase {
  if (type === "speaker") return fillIn("differsInSpeaker", outlet, fromSource(there));
  if (type === "cut") {
    return [translate(there.length < here.length ? "cutThere" : "cutHere", outlet)];
  }
  return fillIn("differsInValue", fromSource(here), fromSource(there), outlet);
}
