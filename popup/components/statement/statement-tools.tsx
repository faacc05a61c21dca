/** What the reader can do with an open statement: find it on the page, print a worksheet, copy it. */
import { useEffect, useState } from "preact/hooks";
import { translate, type MessageKey } from "../../../extension/translate.ts";
import type { WrittenForm } from "../../words/write-comparison.ts";

const FORMS: [WrittenForm, MessageKey][] = [
  ["text", "copyText"],
  ["markdown", "copyMarkdown"],
  ["json", "copyJson"],
];
/** How long the tools say that something was copied, in ms: long enough to be read aloud. */
const SAY_COPIED_MS = 3_000;

export interface StatementToolsProps {
  onShow: () => void;
  onCopy: (form: WrittenForm) => Promise<void>;
  worksheet: string;
}

export function StatementTools({ onShow, onCopy, worksheet }: StatementToolsProps) {
  const [copied, setCopied] = useState<WrittenForm | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SAY_COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
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
          <button
            key={form}
            type="button"
            class="link"
            onClick={() => void onCopy(form).then(() => setCopied(form))}
          >
            {translate(label)}
          </button>
        ))}
      </span>
      <span role="status">{copied && translate("copied")}</span>
    </div>
  );
}
