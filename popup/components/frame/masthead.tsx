/** The head of a page of ours: sign, name, and on the other side what the page is about. */
import type { ComponentChildren } from "preact";

export function Masthead({ aside, children }: { aside?: string; children?: ComponentChildren }) {
  return (
    <header class="masthead">
      <div class="line">
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="5.9" cy="8" r="4.6" />
          <circle cx="10.1" cy="8" r="4.6" />
        </svg>
        <h1>Parallax</h1>
        {aside && <span class="aside">{aside}</span>}
      </div>
      {children}
    </header>
  );
}
