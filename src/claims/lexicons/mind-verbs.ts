/** The verbs of thought, wish, feeling and finding out that attribute what is thought to someone, each with how it frames it. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readVerbs } from "./read-reporting-words.ts";

/** In the order written here: `lemma[_particle] framing frames…`. */
export const mindVerbs = readVerbs(
  `
admire endorsing object
aim neutral to
anticipate neutral quote that bare object
appreciate neutral that
ascertain endorsing that
assume evasive that
believe neutral quote that bare
believe_in neutral object
bet neutral quote that bare
calculate neutral that
conceive neutral that
conjecture evasive that
consider neutral that object
decide neutral that
deduce neutral that
deem neutral as
demonstrate endorsing that
depict neutral as
desire neutral that to
detect neutral that
determine endorsing that bare
discover endorsing that
dislike forceful object
distrust doubting object
doubt doubting that bare wh
dread neutral that
dream neutral that
dream_of neutral object
envisage neutral that
envision neutral that as
establish endorsing that
expect neutral that bare to hearer
fear neutral that bare
feel neutral quote that
figure neutral quote that bare
figure_out endorsing that
find endorsing that
foresee neutral that bare object
guess evasive quote that bare
hear neutral that
hope neutral quote that bare to
hope_for neutral object
hypothesize evasive that
imagine neutral quote that bare
indicate evasive quote that bare
infer evasive that
intend neutral that to
know endorsing that wh
learn endorsing that
like neutral to
notice endorsing that
perceive neutral as
plan neutral to
plot doubting to
prefer neutral that to object
presume evasive that bare
prove endorsing that
realise endorsing that wh
realize endorsing that wh
reason neutral quote that
reckon evasive quote that bare
recognise endorsing that wh object
recognize endorsing that wh object
reflect neutral quote that
regard neutral as
regret neutral quote that object
rejoice neutral that
remember endorsing quote that bare wh
resent forceful that object
resolve neutral that to
see endorsing that as
sense evasive that bare
show endorsing that bare
support endorsing object
suppose evasive that bare
suspect evasive that bare
think neutral quote that bare
think_about neutral object
think_of neutral as
trust neutral that
understand endorsing that wh
view neutral as
want neutral to hearer
wish neutral that bare to
wonder evasive quote wh
worry neutral quote that bare
yearn neutral to
`,
  "mind",
);
