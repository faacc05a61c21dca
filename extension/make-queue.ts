/** A queue for work that must not overlap. */

/** Runs a piece of work when all that was given before it has ended, and answers with its outcome. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes an empty queue; work that fails keeps none of what follows from its turn. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const outcome = last.catch(() => undefined).then(work);
    last = outcome;
    return outcome;
  };
}
