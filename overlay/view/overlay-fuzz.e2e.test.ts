import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { mangled } from "../core/mangled.suite.js";
import { AgentDouble } from "./agent-double.suite.js";
import { OverlayBrowser } from "./overlay-browser.suite.js";
import { channelOf, flight, operationOf, overlayOf, radioOf, speakingOf } from "./radio-states.suite.js";

let browser: OverlayBrowser;
beforeAll(async () => {
  browser = await OverlayBrowser.launch();
}, 60_000);
afterAll(() => browser?.close());

/** Events as they ought to be. */
const events: readonly (readonly [string, object])[] = [
  ["speaking", speakingOf(7, "Viper 2-1", "tower")],
  ["speaking", speakingOf(8, "Magic", undefined)],
  ["speaking", speakingOf(1, "You", "strike")],
  ["channelState", { channel: channelOf("tower", { colour: "#4fa3ff", number: "251.000" }) }],
  ["channelGone", { channel_id: "guard" }],
  ["connection", { state: "reconnecting", transport: "udp", rtt_ms: 0 }],
  ["connection", { state: "open", transport: "tunnel", rtt_ms: 300, session_id: 1 }],
  ["operationState", { operation: operationOf([radioOf("tower", 1), radioOf("lost", 2, { state: "missing" })]) }],
  ["overlay", { overlay: overlayOf({ theme: "light", scale: 1.3 }, { editing: true }) }],
  ["overlay", { overlay: overlayOf({ detail: "one_line", corner: "bottom_right" }) }],
  ["toast", { text: "Fuel is low", kind: "warning", duration_ms: 4_000 }],
  ["hotkeys", { sources: [{ source: "hook", state: "failed", reason: "none" }] }],
  ["devices", { uses: [{ direction: "capture", state: "lost" }], cause: "lost" }],
  ["settings", { microphone: { muted: true }, mixer: flight.mixer }],
  ["pairing", { client_name: "Map", open: true }],
  ["ptt", { binding_id: "hotkey.one", talking: false, cause: "busy" }],
  ["channelOrder", { channel_ids: ["guard", "tower"] }],
  ["agent", { state: "closed" }],
];

it.each([1, 2, 3])(
  "draws whatever an agent with a fault answers and says, and goes on with a sound one: seed %i",
  async (seed) => {
    const agent = new AgentDouble(flight);
    let count = 0;
    const anyOf = (value: unknown): unknown => fc.sample(mangled(value), { numRuns: 1, seed: seed * 100 + count })[0];
    agent.bend = (method, result) => {
      count += 1;
      // One that is not let in asks nothing else; and some is right, so that there is something to draw.
      if (method === "agent.hello" || count % 3 === 0) return result;
      return anyOf(result ?? {});
    };
    const page = await browser.open(agent, { width_px: 900, height_px: 600 });
    await page.waitForFunction(() => document.querySelector("canvas") !== null);
    const said = fc.sample(
      fc.constantFrom(...events).chain(([name, params]) => fc.tuple(fc.constant(name), mangled(params))),
      {
        numRuns: 1_500,
        seed,
      },
    );
    for (const [index, [name, params]] of said.entries()) {
      agent.tell(name, params);
      // Some of it is drawn, and not only what was last.
      if (index % 50 === 0) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
    }
    for (const text of fc.sample(fc.oneof(fc.string(), fc.json(), fc.constant("[".repeat(10_000))), { numRuns: 100, seed }))
      agent.send(text);
    expect(browser.faults.splice(0)).toEqual([]);
    await agent.leave();
    agent.bend = (_, result) => result;
    agent.setState(flight);
    agent.come();
    await page.locator(".spoken li", { hasText: "TOWER: READY" }).waitFor({ state: "attached", timeout: 15_000 });
    expect(browser.faults.splice(0)).toEqual([]);
    await page.context().close();
  },
  60_000,
);
