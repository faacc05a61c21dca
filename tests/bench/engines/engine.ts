/** A search engine as the index bench drives it. */

/** Returns the numbers of the texts that are most like the query, best first. */
export type Search = (query: string, limit: number) => number[];

/** An index as it would be kept in storage: its bytes beyond the texts themselves, and how it is opened from them. */
export interface SavedIndex {
  bytes: number;
  open(): Promise<Search>;
}

export interface Engine {
  name: string;
  build(texts: readonly string[]): Promise<SavedIndex>;
}
