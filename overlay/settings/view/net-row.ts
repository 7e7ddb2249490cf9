import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import type { Net } from "../model/settings-state.js";
import { button, drafted, refusalLine, slider, switchRow } from "./controls.js";
import { icon } from "./icons.js";
import { dbText, msText, panText } from "./number-text.js";
import type { PageContext } from "./page-context.js";
import { talkerList } from "./talker-list.js";

/** A net of the stack: its place, who may be heard there and how. */
export function netRow(context: PageContext, net: Net, index: number, stack: readonly Net[]): TemplateResult {
  const { state, page, doings } = context;
  const { channel_id, title } = net;
  const place = `net.${channel_id}`;
  const [muted, solo] = [drafted(state, `${place}.muted`, net.muted), drafted(state, `${place}.solo`, net.solo)];
  const { nets } = doings;
  const { drag } = page;
  const marks = [
    drag?.channel_id === channel_id ? "dragged" : "",
    drag !== undefined && drag.index === index && drag.channel_id !== channel_id
      ? index > stack.findIndex((one) => one.channel_id === drag.channel_id)
        ? "drop-after"
        : "drop-before"
      : "",
  ];
  return html`<li class="net ${marks.join(" ")}" data-net=${channel_id}>
    ${grip(context, net, index, stack)}
    ${netWords(net, [])}
    <div class="net-order">
      ${button({ label: "Up", kind: "quiet", sign: "up", about: title, bare: true, disabled: index === 0, onClick: () => void nets.step(channel_id, -1) })}
      ${button({ label: "Down", kind: "quiet", sign: "down", about: title, bare: true, disabled: index === stack.length - 1, onClick: () => void nets.step(channel_id, 1) })}
    </div>
    <div class="net-mix">
      ${standingSwitch(context, net)}
      ${slider(state, { place: `${place}.gain_db`, label: "Volume", about: title, value: net.gain_db, min: -60, max: 12, step: 1, text: dbText, onSlide: (value) => void nets.mix(channel_id, "gain_db", value) })}
      ${slider(state, { place: `${place}.pan`, label: "Ear", about: title, value: net.pan, min: -1, max: 1, step: 0.1, text: panText, onSlide: (value) => void nets.mix(channel_id, "pan", value) })}
      <div class="net-toggles">
        ${button({ label: "Mute", pressed: muted, about: title, onClick: () => void nets.mix(channel_id, "muted", !muted) })}
        ${button({ label: "Solo", pressed: solo, about: title, onClick: () => void nets.mix(channel_id, "solo", !solo) })}
      </div>
    </div>
    ${talkerList(context, net)}
    ${moreOf(context, net)}
    ${refusalLine(state, place)} ${refusalLine(state, `${place}.muted`)} ${refusalLine(state, `${place}.solo`)}
  </li>`;
}

/** What is seldom changed. */
function moreOf(context: PageContext, net: Net): TemplateResult {
  const { state, doings } = context;
  const { channel_id, title, dry, positional } = net;
  const place = `net.${channel_id}`;
  const { nets } = doings;
  return html`<details class="more">
    <summary aria-label="More about ${title}">More</summary>
    ${switchRow(state, { place: `${place}.dry`, label: "Without its radio effect", checked: dry, onSwitch: (is_on) => void nets.mix(channel_id, "dry", is_on) })}
    ${switchRow(state, { place: `${place}.positional`, label: "Heard from where the talker is in the game", checked: positional, onSwitch: (is_on) => void nets.mix(channel_id, "positional", is_on) })}
    ${net.may_speak ? timing(context, net) : nothing}
  </details>`;
}

/** How much more than the press of a key is sent; for all nets that stands under Sound. */
function timing(
  { state, doings }: PageContext,
  { channel_id, title, pre_roll_ms, release_ms }: Net,
): TemplateResult | typeof nothing {
  const { microphone } = state;
  if (microphone === undefined) return nothing;
  const place = `net.${channel_id}`;
  const { nets } = doings;
  const common = { about: title, min: 0, step: 10, text: msText };
  const is_plain = pre_roll_ms === undefined && release_ms === undefined;
  const busy = state.pending.has(`${place}.timing`);
  return html`<div class="net-timing">
    ${slider(state, { ...common, place: `${place}.pre_roll_ms`, label: "Send from before the key", value: pre_roll_ms ?? microphone.pre_roll_ms, max: 500, onSlide: (value) => void nets.mix(channel_id, "pre_roll_ms", value) })}
    ${slider(state, { ...common, place: `${place}.release_ms`, label: "Send on after the key", value: release_ms ?? microphone.release_ms, max: 2_000, onSlide: (value) => void nets.mix(channel_id, "release_ms", value) })}
    ${is_plain ? nothing : button({ label: "As on other nets", kind: "quiet", about: title, busy, onClick: () => void nets.forgetTiming(channel_id, title) })}
    ${refusalLine(state, `${place}.timing`)}
  </div>`;
}

/** What a net is called, with its colour. */
export function netWords(
  { title, label, number, colour, locked, members, membership, priority }: Net,
  path: readonly string[],
): TemplateResult {
  const about = [
    ...path,
    number ?? "",
    membership === "none" || members === 0 ? "" : members === 1 ? "1 player" : `${members} players`,
  ];
  const is_told = label.toLocaleLowerCase() === title.toLocaleLowerCase();
  const dim = [...about, priority > 0 ? `priority ${priority}` : ""].filter(Boolean).join(" · ");
  return html`<div class="net-words">
    <span class="net-colour" aria-hidden="true" .style=${colour === undefined ? "" : `background-color: ${colour}`}></span>
    <div class="net-names">
      <p class="net-title"><bdi>${title}</bdi>${locked ? html`<span class="net-lock">${icon("lock")}<span class="unseen">, locked</span></span>` : nothing}</p>
      <p class="hint">${is_told ? nothing : html`<bdi>${label}</bdi>`}${is_told || dim === "" ? "" : " · "}${dim}</p>
    </div>
  </div>`;
}

/** Off, listen, talk. */
export function standingSwitch({ state, doings }: PageContext, net: Net): TemplateResult {
  const { channel_id, title, locked, may_speak } = net;
  const membership = drafted(state, `net.${channel_id}`, net.membership);
  const busy = state.pending.has(`net.${channel_id}`);
  const choose = (wanted: Net["membership"]): void => {
    if (locked && membership === "none") doings.openForm(`${wanted}.password.${channel_id}`);
    else void doings.nets.stand(net, wanted);
  };
  const option = (wanted: Net["membership"], word: string, disabled: boolean): TemplateResult => html`<label class="segment">
    <input
      type="radio" name="standing-${channel_id}" value=${wanted} ?disabled=${disabled} .checked=${live(membership === wanted)}
      @change=${() => choose(wanted)}
    /><span>${word}</span></label>`;
  return html`<fieldset class="segments" aria-busy=${busy ? "true" : "false"}>
    <legend class="unseen">${title}</legend>
    ${option("none", "Off", false)} ${option("monitor", "Listen", false)} ${option("joined", "Talk", !may_speak)}
  </fieldset>`;
}

/** Moves a net with the mouse, a finger, or the arrow keys. */
function grip({ page, doings }: PageContext, { channel_id, title }: Net, index: number, stack: readonly Net[]): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && page.drag !== undefined) {
      (event.currentTarget as Element).releasePointerCapture(page.drag.pointer_id);
      doings.turn({ drag: undefined });
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const end = { Home: 0, End: stack.length - 1 }[event.key];
    if (step === undefined && end === undefined) return;
    event.preventDefault();
    void (step === undefined ? doings.nets.move(channel_id, end ?? 0) : doings.nets.step(channel_id, step));
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    doings.turn({ drag: { channel_id, index, pointer_id: event.pointerId } });
  };
  const onMove = (event: PointerEvent): void => {
    const grip_button = event.currentTarget as Element;
    if (!grip_button.hasPointerCapture(event.pointerId)) return;
    const at = indexAt(grip_button, event.clientY);
    // A list may be longer than the window.
    rowsAround(grip_button)[at]?.scrollIntoView({ block: "nearest" });
    doings.turn({ drag: { channel_id, index: at, pointer_id: event.pointerId } });
  };
  const onUp = (event: PointerEvent): void => {
    const grip_button = event.currentTarget as Element;
    if (!grip_button.hasPointerCapture(event.pointerId)) return;
    const to = indexAt(grip_button, event.clientY);
    doings.turn({ drag: undefined });
    void doings.nets.move(channel_id, to);
  };
  return html`<button
    type="button" class="grip" aria-label="Move ${title}, number ${index + 1} of ${stack.length}" title="Drag, or use the arrow keys; Escape leaves it where it was"
    @keydown=${onKey} @pointerdown=${onDown} @pointermove=${onMove} @pointerup=${onUp}
    @pointercancel=${() => doings.turn({ drag: undefined })}
  >${icon("grip")}</button>`;
}

/** Which row of the list is under that height. */
function indexAt(within: Element, y_px: number): number {
  const rows = rowsAround(within);
  const index = rows.findIndex((row) => y_px < row.getBoundingClientRect().bottom);
  return index < 0 ? rows.length - 1 : index;
}

function rowsAround(within: Element): readonly Element[] {
  return [...(within.closest("ol")?.children ?? [])];
}
