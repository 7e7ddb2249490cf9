import type { OverlayLayout } from "@talkgroup/schemas";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import { AgentDouble, type RadioState } from "./agent-double.suite.js";
import { type OpenOptions, OverlayBrowser } from "./overlay-browser.suite.js";
import { channelOf, flight, memberOf, operationOf, overlayOf, radioOf, speakingOf } from "./radio-states.suite.js";
import { expectReference } from "./screenshot-match.suite.js";

let browser: OverlayBrowser;
beforeAll(async () => {
  browser = await OverlayBrowser.launch();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  expect(browser.faults).toEqual([]);
});

interface Scene extends OpenOptions {
  readonly state?: Partial<RadioState>;
  readonly layout?: Partial<OverlayLayout>;
  /** Events, in order. */
  readonly tells?: readonly (readonly [string, object])[];
  /** What the panel says when all of them have come, to a screen reader too. */
  readonly says: string | RegExp;
}

const heard = ["speaking", speakingOf(7, "Viper 2-1", "tower")] as const;
const long_name = "Wolfeschlegelsteinhausenbergerdorff vo";
const own_voice = ["speaking", speakingOf(1, "You", "strike")] as const;
const busy = ["ptt", { binding_id: "hotkey.one", talking: false, cause: "busy" }] as const;
const pressed = ["ptt", { binding_id: "hotkey.one", talking: true, cause: "pressed" }] as const;
const cut_off = ["ptt", { binding_id: "hotkey.one", talking: false, cause: "timeout" }] as const;
const dropped = (transport: "udp" | "tunnel") => ["connection", { state: "reconnecting", transport, rtt_ms: 30 }] as const;
const talking = [heard, own_voice, ["speaking", speakingOf(8, "Magic", "tower")]] as const;
const lost_capture = { uses: [{ direction: "capture", state: "lost" }] };
const nets = Array.from({ length: 1_000 }, (_, index) => channelOf(`net-${index}`, { number: `${30 + index / 40}` }));

const scenes: Readonly<Record<string, Scene>> = {
  idle: { says: /TOWER: READY/ },
  receiving: { tells: [heard], says: /RECEIVING Viper 2-1/ },
  transmitting: { tells: [own_voice], says: /STRIKE: ON AIR/ },
  blocked: { tells: [pressed, busy], says: /TOWER: BLOCKED/ },
  "time-out": { tells: [pressed, cut_off], says: /TOWER: TIME OUT/ },
  "no-microphone": { state: { devices: lost_capture }, says: /NO MIC/ },
  "microphone-off": { state: { microphone: { muted: true } }, says: /MIC OFF/ },
  "no-keys": {
    state: {
      sources: [
        { source: "hook", state: "off" },
        { source: "evdev", state: "off" },
      ],
    },
    says: /NO KEYS/,
  },
  muted: {
    state: { channels: flight.channels.map((channel, index) => ({ ...channel, muted: index === 0, solo: index === 1 })) },
    says: /MUTED/,
  },
  ducked: { tells: [["speaking", speakingOf(9, "Overlord", "command")]], says: /LOWER/ },
  whisper: { tells: [["speaking", speakingOf(8, "Magic", undefined)]], says: /1 NEW/ },
  tunnelled: {
    state: {
      connection: { state: "open", transport: "tunnel", rtt_ms: 320, session_id: 1 },
      stats: { rtt_ms: 320, reported_loss: 0.08, talkers: [] },
    },
    says: /POOR/,
  },
  messages: {
    tells: [
      ["toast", { text: "The fuel truck needs an escort to the airfield in the north", kind: "warning", duration_ms: 30_000 }],
      ["operationState", { operation: operationOf(flight.operation?.radios ?? [], { phase: "brief" }) }],
      ["devices", { uses: [{ direction: "capture", state: "open", device_id: "b", title: "Webcam" }], cause: "lost" }],
    ],
    says: /Webcam/,
  },
  // As an agent tells it: first the connection drops, and when no datagram is answered either, the tunnel would be the way.
  "server-gone": { tells: [dropped("udp"), dropped("tunnel")], says: /TOWER: BLOCKED/ },
  standings: {
    state: {
      channels: flight.channels.map((channel, index) => ({ ...channel, membership: "none", locked: index === 1 }) as const),
      operation: operationOf([
        radioOf("tower", 1),
        radioOf("strike", 2),
        radioOf("command", 3, { state: "refused" }),
        radioOf("lost", 4, { state: "missing" }),
      ]),
    },
    says: /MISSING/,
  },
  "thousand-nets": {
    state: { channels: nets, operation: undefined },
    tells: [["speaking", speakingOf(7, "Viper", "net-900")]],
    says: /NET-0/,
  },
  "long-names": {
    state: {
      channels: [channelOf("tower", { label: "ÅÄÖ TOWER 12", title: long_name, members: [memberOf(7, long_name)] })],
      operation: undefined,
    },
    tells: [
      ["speaking", speakingOf(7, long_name, "tower")],
      ["speaking", speakingOf(8, `${long_name} 8`, "tower")],
    ],
    says: /Wolfe/,
  },
  scripts: {
    state: {
      channels: [
        channelOf("tower", { label: "برج المراقبة", title: "شبكة برج المراقبة" }),
        channelOf("strike", { label: "מגדל", title: "רשת המגדל" }),
        channelOf("command", { label: "指揮所", title: "司令部无线电" }),
        channelOf("guard", { label: "🚁 Rescue", title: "👩‍✈️🇩🇪 Rettung" }),
      ],
      operation: operationOf(flight.operation?.radios ?? [], { title: "عملية المطر" }),
    },
    tells: [
      ["speaking", speakingOf(7, "صقر ٢", "tower")],
      ["speaking", speakingOf(8, "נשר 3", "strike")],
      ["speaking", speakingOf(9, "隼人 ハヤト", "command")],
      ["speaking", speakingOf(10, "Ace 👩‍🚀 Zoë", "guard")],
    ],
    says: /隼人/,
  },
  arabic: { locale: "ar-EG", layout: { corner: "top_right" }, tells: [...talking], says: /على الهواء/ },
  german: { locale: "de-DE", tells: [...talking], says: /SENDET/ },
  compact: { layout: { detail: "compact" }, tells: talking, says: /ON AIR/ },
  speaking: { layout: { detail: "speaking", corner: "bottom_right" }, tells: talking, says: /ON AIR/ },
  "one-line": { layout: { detail: "one_line" }, tells: talking, says: /ON AIR/ },
  faint: { layout: { opacity: 0.3 }, tells: talking, backdrop: "#c9d4de", says: /ON AIR/ },
  light: { layout: { theme: "light" }, tells: talking, backdrop: "#c9d4de", says: /ON AIR/ },
  "high-contrast": { layout: { theme: "high_contrast" }, tells: talking, says: /ON AIR/ },
  "colour-blind": { layout: { theme: "colour_blind" }, tells: talking, says: /ON AIR/ },
  mirrored: { layout: { mirrored: true, corner: "top_right", offset_x_px: 40 }, tells: talking, says: /ON AIR/ },
  "larger-text": { layout: { text_scale: 1.5 }, tells: talking, says: /ON AIR/ },
  "at-1.25x": { ratio: 1.25, tells: talking, width_px: 260, height_px: 260, says: /ON AIR/ },
  "at-1.5x": { ratio: 1.5, tells: talking, width_px: 260, height_px: 260, says: /ON AIR/ },
  "at-2x": { ratio: 2, tells: talking, width_px: 260, height_px: 260, says: /ON AIR/ },
};

it.each(Object.entries(scenes))("shows %s", async (name, { state, layout, tells = [], says, ...options }) => {
  const agent = new AgentDouble({ ...flight, overlay: overlayOf(layout), ...state });
  const page = await browser.open(agent, options);
  await said(page, /TOWER|NET-0|ÅÄÖ|برج/);
  for (const [method, params] of tells) agent.tell(method, params);
  await said(page, says);
  await expectReference(page, name);
  await page.context().close();
});

it("says that the agent is gone, goes on looking for it, and takes all of it up again", async () => {
  const agent = new AgentDouble(flight);
  const page = await browser.open(agent);
  await said(page, /TOWER: READY/);
  agent.tell(...heard);
  await said(page, /Viper/);
  await agent.leave();
  await said(page, /RADIO GONE/);
  await said(page, /STRIKE: BLOCKED/);
  await page.waitForFunction(() => !document.body.textContent?.includes("Viper"));
  await expectReference(page, "agent-gone");
  agent.come();
  await said(page, /The radio is back/);
  await said(page, /TOWER: READY/);
  await page.context().close();
});

it("takes malformed answers and events for what they are worth", async () => {
  const agent = new AgentDouble({
    ...flight,
    stats: { rtt_ms: "soon" },
    devices: { uses: 7 },
    channels: [{ bad: true } as never, ...flight.channels],
    operation: { operation_id: 3 } as never,
  });
  const page = await browser.open(agent);
  await said(page, /TOWER: READY/);
  for (const text of ["", "{", "[]", "null", '{"jsonrpc":"2.0","method":7}', '{"jsonrpc":"2.0","id":1,"result":9}'])
    agent.send(text);
  for (const method of [
    "speaking",
    "overlay",
    "channelState",
    "connection",
    "operationState",
    "settings",
    "nothing",
    "__proto__",
  ])
    for (const params of [null, 7, [], {}, { overlay: 1 }, { channel: { channel_id: "tower" } }]) agent.tell(method, params);
  agent.tell(...heard);
  await said(page, /RECEIVING Viper 2-1/);
  await page.context().close();
});

it("takes the address that is put into the same window", async () => {
  const agent = new AgentDouble(flight);
  const token = "b".repeat(43);
  agent.bend = (method, result) =>
    method === "agent.hello" && !JSON.stringify(agent.asked.at(-1)).includes(token) ? undefined : result;
  const page = await browser.open(agent);
  await expect.poll(() => agent.asked.length).toBeGreaterThan(0);
  await page.evaluate((given) => location.assign(`#token=${given}`), token);
  await said(page, /TOWER: READY/);
  expect(page.url()).not.toContain("token");
  // At once, and not when the connection drops.
  agent.bend = (_, result) => result;
  await page.evaluate((given) => location.assign(`#token=${given}`), "c".repeat(43));
  await expect.poll(() => JSON.stringify(agent.asked), { timeout: 10_000 }).toContain("c".repeat(43));
  await page.context().close();
});

async function said(page: Page, text: string | RegExp): Promise<void> {
  const { source } = new RegExp(text);
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test([...document.querySelectorAll(".spoken li")].map((one) => one.textContent).join("\n")),
    source,
    {
      timeout: 15_000,
    },
  );
}
