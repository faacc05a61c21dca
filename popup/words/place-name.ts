/** Names the place of a claim in its article: "¶ 2 of 14", "headline". */
import { translate, type MessageKey } from "../../extension/translate.ts";
import type { RecordedClaim } from "../../src/record/record.ts";

type Place = Pick<RecordedClaim["block"], "kind" | "index" | "of">;

const PLACES: Record<Exclude<Place["kind"], "paragraph">, MessageKey> = {
  headline: "placeHeadline",
  standfirst: "placeStandfirst",
  subheading: "placeSubheading",
  caption: "placeCaption",
};

/** The place as it is printed. */
export function placeName({ kind, index, of }: Place): string {
  return kind === "paragraph" ? translate("placeParagraph", index, of) : translate(PLACES[kind]);
}

/** The further places of a statement in an article, each once; `null` where it stands in no other. */
export function otherPlaces(
  claim: Pick<RecordedClaim, "block">,
  also: Pick<RecordedClaim, "block">[],
): string | null {
  const places = new Set(also.map(({ block }) => placeName(block)));
  places.delete(placeName(claim.block));
  return places.size === 0 ? null : [...places].join(" · ");
}

/** The place as it is read aloud, without the paragraph sign. */
export function placeAloud({ kind, index, of }: Place): string {
  return kind === "paragraph"
    ? translate("placeParagraphAloud", index, of)
    : translate(PLACES[kind]);
}
