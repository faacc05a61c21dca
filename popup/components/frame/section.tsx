/** A titled part of a page; its title can be given the focus that something in it has lost. */
import type { ComponentChildren } from "preact";

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
