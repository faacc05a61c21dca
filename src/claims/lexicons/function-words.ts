/** Closed classes of English words; our own lists, from general English grammar. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const DETERMINERS = words(
  "the a an this that these those his her its their our my your some any every each no another other one two three four five six seven eight nine ten several many most few both all such certain various",
);
export const PERSONAL_PRONOUNS = words("i you he she it we they who one");
export const SINGULAR_PRONOUNS = words("he she");
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't not never",
);
export const PREPOSITIONS = words(
  "of in on at by for from with to into onto upon about above across after against along alongside amid among around as before behind below beneath beside besides between beyond despite down during except inside like near off outside over past per regarding since through throughout toward towards under until unlike up versus via within without",
);
export const CONJUNCTIONS = words(
  "and but or nor so yet because although though while whereas when whenever if unless until since after before as that whether than once where wherever which who whom whose what how why",
);
export const ADVERBS = words(
  "also then later earlier again often once still just even only now today yesterday meanwhile however moreover furthermore instead rather too already always ever soon afterward afterwards further additionally reportedly there here tonight sometimes perhaps maybe thus therefore indeed both all himself herself themselves itself first last",
);
/** Days and months are capitalised without being names of speakers. */
export const CALENDAR_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);
