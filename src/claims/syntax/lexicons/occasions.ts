/** Nouns for when and where people speak: "in an interview", "on Twitter", "at a rally"; our own list, from general English. */
const NOUNS =
  "address appearance briefing broadcast campaign commercial conference convention debate editorial event facebook forum hearing interview media meeting news page press program radio rally remarks show speech statement stop television town trail tweet twitter video";

/** Singulars and plurals. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  NOUNS.split(" ").flatMap((noun) => [
    noun,
    noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ]),
);
