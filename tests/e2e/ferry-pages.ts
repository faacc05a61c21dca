/** Pages of our own making about a ferry: as a site serves them, and as a framework draws them. */
import { readFileSync } from "node:fs";

const QUOTED = "“We have seen three opening dates come and go,” said Ines Marlow on the quay. ";
export const story = (name: string): string =>
  `<h1>The ${name} ferry will sail again</h1>` +
  `<p>${QUOTED}The mayor called the ${name} ferry “a debt we owe to the islanders” on Tuesday.</p>`.repeat(
    4,
  );
export const STORY = `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><article>${story("old")}</article></body></html>`;

/** A page that a framework draws: as its server sends it, with the framework's own code to take it over when it is told to. */
export const ISLANDERS = "the islanders";
export const drawn = (people: string): string =>
  `<article><h1>The ferry</h1>${`<p>${QUOTED}The mayor called it “a debt we owe to ${people}” on Tuesday.</p>`.repeat(4)}</article>`;
const PREACT = `data:text/javascript;base64,${readFileSync("node_modules/preact/dist/preact.mjs", "base64")}`;
export const HYDRATED = `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><div id="app">${drawn(ISLANDERS)}</div>
  <script type="module">
    import { h, hydrate, render } from "${PREACT}";
    const told = (people) => ${JSON.stringify(QUOTED)} + "The mayor called it “a debt we owe to " + people + "” on Tuesday.";
    const Story = ({ people }) =>
      h("article", null, h("h1", null, "The ferry"), [1, 2, 3, 4].map(() => h("p", null, told(people))));
    const root = document.getElementById("app");
    window.takeOver = (people) => hydrate(h(Story, { people }), root);
    window.draw = (people) => render(h(Story, { people }), root);
  </script></body></html>`;
