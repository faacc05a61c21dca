/** Words that carry grammar, attribution or the weekday: they count for next to nothing as evidence. */
import { stemWord } from "./stem-word.ts";

/** Source: our own compilation from general English grammar. */
const WORDS = `
a all also although and any as at away
be because been before both but by
can could
do
each either else ever even
few for from
get
have he here how
i if in into it
just
let
many may more most much must
no nor not now
of off on once one only or other our out over own
per
quite
rather really
same she should since so some such
than that the their then there therefore these they thing this those though through to too
under until up upon us
very
was we were what when where whether which while who why will with within would
yet you
accord add say spokesman spokeswoman tell
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
`;

/** The stems of English function words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(stemWord));
