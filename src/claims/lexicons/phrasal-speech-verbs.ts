/** The verbs of saying and writing that attribute with a particle or a preposition ("admit to", "weigh in on"), each with how it frames what is said. */
// Source: our own compilation from general English grammar and the dictionary senses of the words;
// nothing here is counted from a corpus.
import { readVerbs } from "./read-reporting-words.ts";

/** In the order written here: `lemma_particle[_particle] framing frames…`. */
export const phrasalSpeechVerbs = readVerbs(
  `
admit_to endorsing object
advise_against forceful object
agree_on neutral wh object
agree_with endorsing object
allude_to evasive object
apologise_for neutral object
apologize_for neutral object
appeal_for neutral object
appeal_to neutral hearer
argue_about neutral wh
argue_against neutral object
argue_for neutral object
argue_over forceful wh object
ask_for neutral object
balk_at forceful object
boast_about doubting wh object
boast_of doubting object
brag_about doubting wh object
bring_up neutral object
bristle_at forceful object
brush_aside doubting object
brush_off doubting object
call_for forceful quote object
call_on forceful hearer
call_out forceful object
cheer_on endorsing quote object
campaign_for endorsing object
caution_against forceful object
chime_in neutral quote
come_out_against forceful object
come_out_for endorsing object
comment_on neutral wh object
commit_to neutral object
complain_about forceful wh object
complain_of forceful object
confess_to endorsing object
differ_on neutral wh object
differ_with forceful object
disagree_about neutral wh
disagree_on neutral wh object
disagree_over neutral wh
disagree_with forceful object
double_down_on forceful object
elaborate_on neutral wh
fire_back forceful quote
fire_back_at forceful object
fret_about neutral wh
go_after forceful object
go_on neutral quote
hint_at evasive object
hit_back forceful quote
hit_back_at forceful object
insist_on forceful object
jab_at forceful object
jeer_at forceful object
joke_about neutral wh object
lament_about forceful wh object
lash_out forceful quote
lash_out_against forceful object
lash_out_at forceful object
lay_into forceful object
lay_out neutral quote wh object
make_clear endorsing quote that bare wh
marvel_at endorsing object
muse_about neutral wh
object_to forceful object
plead_for forceful object
point_out endorsing quote that bare wh
point_to neutral object
press_for forceful object
push_against forceful object
push_back forceful quote
push_back_against forceful object
push_back_on forceful object
push_for forceful object
put_it neutral quote
quarrel_over forceful wh object
rail_against forceful object
refer_to neutral quote object as
reflect_on neutral wh
rejoice_in endorsing object
rip_into forceful object
rule_out forceful quote that object
scoff_at doubting object
set_out neutral wh
shoot_back forceful quote
shrug_off doubting object
sign_off neutral quote
single_out forceful object
snap_at forceful object
sneer_at forceful object
spar_over forceful wh
speak_about neutral wh object
speak_against forceful object
speak_of neutral wh object
speak_out forceful object
speak_out_against forceful object
speak_up_for endorsing object
speculate_about evasive wh object
spell_out endorsing quote that wh
stand_by endorsing object
sum_up neutral quote
talk_about neutral wh object
talk_of neutral wh object
talk_up endorsing object
tear_into forceful object
testify_about endorsing wh object
touch_on neutral object
vote_against neutral object
vouch_for endorsing object
walk_back evasive object
warn_about forceful wh object
warn_against forceful object
warn_of forceful object
weigh_in neutral quote
weigh_in_on neutral wh object
wonder_about neutral wh
write_about neutral wh
`,
  "speech",
);
