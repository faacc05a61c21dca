/** The least that a Preact page can do: show a line. The panel's bench holds the panel against it. */
import { render } from "preact";

Object.assign(globalThis, {
  showLine: (text: string) => render(<p>{text}</p>, document.body),
});
