/** Where the build puts the content script and the style of its marks. */

export const READER_SCRIPT = "content/main.js";
export const READER_STYLE = "content/marks.css";
