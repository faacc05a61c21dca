/** Judges which short lines only label what stands about them: a time, a number, a source, an address, a calling. */

/** A line with which an entry of a live report begins: "20:24 Ana Ruiz", "2 hours ago10:05 Ana Ruiz", "20:42KEY EVENT". */
const ENTRY_LINE =
  /^(?:\d+ (?:min(?:ute)?|hour|day)s? ago ?)?\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: [A-Z]{2,4})? ?(?:\p{Lu}[\p{L}'’.-]*(?: |$)){0,4}$/u;
/** The number of a section, alone on its line. */
const SECTION_NUMBER = /^\d{1,2}\)?$/;
/** Where the copy is from, or when it came out, alone: "(Via the Coastline, Elm Press)", "Coastline (Elm) First published May 19, 2031". */
const SOURCE =
  /^\((?:h\/t|hat tip|source:?|via) [^()]{1,80}\)$|\bfirst published \p{L}+ \d{1,2}, \d{4}\b[^.!?]{0,20}$/iu;
/** How to reach the author: "Twitter: @adalund". */
const CONTACT = /^(?:e-?mail|instagram|twitter) ?: ?@?\S+$/iu;
/** Whence a report comes, parted from its first sentence: "ELM, Norland —". */
const DATELINE_ALONE = /^\p{Lu}[\p{L}., ()]{1,40} ?[—–]$/u;
/** An address and nothing else: "https://coastline.test/posts/12", "alund@coastline.test", "COASTLINE.TEST"; "Coastline.com" may be a firm's name. */
const ADDRESS =
  /^(?:https?:\/\/\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|(?:www\.)?(?:[a-z\d-]+\.)+[a-z]{2,}|(?:WWW\.)?(?:[A-Z\d-]+\.)+[A-Z]{3,})$/;
/** How often the page was called up or passed on: "Views: 184", "1,204 shares". */
const COUNTER =
  /^(?:(?:post )?views|reads|shares|visits): ?\d[\d.,]*k?$|^\d[\d.,]*k? (?:reads|shares|views|visits)$/i;
/** What the author is, below the author's name: "Coastline Staff Reporter", "Senior harbour correspondent". */
const CALLING =
  /^(?:\p{Lu}[\p{L}.&’'-]* ){0,3}(?:Senior|Special|Staff) (?:\p{L}+ ){0,2}(?:Correspondent|correspondent|Editor|editor|Photographer|photographer|Reporter|reporter|Writer|writer)s?$/u;
/** Which picture of a gallery it is: "Image 1 of 5". */
const SLIDE = /^(?:image|photo|picture|slide) \d+ (?:of|\/) \d+$/i;
const FORMS = [
  ENTRY_LINE,
  SECTION_NUMBER,
  SOURCE,
  CONTACT,
  DATELINE_ALONE,
  ADDRESS,
  COUNTER,
  CALLING,
  SLIDE,
];

/** Tells whether a short line, without the white space around it, only opens an entry or a section, or says where the text is from and by whom. */
export function isLabel(line: string): boolean {
  return FORMS.some((form) => form.test(line));
}
