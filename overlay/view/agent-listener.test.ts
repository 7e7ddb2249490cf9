import { type PttBinding, validateIpcEvent } from "@talkgroup/schemas";
import type { TalkgroupEvents } from "@talkgroup/sdk/browser";
import { expect, it } from "vitest";

import { OverlayModel } from "../core/overlay-model.js";
import { AgentListener, type ListenedAgent } from "./agent-listener.js";
import { flight, radioOf } from "./radio-states.suite.js";

/** An agent with the radio of a flight, and a model that hears it. Pauses are over at once. */
class Heard {
  readonly model = new OverlayModel();
  readonly agent: ListenedAgent;
  readonly listened = new Set<string>();
  /** How often each was asked. */
  readonly asked = new Map<string, number>();
  bindings: readonly PttBinding[];
  hotkeys: object = { hotkeys: flight.hotkeys, sources: flight.sources };
  readonly #listeners: (readonly [string, (params: never) => void])[] = [];

  constructor(bindings: readonly PttBinding[] = []) {
    this.bindings = bindings;
    const answer = (name: string, value: () => unknown) => (): never => {
      this.asked.set(name, (this.asked.get(name) ?? 0) + 1);
      return Promise.resolve(value()) as never;
    };
    this.agent = {
      on: (event, listener) => {
        this.listened.add(event);
        this.#listeners.push([event, listener]);
        return () => {};
      },
      server: { status: answer("status", () => flight.connection) },
      channels: { list: answer("channels", () => flight.channels), order: answer("order", () => []) },
      operations: { read: answer("operation", () => flight.operation) },
      overlay: { attach: answer("overlay", () => flight.overlay) },
      devices: { list: answer("devices", () => flight.devices) },
      hotkeys: { list: answer("hotkeys", () => this.hotkeys) },
      ptt: { list: answer("bindings", () => this.bindings) },
      microphone: { configure: answer("microphone", () => flight.microphone) },
      mixer: { configure: answer("mixer", () => flight.mixer) },
      stats: { read: answer("stats", () => flight.stats) },
    };
    new AgentListener(
      this.agent,
      (feed) => feed(this.model, 0),
      async () => {},
    ).listen();
  }

  tell<E extends keyof TalkgroupEvents>(event: E, params: TalkgroupEvents[E]): void {
    for (const [name, listener] of this.#listeners) if (name === event) listener(params as never);
  }

  keysOf(channel_id: string): readonly (readonly string[])[] | undefined {
    return this.model.view(0).slots.find((slot) => slot.channel_id === channel_id)?.keys;
  }

  order(): readonly string[] {
    return this.model.view(0).slots.map(({ channel_id }) => channel_id);
  }
}

it("listens to every event that changes what is shown", () => {
  const { listened } = new Heard();
  const unheard = Object.keys(validateIpcEvent).filter((name) => !listened.has(name));
  expect(unheard.sort()).toEqual(["hotkey", "level"]);
});

it("shows another order of the nets as soon as the player wants it", async () => {
  const heard = new Heard();
  await expect.poll(() => heard.order()).toEqual(["tower", "strike", "command", "guard"]);
  heard.tell("channelOrder", { channel_ids: ["guard", "strike"] });
  expect(heard.order()).toEqual(["guard", "strike", "tower", "command"]);
});

it("learns of keys that are bound, taken away, or brought by an operation while it runs", async () => {
  const heard = new Heard();
  await expect.poll(() => heard.keysOf("tower")).toEqual([["KeyV"]]);
  const bound = { hotkey_id: "new", keys: ["F13"], mode: "hold", action: "talk", channel_id: "command" };
  heard.hotkeys = { hotkeys: [bound], sources: flight.sources };
  heard.tell("hotkeys", { sources: [{ source: "hook", state: "running" }] });
  await expect.poll(() => heard.keysOf("command")).toEqual([["F13"]]);
  expect(heard.keysOf("tower")).toEqual([]);
  heard.hotkeys = { hotkeys: [{ ...bound, keys: ["KeyB"], channel_id: "strike" }], sources: flight.sources };
  const operation = { ...flight.operation, radios: [radioOf("strike", 1, { keys: ["KeyB"] })] };
  heard.tell("operationState", { operation } as TalkgroupEvents["operationState"]);
  await expect.poll(() => heard.keysOf("strike")).toEqual([["KeyB"]]);
});

it("knows which key of a game talks where from the start, and follows it", async () => {
  const heard = new Heard([{ binding_id: "all", channel_ids: ["command", "guard"], keys: ["KeyR"] }]);
  await expect.poll(() => heard.keysOf("command")).toEqual([["KeyR"]]);
  heard.tell("binding", { binding: { binding_id: "all", channel_ids: ["command"], keys: ["KeyT"] }, bound: true });
  expect(heard.keysOf("command")).toEqual([["KeyT"]]);
  heard.bindings = [];
  heard.tell("agent", { state: "reconnecting" });
  heard.tell("agent", { state: "open" });
  await expect.poll(() => heard.keysOf("command")).toEqual([]);
});

it("does not ask for the keys with every event of a storm", async () => {
  const heard = new Heard();
  await expect.poll(() => heard.keysOf("tower")).toEqual([["KeyV"]]);
  for (let event = 0; event < 1_000; event += 1) heard.tell("hotkeys", { sources: [] });
  heard.hotkeys = { hotkeys: [], sources: flight.sources };
  await expect.poll(() => heard.keysOf("tower")).toEqual([]);
  expect(heard.asked.get("hotkeys")).toBeLessThanOrEqual(3);
});

it("asks all again when the agent or the server is back, and goes on where it may not ask", async () => {
  const heard = new Heard();
  await expect.poll(() => heard.order()).toHaveLength(4);
  heard.agent.devices.list = () => Promise.reject(new Error("may not"));
  heard.tell("agent", { state: "reconnecting" });
  expect(heard.model.view(0).header.agent).toBe("gone");
  heard.tell("agent", { state: "open" });
  heard.tell("connection", { state: "open", transport: "udp", rtt_ms: 20 });
  await expect.poll(() => heard.asked.get("hotkeys")).toBeGreaterThan(1);
  expect([heard.asked.get("channels"), heard.asked.get("order")]).toEqual([3, 3]);
  expect(heard.model.view(0).header.agent).toBe("open");
});
