/** Nouns for those who speak: offices, callings, kin and groups; our own list, from general news usage. */
import { words } from "./words.ts";

/** One person. */
export const PERSON_NOUNS = words(`
accountant activist actor actress actuary administrator admiral adviser advisor advocate agent aide alderman
alderwoman ally ambassador analyst anchor anchorman anchorwoman animator announcer anthropologist apprentice
archaeologist archbishop architect archivist arsonist artist assailant assemblyman assemblymember
assemblywoman assistant associate astronaut astronomer astrophysicist athlete attacker attendant attendee
attorney auditor aunt author aviator ayatollah babysitter backer backpacker bailiff ballerina banker barman
baroness barrister bartender bassist billionaire biographer biologist bishop blacksmith blogger bodyguard
bomber bookkeeper boss botanist bouncer boxer boy boyfriend bricklayer bride bridegroom bridesmaid brigadier
broadcaster brother burglar businessman businesswoman bystander cabbie cadet caller cameraman camerawoman
campaigner candidate captain cardinal cardiologist caretaker carpenter celebrity cellist ceo cfo chair
chairman chairperson chairwoman challenger chancellor chaplain chauffeur chef chemist chief child
choreographer churchgoer cinematographer citizen clergyman cleric climatologist climber co- co-author
co-founder co-host coach collaborator colleague colonel columnist comedian comedienne commander commentator
commenter commissioner commuter competitor composer concertgoer conductor congressman congresswoman
conservative constable consultant consumer contender contractor contributor coo coordinator cop coroner corporal
correspondent cosmologist councillor councilman councilmember councilwoman counsel counselor counterpart
couple courier cousin cricketer criminologist critic curator customer cyclist dad dancer daughter deacon dean
defector defendant defender delegate democrat demographer demonstrator dentist deportee deputy designer despot
detainee detective developer dictator diplomat director dissident diver doctor donor doorman driver drummer
ecologist economist editor educator electrician emir emperor employee employer engineer entrepreneur
environmentalist envoy epidemiologist essayist ethicist evacuee evangelist ex-husband ex-president ex-wife
executive expert eyewitness fan farmer farmworker father fellow felon fiancee fiancé fiancée filmmaker
firefighter fisherman flatmate follower forecaster founder freshman friend frontman fugitive general
geneticist gentleman geologist geophysicist girl girlfriend goalkeeper golfer governor graduate granddaughter
grandfather grandmother grandparent grandson grocer groomsman guard guardsman guest guitarist gunman gymnast
gynecologist hairdresser head headmaster headmistress headteacher hijacker hiker historian holidaymaker
homebuyer homeowner host hostage housekeeper housemate housewife husband hydrologist illustrator imam
immigrant immunologist incumbent individual infantryman influencer informant inmate insider inspector
instructor insurgent interviewer investigator investor islander janitor jockey jogger journalist judge juror
justice kayaker kidnapper killer king lady landlord lawmaker lawyer leader lecturer legislator liberal
librarian lieutenant lifeguard linebacker linguist listener litigator lobbyist lodger looter magistrate
magnate major man manager manufacturer marathoner marcher marshal mathematician mayor mec mechanic member mep
meteorologist microbiologist midfielder midwife migrant militant millionaire minister mistress mk mla
moderator mogul mom monarch mother motorcyclist motorist mountaineer mp msp mullah mum musician nanny narrator
negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newscaster niece nominee novelist
nuncio nurse nutritionist observer oceanographer officer official ombudsman oncologist onlooker operative
opponent organiser organizer ornithologist outfielder owner paediatrician paleontologist panelist paralegal
paramedic paratrooper parent parishioner partner passenger pastor pathologist patient patriarch patrolman
pedestrian pediatrician pensioner person pharmacist philosopher photographer photojournalist physician
physicist pianist pilot plaintiff planner player playwright plumber podcaster poet policeman policewoman
politician pollster pope postman postmaster premier presenter president president-elect priest prince princess
principal prisoner producer professor programmer prosecutor protester protestor provost psychiatrist
psychologist publicist publisher pundit quarterback queen rabbi radiologist rancher rapist rapper realtor
rebel receptionist rector referee refugee registrar regulator relative reporter representative republican
rescuer researcher reservist resident respondent restaurateur retailer retiree reveler reveller reverend
rioter rival robber roommate rower runner-up sailor saxophonist scholar scientist screenwriter sculptor seaman
secretary seismologist senator sergeant server serviceman servicewoman settler shareholder sheikh sheriff
shooter shopkeeper shopper showrunner sibling singer sister skater skier skipper smuggler sniper snowboarder
sociologist soldier solicitor son songwriter soprano source speaker specialist spectator speechwriter
spokesman spokesperson spokeswoman sportscaster spouse sprinter squatter staffer star statesman statistician
stepbrother stepdaughter stepfather stepmother stepsister stepson stewardess stockholder stowaway strategist
striker student stuntman stuntwoman stylist successor sultan superdelegate superintendent supermodel superstar
supervisor supporter surfer surgeon survivor suspect swimmer sympathizer tanaiste taoiseach taxpayer td
teacher technician technologist teenager tenant therapist thief toddler tourist toxicologist trader trafficker
trainer traveler traveller treasurer tribesman trucker trustee tycoon umpire uncle undersecretary undertaker
underwriter urologist user vacationer veteran veterinarian vicar viceroy victim viewer villager violinist vp
virologist vlogger vocalist volunteer voter waitress warlord weatherman whistle-blower whistleblower widow
wife winger winner witness woman worker worshipper wrestler writer youth youtuber zoologist`);

/** Bodies that speak as one; their plurals do as well. */
export const BODY_NOUNS = words(`
administration agency airline alliance army association audience authority bank board body bureau
business campaign carrier caucus center centre chamber channel church club coalition college commission
committee community company conference congress consulate convention corporation council country court crew
crowd delegation department division embassy family federation firm force foundation fund government group
hospital house industry institute institution jury league legislature magazine ministry mission movement museum
nation network newspaper office opposition organisation organization outlet palace panel paper parliament
party presidency regime school senate service site society tabloid team tribunal union university watchdog
website zoo`);

/** Bodies without a plural, or whose plural is mostly a verb. */
export const SOLE_BODY_NOUNS = words(`
judiciary kremlin media military pentagon police press show staff state vatican white-house`);

/** Texts that speak for whoever wrote them. */
export const TEXT_NOUNS = words(`
account ad advertisement affidavit announcement article bill biography blog book brief caption column
complaint constitution declaration document documents dossier e-mail editorial email entry essay filing
headline indictment invitation law lawsuit leaflet letter manifesto memo memoir memorandum message motto
newsletter note notice notification page pamphlet petition placard platform poll post poster readout record
release report resolution review ruling sign slogan statement statute story study subpoena suit summary survey
testimony text transcript tweet verdict warrant`);

/** The same, to look a word up in. */
export const TEXTS: ReadonlySet<string> = new Set(TEXT_NOUNS);

/** Words for several who speak, of which no noun above is the singular. */
export const GROUP_NOUNS = words("people others garda gardaí gardai folks");
