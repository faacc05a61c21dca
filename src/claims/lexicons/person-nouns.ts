/** Nouns for those who speak: offices, callings, kin and groups; our own list, from general news usage. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One person. */
export const PERSON_NOUNS = words(`
accountant activist actor actress administrator admiral adviser advisor advocate agent aide alderman
alderwoman ally ambassador analyst anchor announcer anthropologist apprentice archaeologist archbishop
architect artist assemblyman assemblymember assemblywoman assistant associate astronaut astronomer
athlete attorney aunt author ayatollah banker barman baroness barrister bartender billionaire biologist
bishop blacksmith blogger bookkeeper boss boy boyfriend bricklayer bride bridegroom brigadier
broadcaster brother businessman businesswoman bystander caller campaigner candidate captain cardinal
carpenter celebrity ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
child choreographer citizen clergyman cleric climatologist climber co- co-author co-founder co-host
coach colleague colonel columnist comedian commander commentator commissioner commuter congressman
congresswoman conservative constable consultant contractor coordinator coroner corporal correspondent
councillor councilman councilmember councilwoman counsel counselor counterpart couple courier cousin
cricketer critic curator cyclist dad dancer daughter deacon dean defendant defender delegate democrat
demographer dentist deputy designer despot detective developer dictator diplomat director diver doctor
donor driver ecologist economist editor educator electrician emir emperor employee employer engineer
entrepreneur environmentalist envoy epidemiologist ethicist ex-president executive expert eyewitness
farmer farmworker father fellow fiancee fiancé fiancée filmmaker firefighter fisherman forecaster
founder freshman friend general geneticist gentleman geologist girl girlfriend goalkeeper golfer
governor graduate granddaughter grandfather grandmother grandparent grandson grocer groomsman guard
guest guitarist hairdresser head headmaster headmistress headteacher hiker historian homeowner host
housekeeper husband hydrologist illustrator imam immigrant incumbent individual influencer insider
inspector instructor interviewer investigator investor jockey journalist judge juror justice king lady
landlord lawmaker lawyer leader lecturer liberal librarian lieutenant lifeguard linguist lobbyist
magistrate magnate major man manager manufacturer marshal mayor mec mechanic member mep meteorologist
midfielder midwife millionaire minister mistress mk mla moderator mogul mom monarch mother motorist
mountaineer mp msp mullah mum musician nanny negotiator neighbor neighbour nephew niece nominee novelist
nuncio nurse nutritionist observer oceanographer officer official ombudsman onlooker operative opponent
organiser organizer owner panelist paramedic parent partner passenger pastor pathologist patient
patriarch pedestrian pensioner person pharmacist philosopher photographer photojournalist physician
physicist pilot plaintiff planner player playwright plumber podcaster poet policeman politician pollster
pope postman postmaster premier presenter president president-elect priest prince princess principal
producer professor programmer prosecutor protester protestor provost psychiatrist psychologist publicist
publisher pundit quarterback queen rabbi radiologist rancher rapper receptionist rector referee refugee
registrar reporter representative republican researcher resident retailer retiree reverend rival
roommate runner-up sailor scholar scientist sculptor secretary seismologist senator sergeant server
sheikh sheriff shopkeeper singer sister skier skipper sociologist soldier solicitor son songwriter
source speaker specialist spokesman spokesperson spokeswoman staffer star statesman statistician
stepbrother stepdaughter stepfather stepmother stepsister stepson strategist striker student successor
sultan superintendent supervisor supporter surgeon survivor suspect swimmer sympathizer tanaiste
taoiseach taxpayer td teacher technician technologist teenager tenant therapist toddler trader trainer
treasurer trucker trustee tycoon uncle undersecretary undertaker underwriter urologist veteran
veterinarian vicar viceroy victim virologist volunteer voter waitress weatherman widow wife winger
winner witness woman worker writer youth zoologist`);

/** Bodies and texts that speak as one. */
export const BODY_NOUNS = words(`
administration agency alliance army association authority authorities bank board body bureau business
campaign caucus channel chamber church club coalition commission committee company conference congress
consulate convention corporation council country court delegation department division embassy family
federation firm force foundation fund government group house industry institute institution judiciary
kremlin league legislature magazine media ministry mission movement museum nation network newspaper
office opposition organization organisation outlet palace panel paper parliament party pentagon police
presidency press regime school senate service show society staff state team tribunal union university
vatican watchdog website white-house account ad advertisement affidavit announcement article bill
biography blog book brief caption column complaint constitution declaration document documents dossier
editorial e-mail email entry essay filing headline indictment invitation lawsuit law leaflet letter
manifesto memo memoir memorandum message motto newsletter note notice notification page pamphlet
petition placard platform poll poster post readout record release report resolution review ruling sign
slogan statement statute story study subpoena suit summary survey testimony text transcript tweet
verdict warrant`);

/** Groups in the plural whose singular is no word for a person. */
export const GROUP_NOUNS = words(`
people men women children officials critics sources analysts experts others police garda gardaí gardai authorities allies
aides lawmakers politicians democrats republicans conservatives liberals supporters opponents observers
protesters voters residents families folks staff members media attorneys secretaries`);
