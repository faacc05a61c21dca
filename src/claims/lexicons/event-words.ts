/** Words for events that news gives figures of: what happens to people and things, and how they meet; our own list, from general English. */
import { nounForms } from "../../text/inflect-noun.ts";
import { inflectVerbs } from "../../text/inflect-verb.ts";

/** Verbs whose clause tells of an event. */
const VERBS =
  "abduct apprehend arrest assassinate attack attend behead bomb bombard burn bury cancel capture charge collapse convict crash damage delay deploy deport destroy detain detonate diagnose die dismiss displace divert drown escape evacuate evict exchange execute exonerate expel explode fire flee flood free gather hit hijack hospitalise hospitalize imprison indict infect injure intercept invade jail jam join kidnap kill last launch maim march meet mobilize murder occur perish prosecute protest raid recover release rescue return sack sanction seize sentence shell shoot sideline sink slaughter slay speak stab storm strand strike surrender survey suspend swap talk target torture trap vaccinate wound";

/** Verbs of what befalls people, of whom a number alone may be said: "wounded 30". */
const HARM_VERBS =
  "apprehend arrest behead capture detain die displace drown evacuate execute hospitalise hospitalize infect injure kill massacre murder perish rescue slaughter slay trap wound";

/** Verbs of what befalls things. */
const WRECKING_VERBS = "damage destroy";

/** What people and things are left as, or without. */
const OUTCOMES =
  "canceled cancelled damaged dead delayed destroyed grounded homeless hurt injured missing stranded trapped unaccounted without wounded";

/** Verbs of when and how long something goes on, and how often people meet. */
const COURSE_VERBS = "begin break convene end erupt happen last meet occur speak start";

/** Verbs of where people meet and things happen. */
const PLACED_VERBS = "convene happen hold host meet occur";

/** Nouns for what people hold, and what happens. */
const NOUNS =
  "airstrike ambush arrest assault attack avalanche barrage battle blast blaze bombardment bombing call casualty ceasefire cease-fire clash collapse coup crash cyclone death deportation derailment earthquake eruption evacuation exchange execution explosion famine flood hijacking homicide hurricane invasion killing landslide massacre meeting mutiny negotiation offensive outbreak pandemic quake raid rampage riot shelling shooting siege spree stabbing stampede standoff storm strike summit swap talk tornado truce tsunami typhoon uprising war wildfire";

/** Nouns for what happens at one place, so that two reports may name another one. */
const PLACED_NOUNS =
  "ambush attack bombing clash crash earthquake explosion massacre meeting negotiation quake shooting summit talk";

/** Nouns for people and things that events strike or use. */
const COUNTED =
  "acre adult aircraft attacker boat body bomb boy building bus bystander car casualty child church civilian crew customer cyclist dead death demonstrator detainee driver drone employee family fatality fighter firefighter flight foreigner girl guest gunman hectare helicopter hospital hostage house household home infant inmate jet journalist kid killed man medic migrant militant missile mosque nurse officer paramedic passenger patient pedestrian people person pilot plane policeman premise prisoner protester pupil rebel refugee rescuer resident rocket sailor school shell ship shop soldier structure student survivor suspect tank teacher teenager tourist train troop truck vehicle vessel victim villager visitor voter warplane woman worker worshipper wounded";

/** Every form of the verbs. */
export const eventVerbs: ReadonlySet<string> = new Set([...inflectVerbs(VERBS), "carrying"]);

/** Every form of the verbs of what befalls people. */
export const harmVerbs: ReadonlySet<string> = inflectVerbs(HARM_VERBS);

/** Every form of the verbs of what befalls people and things. */
export const damageVerbs: ReadonlySet<string> = inflectVerbs(`${HARM_VERBS} ${WRECKING_VERBS}`);

/** Every word for what is left. */
export const outcomes: ReadonlySet<string> = new Set(OUTCOMES.split(" "));

/** Every form of the verbs of course. */
export const courseVerbs: ReadonlySet<string> = inflectVerbs(COURSE_VERBS);

/** Singulars and plurals of the nouns. */
export const eventNouns: ReadonlySet<string> = nounForms(NOUNS);

/** Every form of the verbs of place. */
export const placedVerbs: ReadonlySet<string> = inflectVerbs(PLACED_VERBS);

/** Singulars and plurals of what happens at one place. */
export const placedNouns: ReadonlySet<string> = nounForms(PLACED_NOUNS);

/** Singulars and plurals of what is counted. */
export const countedNouns: ReadonlySet<string> = nounForms(COUNTED);

/** Forms of these verbs that are mostly another word: "last year". */
const OTHER_WORDS: ReadonlySet<string> = new Set(["last"]);

/** All of these that tell of an event, or of its course or place. */
export const eventWords: ReadonlySet<string> = new Set(
  [
    ...eventVerbs,
    ...courseVerbs,
    ...placedVerbs,
    ...eventNouns,
    ...placedNouns,
    ...outcomes,
    ..."ambulance blackout captive custody detention electricity hospital hospitals hostage injuries outage outages power prison toll treated".split(
      " ",
    ),
  ].filter((word) => !OTHER_WORDS.has(word)),
);
