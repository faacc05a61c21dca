/** Kinds of pieces, as headlines name them before a colon; our own list, from general news usage. */
export const RUBRICS: ReadonlySet<string> = new Set(
  "analysis breaking column commentary correction editorial essay example exclusive explainer factbox feature gallery interview letter letters live note obituary opinion photo photos podcast preview profile recap review transcript update updates video watch".split(
    " ",
  ),
);
