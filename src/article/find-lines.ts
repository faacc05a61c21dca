/** Cuts a text document into its lines: printed lines, or paragraphs where the document wraps them. */
import type { Span } from "../text/span.ts";

/** A document whose line breaks inside groups run on in lower case this often is hard-wrapped. */
const WRAPPED_SHARE = 0.3;

/** Finds the printed lines of a text, trimmed; a blank line is an empty span. */
function findPrintedLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const printed = text.slice(start, end);
    const first = start + (printed.length - printed.trimStart().length);
    lines.push({ start: first, end: Math.max(first, start + printed.trimEnd().length) });
    start = end + 1;
  }
  return lines;
}

const isBlank = (line: Span | undefined): boolean => !line || line.start >= line.end;

/** Tells whether the line breaks of a document only wrap its paragraphs. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0;
  let runningOn = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (isBlank(line) || !next || isBlank(next)) continue;
    breaks += 1;
    const continues = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
    if (continues && !/[.!?:”"]$/u.test(text.slice(line.start, line.end))) runningOn += 1;
  }
  return breaks > 0 && runningOn / breaks >= WRAPPED_SHARE;
}

/**
 * Finds the lines of a document as trimmed spans, with empty spans where it leaves a line blank. Where the document
 * is hard-wrapped, the lines between two blank ones are one.
 */
export function findLines(text: string): Span[] {
  const printed = findPrintedLines(text);
  if (!isWrapped(text, printed)) return printed;
  const lines: Span[] = [];
  for (const [i, line] of printed.entries()) {
    const before = lines.at(-1);
    if (before && !isBlank(line) && i > 0 && !isBlank(printed[i - 1])) before.end = line.end;
    else lines.push({ ...line });
  }
  return lines;
}
