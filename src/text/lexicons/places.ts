/** Names of places: countries, capitals, other large cities, regions. Source: our own compilation from general geography. */

/** One country a line, with its other names behind it. */
const ALIASED_COUNTRIES = `
United States|U.S.|US|U.S.A.|USA|America
United Kingdom|U.K.|UK|Britain|Great Britain
Turkey|Türkiye|Turkiye
Czech Republic|Czechia
Myanmar|Burma
Ivory Coast|Côte d'Ivoire
United Arab Emirates|U.A.E.|UAE
Netherlands|Holland
`;

/** The same of cities. */
const ALIASED_CITIES = `
Vatican|Vatican City|Holy See
Kyiv|Kiev
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov
Dnipro|Dnipropetrovsk
Zaporizhzhia|Zaporizhia|Zaporozhye
Mykolaiv|Nikolaev
Beijing|Peking
Mumbai|Bombay
New York|New York City|NYC
Washington|Washington D.C.|Washington DC
Saint Petersburg|St. Petersburg|St Petersburg
`;

const COUNTRIES = `
Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia,Botswana,Brazil,Brunei,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,Denmark,Djibouti,Dominican Republic,Ecuador,Egypt,El Salvador,England,Eritrea,Estonia,Eswatini,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Greece,Grenada,Guatemala,Guinea,Guyana,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Mauritania,Mauritius,Mexico,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Namibia,Nepal,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Northern Ireland,Norway,Oman,Pakistan,Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Samoa,Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,South Sudan,Spain,Sri Lanka,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Trinidad,Tunisia,Turkmenistan,Uganda,Ukraine,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe
`;

const CITIES = `
Abu Dhabi,Abuja,Accra,Addis Ababa,Aleppo,Algiers,Almaty,Amman,Amsterdam,Ankara,Antwerp,Astana,Athens,Atlanta,Auckland,Baghdad,Baku,Bakhmut,Bamako,Bangalore,Bangkok,Barcelona,Basra,Beirut,Belfast,Belgorod,Belgrade,Berlin,Bern,Birmingham,Bogotá,Bonn,Boston,Brasilia,Bratislava,Brisbane,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Calgary,Canberra,Cape Town,Caracas,Cardiff,Casablanca,Chennai,Chicago,Chisinau,Cologne,Colombo,Copenhagen,Dakar,Dallas,Damascus,Darwin,Davos,Delhi,Denver,Detroit,Dhaka,Doha,Donetsk,Dresden,Dubai,Dublin,Edinburgh,Florence,Frankfurt,Gaza,Geneva,Glasgow,Guangzhou,Hamburg,Hanoi,Harare,Havana,Helsinki,Hiroshima,Hong Kong,Honolulu,Houston,Hyderabad,Islamabad,Istanbul,Jakarta,Jeddah,Jenin,Jerusalem,Johannesburg,Kabul,Kampala,Karachi,Kathmandu,Kazan,Khan Younis,Khartoum,Kherson,Kigali,Kinshasa,Kolkata,Krakow,Kuala Lumpur,Kuwait City,Kursk,La Paz,Lagos,Lahore,Las Vegas,Leeds,Leipzig,Lima,Lisbon,Liverpool,Ljubljana,London,Los Angeles,Luhansk,Lusaka,Lyon,Madrid,Manchester,Manila,Maputo,Mariupol,Marseille,Mecca,Melbourne,Miami,Milan,Minneapolis,Minsk,Mogadishu,Monrovia,Montreal,Moscow,Mosul,Munich,Nairobi,Naples,New Delhi,New Orleans,Nicosia,Oslo,Ottawa,Oxford,Palermo,Paris,Perth,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Prague,Pretoria,Pristina,Pyongyang,Quebec,Quito,Rabat,Rafah,Ramallah,Rangoon,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam,San Antonio,San Diego,San Francisco,San José,Sanaa,Santiago,Santo Domingo,São Paulo,Sarajevo,Seattle,Seoul,Sevastopol,Shanghai,Sharm el-Sheikh,Shenzhen,Skopje,Sochi,Sofia,Stockholm,Strasbourg,Stuttgart,Sydney,Taipei,Tallinn,Tashkent,Tbilisi,Tehran,Tel Aviv,The Hague,Tirana,Tokyo,Toronto,Tripoli,Tunis,Turin,Ulaanbaatar,Valletta,Vancouver,Venice,Vienna,Vientiane,Vilnius,Vladivostok,Warsaw,Wellington,Winnipeg,Wuhan,Yangon,Yerevan,Zagreb,Zurich
`;

const REGIONS = `
Africa,Alabama,Alaska,Alberta,Antarctica,Arizona,Arkansas,Asia,Balkans,Bavaria,Black Sea,British Columbia,California,Catalonia,Caucasus,Colorado,Connecticut,Crimea,Delaware,Donbas,Europe,Florida,Golan Heights,Greenland,Gulf,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kashmir,Kentucky,Louisiana,Maine,Manitoba,Maryland,Massachusetts,Michigan,Middle East,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Nova Scotia,Ohio,Oklahoma,Ontario,Oregon,Pennsylvania,Red Sea,Rhode Island,Saskatchewan,Scandinavia,Siberia,Sicily,Silicon Valley,South Carolina,South China Sea,South Dakota,Tennessee,Texas,Tibet,Utah,Vermont,Virginia,Washington,West Bank,West Virginia,Wisconsin,Wyoming,Xinjiang
`;

const names = (list: string): readonly string[] => list.trim().split(",");
const lines = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** Every known name of a place, as printed, with the name under which it is compared; New York and Washington are a city and a region each. */
export const placeNames: ReadonlyMap<string, string> = new Map([
  ...[COUNTRIES, CITIES, REGIONS].flatMap(names).map((name): [string, string] => [name, name]),
  ...[ALIASED_COUNTRIES, ALIASED_CITIES]
    .flatMap(lines)
    .flatMap((aliases) => aliases.map((name): [string, string] => [name, aliases[0] ?? name])),
]);

/** Every known name of a country, as printed. */
export const countryNames: ReadonlySet<string> = new Set([
  ...names(COUNTRIES),
  ...lines(ALIASED_COUNTRIES).flat(),
]);

/** The same with those of regions: where a city may be said to be. */
export const landNames: ReadonlySet<string> = new Set([...countryNames, ...names(REGIONS)]);
