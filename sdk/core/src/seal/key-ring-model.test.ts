import { toyCrypto } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyRing } from "./key-ring.js";
import { simulcast_context, voiceBaseKey, whisper_context } from "./key-schedule.js";
import { SFrameKey } from "./sframe.js";
import { decodeShortHeaderInto } from "./sframe-header.js";

/*
 * The ring against a slow and plain model of PROTOCOL.md §5: lists instead of slots, no caches. After every step the two must
 * agree on every (session, target, KID) there is, and on what every target of ours seals with.
 */

interface Held {
  readonly number: number;
  readonly secret: Uint8Array;
  readonly active_ms: number;
  readonly replaced_ms: number;
}

type Step =
  | {
      readonly kind: "epoch";
      readonly channel: string;
      readonly number: number;
      readonly fake: boolean;
      readonly delay_ms: number;
    }
  | {
      readonly kind: "talker";
      readonly session: number;
      readonly target: number;
      readonly channels: readonly string[];
      readonly generation: number;
      readonly whisper: boolean;
    }
  | {
      readonly kind: "target";
      readonly target: number;
      readonly channel: string;
      readonly generation: number;
      readonly whisper: boolean;
    }
  | { readonly kind: "drop_talker"; readonly session: number; readonly target: number }
  | { readonly kind: "drop_target"; readonly target: number }
  | { readonly kind: "drop_channel"; readonly channel: string }
  | { readonly kind: "session"; readonly session: number }
  | { readonly kind: "wait"; readonly wait_ms: number }
  | { readonly kind: "expire" };

class Model {
  session = 1;
  channels = new Map<string, Held[]>();
  talkers = new Map<string, { channels: readonly string[]; context: string; own: Held[] | undefined }>();
  targets = new Map<number, { channel: string | undefined; context: string; own: Held[] | undefined }>();

  /** Whether the ring must accept the step. */
  apply(step: Step, now_ms: number): boolean {
    switch (step.kind) {
      case "epoch":
        return this.#addTo(
          this.channels,
          step.channel,
          this.channels.get(step.channel),
          epochSecret(step),
          step.number,
          now_ms,
          step.delay_ms,
        );
      case "talker":
        return this.#talker(step, now_ms);
      case "target":
        return this.#target(step, now_ms);
      case "drop_talker":
        return this.talkers.delete(`${step.session}/${step.target}`) || true;
      case "drop_target":
        return this.targets.delete(step.target) || true;
      case "drop_channel":
        this.channels.delete(step.channel);
        this.targets = new Map([...this.targets].filter(([, target]) => target.channel !== step.channel));
        this.talkers = new Map(
          [...this.talkers].filter(
            ([, { channels }]) => !channels.includes(step.channel) || channels.some((id) => this.channels.has(id)),
          ),
        );
        return true;
      case "session":
        if (step.session === this.session) return true;
        Object.assign(this, new Model(), { session: step.session });
        return true;
      default:
        return true;
    }
  }

  opening(session: number, target: number, kid: number, now_ms: number): { secret: Uint8Array; context: string } | undefined {
    const talker = this.talkers.get(`${session}/${target}`);
    if (talker === undefined) return undefined;
    const held = talker.own ?? this.channels.get(talker.channels[0] ?? "") ?? [];
    const found = live(held, now_ms).find(({ number }) => number % 8 === kid);
    return found && { secret: found.secret, context: talker.context };
  }

  sealing(target_id: number, now_ms: number): { held: Held; context: string } | undefined {
    const target = this.targets.get(target_id);
    if (target === undefined) return undefined;
    const held = live(target.own ?? this.channels.get(target.channel ?? "") ?? [], now_ms);
    const chosen = held.filter(({ active_ms }) => now_ms >= active_ms).at(-1) ?? held[0];
    return chosen && { held: chosen, context: target.context };
  }

  #talker(step: Extract<Step, { kind: "talker" }>, now_ms: number): boolean {
    const { session, target, channels, generation, whisper } = step;
    const key = `${session}/${target}`;
    if (session === this.session) return false;
    if (generation < 0) {
      if (channels.length !== 1) return false;
      this.talkers.set(key, { channels, context: channels[0] ?? "", own: undefined });
      return true;
    }
    // A whisper is on no channel; a simulcast set is heard through one whose keys we hold.
    if (whisper ? channels.length > 0 : !channels.some((id) => this.channels.has(id))) return false;
    const context = contextOf(whisper);
    const own = new Map<string, Held[]>();
    const secret = ownSecret(session, generation);
    const known = this.talkers.get(key);
    const before = known?.context === context ? known.own : undefined;
    if (!this.#addTo(own, "own", before, secret, generation, now_ms, 0)) return false;
    this.talkers.set(key, { channels, context, own: own.get("own") });
    return true;
  }

  #target(step: Extract<Step, { kind: "target" }>, now_ms: number): boolean {
    const { target, channel, generation, whisper } = step;
    if (generation < 0) {
      this.targets.set(target, { channel, context: channel, own: undefined });
      return true;
    }
    const context = contextOf(whisper);
    const own = new Map<string, Held[]>();
    const known = this.targets.get(target);
    const before = known?.context === context ? known.own : undefined;
    if (!this.#addTo(own, "own", before, ownSecret(0, generation), generation, now_ms, 150)) return false;
    this.targets.set(target, { channel: undefined, context, own: own.get("own") });
    return true;
  }

  /** The rules of P-31 on a list, newest last. */
  #addTo(
    into: Map<string, Held[]>,
    name: string,
    before: Held[] | undefined,
    secret: Uint8Array,
    number: number,
    now_ms: number,
    delay_ms: number,
  ): boolean {
    const held = live(before ?? [], now_ms);
    if (before !== undefined) into.set(name, held);
    const newest = held.at(-1);
    const known = held.find((each) => each.number === number);
    if (known !== undefined) return same(known.secret, secret);
    if (newest !== undefined && number < newest.number) return false;
    const replaced = held.map((each) => (each === newest ? { ...each, replaced_ms: now_ms } : each));
    const active_ms = newest === undefined ? now_ms : now_ms + delay_ms;
    const added = { number, secret, active_ms, replaced_ms: Number.POSITIVE_INFINITY };
    into.set(name, [...replaced.filter((each) => each.number % 8 !== number % 8), added].slice(-7));
    return true;
  }
}

function live(held: readonly Held[], now_ms: number): Held[] {
  return held.filter(({ replaced_ms }) => now_ms - replaced_ms < 10_000);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((byte, index) => byte === b[index]);
}

function contextOf(whisper: boolean): string {
  return whisper ? whisper_context : simulcast_context;
}

function epochSecret(step: Extract<Step, { kind: "epoch" }>): Uint8Array {
  return new Uint8Array(32)
    .fill(step.number)
    .fill(step.channel.charCodeAt(0), 1, 2)
    .fill(step.fake ? 1 : 0, 2, 3);
}

/** Simulcast sets and whispers have the same ones here: what keeps them apart is what their keys are derived with. */
function ownSecret(session: number, generation: number): Uint8Array {
  return new Uint8Array(32).fill(generation).fill(session + 100, 1, 2);
}

function applyTo(ring: KeyRing, step: Step, now_ms: number): boolean {
  switch (step.kind) {
    case "epoch":
      return ring.addEpoch(step.channel, step.number, epochSecret(step), now_ms, step.delay_ms).ok;
    case "talker": {
      const { session, target, channels, generation, whisper } = step;
      const talker = { session_id: session, target_id: target, channel_ids: channels };
      if (generation < 0) return ring.addTalker(talker, now_ms).ok;
      const own = { generation, secret: ownSecret(session, generation) };
      return ring.addTalker({ ...talker, ...(whisper ? { whisper: own } : { simulcast: own }) }, now_ms).ok;
    }
    case "target": {
      const { target, channel, generation, whisper } = step;
      if (generation < 0) return ring.addTarget({ target_id: target, channel_id: channel }, now_ms).ok;
      const own = { generation, secret: ownSecret(0, generation) };
      return ring.addTarget({ target_id: target, ...(whisper ? { whisper: own } : { simulcast: own }) }, now_ms).ok;
    }
    case "drop_talker":
      ring.removeTalker(step.session, step.target);
      return true;
    case "drop_target":
      ring.removeTarget(step.target);
      return true;
    case "drop_channel":
      ring.removeChannel(step.channel);
      return true;
    case "session":
      ring.setSession(step.session);
      return true;
    case "expire":
      ring.expire(now_ms);
      return true;
    default:
      return true;
  }
}

const channel = fc.constantFrom("a", "b", "c");
const session = fc.constantFrom(1, 2, 3);
const target = fc.constantFrom(1, 2);
const generation = fc.oneof(fc.constant(-1), fc.nat(20));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("epoch"),
      channel,
      number: fc.nat(24),
      fake: fc.constantFrom(false, false, false, true),
      delay_ms: fc.constantFrom(0, 150, 3000),
    } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("talker"),
      session,
      target,
      channels: fc.uniqueArray(channel, { maxLength: 2 }),
      generation,
      whisper: fc.boolean(),
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("target"), target, channel, generation, whisper: fc.boolean() } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("wait"), wait_ms: fc.constantFrom(1, 149, 150, 3000, 7000, 10_000) } as const),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop_talker"), session, target } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop_target"), target } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop_channel"), channel } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("session"), session: fc.constantFrom(1, 1, 3) } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "expire" } as const) },
);

const crypto = toyCrypto();
const metadata = new Uint8Array(12).fill(1);

/** What a talker with exactly this secret, session, target, context and KID would send first. */
function frameOf(secret: Uint8Array, session_id: number, target_id: number, context: string, kid: number): Uint8Array {
  const key = new SFrameKey(crypto, voiceBaseKey(crypto, secret, session_id, target_id, context), kid, "seal");
  const out = new Uint8Array(18);
  key.sealInto(0, metadata, Uint8Array.of(42), out, 0);
  return out;
}

describe("a key ring and its model", () => {
  it("agree on what is accepted, what opens and what seals, and no counter repeats", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
        const ring = new KeyRing(crypto);
        ring.setSession(1);
        const model = new Model();
        const counters = new Map<number, number>();
        let now_ms = 0;
        for (const each of steps) {
          if (each.kind === "wait") now_ms += each.wait_ms;
          expect(applyTo(ring, each, now_ms), JSON.stringify(each)).toBe(model.apply(each, now_ms));
          for (const session_id of [1, 2, 3])
            for (const target_id of [1, 2]) checkOpeners(ring, model, session_id, target_id, now_ms);
          for (const target_id of [1, 2]) checkSealer(ring, model, target_id, now_ms, counters);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function checkOpeners(ring: KeyRing, model: Model, session_id: number, target_id: number, now_ms: number): void {
  for (let kid = 0; kid < 8; kid++) {
    const key = ring.opener(session_id, target_id, kid, now_ms);
    const expected = model.opening(session_id, target_id, kid, now_ms);
    expect(key !== undefined).toBe(expected !== undefined);
    if (key === undefined || expected === undefined) continue;
    const frame = frameOf(expected.secret, session_id, target_id, expected.context, kid);
    expect(key.openInto(0, metadata, frame.subarray(1), new Uint8Array(1), 0)).toBe(1);
  }
}

function checkSealer(ring: KeyRing, model: Model, target_id: number, now_ms: number, counters: Map<number, number>): void {
  const sealer = ring.sealer(target_id, now_ms);
  const expected = model.sealing(target_id, now_ms);
  expect(sealer !== undefined).toBe(expected !== undefined);
  if (sealer === undefined || expected === undefined) return;
  expect(sealer.kid).toBe(expected.held.number % 8);
  const ctr = sealer.nextCounter();
  expect(ctr).toBeGreaterThan(counters.get(target_id) ?? -1);
  counters.set(target_id, ctr);
  const out = new Uint8Array(32);
  const frame_bytes = sealer.key.sealInto(ctr, metadata, Uint8Array.of(42), out, 0);
  const base_key = voiceBaseKey(crypto, expected.held.secret, model.session, target_id, expected.context);
  const header = { kid: 0, ctr: 0, header_bytes: 0 };
  expect(decodeShortHeaderInto(out, 0, header)).toBe(true);
  const key = new SFrameKey(crypto, base_key, header.kid, "open");
  expect(key.openInto(ctr, metadata, out.subarray(header.header_bytes, frame_bytes), new Uint8Array(1), 0)).toBe(1);
}
