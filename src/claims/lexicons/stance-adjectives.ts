/** The adjectives that tell what somebody thinks or feels of something, each with how it frames it. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readWords, type ReportingWord } from "./read-reporting-words.ts";

/** Adjectives of stance that take a clause or a thing after a form of "be" ("was confident that", "is critical of"). */
const ADJECTIVES = `
adamant forceful that about
afraid neutral that of
alarmed neutral by
amazed neutral that by
ambivalent neutral about
angered neutral by
angry forceful that about
anxious neutral that to
appalled forceful that by
appreciative endorsing of
apprehensive neutral about
ashamed neutral of
aware endorsing that of
bitter neutral about
blunt neutral about
bullish neutral about
candid neutral about
cautious neutral about
certain endorsing that of
clear neutral about
concerned neutral that about
confident endorsing that of in
conscious neutral of
contemptuous forceful of
convinced endorsing that of
coy neutral about
critical forceful of
curious neutral about
cynical neutral about
defensive neutral about
delighted neutral that to by
determined forceful that to
disappointed neutral that with by
disdainful forceful of
dismayed neutral by
dismissive doubting of
distrustful neutral of
doubtful doubting that of
eager neutral to
enamored endorsing of
enamoured endorsing of
encouraged neutral that by
enthusiastic endorsing about
envious neutral of
evasive neutral about
excited neutral that about
explicit neutral about
fearful neutral that of
fond endorsing of
frank neutral about
frustrated neutral that with by
furious forceful that about
glad neutral that to
gloomy neutral about
grateful neutral that for
guarded neutral about
happy neutral that to about with
heartened endorsing by
hesitant neutral about
hopeful neutral that about
impressed endorsing by
indifferent neutral about
insistent forceful that
intrigued endorsing by
jealous neutral of
keen neutral to
leery neutral of
lukewarm neutral about
mindful neutral that of
mistrustful neutral of
mum neutral on
nervous neutral about
noncommittal neutral about
offended neutral by
open neutral about
optimistic neutral that about
outraged neutral by
outspoken neutral about on
passionate neutral about
persuaded endorsing that
pessimistic neutral that about
pleased neutral that to with
positive neutral that
prepared neutral to
proud neutral that to
rattled neutral by
ready neutral to
realistic neutral about
reluctant evasive to
respectful endorsing of
satisfied endorsing that with
sceptical doubting that of about
scornful forceful of
serious neutral about
shaken neutral by
shocked neutral that by
skeptical doubting that of about
sorry neutral that for
specific neutral about
stunned neutral by
supportive endorsing of
sure endorsing that of
surprised neutral that by
suspicious doubting that of
sympathetic neutral about
terrified neutral of
thankful neutral that
tight-lipped neutral about
tired neutral of
tolerant neutral of
torn neutral over
troubled neutral by
unanimous neutral in
unapologetic neutral about
uncertain neutral about
unconvinced doubting that
undecided neutral on
uneasy neutral about
unequivocal neutral about
unhappy forceful that with
united neutral in
unsettled neutral by
unsure evasive that of
unwilling forceful to
upbeat neutral about
upset forceful that about by
vague neutral about
vocal neutral about
wary neutral that of
weary neutral of
willing neutral to
worried neutral that about
`;

/** Adjectives of stance, in lower case. */
export const stanceAdjectives: ReadonlyMap<string, ReportingWord> = readWords(ADJECTIVES);
