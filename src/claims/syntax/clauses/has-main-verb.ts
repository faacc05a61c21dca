/** Tells whether a stretch of a sentence is a clause of its own. */
import { groupAt, type Syntax } from "../read-syntax.ts";

/** Tells whether a finite verb of its own stands between two tokens, not only one after "who", "that" or "while". */
export function hasMainVerb(syntax: Syntax, from: number, to: number): boolean {
  let wanted = 1;
  for (let at = from; at < to; at += 1) {
    const wordClass = syntax.classes[at];
    const group = groupAt(syntax, at);
    if (group?.finite) {
      wanted -= 1;
      at = group.to - 1;
      if (wanted === 0) return true;
    } else if (wordClass === "that") {
      // "despite all that, …": it points.
      if (syntax.classes[at + 1] !== "mark") wanted += 1;
    } else if (wordClass === "wh" || wordClass === "subordinator") {
      wanted += 1;
    }
  }
  return false;
}

/** Tells whether a content without "that", or the clause that its "that" opens, has its verb before a token. */
export function holdsVerb(syntax: Syntax, from: number, to: number): boolean {
  return syntax.classes[from] !== "that" || hasMainVerb(syntax, from + 1, to);
}
