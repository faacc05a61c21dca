/** The nouns that attribute what is said to someone, each with how it frames it. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readWords, type ReportingWord } from "./read-reporting-words.ts";

/** Nouns that carry what someone says or thinks ("his claim that …"): `noun framing takes…`. */
const NOUNS = `
account neutral that of
accusation forceful that of
acknowledgment endorsing that of
admission endorsing that of
advice neutral that to
agreement neutral that to
allegation doubting that of
anger forceful that
announcement neutral that of
answer neutral that
argument neutral that for
assertion doubting that of
assessment neutral that of
assumption evasive that of
assurance endorsing that of
attack forceful on
attempt neutral to
belief neutral that in
bet neutral that
boast doubting that of
call forceful for to
case neutral that for
caution neutral that
charge forceful that of
claim doubting that of to
comment neutral that about on
commitment forceful to
complaint forceful that about
concern neutral that about over
concession endorsing that
conclusion endorsing that
condemnation forceful of
confidence neutral that in
confirmation endorsing that of
consensus neutral that
contention doubting that
conviction neutral that
criticism forceful that of
decision neutral that to
declaration forceful that of
defence endorsing of
defense endorsing of
demand forceful that for
denial forceful that of
denunciation forceful of
desire neutral that to for
determination neutral that to
disappointment neutral that
disclosure endorsing that of
doubt doubting that about
endorsement endorsing of
estimate neutral that of
estimation neutral that
evidence endorsing that of
expectation neutral that of
explanation endorsing that of
fear neutral that of
feeling neutral that
finding endorsing that
forecast neutral that of
frustration neutral that
guarantee endorsing that of
guess evasive that
hint evasive that of
hope neutral that of for
idea neutral that of
impression evasive that of
indication evasive that of
insinuation doubting that
insistence forceful that on
intention neutral to of
invitation neutral to
message neutral that
notion doubting that of
objection forceful that to
observation endorsing that
offer neutral to of
opinion neutral that
opposition forceful to
optimism neutral that
order forceful that to
outrage forceful that
perception evasive that of
plan neutral to for
plea forceful that for to
pledge forceful that to of
point neutral that
praise endorsing for of
prediction neutral that of
promise forceful that to of
proposal neutral that to for
prospect neutral that
rationale neutral that
reckoning neutral that
recollection neutral that of
recommendation neutral that to
refusal forceful to
remark neutral that about on
reminder endorsing that of
report neutral that of
request neutral that to for
response neutral that to
revelation endorsing that of
rumor doubting that of
rumour doubting that of
sentiment neutral that
signal evasive that of
skepticism doubting that
speculation evasive that about
statement neutral that on
suggestion evasive that of
support endorsing for of
suspicion evasive that of
telling doubting that
testimony endorsing that
theory evasive that
thought neutral that of
threat forceful that to of
understanding neutral that
view neutral that
vow forceful that to of
warning forceful that of
wish neutral that to
word neutral that of
worry neutral that about
`;

/** Reporting nouns by their singular, in lower case. */
export const reportingNouns: ReadonlyMap<string, ReportingWord> = readWords(NOUNS);
