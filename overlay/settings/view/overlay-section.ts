import type { OverlayState } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import type { Measure } from "../../core/layout/overlay-layout.js";
import { sampleView } from "../model/overlay-sample.js";
import type { SettingsState } from "../model/settings-state.js";
import { button, drafted, focusIt, refusalLine, slider, switchRow } from "./controls.js";
import { percentText, pixelText } from "./number-text.js";
import { once } from "./once.js";
import { overlayPreview } from "./overlay-preview.js";
import type { Doings, PageContext } from "./page-context.js";

/** Names the form with the address, where the browser refused to copy it. */
export const link_form = "overlay_link.";

/** How the overlay looks, and how that is. */
export function overlaySection(context: PageContext, measure: Measure): TemplateResult {
  const { state } = context;
  const overlay = state.overlay === undefined ? undefined : draftedOverlay(state.overlay, state);
  if (overlay === undefined)
    return html`<p class="hint">The agent has not said how it is set yet.</p>${refusalLine(state, "overlay.read")}`;
  return html`<div class="columns wide-first">
    <section class="group sticky" aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      <div class="stage">${overlayPreview(sampleView(overlay, state.nets), measure)}</div>
      ${attachedLine(overlay)}
    </section>
    <div class="column">${placeGroup(context, overlay)} ${lookGroup(context, overlay)} ${linkGroup(context)}</div>
  </div>`;
}

/** As the player has set it, while the agent has not answered. */
function draftedOverlay(overlay: OverlayState, state: SettingsState): OverlayState {
  const entries = Object.entries(overlay.layout).map(([field, said]) => [field, drafted(state, `overlay.${field}`, said)]);
  const editing = drafted(state, "overlay.editing", overlay.editing);
  return { ...overlay, editing, layout: Object.fromEntries(entries) as OverlayState["layout"] };
}

function attachedLine({ attached, window_title }: OverlayState): TemplateResult {
  const where = window_title === undefined ? "" : ` It belongs on the window “${window_title}”.`;
  const shown =
    attached === 0
      ? "No overlay is running now."
      : attached === 1
        ? "One overlay is running."
        : `${attached} overlays are running.`;
  return html`<p class="hint">${shown}${where}</p>`;
}

function placeGroup({ state, doings }: PageContext, { visible, editing, layout, attached }: OverlayState): TemplateResult {
  const { overlay } = doings;
  return html`<section class="group" aria-labelledby="place-title">
    <h2 id="place-title">Place</h2>
    <div class="card stack">
      ${switchRow(state, { place: "overlay.visible", label: "Show the overlay", checked: visible, onSwitch: (is_on) => void overlay.set("visible", is_on) })}
      ${choices("corner", "Corner", corners, layout.corner, (corner) => void overlay.set("corner", corner))}
      ${refusalLine(state, "overlay.corner")}
      ${slider(state, { place: "overlay.offset_x_px", label: "Away from the side", value: layout.offset_x_px, min: 0, max: 800, step: 4, text: pixelText, onSlide: (value) => void overlay.set("offset_x_px", value) })}
      ${slider(state, { place: "overlay.offset_y_px", label: "Away from top or bottom", value: layout.offset_y_px, min: 0, max: 800, step: 4, text: pixelText, onSlide: (value) => void overlay.set("offset_y_px", value) })}
      <div class="buttons">
        ${button({ label: editing ? "Done moving it" : "Move it in the game", sign: "move", pressed: editing, disabled: attached === 0 && !editing, onClick: () => void overlay.set("editing", !editing) })}
      </div>
      ${refusalLine(state, "overlay.editing")}
    </div>
  </section>`;
}

function lookGroup({ state, doings }: PageContext, { layout }: OverlayState): TemplateResult {
  const { overlay } = doings;
  return html`<section class="group" aria-labelledby="look-title">
    <h2 id="look-title">Look</h2>
    <div class="card stack">
      ${choices("detail", "What it shows", details, layout.detail, (detail) => void overlay.set("detail", detail))}
      ${refusalLine(state, "overlay.detail")}
      ${choices("theme", "Colours", theme_words, layout.theme, (theme) => void overlay.set("theme", theme))}
      ${refusalLine(state, "overlay.theme")}
      ${slider(state, { place: "overlay.scale", label: "Size", value: layout.scale, min: 0.5, max: 3, step: 0.05, text: percentText, onSlide: (value) => void overlay.set("scale", value) })}
      ${slider(state, { place: "overlay.text_scale", label: "Size of the text", value: layout.text_scale, min: 0.75, max: 2, step: 0.05, text: percentText, onSlide: (value) => void overlay.set("text_scale", value) })}
      ${slider(state, { place: "overlay.opacity", label: "Opacity", value: layout.opacity, min: 0.1, max: 1, step: 0.05, text: percentText, onSlide: (value) => void overlay.set("opacity", value) })}
      ${switchRow(state, { place: "overlay.auto_hide", label: "Hide while nothing happens", checked: layout.auto_hide, onSwitch: (is_on) => void overlay.set("auto_hide", is_on) })}
      ${switchRow(state, { place: "overlay.mirrored", label: "From right to left", checked: layout.mirrored, onSwitch: (is_on) => void overlay.set("mirrored", is_on) })}
    </div>
  </section>`;
}

function linkGroup({ state, page, doings }: PageContext): TemplateResult {
  const { copied, uncopied_url } = page;
  return html`<section class="group" aria-labelledby="link-title">
    <h2 id="link-title">For OBS and games with a browser</h2>
    <div class="card stack">
      <p class="hint">The same overlay as a browser source. Its address is a secret: keep it off your stream.</p>
      <div class="buttons">
        ${button({ label: copied ? "Copied" : "Copy the address", sign: copied ? "good" : "copy", opens: link_form, busy: state.pending.has("overlay_link"), onClick: () => doings.copyLink() })}
      </div>
      ${uncopied_url === undefined ? nothing : uncopiedForm(uncopied_url, doings)}
      ${refusalLine(state, "overlay_link")}
    </div>
  </section>`;
}

/** The browser did not copy it: the player may. */
function uncopiedForm(url: string, doings: Doings): TemplateResult {
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<div class="form" role="group" aria-label="Copy by hand">
    <p id="overlay-url-why">This browser does not let the page use the clipboard. The address is marked: copy it by hand.</p>
    <div class="field">
      <label for="overlay-url">Address of the overlay</label>
      <input id="overlay-url" type="text" readonly .value=${url} aria-describedby="overlay-url-why" @focus=${select} ${once(true, focusIt)} />
    </div>
    <div class="buttons">${button({ label: "Hide it", onClick: () => doings.openForm(undefined) })}</div>
  </div>`;
}

/** One of a few, all to be seen. */
function choices<T extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  onChoose: (value: T) => void,
): TemplateResult | typeof nothing {
  return html`<fieldset class="choices ${name}">
    <legend>${legend}</legend>
    <div class="choice-row">
      ${options.map(
        ([value, word]) => html`<label class="segment">
          <input type="radio" name="overlay-${name}" value=${value} .checked=${live(value === chosen)} @change=${() => onChoose(value)} /><span>${word}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

type Layout = OverlayState["layout"];

const corners: readonly (readonly [Layout["corner"], string])[] = [
  ["top_left", "Top left"],
  ["top_right", "Top right"],
  ["bottom_left", "Bottom left"],
  ["bottom_right", "Bottom right"],
];
const details: readonly (readonly [Layout["detail"], string])[] = [
  ["full", "Everything"],
  ["compact", "Compact"],
  ["speaking", "Talkers only"],
  ["one_line", "One line"],
];
const theme_words: readonly (readonly [Layout["theme"], string])[] = [
  ["dark", "Dark"],
  ["light", "Light"],
  ["high_contrast", "High contrast"],
  ["colour_blind", "Colour-blind safe"],
];
