/** Twenty statements of our own making, each reported with one thing changed, and reworded without harm. */

/** What a report may change in a statement. */
export type Planted = "number" | "place" | "date" | "speaker" | "negation";

export interface PlantedReport {
  said: string;
  speaker: string;
  /** The statement as another outlet reports it, with one thing changed; for the speaker, another speaker's name. */
  changed: Record<Planted, string>;
  /** The same statement in other words. */
  harmless: string[];
}

export const plantedReports: PlantedReport[] = [
  {
    said: "the ferry will carry 240 passengers from Lisbon on Friday",
    speaker: "Rhea Dunn",
    changed: {
      number: "the ferry will carry 420 passengers from Lisbon on Friday",
      place: "the ferry will carry 240 passengers from Porto Alto in Madrid on Friday",
      date: "the ferry would carry 240 passengers from Lisbon on Tuesday",
      speaker: "Ola Brandt",
      negation: "the ferry will not carry 240 passengers from Lisbon on Friday",
    },
    harmless: [
      "on Friday the ferry will carry 240 passengers from Lisbon",
      "the ferry would carry 240 passengers from Lisbon on Friday",
      "some 240 passengers will be carried by the ferry from Lisbon on Friday",
      "the ferry will take around 240 passengers from Lisbon on Friday",
      "the ferry will carry more than 200 passengers from Lisbon on Friday",
    ],
  },
  {
    said: "twelve firefighters were hurt in Athens on Monday when a roof fell in",
    speaker: "Maria Pappas",
    changed: {
      number: "seven firefighters were hurt in Athens on Monday when a roof fell in",
      place: "twelve firefighters were hurt in Thessaloniki on Monday when a roof fell in",
      date: "twelve firefighters were hurt in Athens on Sunday when a roof collapsed",
      speaker: "Nikos Vlachos",
      negation: "no firefighters were hurt in Athens on Monday when a roof fell in",
    },
    harmless: [
      "12 firefighters were hurt in Athens on Monday when a roof fell in",
      "a dozen firefighters were hurt on Monday in Athens when a roof fell in",
      "when a roof fell in on Monday, twelve firefighters were hurt in Athens",
      "twelve fire fighters were injured in Athens on Monday as a roof fell in",
      "twelve firefighters had been hurt in Athens on Monday when the roof fell in",
    ],
  },
  {
    said: "the ministry has received 3,150 applications in Warsaw since March 3",
    speaker: "Jan Kowal",
    changed: {
      number: "the ministry has received 5,310 applications in Warsaw since March 3",
      place: "the ministry has received 3,150 applications in Krakow since March 3",
      date: "the ministry has received 3,150 applications in Warsaw since March 13",
      speaker: "Ewa Nowak",
      negation: "the ministry has never received 3,150 applications in Warsaw since March 3",
    },
    harmless: [
      "the ministry has received more than 3,000 applications in Warsaw since March 3",
      "since 3 March the ministry had received 3,150 applications in Warsaw",
      "about 3,200 applications have been received by the ministry in Warsaw since March 3",
      "the ministry has received 3150 applications in Warsaw since March 3",
      "3,150 applications have reached the ministry in Warsaw since March 3",
    ],
  },
  {
    said: "the court in Vienna will hear nine witnesses on Thursday",
    speaker: "Lena Hofer",
    changed: {
      number: "the court in Vienna will hear five witnesses on Thursday",
      place: "the court in Graz will hear nine witnesses on Thursday",
      date: "the court in Vienna will hear nine witnesses on Wednesday",
      speaker: "Paul Gruber",
      negation: "the court in Vienna will not hear nine witnesses on Thursday",
    },
    harmless: [
      "the court in Vienna would hear 9 witnesses on Thursday",
      "nine witnesses will be heard on Thursday by the court in Vienna",
      "the Vienna court will hear nine witnesses on Thursday",
      "on Thursday, nine witnesses will be heard by the court in Vienna",
      "the court in Vienna is going to hear nine witnesses on Thursday",
    ],
  },
  {
    said: "the company will close two factories in Canada by June 30 and cut 1,400 jobs",
    speaker: "Grace Okoro",
    changed: {
      number: "the company will close two factories in Canada by June 30 and cut 4,100 jobs",
      place: "the company will close two factories in Mexico by June 30 and cut 1,400 jobs",
      date: "the company will close two factories in Canada by July 31 and cut 1,400 jobs",
      speaker: "Hugh Tanner",
      negation:
        "the company will never close two factories in Canada by June 30 and cut 1,400 jobs",
    },
    harmless: [
      "the company will close two factories in Canada by June 30, cutting 1,400 jobs",
      "by June 30 the company would close 2 factories in Canada and cut 1,400 jobs",
      "the company will shut two factories in Canada by 30 June and cut 1,400 jobs",
      "the company will close two factories in Canada by June 30 and cut some 1,400 jobs",
      "the company will close two Canadian factories by June 30 and cut 1,400 jobs",
    ],
  },
  {
    said: "rescuers pulled 33 people out of the flood in Valencia on Wednesday",
    speaker: "Carla Ruiz",
    changed: {
      number: "rescuers pulled 53 people out of the flood in Valencia on Wednesday",
      place: "rescuers pulled 33 people out of the flood in Seville on Wednesday",
      date: "rescuers had pulled 33 people out of the flood in Valencia on Saturday",
      speaker: "Diego Mora",
      negation: "rescuers did not pull 33 people out of the flood in Valencia on Wednesday",
    },
    harmless: [
      "thirty-three people were pulled out of the flood in Valencia on Wednesday by rescuers",
      "rescuers on Wednesday pulled 33 people out of the flood in Valencia",
      "rescuers have pulled about 30 people out of the flood in Valencia on Wednesday",
      "rescuers saved 33 people from the flood in Valencia on Wednesday",
      "rescuers pulled thirty-three people from the floods in Valencia on Wednesday",
    ],
  },
  {
    said: "the third round of talks begins in Geneva on May 21",
    speaker: "Anna Weiss",
    changed: {
      number: "the second round of talks begins in Geneva on May 21",
      place: "the third round of talks begins in Oslo on May 21",
      date: "the third round of talks begins in Geneva on May 27",
      speaker: "Marc Blanc",
      negation: "the third round of talks never begins in Geneva on May 21",
    },
    harmless: [
      "the 3rd round of talks begins in Geneva on 21 May",
      "talks begin in Geneva on May 21, in a third round",
      "a third round of talks will begin in Geneva on May 21",
      "the third round of the talks begins on May 21 in Geneva",
      "on May 21, a third round of talks begins in Geneva",
    ],
  },
  {
    said: "voters in Denmark turned out in record numbers, 87 percent, on Tuesday",
    speaker: "Mette Holm",
    changed: {
      number: "voters in Denmark turned out in record numbers, 78 percent, on Tuesday",
      place: "voters in Norway turned out in record numbers, 87 percent, on Tuesday",
      date: "voters in Denmark turned out in record numbers, 87 percent, on Sunday",
      speaker: "Lars Friis",
      negation: "voters in Denmark did not turn out in record numbers, 87 percent, on Tuesday",
    },
    harmless: [
      "voters in Denmark turned out in record numbers, 87 per cent, on Tuesday",
      "voters in Denmark turned out on Tuesday in record numbers: 87%",
      "voters turned out in Denmark on Tuesday in record numbers, nearly 90 percent",
      "on Tuesday, 87 percent of voters in Denmark turned out, a record number",
      "Danish voters turned out in record numbers on Tuesday, 87 percent",
    ],
  },
  {
    said: "the army fired 45 rockets at targets near Aleppo on Saturday",
    speaker: "Samir Haddad",
    changed: {
      number: "the army fired 15 rockets at targets near Aleppo on Saturday",
      place: "the army fired 45 rockets at targets near Damascus on Saturday",
      date: "the army fired 45 rockets at targets near Aleppo on Thursday",
      speaker: "Leila Nasser",
      negation: "the army fired no rockets at targets near Aleppo on Saturday",
    },
    harmless: [
      "the army fired forty-five rockets on Saturday at targets near Aleppo",
      "on Saturday, the army fired 45 rockets at targets near Aleppo",
      "45 rockets were fired by the army at targets near Aleppo on Saturday",
      "the army fired at least 40 rockets at targets near Aleppo on Saturday",
      "the army fired its 45 rockets at targets near Aleppo on Saturday",
    ],
  },
  {
    said: "the bank raised its rate to 4.5 percent in London on Thursday",
    speaker: "Peter Marsh",
    changed: {
      number: "the bank raised its rate to 5.4 percent in London on Thursday",
      place: "the bank raised its rate to 4.5 percent in Edinburgh on Thursday",
      date: "the bank raised its rate to 4.5 percent in London on Friday",
      speaker: "Joan Whitby",
      negation: "the bank never raised its rate to 4.5 percent in London on Thursday",
    },
    harmless: [
      "the bank raised its rate to 4.5 per cent in London on Thursday",
      "in London on Thursday, the bank raised its rate to 4.5%",
      "the bank's rate was raised to 4.5 percent in London on Thursday",
      "the bank has raised its rate to 4.5 percent on Thursday in London",
      "the bank on Thursday raised rates to 4.5 percent in London",
    ],
  },
  {
    said: "two million people in Kenya have been without water since January",
    speaker: "Amina Otieno",
    changed: {
      number: "seven million people in Kenya have been without water since January",
      place: "two million people in Uganda have been without water since January",
      date: "two million people in Kenya have been without water since April",
      speaker: "Joseph Kimani",
      negation: "two million people in Kenya have not been without water since January",
    },
    harmless: [
      "2 million people in Kenya have been without water since January",
      "since January, two million people in Kenya had been without water",
      "two million people have been without any water in Kenya since January",
      "about two million people in Kenya have been without water since January",
      "2m people in Kenya have been without water since January",
    ],
  },
  {
    said: "the satellite will be launched from Florida on August 14 with six instruments",
    speaker: "Tom Reith",
    changed: {
      number: "the satellite will be launched from Florida on August 14 with eight instruments",
      place: "the satellite will be launched from California on August 14 with six instruments",
      date: "the satellite will be launched from Florida on August 24 with six instruments",
      speaker: "Ida Lund",
      negation: "the satellite will not be launched from Florida on August 14 with six instruments",
    },
    harmless: [
      "the satellite will be launched from Florida on 14 August with six instruments",
      "on August 14 the satellite would be launched from Florida with 6 instruments",
      "the satellite, with six instruments, will be launched from Florida on August 14",
      "the satellite is to be launched from Florida on August 14 with six instruments",
      "the satellite will be launched on August 14th from Florida carrying six instruments",
    ],
  },
  {
    said: "the strike in Milan stopped 80 trains on Monday",
    speaker: "Luca Ferri",
    changed: {
      number: "the strike in Milan stopped 18 trains on Monday",
      place: "the strike in Turin stopped 80 trains on Monday",
      date: "the strike in Milan stopped 80 trains on Friday",
      speaker: "Sofia Greco",
      negation: "the strike in Milan never stopped 80 trains on Monday",
    },
    harmless: [
      "the strike stopped 80 trains in Milan on Monday",
      "eighty trains were stopped by the strike in Milan on Monday",
      "Monday's strike in Milan stopped 80 trains",
      "the strike in Milan stopped nearly 80 trains on Monday",
      "on Monday the strike in Milan had stopped 80 trains",
    ],
  },
  {
    said: "police in Chicago found 19 stolen paintings on Tuesday in a barn",
    speaker: "Dana Brooks",
    changed: {
      number: "police in Chicago found 90 stolen paintings on Tuesday in a barn",
      place: "police in Detroit found 19 stolen paintings on Tuesday in a barn",
      date: "police in Chicago found 19 stolen paintings on Wednesday in a barn",
      speaker: "Earl Simmons",
      negation: "police in Chicago found no stolen paintings on Tuesday in a barn",
    },
    harmless: [
      "police in Chicago found nineteen stolen paintings in a barn on Tuesday",
      "in a barn, police in Chicago on Tuesday found 19 stolen paintings",
      "19 stolen paintings were found by police in a barn in Chicago on Tuesday",
      "police in Chicago have found some 20 stolen paintings on Tuesday in a barn",
      "police in Chicago on Tuesday found 19 paintings that were stolen in a barn",
    ],
  },
  {
    said: "the treaty was signed in Tokyo on October 9 by 14 countries",
    speaker: "Kenji Mori",
    changed: {
      number: "the treaty was signed in Tokyo on October 9 by 40 countries",
      place: "the treaty was signed in Seoul on October 9 by 14 countries",
      date: "the treaty was signed in Tokyo on October 29 by 14 countries",
      speaker: "Yuki Sato",
      negation: "the treaty was not signed in Tokyo on October 9 by 14 countries",
    },
    harmless: [
      "the treaty was signed by fourteen countries in Tokyo on 9 October",
      "on October 9, 14 countries signed the treaty in Tokyo",
      "the treaty had been signed in Tokyo on October 9 by 14 countries",
      "14 countries signed the treaty on October 9 in Tokyo",
      "the treaty was signed in Tokyo on Oct. 9 by 14 countries",
    ],
  },
  {
    said: "the storm left 60,000 homes dark in Ireland on Sunday",
    speaker: "Fiona Walsh",
    changed: {
      number: "the storm left 16,000 homes dark in Ireland on Sunday",
      place: "the storm left 60,000 homes dark in Scotland on Sunday",
      date: "the storm left 60,000 homes dark in Ireland on Monday",
      speaker: "Brian Doyle",
      negation: "the storm left no homes dark in Ireland on Sunday",
    },
    harmless: [
      "sixty thousand homes were left dark by the storm in Ireland on Sunday",
      "the storm left about 60,000 homes dark in Ireland on Sunday",
      "on Sunday the storm left 60,000 homes in Ireland dark",
      "the storm on Sunday left more than 50,000 homes dark in Ireland",
      "the storm left 60,000 homes in the dark in Ireland on Sunday",
    ],
  },
  {
    said: "the president met 11 farmers in Lyon on February 2 and promised help",
    speaker: "Claire Petit",
    changed: {
      number: "the president met 31 farmers in Lyon on February 2 and promised help",
      place: "the president met 11 farmers in Marseille on February 2 and promised help",
      date: "the president met 11 farmers in Lyon on February 20 and promised help",
      speaker: "Julien Roche",
      negation: "the president met 11 farmers in Lyon on February 2 and did not promise help",
    },
    harmless: [
      "the president met eleven farmers in Lyon on 2 February and promised help",
      "in Lyon on February 2, the president met 11 farmers and promised them help",
      "the president promised help when he met 11 farmers in Lyon on February 2",
      "the president had met 11 farmers in Lyon on February 2, promising help",
      "the president met with 11 farmers in Lyon on February 2 and promised to help",
    ],
  },
  {
    said: "the vaccine protected 95 of 100 children in Ghana in 2029",
    speaker: "Kofi Mensah",
    changed: {
      number: "the vaccine protected 59 of 100 children in Ghana in 2029",
      place: "the vaccine protected 95 of 100 children in Togo in 2029",
      date: "the vaccine protected 95 of 100 children in Ghana in 2027",
      speaker: "Esi Boateng",
      negation: "the vaccine failed to protect 95 of 100 children in Ghana in 2029",
    },
    harmless: [
      "in 2029 the vaccine protected 95 of 100 children in Ghana",
      "95 of 100 children in Ghana were protected by the vaccine in 2029",
      "the vaccine protected ninety-five of a hundred children in Ghana in 2029",
      "the vaccine has protected 95 out of 100 children in Ghana in 2029",
      "the vaccine protected 95 of every 100 children in Ghana in 2029",
    ],
  },
  {
    said: "the navy will send four ships to Cyprus on Wednesday",
    speaker: "Helen Cray",
    changed: {
      number: "the navy will send fourteen ships to Cyprus on Wednesday",
      place: "the navy will send four ships to Malta on Wednesday",
      date: "the navy will send four ships to Cyprus on Monday",
      speaker: "Ross Bell",
      negation: "the navy will not send four ships to Cyprus on Wednesday",
    },
    harmless: [
      "the navy would send 4 ships to Cyprus on Wednesday",
      "four ships will be sent to Cyprus by the navy on Wednesday",
      "on Wednesday the navy will send four of its ships to Cyprus",
      "the navy is sending four ships to Cyprus on Wednesday",
      "the navy will be sending four ships to Cyprus on Wednesday",
    ],
  },
  {
    said: "the museum in Cairo reopened on Sunday after 15 months of work",
    speaker: "Nadia Farid",
    changed: {
      number: "the museum in Cairo reopened on Sunday after 25 months of work",
      place: "the museum in Luxor reopened on Sunday after 15 months of work",
      date: "the museum in Cairo reopened on Tuesday after 15 months of work",
      speaker: "Omar Saleh",
      negation: "the museum in Cairo has not reopened on Sunday after 15 months of work",
    },
    harmless: [
      "the museum in Cairo reopened on Sunday after fifteen months of work",
      "after 15 months of work the museum in Cairo had reopened on Sunday",
      "the Cairo museum reopened on Sunday after 15 months of work",
      "the museum reopened in Cairo on Sunday, after more than a year of work",
      "the museum in Cairo was reopened on Sunday after 15 months of work",
    ],
  },
];
