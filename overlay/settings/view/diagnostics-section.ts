import { html, nothing, type TemplateResult } from "lit-html";

import { connectionWords } from "../model/connection-words.js";
import { source_words } from "../model/key-words.js";
import type { SettingsState } from "../model/settings-state.js";
import { button, refusalLine } from "./controls.js";
import { percentText } from "./number-text.js";
import type { PageContext } from "./page-context.js";

/** How the radio is, in numbers, and a file for who helps. */
export function diagnosticsSection({ state, page, doings }: PageContext): TemplateResult {
  return html`
    <section class="card status" aria-label="Hand it on">
      <div class="status-text">
        <p class="status-head">A file for who helps you</p>
        <p class="hint">Settings and counters. No address, name, password or token is in it.</p>
        ${page.download_begun ? html`<p>The download of ${diagnostics_file} was begun. If no file comes, this browser lets pages save none.</p>` : nothing}
      </div>
      ${button({ label: "Save the file", sign: "save", onClick: () => doings.saveDiagnostics() })}
    </section>
    <div class="columns">
      <div class="column">
        ${table("Agent", agentRows(state))} ${table("Connection", connectionRows(state))} ${table("Devices", deviceRows(state))}
      </div>
      <div class="column">
        ${table("Voice", voiceRows(state))}
        ${Object.keys(state.stats?.drops ?? {}).length === 0 ? nothing : table("Not played, by reason", dropRows(state))}
        ${refusalLine(state, "stats.read")}
      </div>
    </div>
  `;
}

/** What the file is called. */
export const diagnostics_file = "talkgroup-diagnostics.json";

type Row = readonly [string, string];

function table(title: string, rows: readonly Row[]): TemplateResult {
  const id = `table-${title.toLowerCase().replaceAll(/\W+/g, "-")}`;
  return html`<section class="group" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    <dl class="card facts">
      ${rows.map(([name, value]) => html`<div class="fact"><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </section>`;
}

function agentRows({ agent, malformed }: SettingsState): readonly Row[] {
  return [
    ["Version", agent.version ?? "not known"],
    ["Protocol", String(agent.protocol ?? "not known")],
    ["This page may", agent.scopes.length === 0 ? "nothing" : [...agent.scopes].join(", ")],
    ...(malformed === 0 ? [] : [["Could not be read", String(malformed)] as const]),
  ];
}

function connectionRows({ connection, nets, stats }: SettingsState): readonly Row[] {
  const { headline } = connectionWords(connection);
  const joined = nets.filter(({ membership }) => membership === "joined").length;
  const monitored = nets.filter(({ membership }) => membership === "monitor").length;
  return [
    ["State", headline],
    [
      "Voice goes",
      { udp: "directly (UDP)", tunnel: "through the control connection", none: "nowhere yet" }[connection.transport],
    ],
    ["There and back", connection.rtt_ms > 0 ? `${Math.round(connection.rtt_ms)} ms` : "not measured"],
    ["Lost, as others report", percentText(stats?.counters["reported_loss"] ?? 0)],
    ["Nets", `${nets.length} known, ${joined} joined, ${monitored} listened to`],
  ];
}

function deviceRows({ uses, devices, sources = [] }: SettingsState): readonly Row[] {
  const use = (direction: string): string => {
    const found = uses.find((one) => one.direction === direction);
    return found === undefined ? "not known" : found.state === "lost" ? "none there" : (found.title ?? found.device_id ?? "open");
  };
  const words = { running: "heard", off: "not there", failed: "failed" } as const;
  return [
    ["Microphone", use("capture")],
    ["Playback", use("playback")],
    ["Devices there", String(devices.length)],
    ...sources.map(({ source, state }): Row => [source_words[source], words[state]]),
  ];
}

function voiceRows({ stats }: SettingsState): readonly Row[] {
  if (stats === undefined) return [["Counters", "not read yet"]];
  const count = (name: string): string => Math.round(stats.counters[name] ?? 0).toLocaleString();
  return [
    ["Sound system", stats.sound],
    ["Codec", `${stats.codec}, ${count("bitrate_bps")} bit/s`],
    ["Packets sent", count("datagrams_sent")],
    ["Packets received", count("datagrams_received")],
    ["Talkers heard", String(stats.talkers)],
    ["Frames too late for the device", count("sound_dropped_frames")],
    ["Times the machine stood still", count("sound_late_frames")],
    ["Processor of the agent", percentText(stats.counters["cpu_share"] ?? 0)],
    ["Memory of the agent", `${count("resident_mb")} MB`],
  ];
}

function dropRows({ stats }: SettingsState): readonly Row[] {
  return Object.entries(stats?.drops ?? {}).map(([name, count]): Row => [name.replaceAll("_", " "), count.toLocaleString()]);
}
