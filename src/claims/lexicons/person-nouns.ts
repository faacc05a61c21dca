/** Nouns for those who speak: offices, callings, kin and groups; our own list, from general news usage. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One person. */
export const PERSON_NOUNS = words(`
accountant activist actor actress administrator admiral adviser advisor advocate agent aide alderman
alderwoman ally ambassador analyst anchor announcer anthropologist apprentice archaeologist archbishop
architect artist assailant assemblyman assemblymember assemblywoman assistant associate astronaut astronomer
athlete attacker attendant attendee attorney aunt author ayatollah backer banker barman baroness barrister
bartender billionaire biologist bishop blacksmith blogger bomber bookkeeper boss boy boyfriend bricklayer
bride bridegroom brigadier broadcaster brother burglar businessman businesswoman bystander caller campaigner
candidate captain cardinal carpenter celebrity ceo cfo chair chairman chairperson chairwoman chancellor
chaplain chef chemist chief child choreographer citizen clergyman cleric climatologist climber co- co-author
co-founder co-host coach colleague colonel columnist comedian comedienne commander commentator commenter commissioner
commuter competitor congressman congresswoman conservative constable consultant consumer contractor
contributor coordinator cop coroner corporal correspondent councillor councilman councilmember councilwoman counsel
counselor counterpart couple courier cousin cricketer critic curator customer cyclist dad dancer daughter
deacon dean defendant defender delegate democrat demographer dentist deputy designer despot detective
developer dictator diplomat director diver doctor donor driver ecologist economist editor educator electrician
emir emperor employee employer engineer entrepreneur environmentalist envoy epidemiologist ethicist
ex-president executive expert eyewitness fan farmer farmworker father fellow fiancee fiancé fiancée filmmaker
firefighter fisherman follower forecaster founder freshman friend general geneticist gentleman geologist girl
girlfriend goalkeeper golfer governor graduate granddaughter grandfather grandmother grandparent grandson
grocer groomsman guard guest guitarist hairdresser head headmaster headmistress headteacher hiker
historian homeowner host housekeeper husband hydrologist illustrator imam immigrant incumbent individual
influencer inmate insider inspector instructor insurgent interviewer investigator investor jockey journalist
judge juror justice kidnapper killer king lady landlord lawmaker lawyer leader lecturer legislator liberal
librarian lieutenant lifeguard linguist listener lobbyist magistrate magnate major man manager manufacturer
marshal mayor mec mechanic member mep meteorologist midfielder midwife migrant militant millionaire minister
mistress mk mla moderator mogul mom monarch mother motorist mountaineer mp msp mullah mum musician nanny
narrator negotiator neighbor neighbour nephew neurosurgeon niece nominee novelist nuncio nurse nutritionist
observer oceanographer officer official ombudsman onlooker operative opponent organiser organizer owner
panelist paramedic parent partner passenger pastor pathologist patient patriarch pedestrian pensioner person
pharmacist philosopher photographer photojournalist physician physicist pilot plaintiff planner player
playwright plumber podcaster poet policeman politician pollster pope postman postmaster premier presenter
president president-elect priest prince princess principal prisoner producer professor programmer prosecutor
protester protestor provost psychiatrist psychologist publicist publisher pundit quarterback queen rabbi
radiologist rancher rapper rebel receptionist rector referee refugee registrar regulator relative reporter
representative republican rescuer researcher resident respondent retailer retiree reverend rival robber
roommate runner-up sailor scholar scientist sculptor secretary seismologist senator sergeant server
shareholder sheikh sheriff shooter shopkeeper singer sister skier skipper sociologist soldier solicitor son
songwriter source speaker specialist speechwriter spokesman spokesperson spokeswoman staffer star statesman
statistician stepbrother stepdaughter stepfather stepmother stepsister stepson stockholder strategist striker
student successor sultan superdelegate superintendent supervisor supporter surgeon survivor suspect swimmer
sympathizer tanaiste taoiseach taxpayer td teacher technician technologist teenager tenant therapist thief
toddler trader trainer treasurer trucker trustee tycoon uncle undersecretary undertaker underwriter urologist
user veteran veterinarian vicar viceroy victim viewer villager virologist volunteer voter waitress weatherman
widow wife winger winner witness woman worker writer youth zoologist`);

/** Bodies that speak as one; their plurals do as well. */
export const BODY_NOUNS = words(`
administration agency airline alliance army association audience authority bank board body bureau
business campaign carrier caucus center centre chamber channel church club coalition college commission
committee community company conference congress consulate convention corporation council country court crew
crowd delegation department division embassy family federation firm force foundation fund government group
hospital house industry institute institution league legislature magazine ministry mission movement museum
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

/** Words for several who speak, of which no noun above is the singular. */
export const GROUP_NOUNS = words("people others garda gardaí gardai folks");
