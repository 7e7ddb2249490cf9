import type { Hotkey } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { draftOf, new_key } from "../model/key-draft.js";
import { bindingText, comboText, conflictTexts, hotkeyText, pressText, source_words } from "../model/key-words.js";
import { sentence } from "../model/sentence.js";
import type { KeySource, SettingsState } from "../model/settings-state.js";
import { button, refusalLine } from "./controls.js";
import { desktopKeys } from "./desktop-keys.js";
import { keyCaps } from "./key-caps.js";
import { keyForm } from "./key-form.js";
import type { PageContext } from "./page-context.js";

/** The player's own keys, and those of games. */
export function keysSection(context: PageContext): TemplateResult {
  const { state, page, doings } = context;
  const is_adding = page.form === "key." && page.key !== undefined;
  const add = (): void => {
    doings.openForm("key.");
    doings.turn({ key: new_key });
  };
  return html`
    ${state.sources === undefined ? nothing : sourceCard(state.sources)}
    <section class="group" aria-labelledby="keys-title">
      <div class="group-head">
        <h2 id="keys-title">Your keys</h2>
        ${is_adding ? nothing : button({ label: "Add a key", sign: "plus", opens: "key.", onClick: add })}
      </div>
      ${is_adding && page.key !== undefined ? html`<div class="card">${keyForm(context, page.key)}</div>` : nothing}
      ${
        state.hotkeys.length === 0 && !is_adding
          ? html`<div class="card empty"><p>No key yet.</p><p class="hint">Bind one to talk on a net. It works in every game, whatever window has the focus.</p></div>`
          : nothing
      }
      <ul class="cards">
        ${repeat(
          state.hotkeys,
          ({ hotkey_id }) => hotkey_id,
          (hotkey) => keyCard(context, hotkey),
        )}
      </ul>
    </section>
    ${gameKeys(state)}
    ${desktopKeys(context)}
  `;
}

/** What games have bound and told; nothing where there is none. */
function gameKeys(state: SettingsState): TemplateResult | typeof nothing {
  const bindings = state.bindings.filter(({ channel_ids }) => channel_ids.length > 0);
  if (bindings.length === 0) return nothing;
  return html`<section class="group" aria-labelledby="game-keys-title">
    <h2 id="game-keys-title">Keys of your games</h2>
    <p class="hint">A game hears its keys itself: they are changed there.</p>
    <ul class="cards">
      ${repeat(
        bindings,
        ({ binding_id }) => binding_id,
        (binding) => html`<li class="card key">
          <div class="key-head">
            ${binding.keys === undefined ? nothing : keyCaps(binding.keys)}
            <div class="key-words">
              <p>${bindingText(binding, state)}</p>
              <p class="hint"><bdi>${binding.binding_id}</bdi></p>
            </div>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function keyCard(context: PageContext, hotkey: Hotkey): TemplateResult {
  const { state, page, doings } = context;
  const { hotkey_id, keys, bound_by } = hotkey;
  const how = pressText(hotkey);
  const about = `${comboText(keys)}, ${hotkeyText(hotkey, state)}`;
  const busy = state.pending.has(`key.${hotkey_id}`);
  const change = (): void => {
    doings.openForm(`key.${hotkey_id}`);
    doings.turn({ key: draftOf(hotkey) });
  };
  const is_open = page.form === `key.${hotkey_id}` && page.key !== undefined;
  return html`<li class="card key">
    <div class="key-head">
      ${keyCaps(keys)}
      <div class="key-words">
        <p>${hotkeyText(hotkey, state)}</p>
        ${how === "" ? nothing : html`<p class="hint">${how}</p>`}
        ${bound_by === undefined ? nothing : html`<p class="hint">Set by <bdi>${bound_by}</bdi></p>`}
      </div>
      <div class="buttons">
        ${button({ label: "Change", kind: "quiet", sign: "edit", about, bare: true, opens: `key.${hotkey_id}`, onClick: change })}
        ${button({ label: "Remove", kind: "quiet", sign: "remove", about, bare: true, busy, onClick: () => void doings.keys.unbind(hotkey_id) })}
      </div>
    </div>
    ${is_open ? nothing : conflictTexts(hotkey, state).map((text) => html`<p class="hint conflict">${text}</p>`)}
    ${is_open && page.key !== undefined ? keyForm(context, page.key) : nothing}
    ${refusalLine(state, `key.${hotkey_id}`)}
  </li>`;
}

/** Said only where something is wrong with it. */
function sourceCard(sources: readonly KeySource[]): TemplateResult | typeof nothing {
  if (sources.some(({ state }) => state === "running")) return nothing;
  return html`<section class="card status bad" aria-label="Where keys come from">
    <span class="dot bad" aria-hidden="true"></span>
    <div class="status-text">
      <p class="status-head">The agent hears no keys on this machine</p>
      <p class="hint">Your keys are kept, and do nothing for now.</p>
      ${sources.map(({ source, reason }) => (reason === undefined ? nothing : html`<p class="hint">${sentence(`${source_words[source]}: ${reason}`)}</p>`))}
    </div>
  </section>`;
}
