import { html, nothing, type TemplateResult } from "lit-html";

import { comboText, keyWord } from "../model/key-words.js";

/** A combination as caps of keys. */
export function keyCaps(keys: readonly string[]): TemplateResult {
  const caps = keys.map(
    (key, index) =>
      html`${index === 0 ? nothing : html`<span class="plus" aria-hidden="true">+</span>`}<kbd aria-hidden="true">${keyWord(key)}</kbd>`,
  );
  return html`<span class="caps"><span class="unseen">${comboText(keys)}</span>${caps}</span>`;
}
