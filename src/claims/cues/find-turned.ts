/** Finds the words that turn a cue into what somebody does not say, or lead to it: "did not call", "declined to call", "stopped short of calling", "has tried to show". */
import { pronounLength } from "../reading/label.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { NEGATIVE } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isRefusal } from "../syntax/verbs/is-refusal.ts";
import type { VerbGroup } from "../syntax/verbs/verb-group.ts";

/** Tells whether "not" or "never" stands in a verb group, and not "not only". */
function isNegated(reading: Reading, { from, head }: VerbGroup): boolean {
  for (let at = from; at < head; at += 1) {
    if (hasTrait(reading, at, NEGATIVE)) return !/^(?:only|just)$/.test(wordAt(reading, at + 1));
  }
  return false;
}

/** Finds the group that turns the verb of a group or leads to it, which may be the group itself; undefined where none does. */
function turningGroup(reading: Reading, syntax: Syntax, group: VerbGroup): VerbGroup | undefined {
  if (isNegated(reading, group)) return group;
  const before = group.from - 1;
  // "would neither confirm nor deny"
  if (wordAt(reading, before) === "neither") return groupAt(syntax, before - 1) ?? group;
  // "declined to confirm or deny"
  const other = /^n?or$/.test(wordAt(reading, before)) ? groupAt(syntax, before - 1) : undefined;
  if (other) return turningGroup(reading, syntax, other);
  if (wordAt(reading, group.from) === "to") {
    // "has yet to call"
    if (wordAt(reading, before) === "yet")
      return groupAt(syntax, before - 1) ?? groupAt(syntax, before);
    const outer = groupAt(syntax, before);
    // "did not hesitate to say", but "tried to say"
    if (!outer || wordAt(reading, outer.head) === "hesitate") return undefined;
    const leads = outer.finite || isRefusal(reading, outer) || isNegated(reading, outer);
    return leads ? outer : undefined;
  }
  const isShort = wordAt(reading, before) === "of" && wordAt(reading, before - 1) === "short";
  return isShort ? groupAt(syntax, before - 2) : undefined;
}

/** Returns the first token of a cue with the words that turn it or lead to it; its own first token where none do. */
export function findTurned(reading: Reading, syntax: Syntax, cue: number): number {
  const group = groupAt(syntax, cue);
  const turning = group && turningGroup(reading, syntax, group);
  if (!turning) return cue;
  // "he'd never call"
  return turning.from + (pronounLength(reading, turning.from) > 0 ? 1 : 0);
}
