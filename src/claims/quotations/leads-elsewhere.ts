/** Tells posts that only lead to something else from those that say something. */
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { hasMainVerb } from "../syntax/clauses/has-main-verb.ts";
import type { Syntax } from "../syntax/read-syntax.ts";

/** What a headline in a post shows, in capitals in brackets at its end. */
const SHOWN = /\((?:PHOTO|PICTURE|VIDEO)S?\)$/;

/** Tells it of the headline of an outlet over what it shows ("Rocket lifts off (VIDEO)"), and of words that are no sentence and end in a colon, before a link ("Details on the fire: https://…"). */
export function leadsElsewhere(
  { text }: Reading,
  syntax: Syntax,
  { signer, start, end, from, to }: Quotation,
): boolean {
  if (signer === null) return false;
  const post = text.slice(start, end);
  return SHOWN.test(post) || (post.endsWith(":") && !hasMainVerb(syntax, from, to));
}
