/** Every verb that attributes something to someone: of saying first, then of thinking. */
import { mindVerbs } from "./mind-verbs.ts";
import { phrasalSpeechVerbs } from "./phrasal-speech-verbs.ts";
import type { ReportingVerb } from "./read-reporting-words.ts";
import { speechVerbs } from "./speech-verbs.ts";

export const reportingVerbs: readonly ReportingVerb[] = [
  ...speechVerbs,
  ...phrasalSpeechVerbs,
  ...mindVerbs,
];
