/** Closed classes of English words; our own lists, from general English grammar. */
import { words } from "./words.ts";

export const DETERMINERS = words(`
the a an this these those his her its their our my your some any every each no another other both all
such certain various one two three four five six seven eight nine ten several many most few dozens
hundreds thousands`);

/** What opens a thing of somebody whom the text tells of. */
export const POSSESSIVES: ReadonlySet<string> = new Set(words("his her its their"));

/** Pronouns that may be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = words(
  "i you he she it we they one someone somebody everyone everybody nobody others many some",
);
export const RELATIVES = words("who which whose whom that what whoever whatever");

export const AUXILIARIES = words(`
is are was were be been being am has have had having do does did will would shall should can could may
might must 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
wouldn't can't couldn't not never he's she's it's they've he'd she'd they'd i'm i've we've we're they're`);

export const PREPOSITIONS = words(`
of in on at by for from with to into onto upon about above across after against along alongside amid
among amongst around as before behind below beneath beside besides between beyond despite down during
except inside like near off outside over past per regarding since through throughout toward towards
under unlike until up versus via within without`);

export const CONJUNCTIONS = words(`
and but or nor so yet because although though while whereas when whenever if unless than once where
wherever whether how why plus`);

/** Words that open a clause before the main one: "When asked, Ruiz said". */
export const SUBORDINATORS = words(`
when while after before as although though because since if unless once until whenever whether despite
during given asked speaking noting citing writing referring responding appearing addressing`);

export const ADVERBS = words(`
also then later earlier again often once still just even only now today yesterday meanwhile however
moreover nevertheless nonetheless furthermore instead rather too already always ever soon afterward afterwards further
reportedly flat-out outright there here tonight sometimes perhaps maybe thus therefore indeed himself herself themselves
itself first last back long ago ahead twice well`);

/** Days, months and other words of time: capitalised or not, never a speaker. */
export const TIME_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept
sep oct nov dec morning afternoon evening night week month year weekend today yesterday tomorrow
tonight last next`);

/** Past tenses that no ending gives away; regular ones end in -ed. */
export const IRREGULAR_PASTS = words(`
became began bent bet bit bled blew bought bound bred broke brought built burst came cast caught chose
clung cost cut dealt did drank drew drove dug ate fed fell felt fled flew forgot fought found froze gave
got grew had heard held hid hit hung hurt kept knew laid led left lent let lit lost made meant met
paid put quit ran rang read rode rose said sang sat saw sent set shook shot showed shut slept slid sold
sought spent split spoke spread sprang stole stood stuck struck swept swore swung taught thought threw
told took tore understood undertook upheld used went withdrew withheld woke won wore wrote`);

/** Everyday verbs in the present tense that often stand between a subject and what follows it. */
export const PRESENT_VERBS = words(`
is are has have does says wants needs thinks believes hopes takes makes gives gets goes comes puts keeps
seems appears remains continues begins starts leads holds faces leaves tries uses works becomes includes runs
wins loses plays lives sits stands sounds looks feels knows sees finds means helps shows brings follows`);
