import type { LevelEvent } from "@talkgroup/schemas";
import { html, type TemplateResult } from "lit-html";

import { levelShare } from "../model/level-share.js";
import type { MicrophoneStanding } from "../model/settings-state.js";
import { percentText } from "./number-text.js";

/** How loud it is, how sure it is that this is a voice, and how sure it has to be. */
export function levelMeter(level: LevelEvent | undefined, microphone: MicrophoneStanding | undefined): TemplateResult {
  const [peak, rms] = [levelShare(level?.peak_db), levelShare(level?.rms_db)];
  const voice = level?.voice ?? 0;
  const threshold = microphone?.threshold ?? 0;
  const is_voice = voice >= threshold;
  return html`<div class="meters">
    <div class="meter-line">
      <span class="meter-label" id="level-label">Level</span>
      <div
        class="meter" role="meter" aria-labelledby="level-label" aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(100 * rms)}
        aria-valuetext=${level === undefined ? "not measured" : `${Math.round(level.rms_db)} dB`}
      >
        <div class="meter-fill peak" .style=${`inline-size: ${100 * peak}%`}></div>
        <div class="meter-fill" .style=${`inline-size: ${100 * rms}%`}></div>
      </div>
    </div>
    <div class="meter-line">
      <span class="meter-label" id="voice-label">Voice</span>
      <div
        class="meter voice ${is_voice ? "is-voice" : ""}" role="meter" aria-labelledby="voice-label" aria-valuemin="0" aria-valuemax="100"
        aria-valuenow=${Math.round(100 * voice)} aria-valuetext="${percentText(voice)}, talks from ${percentText(threshold)}"
      >
        <div class="meter-fill" .style=${`inline-size: ${100 * voice}%`}></div>
        <div class="meter-mark" .style=${`inset-inline-start: ${100 * threshold}%`}></div>
      </div>
    </div>
    <p class="sent ${level?.sent ? "is-sent" : ""}">${level?.sent ? "Your voice goes out now" : "Nothing goes out now"}</p>
  </div>`;
}
