/** Work in steps: a generator that yields wherever its caller may pause, and returns the outcome. */
export type Steps<Outcome> = Generator<void, Outcome>;

/** Takes steps to their end at once. */
export function finishSteps<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
