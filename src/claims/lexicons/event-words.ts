/** Words for events that news gives figures of: what happens to people and things, and how they meet; our own list, from general English. */
import { inflectVerb } from "../../text/inflect-verb.ts";

/** Verbs whose clause tells of an event. */
const VERBS =
  "abduct arrest assassinate attack bomb bombard bury capture collapse convict crash damage deploy deport destroy detain detonate die dismiss displace drown evacuate evict exchange execute exonerate expel explode fire flee flood free gather hit hospitalize imprison indict infect injure intercept invade jail kidnap kill last launch march meet mobilize murder occur perish protest raid release rescue return sack sanction seize sentence shell shoot sink speak stab storm strand strike surrender swap talk target vaccinate wound";

/** Verbs of when and how long something goes on, and how often people meet. */
const COURSE_VERBS = "begin break convene end erupt happen last meet occur speak start";

/** Verbs of where people meet and things happen. */
const PLACED_VERBS = "convene happen hold host meet occur";

/** Nouns for what people hold, and what happens. */
const NOUNS =
  "airstrike ambush arrest assault attack barrage battle bombardment bombing call casualty ceasefire cease-fire clash collapse coup crash death deportation derailment earthquake eruption evacuation exchange execution explosion famine flood hijacking hurricane invasion killing landslide massacre meeting mutiny negotiation offensive outbreak pandemic quake raid riot shelling shooting siege standoff storm strike summit swap talk truce tsunami uprising war wildfire";

/** Nouns for what happens at one place, so that two reports may name another one. */
const PLACED_NOUNS =
  "ambush attack bombing clash crash earthquake explosion massacre meeting negotiation quake shooting summit talk";

/** Nouns for people and things that events strike or use. */
const COUNTED =
  "aircraft body bomb building casualty child civilian dead death detainee drone family fatality fighter hostage house home inmate jet killed migrant missile passenger patient people person plane policeman prisoner protester rebel refugee resident rocket sailor soldier student survivor tank troop vehicle vessel victim villager warplane woman worker wounded";

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  person: "persons",
  woman: "women",
  policeman: "policemen",
  man: "men",
};

/** Every form of the verbs. */
export const eventVerbs: ReadonlySet<string> = verbForms(VERBS);

/** Every form of the verbs of course. */
export const courseVerbs: ReadonlySet<string> = verbForms(COURSE_VERBS);

/** Singulars and plurals of the nouns. */
export const eventNouns: ReadonlySet<string> = nounForms(NOUNS);

/** Every form of the verbs of place. */
export const placedVerbs: ReadonlySet<string> = verbForms(PLACED_VERBS);

/** Singulars and plurals of what happens at one place. */
export const placedNouns: ReadonlySet<string> = nounForms(PLACED_NOUNS);

/** Singulars and plurals of what is counted. */
export const countedNouns: ReadonlySet<string> = nounForms(COUNTED);

/** All of these that tell of an event, or of its course or place. */
export const eventWords: ReadonlySet<string> = new Set([
  ...eventVerbs,
  ...courseVerbs,
  ...placedVerbs,
  ...eventNouns,
  ...placedNouns,
]);

export function verbForms(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").flatMap((verb) => Object.values(inflectVerb(verb)).flat()));
}

function nounForms(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").flatMap((noun) => [noun, pluralOf(noun)]));
}

/** Returns "children", "bodies", "crashes", "calls". */
function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
