/** A wording in the source's own characters: the speaker's words in ink, the outlet's softer, differing words marked. */
import type { RecordedClaim } from "../../src/record/record.ts";
import type { Span } from "../../src/text/span.ts";
import { splitContent, splitExcerpt } from "../split-wording.ts";

export interface WordingProps {
  claim: RecordedClaim;
  /** Spans of the article's text whose words differ from the other wording. */
  differing?: Span[];
  /** True to leave out the outlet's words around the claim. */
  bare?: boolean;
}

export function Wording({ claim, differing, bare }: WordingProps) {
  const pieces = bare ? splitContent(claim, differing) : splitExcerpt(claim, differing);
  return (
    <span class="wording">
      {!bare && startsInside(claim.excerpt) && <span class="gap">… </span>}
      {pieces.map(({ text, voice, differs }, i) => (
        <span key={i} class={voice === "outlet" ? "own" : undefined}>
          {differs ? <mark>{text}</mark> : text}
        </span>
      ))}
      {(claim.shortened || (!bare && endsInside(claim.excerpt))) && <span class="gap"> …</span>}
    </span>
  );
}

/** An excerpt that opens in lower case was cut out of its sentence. */
const startsInside = (excerpt: string): boolean => /^\p{Ll}/u.test(excerpt.trimStart());

/** An excerpt that ends without a closing mark goes on in its article. */
const endsInside = (excerpt: string): boolean => /[\p{L}\p{N},;:–—-]$/u.test(excerpt.trimEnd());
