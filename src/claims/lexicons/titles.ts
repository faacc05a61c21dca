/** Words before a name that are no part of it, and offices that mean the same; our own lists, from general news usage. */
import { words } from "./words.ts";

/** Printed with a full stop or without. */
export const TITLE_ABBREVIATIONS = words(
  "mr mrs ms mx dr prof rev hon fr sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt brig supt det insp adv ch cllr amb atty pm pres sec",
);

/** Printed with a full stop inside a name that they belong to: "St. Louis". */
export const NAME_ABBREVIATIONS = words("st ste mt ft");

export const HE_TITLES = words(
  "mr king prince duke lord sir father brother congressman councilman assemblyman alderman chairman spokesman businessman statesman emperor baron sheikh monsignor pope husband son uncle nephew widower actor dad grandfather stepfather boyfriend headmaster",
);
export const SHE_TITLES = words(
  "mrs ms miss queen princess duchess lady dame mother sister congresswoman councilwoman assemblywoman alderwoman chairwoman spokeswoman businesswoman stateswoman empress baroness madam wife daughter aunt niece widow actress mum mom grandmother stepmother girlfriend headmistress",
);

/** Words that may stand before a name without a title. */
export const NAME_LEADS = words(
  "former current then ex late longtime acting interim outgoing incoming senior datuk dato seri shri",
);

/** Offices that one description may use for another: "the Russian leader" is its president. */
export const OFFICES: readonly (readonly string[])[] = [
  words("leader president ruler dictator despot autocrat strongman tyrant"),
  words("leader chancellor"),
  words("leader ruler monarch king"),
  words("leader ruler monarch queen"),
  words("leader ruler monarch emir"),
  words("leader ruler monarch sultan"),
  words("leader ruler monarch emperor"),
  words("leader pm premier taoiseach minister"),
  words("senator lawmaker sen"),
  words("congressman congresswoman representative lawmaker rep"),
  words("governor gov"),
  words("spokesman spokeswoman spokesperson secretary"),
  words("nominee candidate hopeful contender"),
  words("billionaire businessman mogul tycoon developer magnate"),
  words("attorney lawyer prosecutor"),
  words("pope pontiff"),
  words("mayor"),
  words("judge justice"),
  words("chief commissioner"),
  words("professor scholar academic historian"),
  words("secretary minister diplomat"),
];

/** Words for parties: a description by one means nobody of another. */
export const PARTIES: readonly (readonly string[])[] = [
  words("republican gop"),
  words("democratic democrat"),
  words("libertarian"),
  words("labour"),
  words("conservative tory"),
];
