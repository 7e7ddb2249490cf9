import { html, nothing, type TemplateResult } from "lit-html";
import { ifDefined } from "lit-html/directives/if-defined.js";
import { live } from "lit-html/directives/live.js";

import { sentence } from "../model/sentence.js";
import type { Draft, RefusalNote, SettingsState } from "../model/settings-state.js";
import { type IconName, icon } from "./icons.js";
import { once } from "./once.js";

/** What the agent said no to at a place, in its own words. Nothing if it did not. */
export function refusalLine(state: SettingsState, place: string): TemplateResult | typeof nothing {
  const note = state.refusals.get(place);
  if (note === undefined) return nothing;
  return html`<p class="refusal" role="alert" id=${refusalId(place)}>${icon("warning")}<span>${sentence(note.message)}</span></p>`;
}

export interface SliderOptions {
  /** Of its action; also what it is told apart by. */
  readonly place: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly text: (value: number) => string;
  readonly onSlide: (value: number) => void;
  readonly hint?: string;
  /** What it is about, where many of a label stand among others: only heard. The slider is a small one then. */
  readonly about?: string;
  readonly disabled?: boolean;
}

/** A number to be moved along a line. While it is moved it shows what is asked for. */
export function slider(state: SettingsState, options: SliderOptions): TemplateResult {
  const { place, label, min, max, step, text, onSlide, hint, about, disabled = false } = options;
  const value = drafted(state, place, options.value);
  const id = idOf(place);
  return html`<div class=${about === undefined ? "slider" : "slider small"}>
    <label for=${id} class="slider-label">${label}${about === undefined ? nothing : html`<span class="unseen"> of ${about}</span>`}</label>
    <output class="slider-value" for=${id}>${text(value)}</output>
    <input
      id=${id} type="range" min=${min} max=${max} step=${step} ?disabled=${disabled}
      .value=${live(String(value))} aria-valuetext=${text(value)}
      aria-describedby=${ifDefined(hint === undefined ? undefined : `${id}-hint`)}
      @input=${(event: Event) => onSlide((event.target as HTMLInputElement).valueAsNumber)}
    />
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${refusalLine(state, place)}
  </div>`;
}

export interface SwitchOptions {
  readonly place: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onSwitch: (is_on: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** Something that is on or off. */
export function switchRow(state: SettingsState, options: SwitchOptions): TemplateResult {
  const { place, label, onSwitch, hint, disabled = false } = options;
  const checked = drafted(state, place, options.checked);
  const id = idOf(place);
  return html`<div class="switch-row">
    <div class="switch-line">
      <label for=${id}>${label}</label>
      <input
        id=${id} class="switch" type="checkbox" role="switch" ?disabled=${disabled} .checked=${live(checked)}
        aria-describedby=${ifDefined(hint === undefined ? undefined : `${id}-hint`)}
        @change=${(event: Event) => onSwitch((event.target as HTMLInputElement).checked)}
      />
    </div>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${refusalLine(state, place)}
  </div>`;
}

export interface TextOptions {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly type?: "text" | "password";
  readonly autocomplete?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly maxlength?: number;
  readonly inputmode?: "text" | "numeric" | "url";
  /** Of the form it is in: it is marked if that was about this field. */
  readonly note?: RefusalNote | undefined;
  /** The names that the agent has for this field. Default: its own. */
  readonly fields?: readonly string[];
  /** True: it takes the focus as soon as it is there, or as this becomes so. */
  readonly first?: boolean;
}

/** A line to type in, with its words. What the agent has said of it is beneath it. */
export function textField(options: TextOptions): TemplateResult {
  const {
    id,
    name,
    label,
    value = "",
    type = "text",
    autocomplete = "off",
    hint,
    note,
    required = false,
    first = false,
  } = options;
  const is_wrong = note?.field !== undefined && (options.fields ?? [name]).includes(note.field);
  const described = [hint === undefined ? "" : `${id}-hint`, is_wrong ? `${id}-refusal` : ""].filter(Boolean).join(" ");
  return html`<div class="field">
    <label for=${id}>${label}${required ? nothing : html` <span class="optional">optional</span>`}</label>
    <input
      id=${id} name=${name} type=${type} value=${value} autocomplete=${autocomplete} spellcheck="false" autocapitalize="off"
      ?required=${required} maxlength=${options.maxlength ?? 256} placeholder=${ifDefined(options.placeholder)}
      inputmode=${ifDefined(options.inputmode)} aria-invalid=${ifDefined(is_wrong ? "true" : undefined)}
      aria-describedby=${ifDefined(described || undefined)} ${once(first, focusIt)}
    />
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${is_wrong ? html`<p class="refusal" role="alert" id="${id}-refusal">${icon("warning")}<span>${sentence(note.message)}</span></p>` : nothing}
  </div>`;
}

/** A list to choose one from. */
export function choiceField(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, title]) => html`<option value=${value} .selected=${live(value === chosen)}>${title}</option>`)}
    </select>
  </div>`;
}

/** What a form was refused for, unless one of its fields shows it. */
export function formRefusal(note: RefusalNote | undefined, shown: readonly string[]): TemplateResult | typeof nothing {
  if (note === undefined || (note.field !== undefined && shown.includes(note.field))) return nothing;
  return html`<p class="refusal" role="alert">${icon("warning")}<span>${sentence(note.message)}</span></p>`;
}

export interface ButtonOptions {
  readonly label: string;
  readonly kind?: "plain" | "main" | "danger" | "quiet";
  readonly sign?: IconName;
  readonly onClick?: (event: Event) => void;
  /** True: it sends its form. */
  readonly submits?: boolean;
  /** True while its action is under way: it stays where the focus is, and does nothing. */
  readonly busy?: boolean;
  /** True: it does nothing now. It can have the focus all the same: nobody who has just used it to the end loses their place. */
  readonly disabled?: boolean;
  /** What it is about, where its label alone does not tell. */
  readonly about?: string;
  /** Of one that stays down. */
  readonly pressed?: boolean;
  /** The form that it opens: it has the focus again when that is closed. */
  readonly opens?: string;
  /** True: its label is only heard. */
  readonly bare?: boolean;
}

export function button(options: ButtonOptions): TemplateResult {
  const {
    label,
    kind = "plain",
    sign,
    onClick,
    submits = false,
    busy = false,
    disabled = false,
    about,
    pressed,
    opens,
    bare,
  } = options;
  const name = about === undefined ? (bare ? label : undefined) : `${label}: ${about}`;
  return html`<button
    type=${submits ? "submit" : "button"} class="button ${kind}${bare ? " bare" : ""}" aria-disabled=${ifDefined(disabled ? "true" : undefined)}
    aria-busy=${ifDefined(busy ? "true" : undefined)} aria-label=${ifDefined(name)} title=${ifDefined(bare ? label : undefined)}
    aria-pressed=${ifDefined(pressed === undefined ? undefined : String(pressed))} data-opens=${ifDefined(opens)}
    @click=${(event: Event) => (busy || disabled ? event.preventDefault() : onClick?.(event))}
  >${sign === undefined ? nothing : icon(sign)}${bare ? nothing : html`<span>${label}</span>`}</button>`;
}

/** The texts of a form that is being sent, by their names. */
export function textsOf(event: Event): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  return (name) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
}

/** What a control shows: what it was set to while the agent has not answered, else what the agent says. */
export function drafted<T extends Draft>(state: SettingsState, place: string, said: T): T {
  const draft = state.drafts.get(place);
  return typeof draft === typeof said ? (draft as T) : said;
}

/** Gives an element the focus, once it is in the page. For `once`. */
export function focusIt(element: Element): void {
  if (element instanceof HTMLElement) queueMicrotask(() => element.focus());
}

/** An id that a page may have, of a place. */
function idOf(place: string): string {
  return place.replaceAll(/[^A-Za-z0-9_-]/g, "-");
}

function refusalId(place: string): string {
  return `${idOf(place)}-refusal`;
}
