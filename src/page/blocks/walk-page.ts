/** Walks the text of a page as a reader meets it: shadow trees included, whatever must not be read left out. */

/** Nodes visited between two pauses: a few ms of work, so that no task grows long. */
const NODES_BETWEEN_PAUSES = 1_000;

/** Elements whose content is no text of the page, or is the reader's own. */
const NEVER_READ = new Set(
  (
    "audio base button canvas datalist dialog embed fencedframe frame frameset head iframe input link map " +
    "math menu meta meter noscript object option optgroup output progress script select style svg " +
    "template textarea title video"
  ).split(" "),
);
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\((?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\((?:50|100)%)/i;
/** Labels that are read aloud and never drawn: "Article content", "opens in a new tab". */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:screen-?reader-?(?:only|text)|sr-?only|visually-?hidden)(?![\w-])/i;
const EDITABLE_ROLE = /^(?:textbox|searchbox|combobox|spinbutton)$/;

/** What is told of each node; `enter` answers whether to go into the element. */
export interface PageVisitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Tells whether an element is closed to us: code, a form field, text being edited, a dialog, or hidden by its own markup. */
export function isNeverRead(element: Element): boolean {
  if (NEVER_READ.has(element.localName) || element.hasAttribute("hidden")) return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable.toLowerCase() !== "false") return true;
  const role = element.getAttribute("role");
  if (role !== null && EDITABLE_ROLE.test(role)) return true;
  // What lies over the page and must be answered first: consent, sign-in.
  if (element.getAttribute("aria-modal") === "true") return true;
  // Dialogs hide the page behind them from screen readers, though the reader sees it: what holds prose counts.
  if (element.getAttribute("aria-hidden") === "true" && !holdsProse(element)) return true;
  const style = element.getAttribute("style");
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute("class");
  return names !== null && FOR_SCREEN_READERS.test(names);
}

function holdsProse(element: Element): boolean {
  return element.localName === "p" || element.querySelector("p") !== null;
}

/** Lists the children that are drawn: those of the open shadow root where there is one, and what fills a slot. */
function drawnChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === "slot" && "assignedNodes" in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Returns the element in which a node is drawn: its parent, or the host of its shadow tree. */
export function drawnParent(node: Node): Element | null {
  const root = node.parentElement ? null : (node.parentNode as ShadowRoot | null);
  return node.parentElement ?? root?.host ?? null;
}

/**
 * Visits every element and text node below `root` in reading order, without recursion (a page may nest
 * as deep as it likes). Yields now and then; the caller may pause there.
 */
export function* walkPage(root: Element, visitor: PageVisitor): Generator<void, void> {
  const open = [{ element: root, children: drawnChildren(root), next: 0 }];
  let untilPause = NODES_BETWEEN_PAUSES;
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.children[frame.next];
    frame.next += 1;
    if (!node) {
      open.pop();
      if (open.length > 0) visitor.leave(frame.element);
    } else if (node.nodeType === 3) {
      visitor.text(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (!isNeverRead(element) && visitor.enter(element)) {
        open.push({ element, children: drawnChildren(element), next: 0 });
      }
    }
    untilPause -= 1;
    if (untilPause === 0) {
      untilPause = NODES_BETWEEN_PAUSES;
      yield;
    }
  }
}
