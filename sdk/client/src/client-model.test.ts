import { ipc_opcode } from "@talkgroup/schemas";
import fc from "fast-check";
import { expect, it } from "vitest";

import { channel, type MemoryRequest, settled } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { CallOptions } from "./pending-calls.js";
import type { Talkgroup } from "./talkgroup.js";
import { TalkgroupError } from "./talkgroup-error.js";

const calls: readonly ((radio: Talkgroup, options: CallOptions) => Promise<unknown>)[] = [
  (radio, options) => radio.channels.join("alpha", options),
  (radio, options) => radio.channels.leave("alpha", options),
  (radio, options) => radio.channels.list(options),
  (radio, options) => radio.channels.join("NO SUCH NAME", options),
  (radio, options) => radio.server.open({ url: "wss://x:1", token: "t" }, options),
  (radio, options) => radio.server.open(() => Promise.reject(new Error("no token")), options),
  (radio, options) => radio.server.open(async () => ({ url: "wss://x:1", token: "t" }), options),
  (radio, options) => radio.server.close(options),
  (radio, options) => radio.ptt.bind("key1", { channel_id: "alpha" }, options),
  (radio, options) => radio.ptt.press("key1", options),
  (radio, options) => radio.ptt.toggle("key1", options),
  (radio, options) => radio.ptt.release("key1", options),
  (radio, options) => radio.ptt.unbind("key1", options),
  (radio, options) => radio.simulcast.define("all", ["alpha", "bravo"], options),
  (radio, options) => radio.talkers.mix(7, { muted: true }, options),
  (radio, options) => radio.microphone.watch(true, options),
  (radio, options) => radio.hotkeys.capture(options),
];

type Step =
  | { readonly kind: "call"; readonly call: number; readonly end: "time" | "abort"; readonly looks: boolean }
  | { readonly kind: "answer"; readonly how: "result" | "refusal" | "nonsense" }
  | { readonly kind: "goodbye"; readonly code: string }
  | { readonly kind: "event"; readonly state: "open" | "closed" | "lost" }
  | { readonly kind: "drop" | "crash" | "start" | "mute" | "abort" | "close" }
  | { readonly kind: "wait"; readonly duration_ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("call"),
      call: fc.nat(calls.length - 1),
      end: fc.constantFrom("time", "abort"),
      looks: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("answer"), how: fc.constantFrom("result", "refusal", "nonsense") }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait"), duration_ms: fc.integer({ min: 1, max: 3_000 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("drop", "crash", "start", "mute", "abort") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("event"), state: fc.constantFrom("open", "closed", "lost") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("goodbye"), code: fc.constantFrom("not_ready", "rate_limited") }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant("close") }),
      fc.record({ kind: fc.constant("goodbye"), code: fc.constant("scope_denied") }),
    ),
  },
) as fc.Arbitrary<Step>;

it("ends every call once, with an answer or a TalkgroupError, whatever comes and goes", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  const seen = { resolved: 0, rejected: 0, restored: 0 };
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60, size: "max" }), async (steps) => {
        const run = await Run.start();
        for (const one of steps) await run.take(one);
        await run.end();
        expect(run.pending, "calls without an end").toBe(0);
        expect(run.faults).toEqual([]);
        expect(run.world.running_timers, "timers left behind").toBe(0);
        expect(run.radio.state).toBe("closed");
        seen.resolved += run.resolved;
        seen.rejected += run.rejected;
        seen.restored += run.restored;
      }),
      { numRuns: 250, seed: 5 },
    );
    await settled();
    expect(unhandled).toEqual([]);
  } finally {
    process.off("unhandledRejection", note);
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(100);
});

/** A game that looks at what becomes of some of its calls and not of others, and an agent that does what it likes. */
class Run {
  readonly world: MemoryWorld;
  readonly radio: Talkgroup;
  readonly faults: unknown[] = [];
  pending = 0;
  resolved = 0;
  rejected = 0;
  /** How often the agent came back. */
  restored = 0;
  #abort = new AbortController();

  private constructor(world: MemoryWorld, radio: Talkgroup) {
    this.world = world;
    this.radio = radio;
    radio.on("agent", ({ state }) => {
      if (state === "open") this.restored += 1;
    });
  }

  static async start(): Promise<Run> {
    const world = new MemoryWorld();
    return new Run(world, await world.connect());
  }

  async take(one: Step): Promise<void> {
    const { world, radio } = this;
    const options = one.kind === "call" && one.end === "abort" ? { signal: this.#abort.signal } : {};
    if (one.kind === "call" && one.looks) this.#call(one.call, options);
    else if (one.kind === "call") void calls[one.call]?.(radio, options);
    else if (one.kind === "answer") for (const request of world.agent.take()) this.#answer(request, one.how);
    else if (one.kind === "wait") await world.advance(one.duration_ms);
    else if (one.kind === "drop") world.agent.close();
    else if (one.kind === "crash") world.crash();
    else if (one.kind === "event") world.agent.event("connection", { state: one.state, transport: "none", rtt_ms: 0 });
    else if (one.kind === "goodbye") world.agent.send(ipc_opcode.close, JSON.stringify({ code: one.code, message: "bye" }));
    else if (one.kind === "close") void radio.close();
    else if (one.kind === "abort") {
      this.#abort.abort();
      this.#abort = new AbortController();
    } else {
      world.reachable = true;
      world.greeting = one.kind === "mute" ? undefined : { protocol: 1, agent_version: "0.1.0", scopes: [] };
    }
    await settled();
  }

  /** After the longest time limit nothing may wait; then the game closes, and nothing may be left. */
  async end(): Promise<void> {
    this.#abort.abort();
    await this.world.advance(15_000);
    expect(this.pending, "calls that outlive their time").toBe(0);
    await this.radio.close();
    expect([undefined, "agent_closed", "scope_denied"]).toContain((await this.radio.closed)?.code);
    await settled();
  }

  #call(call: number, options: CallOptions): void {
    this.pending += 1;
    let ends = 0;
    const end = () => {
      this.pending -= 1;
      ends += 1;
      if (ends > 1) this.faults.push("ended twice");
    };
    const result = calls[call]?.(this.radio, options);
    result?.then(
      () => {
        this.resolved += 1;
        end();
      },
      (error: unknown) => {
        this.rejected += 1;
        if (!(error instanceof TalkgroupError)) this.faults.push(error);
        end();
      },
    );
  }

  #answer({ id, method }: MemoryRequest, how: "result" | "refusal" | "nonsense"): void {
    const { agent } = this.world;
    if (how === "refusal") agent.refusal(id, "not_connected", "no");
    else if (how === "nonsense") agent.result(id, { channel: 7, channels: "none" });
    else if (method === "connection.open") agent.result(id, { session_id: 1, operation_title: "Test", channels: [] });
    else if (method === "channels.list") agent.result(id, { channels: [] });
    else if (method === "hotkeys.capture") agent.result(id, { keys: ["KeyV"] });
    else if (method.startsWith("channels.")) agent.result(id, { channel: channel("alpha") });
    else agent.result(id, { talking: true });
  }
}
