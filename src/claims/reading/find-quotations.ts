/** Finds the stretches of a text that stand in quotation marks, whatever the marks and however they are left open. */
import { isLetter, isLetterOrDigit, isLower, isUpper } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** One stretch in quotation marks: its own span is the words between the marks. */
export interface QuotedSpan extends Span {
  /** The same with its marks. */
  outer: Span;
  /** "none": a post, which stands without any (see find-posts.ts). */
  marks: "double" | "single" | "angle" | "none";
  /** False where the block ends before a closing mark. */
  closed: boolean;
  /** True where the block before was left open and this one opens it again: one quotation over two blocks. */
  continues: boolean;
}

/** Two single marks set as a double one ("''No,'' he said", "“No,’’ he said") are one mark, and so is a third beside them. */
const MARK = /'{2,3}|’{2,3}|‘{2}|["“”„‟«»‘’‚']/g;
const SPACE_OR_START = /^$|[\s([{—–\-/“”‘’]/;
/** "Ruiz:“No”" is set without a space now and then. */
const COLON = /:/;
const PAUSE = /[,;.!?…]/;

/** Words that begin with an apostrophe, without it; our own list. */
const ELISIONS =
  /^(?:em|til|till|tis|twas|cause|bout|round|n|s|d|ll|re|ve|\d0s|\d\d)(?![a-zà-ž\d])/i;
/** Longest elision looked at, in UTF-16 units. */
const LOOK_AHEAD = 8;

type Role = "open" | "close" | "either" | "none";

/** Says what a double mark may do, from the characters at its sides. */
function roleOfDouble(mark: string, before: string, after: string): Role {
  const beforeLetter = isLetter(after.charCodeAt(0));
  const mayOpen = SPACE_OR_START.test(before) || (COLON.test(before) && beforeLetter);
  const opens = mayOpen && after !== "" && !/\s/.test(after);
  const closes = before !== "" && !/\s/.test(before);
  // A curly mark the wrong way round is a slip of the keyboard: its sides say what it is.
  if (mark === "”") return opens && beforeLetter ? "open" : "close";
  // "Ruiz said,“No”" is set without a space too, and so is "We left…“We ran”" where speech goes on.
  if (mark === "“" && PAUSE.test(before) && beforeLetter) return "open";
  if (mark !== '"' && mark[0] !== "'") return closes && !opens ? "close" : "open";
  // "She writes,"Today" is set without a space before the mark, "“No,"she said" behind it.
  if (mark === '"' && before === "," && isUpper(after.charCodeAt(0))) return "either";
  if (opens && closes) return "either";
  return opens ? "open" : closes ? "close" : "either";
}

/** Says what a single mark may do; most are apostrophes. */
function roleOfSingle(text: string, at: number, before: string, after: string): Role {
  const mark = text[at];
  const startsWord = (before === "" || /[\s([{—–"“]/.test(before)) && /\S/.test(after);
  if (startsWord) {
    if (ELISIONS.test(text.slice(at + 1, at + 1 + LOOK_AHEAD))) return "none";
    if (mark === "‘" || mark === "‚") return "open";
    return mark === "'" ? "open" : "none";
  }
  if (mark === "‘" || mark === "‚" || isLetterOrDigit(after.charCodeAt(0))) return "none";
  return before !== "" && !/\s/.test(before) ? "close" : "none";
}

/** Says whether a closing single mark is more likely the possessive of a plural: "the voters’ choice". */
function isPluralPossessive(text: string, at: number): boolean {
  const isPlural = /[sS]/.test(text[at - 1] ?? "") && /[’']/.test(text[at] ?? "");
  return isPlural && text[at + 1] === " " && isLower(text.charCodeAt(at + 2));
}

interface Mark {
  at: number;
  width: number;
  kind: QuotedSpan["marks"];
  role: Role;
}

/**
 * Reads every mark of one block with its role. The search for the last one goes on behind the block: where it finds
 * nothing is kept in `gap`, so that no stretch of the text is searched for each of its blocks.
 */
function readMarks(text: string, block: Span, gap: Span): Mark[] {
  const marks: Mark[] = [];
  if (gap.start <= block.start && block.end <= gap.end) return marks;
  MARK.lastIndex = block.start;
  gap.start = block.start;
  let match = MARK.exec(text);
  for (; match && match.index < block.end; match = MARK.exec(text)) {
    gap.start = MARK.lastIndex;
    const at = match.index;
    // A block may end between two single marks.
    const mark = match[0].slice(0, block.end - at);
    const before = at > block.start ? (text[at - 1] ?? "") : "";
    const width = mark.length;
    const after = at + width < block.end ? (text[at + width] ?? "") : "";
    if (mark === "«" || mark === "»") {
      marks.push({ at, width, kind: "angle", role: mark === "«" ? "open" : "close" });
    } else if (width > 1 || /["“”„‟]/.test(mark)) {
      marks.push({ at, width, kind: "double", role: roleOfDouble(mark, before, after) });
    } else {
      const role = roleOfSingle(text, at, before, after);
      if (role !== "none") marks.push({ at, width, kind: "single", role });
    }
  }
  gap.end = match?.index ?? text.length;
  return marks;
}

/** Finds the last closing single mark of a block, so that an opening one after it is known for an apostrophe. */
function lastSingleClose(marks: readonly Mark[]): number {
  return marks.findLast((mark) => mark.kind === "single" && mark.role === "close")?.at ?? -1;
}

/** Tells whether a block opens with a single mark, as one that goes on with the quotation of the block before does. */
function opensSingle(text: string, { start, end }: Span): boolean {
  return start < end && roleOfSingle(text, start, "", text[start + 1] ?? "") === "open";
}

/** Tells whether a double mark within a quotation opens another one in it, as two that close follow: "“It is the “old” pier,” he said". */
const nests = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.role === "open" &&
  [at + 1, at + 2].every((next) => marks[next]?.kind === "double" && marks[next].role === "close");

/** Longest word or two in marks of their own, in UTF-16 units. */
const MAX_INNER = 24;

/** Tells whether a block opens with a double mark that no other one closes, and goes on behind the last pair. */
function isLeftOpen({ start, end }: Span, marks: readonly Mark[]): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first?.kind !== "double" || first.at !== start || marks.length % 2 === 0) return false;
  return last?.role === "close" && last.at + last.width < end - 1;
}

/** Tells whether a mark and the next hold a word or two that open no sentence: "to house them "for now", with no home". */
function isWord(text: string, marks: readonly Mark[], at: number): boolean {
  const [open, close] = [marks[at], marks[at + 1]];
  if (open?.role !== "open" || close?.role !== "close" || close.kind !== open.kind) return false;
  const first = open.at + open.width;
  return close.at - first <= MAX_INNER && isLower(text.charCodeAt(first));
}

/** A sentence or a reporting clause ends before a mark. */
const PAUSE_BEFORE = /[,.:!?]\s$/;
/** A sentence ends with a block. */
const ENDED = /[.!?…]/;

/** Tells whether a single mark may open what the block leaves open and the next one opens again: "'It rained,' he said. 'We went home." */
function mayStayOpen(text: string, block: Span, at: number): boolean {
  return at === block.start || PAUSE_BEFORE.test(text.slice(Math.max(block.start, at - 2), at));
}

/** Tells whether a single mark can only open what the block leaves open, before a capital and where speech begins: "He said: 'We went home." */
function staysOpen(text: string, block: Span, at: number): boolean {
  const isHead = at === block.start || text.slice(Math.max(block.start, at - 2), at) === ": ";
  return (
    isHead && isUpper(text.charCodeAt(at + 1)) && ENDED.test(text.slice(block.end - 1, block.end))
  );
}

/**
 * Finds the outermost quoted spans of some blocks of `text`, in order and without overlap. A span never
 * crosses a block: one that is left open ends with its block. Linear in the length of the blocks.
 */
export function findQuotations(text: string, blocks: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const gap: Span = { start: 0, end: 0 };
  let leftOpen: QuotedSpan["marks"] | null = null;
  for (const [index, block] of blocks.entries()) {
    const marks = readMarks(text, block, gap);
    const next = blocks[index + 1];
    const isReopened = next !== undefined && opensSingle(text, next);
    const lastSingle = lastSingleClose(marks);
    // "'Lo they came, and 'lo they left.": two apostrophes, and none stays open.
    const single = marks.findLast(({ kind }) => kind === "single");
    let open: Mark | null = null;
    // Curly marks inside straight ones quote within the quotation.
    let nested = 0;
    // Marks of the kind of the outer ones do, too, where two close in a row.
    let inner = 0;
    const close = (mark: Mark | null): void => {
      if (!open) return;
      const end = mark ? mark.at : block.end;
      const outer = { start: open.at, end: mark ? mark.at + mark.width : block.end };
      const continues = leftOpen === open.kind && text.slice(block.start, open.at).trim() === "";
      const start = open.at + open.width;
      if (end > start) {
        const closed = mark !== null;
        found.push({ start, end, outer, marks: open.kind, closed, continues });
      }
      open = null;
    };
    for (const [at, mark] of marks.entries()) {
      if (open === null) {
        if (mark.role === "close") continue;
        const isApostrophe = mark.kind === "single" && mark.at > lastSingle;
        const mayOpen = isReopened
          ? mayStayOpen(text, block, mark.at)
          : mark === single && staysOpen(text, block, mark.at);
        if (isApostrophe && !mayOpen) continue;
        open = mark;
        nested = inner = 0;
      } else if (text[(open as Mark).at] === '"' && text[mark.at] === "“" && mark.role === "open") {
        nested += 1;
      } else if (
        nested === 0 &&
        mark.kind === "double" &&
        (nests(marks, at) || (at > 0 && isLeftOpen(block, marks) && isWord(text, marks, at)))
      ) {
        inner += 1;
      } else if (inner > 0 && mark.kind === "double") {
        inner -= 1;
      } else if (nested > 0 && text[mark.at] === "”") {
        nested -= 1;
      } else if (mark.kind === (open as Mark).kind && mark.role !== "open") {
        if (mark.kind === "single" && mark.at !== lastSingle && isPluralPossessive(text, mark.at)) {
          continue;
        }
        close(mark);
      }
    }
    const unclosed: QuotedSpan["marks"] | null = open === null ? null : (open as Mark).kind;
    close(null);
    leftOpen = unclosed;
  }
  return found;
}
