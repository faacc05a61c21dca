/** Countries, unions and the words that stand for them in the news: name, people, capital, seat of power. */
// Source: our own list, from general geography; one country a line, words of two parts joined by `_`.
export const COUNTRIES: readonly (readonly string[])[] = `
us US u.s u.s. u.s.a usa america american americans united_states washington white_house
uk u.k u.k. britain british brit briton britons united_kingdom london downing_street england english
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing
eu e.u. european_union brussels european europe
france french paris elysee
germany german germans berlin
italy italian italians rome
spain spanish madrid
portugal portuguese lisbon
poland polish poles warsaw
hungary hungarian hungarians budapest
austria austrian austrians vienna
netherlands dutch hague
belgium belgian belgians
denmark danish danes copenhagen
sweden swedish swede swedes stockholm
norway norwegian norwegians oslo
finland finnish finns helsinki
ireland irish dublin
scotland scottish edinburgh
greece greek greeks athens
turkey turkish turk turks ankara türkiye
romania romanian bucharest
bulgaria bulgarian sofia
serbia serbian belgrade
slovakia slovak bratislava
czech_republic czech czechs prague
estonia estonian tallinn
latvia latvian riga
lithuania lithuanian vilnius
belarus belarusian minsk
switzerland swiss
croatia croatian zagreb
slovenia slovenian ljubljana
bosnia bosnian sarajevo
montenegro montenegrin podgorica
macedonia macedonian skopje
albania albanian tirana
kosovo kosovar pristina
moldova moldovan chisinau
iceland icelandic reykjavik
luxembourg
cyprus cypriot nicosia
malta maltese valletta
georgia georgian tbilisi
armenia armenian yerevan
azerbaijan azerbaijani baku
kazakhstan kazakh astana
uzbekistan uzbek tashkent
kyrgyzstan kyrgyz bishkek
tajikistan tajik dushanbe
turkmenistan turkmen
israel israeli israelis jerusalem
palestine palestinian palestinians ramallah
iran iranian iranians tehran
iraq iraqi iraqis baghdad
syria syrian syrians damascus
lebanon lebanese beirut
jordan jordanian amman
egypt egyptian egyptians cairo
saudi_arabia saudi saudis riyadh
qatar qatari doha
yemen yemeni houthi sanaa
kuwait kuwaiti
bahrain bahraini manama
oman omani muscat
uae emirati emirates
libya libyan tripoli
afghanistan afghan afghans kabul taliban
pakistan pakistani pakistanis islamabad
india indian indians delhi
bangladesh bangladeshi dhaka
sri_lanka lankan colombo
nepal nepali nepalese kathmandu
japan japanese tokyo
south_korea south_korean seoul
north_korea north_korean pyongyang
taiwan taiwanese taipei
vietnam vietnamese hanoi
thailand thai bangkok
myanmar burmese
philippines philippine filipino manila
indonesia indonesian jakarta
malaysia malaysian
singapore singaporean
cambodia cambodian
laos laotian vientiane
mongolia mongolian
australia australian australians canberra
new_zealand wellington kiwi
canada canadian canadians ottawa
mexico mexican mexicans
brazil brazilian brazilians brasilia
argentina argentine argentinian
chile chilean santiago
colombia colombian bogota
venezuela venezuelan venezuelans caracas
cuba cuban cubans havana
peru peruvian lima
ecuador ecuadorian quito
bolivia bolivian
uruguay uruguayan montevideo
paraguay paraguayan asuncion
panama panamanian
honduras honduran tegucigalpa
guatemala guatemalan
nicaragua nicaraguan managua
el_salvador salvadoran
haiti haitian
jamaica jamaican
nigeria nigerian nigerians abuja
kenya kenyan kenyans nairobi
ethiopia ethiopian
sudan sudanese khartoum
south_africa south_african pretoria
congo congolese kinshasa
rwanda rwandan kigali
somalia somali mogadishu
ghana ghanaian accra
senegal senegalese dakar
mali malian bamako
niger niamey
cameroon cameroonian
ivory_coast ivorian
sierra_leone
liberia liberian
burkina_faso
gabon gabonese
uganda ugandan kampala
tanzania tanzanian
burundi burundian
zambia zambian lusaka
zimbabwe zimbabwean harare
malawi malawian
mozambique mozambican maputo
angola angolan luanda
namibia namibian windhoek
botswana
lesotho
madagascar malagasy
eritrea eritrean
morocco moroccan rabat
algeria algerian algiers
tunisia tunisian tunis
vatican holy_see
nato
u.n un united_nations`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
