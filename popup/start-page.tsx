/** Starts a page of ours: its language, direction and title, then its content. */
import { render, type ComponentChild } from "preact";
import {
  messageLanguage,
  textDirection,
  translate,
  type MessageKey,
} from "../extension/translate.ts";
import "./look.css";

/** Renders a page's root into its body. */
export function startPage(title: MessageKey, root: ComponentChild): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dir = textDirection();
  document.title = translate(title);
  render(root, document.body);
}
