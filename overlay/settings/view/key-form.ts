import type { Hotkey } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { ref } from "lit-html/directives/ref.js";

import {
  choiceOf,
  hotkeyOf,
  type KeyDraft,
  mayDelay,
  needsTarget,
  several,
  severalOf,
  severalTarget,
  talkNets,
  targetsOf,
} from "../model/key-draft.js";
import { action_words, conflictTexts, mode_words } from "../model/key-words.js";
import { button, choiceField, formRefusal, refusalLine, slider } from "./controls.js";
import { keyCaps } from "./key-caps.js";
import { dbText, msText } from "./number-text.js";
import type { PageContext } from "./page-context.js";
import { formButtons } from "./server-forms.js";

/** To bind a key, or to change one. */
export function keyForm(context: PageContext, draft: KeyDraft): TemplateResult {
  const { state, doings } = context;
  const { action, mode } = draft;
  const made = hotkeyOf(draft, state);
  const note = state.refusals.get("key");
  // What was refused is told once.
  const conflicts = made.ok ? conflictTexts(made.value, state).filter((text) => text !== note?.message) : [];
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (made.ok && (await doings.keys.bind(made.value))) doings.openForm(undefined);
  };
  const is_stepping = action === "louder" || action === "softer";
  return html`<form class="form" aria-label="Bind a key" @submit=${onSubmit}>
    ${captureField(context, draft)}
    <div class="fields">
      ${choiceField("key-action", "Does", Object.entries(action_words), action, (value) => doings.turnKey({ action: value as Hotkey["action"] }))}
      ${needsTarget(action) ? targetField(context, draft) : nothing}
      ${needsTarget(action) && choiceOf(draft, state) === several ? severalField(context, draft) : nothing}
      ${action === "talk" ? choiceField("key-mode", "How", Object.entries(mode_words), mode, (value) => doings.turnKey({ mode: value as Hotkey["mode"] })) : nothing}
      ${is_stepping ? slider(state, { place: "key.step_db", label: "By", value: draft.step_db, min: 0.5, max: 12, step: 0.5, text: dbText, onSlide: (step_db) => doings.turnKey({ step_db }) }) : nothing}
      ${mayDelay(draft) ? delaySlider(context, draft) : nothing}
    </div>
    ${needsTarget(action) && draft.target.startsWith("slot:") ? html`<p class="hint">Whichever net an operation puts there. It does nothing without an operation.</p>` : nothing}
    ${conflicts.map((text) => html`<p class="hint conflict" role="status">${text}</p>`)}
    ${formRefusal(note, [])}
    ${made.ok ? nothing : html`<p class="hint">${made.refusal.field === "/keys" ? "Press the keys first." : draft.target.startsWith("set:") ? "Tick two nets or more." : "Choose the net it is about."}</p>`}
    ${formButtons("Bind", state.pending.has("key"), () => doings.openForm(undefined))}
  </form>`;
}

function captureField({ state, page, doings }: PageContext, { keys }: KeyDraft): TemplateResult {
  const is_waiting = page.capture !== undefined;
  const words = is_waiting ? html`<span class="waiting">Press the keys now…</span>` : html`<span class="hint">None yet</span>`;
  const label = is_waiting ? "Cancel" : keys.length === 0 ? "Press keys" : "Press others";
  return html`<div class="field">
    <span class="label" id="capture-label">Keys</span>
    <div class="capture" role="group" aria-labelledby="capture-label">
      <div class="capture-keys" aria-live="polite">${keys.length > 0 && !is_waiting ? keyCaps(keys) : words}</div>
      <span ${ref(focusFirstButton)}>${button({ label, sign: is_waiting ? "close" : "keys", onClick: () => (is_waiting ? doings.endCapture() : doings.capture()) })}</span>
    </div>
    <p class="hint">${
      page.capture === "window"
        ? "The agent hears no keys here, so press them in this window. Escape cancels."
        : "Up to four together, mouse buttons too. Escape cancels."
    }</p>
    ${is_waiting ? nothing : refusalLine(state, "capture_keys")}
  </div>`;
}

function targetField({ state, doings }: PageContext, draft: KeyDraft): TemplateResult {
  const targets = targetsOf(draft, state);
  const options = targets.map(({ target, title }): [string, string] => [target, title]);
  const field = choiceField("key-target", "Net", [["", "Choose a net"], ...options], choiceOf(draft, state), (target) =>
    doings.turnKey({ target }),
  );
  if (targets.some(({ target }) => target.startsWith("net:"))) return field;
  return html`${field}<p class="hint">You are on no net yet: join one under Nets first, or choose a radio of an operation.</p>`;
}

/** So that a key which the game has a use for, too, is still one to tap. */
function delaySlider({ state, doings }: PageContext, { press_delay_ms }: KeyDraft): TemplateResult {
  const text = (value_ms: number): string => (value_ms === 0 ? "At once" : msText(value_ms));
  const hint = "A shorter press does nothing here, and is left to the game.";
  const onSlide = (value_ms: number): void => doings.turnKey({ press_delay_ms: value_ms });
  const range = { min: 0, max: 1_000, step: 50, text, hint, onSlide };
  return slider(state, { place: "key.press_delay_ms", label: "Counts when held for", value: press_delay_ms, ...range });
}

/** Which nets a key talks on at once. */
function severalField({ state, doings }: PageContext, draft: KeyDraft): TemplateResult {
  const chosen = severalOf(draft);
  const onChange = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    doings.turnKey({ target: severalTarget(checked ? [...chosen, value] : chosen.filter((id) => id !== value)) });
  };
  return html`<fieldset class="field scopes">
    <legend>Nets that it talks on at once, two or more</legend>
    ${talkNets(state, chosen).map(
      ({ channel_id, title }) => html`<label class="check">
        <input type="checkbox" value=${channel_id} .checked=${live(chosen.includes(channel_id))} @change=${onChange} /><span>${title}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** What is in it comes after it. */
function focusFirstButton(element: Element | undefined): void {
  queueMicrotask(() => element?.querySelector("button")?.focus());
}
