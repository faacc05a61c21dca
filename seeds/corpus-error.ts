/** An expected failure of the corpus command: wrong arguments or input, told in plain words and without a stack. */
export class CorpusError extends Error {
  override name = "CorpusError";
}

/** Says in one line what the first issue of a zod error is, and where: `claims.3.text: expected string`. */
export function describeIssue(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): string {
  const [issue] = error.issues;
  if (!issue) return "not valid";
  return `${issue.path.map(String).join(".") || "value"}: ${issue.message}`;
}
