/** The rules by which indirect speech is found, by what stands where. */

/** What follows a reporting verb. */
export type AfterRule =
  | "answer" // "said | yes"
  | "as" // "called | the plan a loss"
  | "at" // "put | the loss at 40 boats"
  | "bare" // "said | the pier was shut"
  | "finding" // "The poll showed | a lead"
  | "gap" // "the pier, which pilots say | is unsafe"
  | "object" // "rejected | the plan"
  | "of" // "was accused of | theft"
  | "that" // "said | that the pier was shut"
  | "to" // "promised | to stay"
  | "told of" // "reminded growers of | the frost"
  | "told to" // "urged | growers to stay"
  | "wh"; // "asked | whether the pier was shut"

/** Every rule: the same, a reporting clause around its content, and what reports with no such verb. */
export type Rule =
  | AfterRule
  | "adjective" // "was sure that | it leaked"
  | "around" // "The pier, | she said, | is shut"
  | "as front" // "As Lind noted, | the pier is shut"
  | "asked" // "Asked | whether he would stay, Lind said"
  | "before" // "The pier is shut, | she said"
  | "by" // "| The crew was praised by Lind for the rescue"
  | "idiom" // "took aim at | the plan"
  | "inverted" // "The pier is shut, | said Lind"
  | "label" // "Lind: | the pier is shut"
  | "led" // "Lind added:", and | a paragraph of his words
  | "news" // "| The sale was announced by the port"
  | "noun" // "the claim by Lind that | it leaked"
  | "noun of thing" // "issued praise for | the pilots"
  | "phrase" // "According to Lind, | the pier is shut"
  | "signed" // "| The pier is shut – Lind"
  | "view" // "in Lind's view, | the pier is safe"
  | "vow"; // "Lind's vow to | stay"
