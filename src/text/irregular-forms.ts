/** Irregular English forms by their base form: "went" is a form of "go". */

/** One base form a line, with its irregular forms. Source: our own compilation from general English grammar. */
const FORMS = `
arise arose arisen
awake awoke awoken
be am is are was were been being
bear bore borne
beat beaten
become became
begin began begun beginning
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came coming
creep crept
deal dealt
die died dying dies
dig dug
do did done does doing
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten getting
give gave given giving
go went gone goes going
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leave left leaving
lend lent
lie lain lying lies
light lit
lose lost
make made making
mean meant
meet met
mislead misled
overcome overcame
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said saying says
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken taking
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weep wept
win won winning
withdraw withdrew withdrawn
withhold withheld
write wrote written
child children
foot feet
half halves
knife knives
life lives
man men
person people
tooth teeth
wife wives
woman women
crisis crises
basis bases
datum data
medium media
good better best
bad worse worst
many more most
little less least
can could
will would
shall should
may might
this these
that those
a an
i me my mine myself
we us our ours ourselves
he him his himself
she her hers herself
they them their theirs themselves
you your yours yourself
it its itself
who whom whose
news
united
during
something
nothing
anything
everything
morning
evening
`;

/** The base form of each irregular form; words that only look inflected ("during") stand for themselves. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const forms = line.split(" ");
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);
