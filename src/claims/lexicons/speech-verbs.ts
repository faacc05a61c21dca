/** The verbs of saying and writing that attribute what is said to someone, each with how it frames it. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readVerbs } from "./read-reporting-words.ts";

/** In the order written here: `lemma[_particle[_particle]] framing frames…`. */
export const speechVerbs = readVerbs(
  `
accept neutral that
accuse forceful object
acknowledge endorsing quote that bare wh object
add neutral quote that bare
admit endorsing quote that bare wh object
admit_to endorsing object
admonish forceful quote hearer
advise neutral quote that to hearer
advise_against forceful object
advocate neutral quote that object
affirm endorsing quote that bare object
agree neutral quote that bare to
agree_on neutral wh object
agree_with endorsing object
allege doubting quote that bare object
allow neutral that
allude_to evasive object
announce neutral quote that bare wh object
answer neutral quote that
apologise neutral quote
apologise_for neutral object
apologize neutral quote
apologize_for neutral object
appeal_for neutral object
appeal_to neutral hearer
applaud endorsing quote object
argue neutral quote that bare
argue_about neutral wh
argue_against neutral object
argue_for neutral object
argue_over forceful wh object
ask neutral quote that wh to hearer
ask_for neutral object
assail forceful quote object
assert neutral quote that bare object
assess neutral quote that
assure endorsing quote that bare hearer
attack forceful quote object
attest endorsing quote that
attribute neutral object
aver neutral quote that
back endorsing object
balk_at forceful object
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
boast_about doubting wh object
boast_of doubting object
boom forceful quote
brag doubting quote that bare
brag_about doubting wh object
brand forceful as object
bring_up neutral object
bristle forceful quote
bristle_at forceful object
brush_aside doubting object
brush_off doubting object
call neutral quote as
call_for forceful quote object
call_on forceful hearer
call_out forceful object
campaign_for endorsing object
cast neutral as
castigate forceful quote object
caution neutral quote that bare hearer
caution_against forceful object
challenge forceful quote that hearer
champion endorsing object
chant forceful quote
characterise neutral as
characterize neutral as
charge forceful quote that
chastise forceful quote object
cheer endorsing quote object
chide forceful quote object
chime_in neutral quote
chuckle neutral quote
cite neutral quote that object
claim doubting quote that bare to object
clarify neutral quote that bare
come_out_against forceful object
come_out_for endorsing object
command forceful quote hearer
commend endorsing quote object
comment neutral quote that
comment_on neutral wh object
compare neutral object
complain forceful quote that bare
complain_about forceful wh object
complain_of forceful object
concede endorsing quote that bare object
conclude endorsing quote that bare
concur endorsing quote that
condemn forceful quote as object
confess endorsing quote that bare to
confess_to endorsing object
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
declare forceful quote that
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
differ_on neutral wh object
differ_with forceful object
disagree neutral quote
disagree_about neutral wh
disagree_on neutral wh object
disagree_over neutral wh
disagree_with forceful object
disavow forceful object
disclose endorsing quote that wh object
discuss neutral wh object
dismiss doubting quote as object
disown forceful object
disparage forceful quote as object
dispute doubting quote that wh object
divulge endorsing that wh
double_down_on forceful object
downplay evasive quote object
dub neutral quote as
e-mail neutral quote that
echo neutral quote
elaborate neutral quote
elaborate_on neutral wh
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
fire_back forceful quote
fire_back_at forceful object
flag neutral quote that
forecast neutral quote that
foretell neutral that
fret doubting quote that
fret_about neutral wh
fume forceful quote that
gloat doubting quote that
go_after forceful object
go_on neutral quote
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
hint_at evasive object
hit_back forceful quote
hit_back_at forceful object
holler forceful quote
identify neutral as
implore forceful quote hearer
imply evasive quote that bare
impugn forceful object
inform neutral quote that bare hearer
inquire neutral quote wh
insinuate evasive quote that
insist forceful quote that bare
insist_on forceful object
instruct neutral quote that hearer
interject neutral quote
interrupt forceful quote
intone neutral quote
invite neutral hearer
jab forceful quote
jab_at forceful object
jeer forceful quote
jeer_at forceful object
jest neutral quote that
joke neutral quote that bare
joke_about neutral wh object
knock forceful quote
label neutral quote as
lambast forceful quote object
lambaste forceful quote object
lament forceful quote that object
lament_about forceful wh object
lampoon forceful object
lash_out forceful quote
lash_out_against forceful object
lash_out_at forceful object
laud endorsing quote as object
laugh neutral quote
lay_into forceful object
lay_out neutral quote wh object
lecture forceful quote hearer
lie doubting quote that
liken neutral quote
list neutral object
lobby neutral hearer
maintain doubting quote that
make_clear endorsing quote that bare wh
malign forceful object
marvel endorsing quote that
marvel_at endorsing object
mention neutral quote that object
mock forceful quote as object
murmur neutral quote that
muse neutral quote that
muse_about neutral wh
mutter neutral quote that
name neutral as
narrate neutral quote
nickname neutral quote
note endorsing quote that bare wh
notify neutral quote that hearer
object forceful quote that
object_to forceful object
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
plead_for forceful object
pledge forceful quote that bare to object
point_out endorsing quote that bare wh
point_to neutral object
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
press_for forceful object
proclaim forceful quote that bare
project neutral quote that
promise forceful quote that bare to object
pronounce neutral quote that
prophesy neutral quote that
propose neutral quote that to object
protest forceful quote that bare object
publish neutral quote that
pummel forceful quote
push forceful hearer to
push_against forceful object
push_back forceful quote
push_back_against forceful object
push_back_on forceful object
push_for forceful object
put neutral at
put_it neutral quote
quarrel_over forceful wh object
query neutral quote wh
question doubting quote wh object
quip neutral quote that
quote neutral quote as
rail forceful quote that
rail_against forceful object
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
refer_to neutral quote object as
reference neutral object
reflect_on neutral wh
refuse forceful to
refute forceful that
reiterate neutral quote that bare object
reject forceful quote as object
rejoice_in endorsing object
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
request neutral quote that to
respond neutral quote that bare
restate neutral quote that object
retort forceful quote that
reveal endorsing quote that bare wh
ridicule forceful quote as object
rip forceful quote object
rip_into forceful object
roar forceful quote that
rubbish forceful object
rule neutral quote that bare
rule_out forceful quote that object
salute endorsing object
savage forceful object
say neutral quote that bare wh
scoff doubting quote that
scoff_at doubting object
scold forceful quote object
scrawl neutral quote
scream forceful quote that
second-guess doubting object
seek neutral to object
set_out neutral wh
shoot_back forceful quote
shout forceful quote that
shrug evasive quote
shrug_off doubting object
sigh neutral quote
sign_off neutral quote
signal evasive quote that bare
sing neutral quote
single_out forceful object
skewer forceful quote object
slam forceful quote as object
smile neutral quote
snap forceful quote
snap_at forceful object
sneer doubting quote that
sneer_at forceful object
sniff doubting quote
snipe forceful quote that
spar_over forceful wh object
speak_about neutral wh object
speak_against forceful object
speak_of neutral object
speak_out forceful object
speak_out_against forceful object
speak_up_for endorsing object
specify neutral quote that wh
speculate evasive quote that bare wh
speculate_about evasive wh object
spell_out endorsing quote that wh
stand_by endorsing object
state neutral quote that
stipulate neutral quote that
stress forceful quote that bare wh object
submit neutral quote that
suggest evasive quote that bare object
sum_up neutral quote
summarise neutral quote as
summarize neutral quote as
surmise evasive quote that
swear forceful quote that bare to
talk_about neutral wh object
talk_of neutral object
talk_up endorsing object
taunt forceful quote
tear_into forceful object
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
touch_on neutral object
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
vote_against neutral object
vouch_for endorsing object
vow forceful quote that bare to object
walk_back evasive object
warn forceful quote that bare object hearer
warn_about forceful wh object
warn_against forceful object
warn_of forceful object
weigh_in neutral quote
weigh_in_on neutral wh object
welcome endorsing object
whine forceful quote that
whisper neutral quote that bare
wonder_about neutral wh
write neutral quote that bare wh
write_about neutral wh
yell forceful quote that
`,
  "speech",
);
