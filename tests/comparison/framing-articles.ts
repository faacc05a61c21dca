/** Four articles of our own prose, with the framing of their claims labelled by hand. */
import type { CueClass } from "../../src/comparison/comparison.ts";

/**
 * One label: words of the content, the cue's class, what the outlet calls the speaker (the first name or description of
 * several that stand in apposition), and the place.
 */
export type FramingLabel = [
  content: string,
  cue: CueClass,
  label: string | null,
  place: `${"headline" | "standfirst" | "paragraph"} ${number}`,
];

export interface LabelledArticle {
  text: string;
  labels: FramingLabel[];
}

export const labelledArticles: LabelledArticle[] = [
  {
    text: `Mayor Dunn says old bridge is 'past saving'

The council will decide in June, and the harbour is divided.

By Ines Calloway

The old bridge over the Merrow cannot be repaired, mayor Rhea Dunn said on Monday.

“We have weighed every other way,” Dunn told reporters at the town hall. “There is none left.”

Ola Brandt, the harbour master, insisted that “a bridge is more than its stones.” He warned that ferries would have to wait for hours.

Dunn dismissed the warning as “theatre.”

According to the engineers, the piers have lost a third of their strength since 1980.

“It will stand for another winter, no more,” chief engineer Tom Reith explained.

The opposition leader, Greta Moss, claimed that the council had hidden a report. The mayor denied that any report had been withheld.

“Nobody asked the fishermen,” boasted Piet Aalders, who runs the ferry. “I did.”

The ministry confirmed that money was set aside for a new bridge. A spokeswoman suggested that work could begin next year.

Brandt admitted that the old bridge “leaks like a basket.”

“We shall fight this,” Moss vowed.`,
    labels: [
      ["past saving", "neutral", "Mayor Dunn", "headline 1"],
      ["The old bridge over the Merrow", "neutral", "mayor Rhea Dunn", "paragraph 1"],
      ["We have weighed", "neutral", "Dunn", "paragraph 2"],
      ["a bridge is more", "forceful", "Ola Brandt", "paragraph 3"],
      ["ferries would have", "forceful", "He", "paragraph 3"],
      ["theatre", "doubting", "Dunn", "paragraph 4"],
      ["the piers have lost", "neutral", "the engineers", "paragraph 5"],
      ["It will stand", "endorsing", "chief engineer Tom Reith", "paragraph 6"],
      ["the council had hidden", "doubting", "The opposition leader", "paragraph 7"],
      ["any report had been", "forceful", "The mayor", "paragraph 7"],
      ["Nobody asked", "doubting", "Piet Aalders", "paragraph 8"],
      ["money was set aside", "endorsing", "The ministry", "paragraph 9"],
      ["work could begin", "evasive", "A spokeswoman", "paragraph 9"],
      ["leaks like a basket", "endorsing", "Brandt", "paragraph 10"],
      ["We shall fight", "forceful", "Moss", "paragraph 11"],
    ],
  },
  {
    text: `Minister promises 'no cuts' as hospital closes ward

Health minister Anton Keller said on Tuesday that the children’s ward in Lindau would close in May.

“There will be no cuts,” Keller promised parliament. Nurses accused him of “playing with words.”

Sabine Roth, who leads the nurses’ union, argued that forty beds would be lost. “We counted them,” she said.

The hospital’s director acknowledged that the ward was understaffed.

“It is a matter of weeks,” the director added.

Keller’s predecessor, Maria Vogt, called the plan “a disgrace.”

In a post on X, Vogt wrote: “Children do not vote.”

The minister hinted that other wards might follow. His office declined to comment.

“We regret the anxiety,” a government official conceded.

Roth demanded that the decision be reversed. She threatened that her members would strike.

Parents alleged that nobody had told them. “We learned it from the radio,” complained Jonas Brandl, a father of two.

The union reported that 300 people had signed its letter, and Roth stressed that “not one of them is a politician.”

Keller maintained that the figures were wrong.`,
    labels: [
      ["no cuts", "forceful", "Minister", "headline 1"],
      ["the children’s ward", "neutral", "Health minister Anton Keller", "paragraph 1"],
      ["There will be no cuts", "forceful", "Keller", "paragraph 2"],
      ["playing with words", "forceful", "Nurses", "paragraph 2"],
      ["forty beds", "neutral", "Sabine Roth", "paragraph 3"],
      ["We counted them", "neutral", "she", "paragraph 3"],
      ["the ward was understaffed", "endorsing", "The hospital’s director", "paragraph 4"],
      ["It is a matter", "neutral", "the director", "paragraph 5"],
      ["a disgrace", "neutral", "Keller’s predecessor", "paragraph 6"],
      ["Children do not vote", "neutral", "Vogt", "paragraph 7"],
      ["other wards might", "evasive", "The minister", "paragraph 8"],
      ["We regret the anxiety", "endorsing", "a government official", "paragraph 9"],
      ["the decision be reversed", "forceful", "Roth", "paragraph 10"],
      ["her members would strike", "forceful", "She", "paragraph 10"],
      ["nobody had told them", "doubting", "Parents", "paragraph 11"],
      ["We learned it", "forceful", "Jonas Brandl", "paragraph 11"],
      ["300 people had signed", "neutral", "The union", "paragraph 12"],
      ["not one of them", "forceful", "Roth", "paragraph 12"],
      ["the figures were wrong", "doubting", "Keller", "paragraph 13"],
    ],
  },
  {
    text: `Court frees skipper who 'only wanted to help'

A court in Vigo freed the skipper of the trawler Alba on Friday, his lawyer said.

“He only wanted to help,” lawyer Carmen Souto told journalists. The prosecutor, Luis Prado, scoffed that the skipper had “helped himself.”

Judge Elena Castro ruled that there was no evidence of smuggling.

“The law is not a net for every fish,” Castro observed.

Prado announced that he would appeal. He repeated that three crates had been found.

The skipper, Xoan Rei, swore that he had never seen them.

“I fish, that is all,” Rei shouted from the steps.

Officials speculated that the crates came from another ship. One officer, who asked not to be named, revealed that two men had been questioned.

Souto praised the court as “a rare lighthouse.”

According to court papers, the crates held tobacco.

“It smells of politics,” the mayor of Vigo, Ana Lema, remarked.

Prado rejected the idea as “a fairy tale.”

The fishermen’s guild demanded an apology. Its head, Brais Otero, noted that the Alba had lost a whole season.

Rei purportedly said that he would sail again on Monday.`,
    labels: [
      ["A court in Vigo", "neutral", "his lawyer", "paragraph 1"],
      ["He only wanted to help", "neutral", "lawyer Carmen Souto", "paragraph 2"],
      ["helped himself", "doubting", "The prosecutor", "paragraph 2"],
      ["there was no evidence", "neutral", "Judge Elena Castro", "paragraph 3"],
      ["The law is not", "endorsing", "Castro", "paragraph 4"],
      ["he would appeal", "neutral", "Prado", "paragraph 5"],
      ["three crates", "neutral", "He", "paragraph 5"],
      ["he had never seen", "forceful", "The skipper", "paragraph 6"],
      ["I fish", "forceful", "Rei", "paragraph 7"],
      ["the crates came", "evasive", "Officials", "paragraph 8"],
      ["two men had been", "endorsing", "One officer", "paragraph 8"],
      ["a rare lighthouse", "endorsing", "Souto", "paragraph 9"],
      ["the crates held tobacco", "neutral", "court papers", "paragraph 10"],
      ["It smells of politics", "neutral", "the mayor of Vigo", "paragraph 11"],
      ["a fairy tale", "forceful", "Prado", "paragraph 12"],
      ["the Alba had lost", "endorsing", "Its head", "paragraph 13"],
      ["he would sail again", "doubting", "Rei", "paragraph 14"],
    ],
  },
  {
    text: `Rail chief admits trains 'ran blind' for a day

The signal failure was known on Sunday, staff say.

By Tom Reith

Trains in the north ran without signals for a whole day, rail chief Harald Lien admitted on Thursday.

“We ran blind,” Lien told the broadcaster. “It must never happen again.”

Transport minister Siri Dahl said she was “deeply worried.” She urged the company to publish its logs.

A driver, speaking on condition of anonymity, said the failure had been reported on Sunday.

Lien disputed that. “The first call came on Monday,” he replied.

“That is untrue,” retorted Per Aas of the drivers’ union.

Aas pointed out that the log was signed at noon. The company implied that the log was incomplete.

Dahl, a former driver herself, recalled: “We used paper and a whistle.”

The safety board concluded that eleven trains were affected.

“Eleven is eleven too many,” the board’s head, Ida Moe, declared.

Passengers joked that they had arrived early for once.

Lien guaranteed that every signal had been tested.

Critics doubted that the tests were complete, and Aas mocked them as “a walk with a torch.”`,
    labels: [
      ["ran blind", "endorsing", "Rail chief", "headline 1"],
      ["Trains in the north", "endorsing", "rail chief Harald Lien", "paragraph 1"],
      ["We ran blind", "neutral", "Lien", "paragraph 2"],
      ["deeply worried", "neutral", "Transport minister Siri Dahl", "paragraph 3"],
      ["the failure had been", "neutral", "A driver", "paragraph 4"],
      ["The first call", "neutral", "he", "paragraph 5"],
      ["That is untrue", "forceful", "Per Aas", "paragraph 6"],
      ["the log was signed", "endorsing", "Aas", "paragraph 7"],
      ["the log was incomplete", "evasive", "The company", "paragraph 7"],
      ["We used paper", "neutral", "Dahl", "paragraph 8"],
      ["eleven trains were", "endorsing", "The safety board", "paragraph 9"],
      ["Eleven is eleven", "forceful", "the board’s head", "paragraph 10"],
      ["they had arrived early", "neutral", "Passengers", "paragraph 11"],
      ["every signal had been", "endorsing", "Lien", "paragraph 12"],
      ["the tests were complete", "doubting", "Critics", "paragraph 13"],
      ["a walk with a torch", "forceful", "Aas", "paragraph 13"],
    ],
  },
];
