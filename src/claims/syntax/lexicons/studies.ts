/** What polls, studies and papers are called, that show something: our own list, from general news usage. */

/** Nouns for a study or a paper, singular and plural. */
export const STUDIES: ReadonlySet<string> = new Set(
  "poll survey study analysis report figure number result statistic record document email transcript video filing return"
    .split(" ")
    .flatMap((noun) => [noun, noun === "study" ? "studies" : `${noun}s`])
    .concat(["analyses", "data", "findings", "footage", "polling", "research"]),
);
