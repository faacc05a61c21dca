/** Abbreviations that end in a full stop without ending a sentence. Our own list, from general English and news usage. */

/** Those that a name or a number always follows, so that a sentence never ends after them. */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev hon fr sr sra dra mme mlle messrs st ste mt ft " +
    "gen asst lt col maj capt cmdr adm sgt cpl pvt brig gov sen sens rep reps pres amb supt insp det atty " +
    "v vs viz cf fig figs no nos vol pp op ed eds al art sec chap approx ca est dept univ " +
    "jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e"
  ).split(" "),
);

/** Those that may also end a sentence; the next word decides. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = new Set(
  (
    "inc ltd co corp plc llc bros jr sr esq phd md ave blvd rd etc a.m p.m am pm " +
    "calif fla mass conn ariz ark colo del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
  ).split(" "),
);
