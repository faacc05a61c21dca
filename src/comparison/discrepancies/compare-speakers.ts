/** Compares whom two outlets give as the speaker of one statement. */
import { foldName } from "../../claims/people/fold-name.ts";
import type { RecordedClaim } from "../../record/record.ts";
import { placeNames } from "../../text/lexicons/places.ts";
import type { ClaimPair, Discrepant } from "./claim-pair.ts";

/** Words in the names of bodies, which speak through people: a body and a person are no contradiction. Our own list. */
const BODY =
  /\b(?:house|government|administration|ministry|department|office|kremlin|pentagon|party|commission|committee|council|union|parliament|congress|senate|court|agency|army|police|bank|group|company|institute|university|foundation|association|federation|press|news|times|post|media|team|delegation|nato|officials?|sources?|spokes\w+|diplomats?|aides?|analysts?)\b/iu;
const CAPITALISED =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|van|von|de|der|den|la|al|bin))*$/u;

/** Tells whether a canonical name is a person's: capitalised words, not all capitals, that name no body and no place. */
function isPerson(name: string): boolean {
  const isWords = CAPITALISED.test(name) && /\p{Ll}/u.test(name);
  return isWords && !BODY.test(name) && !placeNames.has(name);
}

/** Finds two named people where there can be one. Each side shows the outlet's own label, or the name where the label is only a pronoun. */
export function compareSpeakers({ here, there }: ClaimPair): Discrepant[] {
  const [a, b] = [here.claim.speaker, there.claim.speaker];
  if (!a || !b || !isPerson(a.name) || !isPerson(b.name)) return [];
  // Given names are left aside: an outlet may print a title in their place.
  if (foldName(a.name).at(-1) === foldName(b.name).at(-1)) return [];
  return [{ type: "speaker", here: nameSpeaker(a), there: nameSpeaker(b) }];
}

function nameSpeaker({ name, label }: NonNullable<RecordedClaim["speaker"]>): string {
  return /\p{Lu}/u.test(label) && label.length > 2 ? label : name;
}
