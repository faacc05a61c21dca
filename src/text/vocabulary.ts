/** Numbers the spellings met in texts, each found by its characters without making a string. */

/** Most spellings kept: a year of one outlet's news has fewer; emptied when it holds this many. */
export const MAX_SPELLINGS = 32_768;
/** Places of the hash table, a power of two: twice as many as spellings, so that probes stay short. */
const PLACES = 2 * MAX_SPELLINGS;
/** Room for their characters: eight each, where words have six at most on average. */
const MAX_CHARACTERS = 8 * MAX_SPELLINGS;
/** Longest spelling kept, in UTF-16 units: longer ones are links and the like, and seldom come again. */
const MAX_LENGTH = 40;

/** Adds the next character to the hash of a spelling, which begins with 0. */
export const addToHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Makes a spelling's place in the table of its hash. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/**
 * The spellings met so far. Each has a number below MAX_SPELLINGS; `read` is called once for a new one, so
 * that tables by number can be filled. A number holds until the next call only, for then the table may
 * have been emptied; number 0 is that of every spelling too long to be kept.
 */
export class Vocabulary {
  private readonly read: (id: number, spelling: string) => void;
  private readonly places = new Uint16Array(PLACES);
  private readonly hashes = new Int32Array(MAX_SPELLINGS);
  /** The characters of all spellings one after the other, and where each begins; they end where the next begins. */
  private readonly characters = new Uint16Array(MAX_CHARACTERS);
  private readonly starts = new Int32Array(MAX_SPELLINGS + 1);
  private count = 1;

  constructor(read: (id: number, spelling: string) => void) {
    this.read = read;
  }

  /** Returns the number of the spelling between two offsets of `text`, in UTF-16 units. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = addToHash(hash, text.charCodeAt(at));
    return this.findHashed(text, start, end, hash);
  }

  /** Does the same for who has the `hash` of all its characters already (see addToHash). */
  findHashed(text: string, start: number, end: number, hash: number): number {
    let place = placeOf(hash);
    for (;;) {
      const id = this.places[place] ?? 0;
      if (id === 0) return this.add(text, start, end, hash, place);
      if (this.hashes[id] === hash && this.isAt(id, text, start, end)) return id;
      place = (place + 1) & (PLACES - 1);
    }
  }

  /** Tells whether a spelling stands between two offsets. */
  private isAt(id: number, text: string, start: number, end: number): boolean {
    const { characters, starts } = this;
    const first = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (characters[first + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Keeps a new spelling at a free place, unless it is too long. */
  private add(text: string, start: number, end: number, hash: number, free: number): number {
    let id = 0;
    if (end - start <= MAX_LENGTH) {
      let place = free;
      if (this.count === MAX_SPELLINGS || this.used() + MAX_LENGTH > MAX_CHARACTERS) {
        this.places.fill(0);
        this.count = 1;
        place = placeOf(hash);
      }
      id = this.count;
      this.count += 1;
      const first = this.starts[id] ?? 0;
      for (let at = start; at < end; at += 1) {
        this.characters[first + at - start] = text.charCodeAt(at);
      }
      this.starts[this.count] = first + end - start;
      this.hashes[id] = hash;
      this.places[place] = id;
    }
    this.read(id, copy(text, start, end));
    return id;
  }

  private used(): number {
    return this.starts[this.count] ?? 0;
  }
}

/** Cuts a string that shares no memory with the text, which a kept slice would hold on to. */
function copy(text: string, start: number, end: number): string {
  let spelling = "";
  for (let at = start; at < end; at += 1) spelling += text.charAt(at);
  return spelling;
}
