/** Paints claims by the browser's highlights, which change nothing on the page. */
import type { Span } from "../src/text/span.ts";
import { findClaim, isUnchanged, locateClaim, toRange, type LocatedStretch } from "./locate.ts";
import type { TabReading } from "./read-tab.ts";

/** Names of the highlights, as in marks.css. */
const CLAIM = "parallax-claim";
const CHOSEN = "parallax-chosen";

/** The marks of one page. All claims are painted alike: the page can read the highlights, and must not learn which were found elsewhere. */
export interface Marks {
  /** Paints all claims of a reading; `null` takes all marks away. */
  draw(reading: TabReading | null): void;
  /** Scrolls to the claim whose record has this span and paints it as chosen; false where it is gone. */
  show(reading: TabReading, span: Span): boolean;
  /** Paints the claim whose record has this span as chosen. */
  choose(reading: TabReading, span: Span): void;
  turn(on: boolean): null;
  /** Tells how the marks are: as drawn, cleared by the page, or drawn over text that has changed. */
  check(): "as drawn" | "cleared" | "changed";
  /** Paints again what still stands as it was read. */
  redraw(): void;
}

/** Makes the marks of this page; they vanish when the signal aborts. */
export function createMarks(leaving: AbortSignal): Marks {
  const registry = CSS.highlights;
  let claims: LocatedStretch[] = [];
  let chosen: LocatedStretch[] = [];
  let painted: Highlight | null = null;
  let isOn = true;

  const paint = (name: string, stretches: readonly LocatedStretch[], priority: number) => {
    registry.delete(name);
    const ranges = stretches.filter(isUnchanged).map(toRange);
    if (!isOn || ranges.length === 0) return null;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    return highlight;
  };
  const redraw = (): void => {
    painted = paint(CLAIM, claims, 0);
    paint(CHOSEN, chosen, 1);
  };
  const draw = (reading: TabReading | null): void => {
    claims = reading?.claims.flatMap((claim) => locateClaim(reading, claim)) ?? [];
    chosen = [];
    redraw();
  };
  const choose = (reading: TabReading, span: Span): LocatedStretch[] => {
    const claim = findClaim(reading, span);
    chosen = claim ? locateClaim(reading, claim).filter(isUnchanged) : [];
    paint(CHOSEN, chosen, 1);
    return chosen;
  };
  leaving.addEventListener("abort", () => draw(null));

  return {
    draw,
    show(reading, span) {
      const place = choose(reading, span)[0]?.node.parentElement;
      place?.scrollIntoView({ block: "center", behavior: scrollBehavior() });
      return place !== undefined && place !== null;
    },
    choose,
    turn(on) {
      isOn = on;
      redraw();
      return null;
    },
    check() {
      if (!claims.every(isUnchanged)) return "changed";
      return painted && registry.get(CLAIM) !== painted ? "cleared" : "as drawn";
    },
    redraw,
  };
}

/** Scrolls at once for readers who asked for less motion. */
function scrollBehavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
