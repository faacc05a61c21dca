/** What the reader can do with an open statement: find it on the page, print a worksheet, copy it. */
import { useEffect, useState } from "preact/hooks";
import { translate, type MessageKey } from "../../../extension/translate.ts";
import type { WrittenForm } from "../../words/write-comparison.ts";

const FORMS: [WrittenForm, MessageKey][] = [
  ["text", "copyText"],
  ["markdown", "copyMarkdown"],
  ["json", "copyJson"],
];
/** How long the tools say what came of copying, in ms: long enough to be read aloud. */
const SAY_COPIED_MS = 3_000;

export interface StatementToolsProps {
  onShow: () => void;
  /** Copies the statement, and tells whether that was possible. */
  onCopy: (form: WrittenForm) => Promise<boolean>;
  worksheet: string;
}

export function StatementTools({ onShow, onCopy, worksheet }: StatementToolsProps) {
  /** What came of copying last; a new object each time, so that each is said for as long. */
  const [outcome, setOutcome] = useState<{ copied: boolean } | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAY_COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (form: WrittenForm): void => {
    // A text that stays the same is not read aloud again: it goes before it comes.
    setOutcome(null);
    void onCopy(form).then((copied) => setOutcome({ copied }));
  };
  return (
    <div class="tools">
      <button type="button" class="link" aria-keyshortcuts="s" onClick={onShow}>
        {translate("showInArticle")}
      </button>
      <a class="link" href={worksheet} target="_blank" rel="noopener">
        {translate("worksheet")}
      </a>
      <span class="copy">
        {translate("copyAs")}{" "}
        {FORMS.map(([form, label]) => (
          <button key={form} type="button" class="link" onClick={() => copy(form)}>
            {translate(label)}
          </button>
        ))}
      </span>
      <span role="status">{outcome && translate(outcome.copied ? "copied" : "notCopied")}</span>
    </div>
  );
}
