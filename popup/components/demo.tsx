/** An example for the first page: one remark of a speaker as two outlets gave it, with the words that differ marked. */
import { translate } from "../../extension/translate.ts";

/** What Vladimir Putin said of a call on 19 May 2025, in two published translations; the odd parts differ. */
const WORDINGS = [
  ["“very ", "meaningful", " and ", "quite", " frank”"],
  ["“very ", "informative", " and ", "very", " frank”"],
];

export function Demo() {
  const [here, there] = WORDINGS;
  return (
    <figure class="demo">
      <figcaption>
        <span class="speaker">Vladimir Putin</span>
      </figcaption>
      <div class="here">
        <span class="outlet">{translate("demoHere")}</span>
        <Marked parts={here ?? []} />
      </div>
      <div class="there">
        <span class="outlet">{translate("demoThere")}</span>
        <Marked parts={there ?? []} />
      </div>
    </figure>
  );
}

function Marked({ parts }: { parts: string[] }) {
  return (
    <span class="wording">
      {parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part))}
    </span>
  );
}
