import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { mangled } from "../core/mangled.suite.js";
import { AgentAnswers } from "./agent-answers.suite.js";
import { channel, microphone, mixer, operation, overlay } from "./model/samples.suite.js";
import { goTo, SettingsBrowser } from "./settings-browser.suite.js";

let browser: SettingsBrowser;
beforeAll(async () => {
  browser = await SettingsBrowser.launch();
}, 60_000);
afterAll(() => browser?.close());

const sections = ["sound", "keys", "nets", "overlay", "programs", "diagnostics", "servers"];
const uuid = "00000000-0000-4000-8000-000000000001";
const hotkey = { hotkey_id: "a", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "alpha" };

/** Answers as they ought to be. */
const answers: Readonly<Record<string, unknown>> = {
  "servers.list": { servers: [{ server_id: "home", title: "Rangers", url: "wss://a.example.org" }], signed_in: ["home"] },
  "channels.list": { channels: [channel("alpha", { membership: "joined" }), channel("bravo")], arranged: 0 },
  "hotkeys.list": { hotkeys: [hotkey, { ...hotkey, hotkey_id: "b" }], sources: [{ source: "hook", state: "running" }] },
  "ptt.list": { bindings: [{ binding_id: "flight", channel_ids: ["alpha", "bravo"], keys: ["KeyQ"] }] },
  "devices.list": {
    devices: [{ device_id: "m1", title: "Headset", direction: "capture", default: true }],
    uses: [{ direction: "capture", state: "open", device_id: "m1", title: "Headset" }],
  },
  "pairing.list": {
    grants: [{ client_id: uuid, client_name: "Map", scopes: ["overlay"], last_used_ms: 5, page: "overlay" }],
    asking: [{ request_id: uuid, client_name: "Map", scopes: ["overlay"] }],
  },
  "stats.read": { codec: "native", sound: "pulse", talkers: [], drops: { late: 3 }, rtt_ms: 24 },
  "operations.list": { operations: [{ operation_id: "strike", place: "file", title: "Strike", problem: "1:2: no" }] },
  "operations.read": { operation: operation() },
  "overlay.read": { overlay: { ...overlay, window_title: "Sky patrol" } },
};
const events: readonly (readonly [string, object])[] = [
  ["channelState", { channel: channel("alpha", { membership: "monitor", number: "251" }) }],
  ["channelGone", { channel_id: "bravo" }],
  ["channelOrder", { channel_ids: ["bravo", "alpha"] }],
  ["settings", { microphone, mixer }],
  ["level", { peak_db: -12, rms_db: -30, voice: 0.8, sent: true }],
  ["overlay", { overlay }],
  [
    "connection",
    { state: "reconnecting", transport: "udp", rtt_ms: 0, reason: "gone", server: { server_id: "home", title: "Rangers" } },
  ],
  [
    "operationState",
    { operation: operation({ simulcasts: [{ simulcast_id: "all", title: "All", channel_ids: ["alpha"], keys: [] }] }) },
  ],
  ["hotkeys", { sources: [] }],
  ["binding", { binding: { binding_id: "flight", channel_ids: [] }, bound: false }],
  ["devices", { uses: [], cause: "changed" }],
  ["pairing", { open: true }],
];

it.each([1, 2, 3])(
  "shows whatever an agent with a fault answers and says, and goes on with a sound one: seed %i",
  async (seed) => {
    const agent = new AgentAnswers();
    Object.assign(agent.answers, answers);
    let count = 0;
    agent.bend = (method, result) => {
      count += 1;
      return method === "agent.hello" || result === undefined
        ? result
        : fc.sample(mangled(result), { numRuns: 1, seed: seed * 1_000 + count })[0];
    };
    const page = await browser.openWith(agent, "sound");
    const said = fc.sample(
      fc.constantFrom(...events).chain(([name, params]) => fc.tuple(fc.constant(name), mangled(params))),
      {
        numRuns: 700,
        seed,
      },
    );
    for (const [index, [name, params]] of said.entries()) {
      agent.tell(name, params);
      if (index % 100 === 99) await goTo(page, sections[Math.floor(index / 100) % sections.length] ?? "sound");
    }
    agent.bend = (_, result) => result;
    await agent.setThere(false);
    await page.getByText("The agent does not answer", { exact: true }).waitFor();
    await agent.setThere(true);
    await page.locator(".content:not([inert])").waitFor({ timeout: 15_000 });
    await goTo(page, "nets");
    await page.locator(".net-title", { hasText: "Net bravo" }).waitFor();
    expect(browser.faults.splice(0)).toEqual([]);
    await page.context().close();
  },
  60_000,
);
