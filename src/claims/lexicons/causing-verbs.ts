/** Verbs after which somebody does what an infinitive tells ("prompted the mayor to say"); our own list, from general English. */
import { inflectVerbs } from "../../text/inflect-verb.ts";

/** Verbs that tell that he did so, in all forms. */
export const CAUSING: ReadonlySet<string> = inflectVerbs(
  "cause compel drive force inspire lead prompt push spur",
);

/** Those, and verbs of asking and letting, which leave open whether he did. */
export const MOVING: ReadonlySet<string> = new Set([
  ...CAUSING,
  ...inflectVerbs("allow ask encourage invite order persuade require tell urge"),
]);
