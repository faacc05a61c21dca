/** Words by which news tells what was paid, voted, measured and imposed; our own lists, from general English. */
import { nounForms } from "../../text/inflect-noun.ts";
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { CURRENCIES, MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { TIME_SPAN_PLURALS } from "./closed-classes.ts";

/** Every form of the verbs of who pays, loses or asks for money. */
export const payingVerbs: ReadonlySet<string> = inflectVerbs(
  "allocate appropriate approve authorise authorize award collect commit contribute demand donate earmark earn embezzle fine forfeit generate grant gross inject invest lend lose offer pay pledge promise raise refund reimburse repay seek seize spend steal win",
);

/** Those that mean to get or give money with a small word behind them: "reeled | in $3 million", "took | on $3 million of debt". */
export const moneyParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", inflectVerbs("bring haul net pull rake reel rope take")],
  ["on", inflectVerbs("take")],
  ["out", inflectVerbs("dish dole fork hand lend pay shell splash")],
  ["up", inflectVerbs("cough rack run")],
]);

/** Those of what makes a sum of money known, or brings it about: "announced a $300 million package", "gave $5 million in aid". */
export const makingVerbs: ReadonlySet<string> = inflectVerbs(
  "accept announce borrow cause clear deliver face get give impose incur launch make order pass post propose provide receive record release report secure send sign suffer take unveil",
);

/** Those of what a thing is held to be worth. */
export const pricingVerbs: ReadonlySet<string> = inflectVerbs(
  "assess cap estimate price put set value total",
);

/** Those of what goes up or down. */
export const changingVerbs: ReadonlySet<string> = inflectVerbs(
  "climb cut decline decrease dip double drop ease edge expand fall gain grow halve hike increase jump lift lose lower narrow plummet plunge raise reach reduce rise shrink slash slide slip slow slump soar surge swell tumble widen",
);

/** Those of what is laid on somebody: "imposed a 25 percent tariff". */
export const imposingVerbs: ReadonlySet<string> = inflectVerbs(
  "acquire announce buy get give impose offer propose sell threaten win",
);

/** Those of who gives a thing its money: "was funded by $7 million from Lind". */
export const fundingVerbs: ReadonlySet<string> = inflectVerbs("back finance fund");

/** Those of what somebody deals in: "sold shares worth $2 million". */
export const dealingVerbs: ReadonlySet<string> = inflectVerbs(
  "acquire buy order purchase sell ship",
);

/** Those of what somebody does to so many, or has so many do. */
export const handlingVerbs: ReadonlySet<string> = inflectVerbs(
  "employ hire manufacture perform produce recruit serve",
);

/** Those of how things are, or may be, and of nothing that happens. */
export const stateVerbs: ReadonlySet<string> = inflectVerbs(
  "anticipate average become believe belong call comprise consider consist contain cost cover deem deserve expect face feature fear hold include involve know lack last leave like live love mean measure need number own predict remain represent require span stay want weigh",
);

/** Nouns for several together: "a group of 30 drivers". */
export const groupNouns: ReadonlySet<string> = new Set(
  "band cluster coalition combination crowd delegation gang group host series string team total".split(
    " ",
  ),
);

/** Plurals for what things are measured in, or are only said to be many of. */
export const scaleNouns: ReadonlySet<string> = new Set([
  ...TIME_SPAN_PLURALS,
  ..."acres bits blocks bytes carats cents degrees feet floors grams holes inches kilograms kilometers kilometres knots laps meters metres miles milliseconds mins pages points pounds reasons rounds seasons steps storeys things times tonnes tons ways words yards".split(
    " ",
  ),
]);

/** What stands before a number of those that are known already: "met the 12 drivers". */
export const definites: ReadonlySet<string> = new Set(
  "all each every her his its my our that the their these this those your".split(" "),
);

/** Those of a vote, and of a contest. */
export const votingVerbs: ReadonlySet<string> = inflectVerbs(
  "adopt approve beat confirm defeat lose pass reject vote win",
);

/** Those of who wins or loses a vote. */
export const contestVerbs: ReadonlySet<string> = inflectVerbs("beat carry defeat lose win");

/** Those of who gets or gives up seats and jobs. */
export const gainingVerbs: ReadonlySet<string> = inflectVerbs(
  "add axe create cut eliminate gain lose shed win",
);

/** Those of who gets a share of the votes. */
export const pollingVerbs: ReadonlySet<string> = inflectVerbs(
  "capture draw garner gather get have lead poll receive secure take win",
);

/** Those of who is how far before or behind another. */
export const leadingVerbs: ReadonlySet<string> = inflectVerbs("lead trail");

/** Those of what a court or a body lays on somebody for a time. */
export const confiningVerbs: ReadonlySet<string> = inflectVerbs(
  "ban bar disqualify imprison jail sentence suspend",
);

/** Those that bring a tally to a number: "bringing the total to 309". */
export const bringingVerbs: ReadonlySet<string> = inflectVerbs("bring push put raise take");

/** Nouns for money that changes hands, or is lost. */
export const sumNouns: ReadonlySet<string> = new Set([
  "charge",
  ...nounForms(
    "aid allocation assistance bail bailout bid bill bond bounty budget cash compensation contract cost damage deal debt deficit donation fee financing fine fund funding gift grant investment loan loss offer package payment payout penalty profit ransom relief revenue reward sale settlement shortfall stake subsidy support surplus takeover tax transfer",
  ),
]);

/** Nouns for what is measured in hundredths. */
export const rateNouns: ReadonlySet<string> = nounForms(
  "approval cut duty increase inflation interest levy majority price raise rate rating rise share stake tariff tax turnout unemployment",
);

/** Nouns for votes. */
export const voteNouns: ReadonlySet<string> = nounForms("ballot majority vote");

/** Nouns for what is won and lost by the number. */
export const gainedNouns: ReadonlySet<string> = nounForms("delegate job seat");

/** Nouns for what a ministry or a hospital counts: of an illness, or of what happens. */
export const caseNouns: ReadonlySet<string> = new Set(["cases", "incidents", "infections"]);

/** Nouns for how many in all. */
export const tallyNouns: ReadonlySet<string> = nounForms("number tally toll total");

/** Plurals that only look like verbs beside a number: "raised interest rates to 5 percent". */
export const pluralNouns: ReadonlySet<string> = nounForms("cost price profit rate sale share vote");

/** Every form of the verbs of who is told to have done a crime, or to be free of it. */
export const chargingVerbs: ReadonlySet<string> = inflectVerbs(
  "accuse acquit admit arrest charge clear convict deny face find hit indict plead",
);

/** What a crime is counted in: "three counts of murder". */
export const crimeNouns: ReadonlySet<string> = new Set(["charges", "count", "counts", "felonies"]);

/** Those of these words that tell of a number without a unit near them. */
export const measuringWords: ReadonlySet<string> = new Set([
  ...crimeNouns,
  ...votingVerbs,
  ...dealingVerbs,
  ...handlingVerbs,
  ...confiningVerbs,
  ...tallyNouns,
  ...gainedNouns,
  ...caseNouns,
]);

/** Signs and words for a sum, a share or votes, beside their number. */
export const unitWords: ReadonlySet<string> = new Set([
  ...MONEY_SIGNS,
  "rs",
  ...CURRENCIES.flatMap((unit) => [unit, `${unit}s`]),
  ..."% percent cent percentage points vote votes".split(" "),
]);
