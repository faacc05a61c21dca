/** A phrase of ours, in which the sources' words are marked as being in the sources' language. */
import type { ComponentChildren } from "preact";
import { SOURCE_LANGUAGE, type Phrase } from "../../words/phrase.ts";

export function Phrased({ phrase }: { phrase: Phrase }) {
  return (
    <>
      {phrase.map((part, i) =>
        typeof part === "string" ? part : <FromSource key={i}>{part.source}</FromSource>,
      )}
    </>
  );
}

/** Words of a source, for a voice that reads them aloud in their own language. */
export function FromSource({ children }: { children: ComponentChildren }) {
  return <span lang={SOURCE_LANGUAGE}>{children}</span>;
}
