/** Nouns for when and where people speak: "in an interview", "on Twitter", "at a rally"; our own list, from general English. */
import { nounForms } from "../../text/inflect-noun.ts";

/** Singulars and plurals. */
export const OCCASIONS: ReadonlySet<string> = nounForms(
  "address appearance blog brief briefing broadcast call campaign chat column commercial conference convention debate editorial email essay event facebook filing forum hall hearing interview letter media meeting memo message news note op-ed page phone podcast post press program radio rally release remarks ruling show speech statement stop telephone television text thread trail tweet twitter video",
);

/** Prepositions before them. */
export const SPOKEN_AT: ReadonlySet<string> = new Set("at during in on via".split(" "));
