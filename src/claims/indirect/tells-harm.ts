/** Participles of the harm that an event does, and hardly anybody as he speaks; our own list. */
const HARM: ReadonlySet<string> = new Set(
  "damaging destroying displacing injuring killing wounding".split(" "),
);

/** Tells whether a participle behind who reports it goes on with what happened: "The dam burst, Lind said, | injuring six", but not "…, Lind said, | causing an uproar". */
export const tellsHarm = (participle: string): boolean => HARM.has(participle);
