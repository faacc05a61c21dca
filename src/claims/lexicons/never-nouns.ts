/** Verbs, most of them of saying and thinking, whose present forms are never nouns, so that the form alone tells the verb; our own list. */
import { thirdPerson } from "../../text/inflect-verb.ts";

const VERBS =
  "acknowledge add admit affirm agree allege announce argue assert assume believe complain concede conclude contend continue declare deny disagree emphasize expect imply indicate insist intend know maintain mention predict remember say suggest tell think understand warn".split(
    " ",
  );

/** More of them that mostly have an object, so that a base form behind "and" goes on with an infinitive: "to stop and apologize". */
const DEEDS =
  "accuse advise apologise apologize ask assure castigate cite commend condemn confirm congratulate consider criticise criticize decry defend demonstrate denounce deplore deride describe disavow disclose discover discuss dismiss distrust downplay emphasise encourage endorse envision explain express foresee hear identify illustrate imagine implore inform inquire justify lambaste learn liken mock notify observe oppose persuade portray prefer proclaim propose prove pursue realize recognize recommend refer refuse refute reject remind repudiate respond reveal see seek speculate testify thank threaten underscore unveil want write".split(
    " ",
  );

/** Verbs of what is and what comes to be. */
const STATES = "appear become belong consist depend exist happen include occur seem tend".split(
  " ",
);

/** The base forms and the forms in -s of these verbs, and "said". */
export const NEVER_NOUNS: ReadonlySet<string> = new Set([
  "said",
  ...VERBS,
  ...DEEDS,
  ...STATES,
  ...VERBS.map(thirdPerson),
  ...DEEDS.map(thirdPerson),
  ...STATES.map(thirdPerson),
]);

/** The base forms that go on with an infinitive behind "and". */
export const AFTER_INFINITIVE: ReadonlySet<string> = new Set(DEEDS);
