/** Says how far the content of a reporting verb reaches. */

/**
 * How far a content reaches: `tight` to the first comma ("promised to"), `bare` to where the outlet seems
 * to speak again, `whole` to the end of the sentence ("said that").
 */
export type Reach = "tight" | "bare" | "whole";
