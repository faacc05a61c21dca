/** The verbs of saying and writing that attribute what is said to someone by themselves, each with how it frames it. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readVerbs } from "./read-reporting-words.ts";

/** In the order written here: `lemma framing frames…`. */
export const speechVerbs = readVerbs(
  `
accept neutral that
accuse forceful object
acknowledge endorsing quote that bare wh object
add neutral quote that bare
admit endorsing quote that bare wh object
admonish forceful quote hearer
advise neutral quote that to hearer
advocate neutral quote that object
affirm endorsing quote that bare object
agree neutral quote that bare to
allege doubting quote that bare object
allow neutral that
announce neutral quote that bare wh object
answer neutral quote that
apologise neutral quote
apologize neutral quote
applaud endorsing quote object
argue neutral quote that bare
ask neutral quote that wh to hearer
assail forceful quote object
assert neutral quote that bare object
assess neutral quote that
assure endorsing quote that bare hearer
attack forceful quote object
attest endorsing quote that
attribute neutral object
aver neutral quote that
back endorsing object
bark forceful quote
bash forceful quote object
beam neutral quote
beg forceful quote to hearer
belittle forceful quote object
bellow forceful quote that
bemoan forceful quote that object
berate forceful quote object
bill neutral as
blame forceful quote object
blast forceful quote object
blog neutral quote that
bluster doubting quote that
boast doubting quote that bare object
boom forceful quote
brag doubting quote that bare
brand forceful as object
bristle forceful quote
call neutral quote as
cast neutral as
castigate forceful quote object
caution neutral quote that bare hearer
challenge forceful quote that hearer
champion endorsing object
chant forceful quote
characterise neutral as
characterize neutral as
charge forceful quote that
chastise forceful quote object
cheer endorsing quote object
chide forceful quote object
chuckle neutral quote
cite neutral quote that object
claim doubting quote that bare to object
clarify neutral quote that bare
command forceful quote hearer
commend endorsing quote object
comment neutral quote that
commit neutral to
compare neutral object
complain forceful quote that bare
concede endorsing quote that bare object
conclude endorsing quote that bare
concur endorsing quote that
condemn forceful quote as object
confess endorsing quote that bare to
confide neutral quote that
confirm endorsing quote that bare wh object
congratulate neutral quote object
contend neutral quote that bare
contest forceful that
continue neutral quote
convey neutral quote that
counsel neutral quote that hearer
counter forceful quote that bare
credit endorsing object
criticise forceful quote as object
criticize forceful quote as object
critique neutral quote object
crow forceful quote
cry forceful quote that
dare forceful quote hearer
deadpan neutral quote
declaim forceful quote that
declare forceful quote that bare
decline evasive to
decry forceful quote that as object
defend endorsing quote as object
define neutral quote as
demand forceful quote that to object
demonize forceful object
demur evasive quote
denounce forceful quote as object
deny forceful quote that object
deplore forceful quote that object
deride forceful quote as object
describe neutral quote as wh object
detail neutral quote wh object
dictate neutral quote
disagree neutral quote
disavow forceful object
disclose endorsing quote that wh object
discuss neutral wh object
dismiss doubting quote as object
disown forceful object
disparage forceful quote as object
dispute doubting quote that wh object
divulge endorsing that wh
downplay evasive quote object
dub neutral quote as
e-mail neutral quote that
echo neutral quote
elaborate neutral quote
email neutral quote that
emphasise forceful quote that bare wh object
emphasize forceful quote that bare wh object
encourage neutral hearer
endorse endorsing object
enthuse forceful quote that
estimate neutral quote that bare
exaggerate doubting quote
exclaim forceful quote that
excoriate forceful quote object
exhort forceful quote hearer
explain endorsing quote that bare wh object
expound neutral quote
express neutral quote object
extol endorsing object
fault forceful object
favor endorsing object
favour endorsing object
flag neutral quote that
forecast neutral quote that bare object
foretell neutral that
fret doubting quote that
fume forceful quote that
gloat doubting quote that
gripe forceful quote that
grouse forceful quote that
growl forceful quote
grumble forceful quote that
guarantee endorsing quote that bare
gush forceful quote
hail endorsing quote as object
hammer forceful quote
heckle forceful quote
highlight endorsing quote that wh
hint evasive quote that bare
holler forceful quote
identify neutral as
implore forceful quote hearer
imply evasive quote that bare
impugn forceful object
inform neutral quote that bare hearer
inquire neutral quote wh
insinuate evasive quote that
insist forceful quote that bare
instruct neutral quote that hearer
interject neutral quote
interrupt forceful quote
intone neutral quote
invite neutral hearer
jab forceful quote
jeer forceful quote that
jest neutral quote that
joke neutral quote that bare
knock forceful quote
label neutral quote as
lambast forceful quote object
lambaste forceful quote object
lament forceful quote that object
lampoon forceful object
laud endorsing quote as object
laugh neutral quote
lecture forceful quote hearer
lie doubting quote that
liken neutral quote
list neutral object
lobby neutral hearer
maintain doubting quote that
malign forceful object
marvel endorsing quote that
mention neutral quote that object
mock forceful quote as object
murmur neutral quote that
muse neutral quote that
mutter neutral quote that
name neutral as
narrate neutral quote
nickname neutral quote
note endorsing quote that bare wh
notify neutral quote that hearer
object forceful quote that
observe endorsing quote that bare
offer neutral quote to
opine neutral quote that
oppose forceful object
order forceful quote that hearer
outline neutral quote wh object
paint neutral as
pan forceful quote object
petition neutral hearer
plead forceful quote that hearer
pledge forceful quote that bare to object
ponder neutral quote wh
portray neutral as
posit neutral quote that
post neutral quote that
postulate neutral that
praise endorsing quote as object
pray neutral quote that
preach forceful quote that
predict neutral quote that bare object
press forceful hearer
proclaim forceful quote that bare
project neutral quote that bare
promise forceful quote that bare to object
pronounce neutral quote that
prophesy neutral quote that
propose neutral quote that to object
protest forceful quote that bare object
publish neutral quote that
pummel forceful quote
push forceful hearer to
put neutral at
query neutral quote wh
question doubting quote wh object
quip neutral quote that
quote neutral quote as
rail forceful quote that
rant forceful quote that
rave forceful quote
react neutral quote
read neutral quote that
reaffirm endorsing quote that bare object
reassert forceful quote that object
reassure endorsing quote that bare hearer
rebuke forceful quote object
rebut forceful quote that object
recall neutral quote that bare wh object
recite neutral quote that
recollect neutral quote that
recommend neutral quote that bare object
recount neutral quote that wh object
reference neutral object
refuse forceful to
refute forceful that
reiterate neutral quote that bare object
reject forceful quote as object
relate neutral quote that wh
relay neutral quote that
remark neutral quote that bare
remind neutral quote that bare hearer
reminisce neutral quote
renounce forceful object
repeat neutral quote that bare object
reply neutral quote that bare
report neutral quote that bare wh
reprimand forceful quote object
reproach forceful quote object
repudiate forceful object
request neutral quote that to object
respond neutral quote that bare
restate neutral quote that bare object
retort forceful quote that
reveal endorsing quote that bare wh
ridicule forceful quote as object
rip forceful quote object
roar forceful quote that
rubbish forceful object
rule neutral quote that bare
salute endorsing object
savage forceful object
say neutral quote that bare wh
scoff doubting quote that
scold forceful quote object
scrawl neutral quote
scream forceful quote that
second-guess doubting object
seek neutral object
shout forceful quote that
shrug evasive quote
sigh neutral quote
signal evasive quote that bare
sing neutral quote
skewer forceful quote object
slam forceful quote as object
smile neutral quote
snap forceful quote
sneer doubting quote that
sniff doubting quote
snipe forceful quote that
specify neutral quote that wh
speculate evasive quote that bare wh
state neutral quote that
stipulate neutral quote that
stress forceful quote that bare wh object
submit neutral quote that
suggest evasive quote that bare object
summarise neutral quote as
summarize neutral quote as
surmise evasive quote that
swear forceful quote that bare to
taunt forceful quote
tease neutral quote that
tell neutral quote that bare wh hearer
term neutral quote as
testify endorsing quote that bare
text neutral quote that
thank neutral quote object
theorise evasive quote that bare
theorize evasive quote that bare
threaten forceful quote that bare to object
thunder forceful quote that
title neutral quote
tout endorsing quote as object
trash forceful quote object
trumpet forceful quote that object
tweet neutral quote that bare
underline forceful quote that object
underscore forceful quote that wh
upbraid forceful quote object
update neutral quote hearer
urge forceful quote that object hearer
utter neutral quote
vent forceful quote that
verify endorsing quote that
vilify forceful object
voice neutral quote object
volunteer neutral quote that
vow forceful quote that bare to object
warn forceful quote that bare object hearer
welcome endorsing object
whine forceful quote that
whisper neutral quote that bare
write neutral quote that bare wh
yell forceful quote that
`,
  "speech",
);
