/** Verbs of saying and thinking whose present forms are never nouns, so that the form alone tells the verb; our own list. */
import { inflectVerb } from "../../../text/inflect-verb.ts";

const VERBS =
  "acknowledge admit affirm agree allege announce argue assert assume believe complain concede conclude confirm consider contend declare deny describe disagree emphasize expect explain imagine imply indicate insist intend know maintain mention oppose predict realize recognize recommend remember say suggest tell think understand warn".split(
    " ",
  );

/** The base forms and the forms in -s of these verbs, and "said". */
export const NEVER_NOUNS: ReadonlySet<string> = new Set([
  "said",
  ...VERBS,
  ...VERBS.flatMap((verb) => inflectVerb(verb).third),
]);
