import { html, nothing, type TemplateResult } from "lit-html";
import { sentence } from "../model/sentence.js";
import { switchRow } from "./controls.js";
import type { PageContext } from "./page-context.js";

/** A desktop that can be asked for keys, and how that went; nothing where the agent knows of none. */
export function desktopKeys({ state, doings }: PageContext): TemplateResult | typeof nothing {
  const source = state.sources?.find((one) => one.source === "portal");
  if (source === undefined || state.portal === undefined) return nothing;
  const { reason } = source;
  return html`<section class="card" aria-labelledby="desktop-keys-title">
    <h2 id="desktop-keys-title">Keys of the desktop</h2>
    ${switchRow(state, {
      place: "portal",
      label: "Ask the desktop for keys",
      checked: state.portal,
      hint: "On Wayland no program hears all keys. The desktop asks you which ones Talkgroup may hear; here they are Shortcut 1 to Shortcut 8.",
      onSwitch: (is_on) => void doings.keys.askDesktop(is_on),
    })}
    ${state.portal && reason !== undefined ? html`<p class="hint" role="status">${sentence(reason)}</p>` : nothing}
  </section>`;
}
