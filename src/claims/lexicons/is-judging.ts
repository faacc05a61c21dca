/** Tells adjectives by which a thing is judged, behind whose noun they may stand: "the plan | unfair"; our own lists, from general English. */
import { words } from "./words.ts";

/** Common ones that end in nothing telling. */
const JUDGING: ReadonlySet<string> = new Set(
  words(`absurd accurate adequate appropriate arrogant awful bad bizarre bogus brave brilliant brutal clear correct corrupt cowardly crazy cruel
  dead deadly dire dirty dishonest disingenuous dumb easy empty evil excellent extreme fair fake false fine fit fraudulent free
  genuine good great gross guilty hard harsh healthy hollow honest horrific huge illegitimate immature imminent important imprudent
  inaccurate inadequate inappropriate incoherent incomplete incompetent inconsistent incorrect inept innocent insane insincere insufficient intolerant invalid
  irrelevant lazy legitimate low lousy mad mean moot naive necessary negligent null obscene obsolete odd okay old
  paramount pathetic perfect phony poor premature proper quick racist rare real reckless redundant repugnant rich right rude
  sad safe sane scary secure serious severe sexist shallow significant silly simple sincere slow smart solid sound strange strong stupid
  sufficient superb suspect timely tough transparent true ugly unclean unclear uncertain unfair unfit unfortunate unjust unsafe unsound untrue unwise
  urgent vague valid vile void weak weird wise wrong`),
);

/** What others end in. */
const ENDS = /(?:ous|ful|less|able|ible|ish|ic|al|ive|ary|worthy)$|^un.+(?:ed|ing)$/;

/** Nouns that end so too. */
const NOUNS: ReadonlySet<string> = new Set(
  words(`alternative animal anniversary appeal approval archive arrival attic boundary cable capital clinic club credential deal drive
  fabric festival fish funeral goal hospital incentive initiative journal library material meal metal mineral motive music
  objective panic perspective potential principal proposal public refusal removal republic rival salary signal summary survival table
  terminal topic total traffic trial tribunal vegetable withdrawal`),
);

/** Tells whether a word in lower case is such an adjective. */
export const isJudging = (word: string): boolean =>
  JUDGING.has(word) || (ENDS.test(word) && !NOUNS.has(word));
