/** Makes pages of one article in ever other markup: the same page for the same seed. */

const SENTENCES = [
  "The ferry will sail again in spring, the mayor said on Tuesday, calling it “a debt we owe to the islanders”.",
  "“We have seen three opening dates come and go,” said Ines Marlow, who has worked on the quay for 21 years.",
  "A council member called the meeting “the longest tea break in our history”, and went home on foot.",
  "The ministry said that it was “looking at the figures with great care” and would answer within the month.",
  "Islanders gathered on the pier nevertheless, some with brass instruments, and waited until it was dark.",
  "“Nobody asked the gulls,” said Odd Rask, who sells bread on Quay Street and has lost 11 loaves since Monday.",
];
const WRAPPERS = ["div", "section", "article", "main", "story-body", "center", "td"];
const INLINE = ["b", "em", "span", "a", "font", "mark", "x-word", "u"];
const STRANGE = [
  "<!-- “not said” -->",
  "<br>",
  "<wbr>",
  "&shy;",
  "&#8203;",
  "&nbsp;",
  "<img alt='x'>",
  "<svg><text>“drawn”</text></svg>",
  "<template><p>“never shown”</p></template>",
  "<input value='“typed”'>",
  "<div hidden>“hidden”</div>",
  "<p></p>",
  "</div>",
  "<b><p>",
  "\u202e",
  "&#128577;",
];

/** Makes the HTML of one page. */
export function fuzzPage(seed: number): string {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const maybe = (chance: number, text: () => string): string => (random() < chance ? text() : "");

  const inline = (text: string): string =>
    text
      .split(" ")
      .map((word) => {
        const tag = pick(INLINE);
        return random() < 0.06
          ? `<${tag}>${word}</${tag}>`
          : word + maybe(0.03, () => pick(STRANGE));
      })
      .join(random() < 0.1 ? "\n\t" : " ");
  const paragraph = (): string => {
    const text = inline(`${pick(SENTENCES)} ${pick(SENTENCES)}`);
    return random() < 0.7
      ? `<p>${text}</p>`
      : random() < 0.5
        ? `<div>${text}</div>`
        : `${text}<br><br>`;
  };
  const wrapper = pick(WRAPPERS);
  const body = Array.from({ length: 4 + Math.floor(random() * 12) }, paragraph).join(
    maybe(0.3, () => pick(STRANGE)),
  );
  return `${maybe(0.8, () => "<!doctype html>")}<html lang="en"><head><title>Ferry ${seed}</title></head><body>
${maybe(0.5, () => "<nav><a href='/'>Home</a></nav>")}<h1>Ferry to sail again</h1><${wrapper}>${body}</${wrapper}>
${maybe(0.5, () => "<form><textarea>“my draft”</textarea></form>")}</body></html>`;
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
