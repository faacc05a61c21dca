/** Nouns for those who speak: offices, callings, kin and groups; our own list, from general news usage. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** One person. */
export const PERSON_NOUNS = words(`
activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor announcer
archbishop artist assistant associate astronaut athlete attorney aunt author banker billionaire bishop
blogger boss boy boyfriend broadcaster brother businessman businesswoman candidate captain cardinal
caller celebrity chair chairman chairperson chairwoman chancellor chaplain chef chief child citizen
clergyman co-author co-chair co-founder coach colleague colonel columnist comedian commander
commentator commissioner congressman congresswoman conservative consultant contractor coordinator
coroner correspondent counsel counselor counterpart couple cousin critic daughter deacon dean defendant
delegate democrat deputy designer despot detective developer dictator diplomat director doctor donor
driver economist editor educator emperor employee employer engineer entrepreneur envoy ex-president
executive expert farmer father fellow filmmaker firefighter founder freshman friend general girl
girlfriend governor graduate grandfather grandmother guard guest head historian homeowner host husband
immigrant incumbent individual inspector instructor insider interviewer investigator investor
journalist judge juror justice king lawmaker lawyer leader lecturer liberal lieutenant lobbyist
magistrate magnate major man manager marshal mayor member millionaire minister mistress moderator mogul
monarch mother musician negotiator neighbor neighbour nephew niece nominee novelist nurse observer
officer official operative opponent organizer organiser owner panelist parent partner passenger pastor
patient patriarch person philosopher photographer physician pilot planner player playwright plaintiff
poet policeman politician pollster pope premier presenter president president-elect priest prince
princess principal producer professor programmer prosecutor protester protestor psychiatrist
psychologist publicist publisher queen rabbi rancher receptionist refugee registrar reporter
representative republican researcher resident retiree reverend rival runner-up scholar scientist
secretary senator sergeant server sheriff singer sister soldier son source speaker specialist
spokesman spokesperson spokeswoman staffer star statesman statistician strategist student successor
superintendent supervisor supporter surgeon survivor suspect sympathizer teacher teenager therapist
trader treasurer trustee tycoon uncle undersecretary veteran viceroy victim volunteer voter waitress
widow wife winner witness woman worker writer youth`);

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
people men women children officials critics sources analysts experts others police authorities allies
aides lawmakers politicians democrats republicans conservatives liberals supporters opponents observers
protesters voters residents families folks staff members media attorneys secretaries`);
