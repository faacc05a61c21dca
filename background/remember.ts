/** A promise that is made once in a worker's life and shared by all who ask for it. */

export interface Remembered<T> {
  /** Makes the value for the first caller; later callers share it. */
  get(): Promise<T>;
  /** Has the next caller make it anew. */
  forget(): void;
}

/** Remembers what `make` makes. What failed, or is not `worthKeeping`, is made anew by the next caller after that. */
export function remember<T>(
  make: () => Promise<T>,
  worthKeeping: (value: T) => boolean = () => true,
): Remembered<T> {
  let made: Promise<T> | null = null;
  const get = (): Promise<T> => {
    if (made) return made;
    const making = make();
    const forget = (): void => {
      if (made === making) made = null;
    };
    making.then((value) => worthKeeping(value) || forget(), forget);
    made = making;
    return making;
  };
  return { get, forget: () => void (made = null) };
}
