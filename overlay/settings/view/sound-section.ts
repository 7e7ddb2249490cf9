import type { Device } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

import { button, drafted, formRefusal, refusalLine, slider, switchRow, textField, textsOf } from "./controls.js";
import { levelMeter } from "./level-meter.js";
import { dbText, msText, percentText } from "./number-text.js";
import type { PageContext } from "./page-context.js";

/** Devices, microphone, what is heard. */
export function soundSection(context: PageContext): TemplateResult {
  return html`<div class="columns">
    <div class="column">${microphoneGroup(context)}</div>
    <div class="column">${talkGroup(context)} ${playbackGroup(context)}</div>
  </div>`;
}

function microphoneGroup(context: PageContext): TemplateResult {
  const { state, doings } = context;
  const { microphone } = state;
  const { sound } = doings;
  const testing = drafted(state, "test", state.testing);
  return html`<section class="group" aria-labelledby="microphone-title">
    <h2 id="microphone-title">Microphone</h2>
    <div class="card stack">
      ${deviceField(context, "capture", "Device")}
      ${levelMeter(state.level, microphone)}
      <div class="buttons">
        ${button({ label: testing ? "Stop hearing yourself" : "Hear yourself", sign: testing ? "mute" : "volume", pressed: testing, onClick: () => void sound.test(!testing) })}
        <span class="hint">As the others would hear you.</span>
      </div>
      ${refusalLine(state, "test")}
      ${
        microphone === undefined
          ? unknownLine(context, "microphone.configure")
          : html`
            ${slider(state, { place: "microphone.gain_db", label: "Volume", value: microphone.gain_db, min: -30, max: 30, step: 1, text: dbText, onSlide: (value) => void sound.setMicrophone("gain_db", value) })}
            ${switchRow(state, { place: "microphone.noise_suppression", label: "Noise suppression", hint: "Takes away fans, keyboards and hiss.", checked: microphone.noise_suppression, onSwitch: (is_on) => void sound.setMicrophone("noise_suppression", is_on) })}
            ${switchRow(state, { place: "microphone.automatic_gain", label: "Automatic volume", hint: "Brings quiet and loud voices to the same level.", checked: microphone.automatic_gain, onSwitch: (is_on) => void sound.setMicrophone("automatic_gain", is_on) })}
            ${switchRow(state, {
              place: "microphone.echo_cancellation",
              label: "Echo cancellation",
              hint:
                microphone.echo_cancellation_available === false
                  ? "Needs a package that is not installed here."
                  : "Takes away what your speakers play. Not needed with a headset.",
              checked: microphone.echo_cancellation,
              disabled: microphone.echo_cancellation_available === false && !microphone.echo_cancellation,
              onSwitch: (is_on) => void sound.setMicrophone("echo_cancellation", is_on),
            })}
            ${switchRow(state, { place: "microphone.muted", label: "Mute the microphone", hint: "Nothing is sent, whatever is pressed.", checked: microphone.muted, onSwitch: (is_on) => void sound.setMicrophone("muted", is_on) })}
          `
      }
      ${state.stats?.sound === "file" ? playForm(context) : nothing}
    </div>
  </section>`;
}

function talkGroup({ state, doings }: PageContext): TemplateResult | typeof nothing {
  const { microphone } = state;
  const { sound } = doings;
  if (microphone === undefined) return nothing;
  return html`<section class="group" aria-labelledby="talk-title">
    <h2 id="talk-title">Talking</h2>
    <div class="card stack">
      ${switchRow(state, { place: "microphone.voice_activity", label: "Talk by voice", hint: "Speech holds the first of your talk keys that can talk.", checked: microphone.voice_activity, onSwitch: (is_on) => void sound.setMicrophone("voice_activity", is_on) })}
      ${slider(state, { place: "microphone.threshold", label: "Voice detection threshold", value: microphone.threshold, min: 0, max: 1, step: 0.01, text: percentText, hint: "The line on the meter under “Voice”.", onSlide: (value) => void sound.setMicrophone("threshold", value) })}
      ${slider(state, { place: "microphone.pre_roll_ms", label: "Send from before the key", value: microphone.pre_roll_ms, min: 0, max: 500, step: 10, text: msText, hint: "So that the first syllable is not cut.", onSlide: (value) => void sound.setMicrophone("pre_roll_ms", value) })}
      ${slider(state, { place: "microphone.release_ms", label: "Send on after the key", value: microphone.release_ms, min: 0, max: 2_000, step: 10, text: msText, hint: "So that the last syllable is not cut.", onSlide: (value) => void sound.setMicrophone("release_ms", value) })}
    </div>
  </section>`;
}

function playbackGroup(context: PageContext): TemplateResult {
  const { state, doings } = context;
  const { mixer } = state;
  const { sound } = doings;
  return html`<section class="group" aria-labelledby="playback-title">
    <h2 id="playback-title">What you hear</h2>
    <div class="card stack">
      ${deviceField(context, "playback", "Device")}
      ${
        mixer === undefined
          ? unknownLine(context, "mixer.configure")
          : html`
            ${slider(state, { place: "mixer.gain_db", label: "Volume of everything", value: mixer.gain_db, min: -60, max: 12, step: 1, text: dbText, onSlide: (value) => void sound.setMixer("gain_db", value) })}
            ${switchRow(state, { place: "mixer.muted", label: "Mute everything", checked: mixer.muted, onSwitch: (is_on) => void sound.setMixer("muted", is_on) })}
            ${slider(state, { place: "mixer.duck_db", label: "Turn lower-priority nets down by", value: mixer.duck_db, min: -60, max: 0, step: 1, text: dbText, hint: "While a net of higher priority is heard. 0 dB: not at all.", onSlide: (value) => void sound.setMixer("duck_db", value) })}
            ${slider(state, { place: "mixer.duck_own_db", label: "Turn everything down by, while you talk", value: mixer.duck_own_db, min: -60, max: 0, step: 1, text: dbText, onSlide: (value) => void sound.setMixer("duck_own_db", value) })}
            <details class="more">
              <summary>How fast it goes down and comes back</summary>
              ${slider(state, { place: "mixer.duck_attack_ms", label: "Goes down in", value: mixer.duck_attack_ms, min: 1, max: 1_000, step: 1, text: msText, onSlide: (value) => void sound.setMixer("duck_attack_ms", value) })}
              ${slider(state, { place: "mixer.duck_hold_ms", label: "Stays down for", value: mixer.duck_hold_ms, min: 0, max: 5_000, step: 10, text: msText, onSlide: (value) => void sound.setMixer("duck_hold_ms", value) })}
              ${slider(state, { place: "mixer.duck_release_ms", label: "Comes back in", value: mixer.duck_release_ms, min: 1, max: 5_000, step: 1, text: msText, onSlide: (value) => void sound.setMixer("duck_release_ms", value) })}
            </details>
          `
      }
    </div>
  </section>`;
}

function deviceField({ state, doings }: PageContext, direction: Device["direction"], label: string): TemplateResult {
  const use = state.uses.find((one) => one.direction === direction);
  const devices = state.devices.filter((device) => device.direction === direction);
  const system = devices.find((device) => device.default);
  const selected_id = drafted(state, direction, use?.selected_id ?? "");
  const is_away = selected_id !== "" && !devices.some(({ device_id }) => device_id === selected_id);
  const onChange = (event: Event): void => {
    const device_id = (event.target as HTMLSelectElement).value;
    void doings.sound.select(direction, device_id === "" ? undefined : device_id);
  };
  const option = (device_id: string, title: string): TemplateResult =>
    html`<option value=${device_id} .selected=${live(device_id === selected_id)}>${title}</option>`;
  return html`<div class="field">
    <label for="device-${direction}">${label}</label>
    <select id="device-${direction}" @change=${onChange}>
      ${option("", system === undefined ? "The system's default" : `The system's default (${system.title})`)}
      ${devices.map(({ device_id, title }) => option(device_id, title))}
      ${is_away ? option(selected_id, "The one you chose, which is not there now") : nothing}
    </select>
    ${use?.state === "lost" ? html`<p class="refusal">No device can be had now. It is tried again by itself.</p>` : nothing}
    ${is_away && use?.state === "open" ? html`<p class="hint">Until it is back, ${use.title ?? "another"} is used.</p>` : nothing}
    ${refusalLine(state, direction)}
  </div>`;
}

/** For checks without a microphone: the agent has files instead of devices. */
function playForm({ state, doings }: PageContext): TemplateResult {
  const note = state.refusals.get("play");
  const onSubmit = (event: Event): void => void doings.sound.play(textsOf(event)("path"));
  return html`<form class="form" aria-label="Speak a file" @submit=${onSubmit}>
    ${textField({ id: "play-path", name: "path", label: "Speak a WAV file into the microphone", required: true, maxlength: 4096, note })}
    ${formRefusal(note, ["path"])}
    <div class="buttons">${button({ label: "Speak it", sign: "play", submits: true, busy: state.pending.has("play") })}</div>
  </form>`;
}

function unknownLine({ state }: PageContext, question: string): TemplateResult {
  return state.refusals.has(question)
    ? html`${refusalLine(state, question)}`
    : html`<p class="hint">The agent has not said how it is set yet.</p>`;
}
