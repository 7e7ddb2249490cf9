import type { Channel, SessionHelloResult } from "@talkgroup/schemas";
import { decodePacketHeader, emptyPacketHeader, hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { fakeCodec, toyCrypto } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Radio } from "./radio.js";
import { encodeBase64url } from "./seal/base64url.js";
import { longestTiming, type TalkTiming } from "./talk/talk-timing.js";
import { plain_microphone } from "./voice-command.js";
import { VoiceEngine } from "./voice-engine.js";

const microphone = { ...plain_microphone, noise_suppression: false, automatic_gain: false, pre_roll_ms: 50, release_ms: 120 };

describe("how long before and after a key is sent, on the wire", () => {
  it("is what each net asks for: two that are talked on at the same time end apart", () => {
    const { press, release, capture, afterKey } = rig({ short: { release_ms: 0 }, long: { release_ms: 300 } });
    press("short");
    press("long");
    capture(10);
    release("short");
    release("long");
    capture(60);
    expect([afterKey("short"), afterKey("long")]).toEqual([10, 300]);
  });

  it.each<readonly [string, Asked, readonly [number, number]]>([
    ["nobody asks for any", {}, [50, 120]],
    ["its net asks for some", { net: { pre_roll_ms: 200, release_ms: 400 } }, [200, 400]],
    ["its net wants none", { net: { pre_roll_ms: 0, release_ms: 0 } }, [0, 10]],
    ["its net asks for one of them", { net: { release_ms: 30 } }, [50, 30]],
    ["the player has chosen some", { own: { pre_roll_ms: 100, release_ms: 250 } }, [100, 250]],
    ["both have", { net: { pre_roll_ms: 500, release_ms: 2000 }, own: { pre_roll_ms: 0, release_ms: 0 } }, [0, 10]],
    ["each has one", { net: { pre_roll_ms: 500 }, own: { release_ms: 20 } }, [500, 20]],
  ])("on one net, where %s", (_, { net = {}, own = {} }, [before_ms, after_ms]) => {
    const { radio, press, release, capture, beforeKey, afterKey } = rig({ alpha: net });
    radio.setMix("alpha", own);
    capture(100);
    press("alpha");
    capture(5);
    release("alpha");
    capture(300);
    expect([beforeKey("alpha"), afterKey("alpha")]).toEqual([before_ms, after_ms]);
  });

  it.each<readonly [string, Asked, readonly [number, number]]>([
    ["its net asks for more than the microphone", { net: { pre_roll_ms: 500, release_ms: 2000 } }, [50, 120]],
    ["its net asks for less", { net: { pre_roll_ms: 10, release_ms: 30 } }, [10, 30]],
    ["the player has chosen more", { net: { release_ms: 2000 }, own: { pre_roll_ms: 100, release_ms: 250 } }, [100, 250]],
    ["the player has chosen one of them", { net: { pre_roll_ms: 500, release_ms: 2000 }, own: { release_ms: 400 } }, [50, 400]],
  ])("by a key that is pressed in passing, where %s", (_, { net = {}, own = {} }, [before_ms, after_ms]) => {
    const { radio, press, release, capture, beforeKey, afterKey } = rig({ alpha: net });
    radio.setMix("alpha", own);
    capture(100);
    press("alpha", true);
    capture(5);
    release("alpha");
    capture(300);
    expect([beforeKey("alpha"), afterKey("alpha")]).toEqual([before_ms, after_ms]);
  });

  it("is nothing after what is cut off, and no more of what is under way", () => {
    const { press, release, capture, afterKey } = rig({ alpha: { release_ms: 2000 } });
    press("alpha");
    capture(5);
    release("alpha", true);
    capture(300);
    expect(afterKey("alpha"), "the frame that says so").toBe(10);
    press("alpha");
    capture(5);
    release("alpha");
    capture(20);
    release("alpha", true);
    capture(300);
    expect(afterKey("alpha")).toBe(10);
    press("alpha");
    capture(5);
    release("alpha");
    capture(300);
    expect(afterKey("alpha"), "the next time").toBe(2000);
  });

  it("is on a simulcast the longest of its nets, and for one that asks for nothing as for the microphone", () => {
    const { radio, press, release, capture, beforeKey, afterKey } = rig({
      alpha: { pre_roll_ms: 150, release_ms: 0 },
      bravo: { pre_roll_ms: 0, release_ms: 70 },
      charlie: {},
    });
    const talk = (channels: string): readonly number[] => {
      capture(100);
      press(channels);
      capture(5);
      release(channels);
      capture(300);
      return [beforeKey(channels), afterKey(channels)];
    };
    expect(talk("alpha bravo")).toEqual([150, 70]);
    expect(talk("bravo charlie")).toEqual([50, 120]);
    radio.setMix("bravo", { release_ms: 500 });
    expect(talk("alpha bravo charlie")).toEqual([150, 500]);
  });
});

describe("the player's own pre-roll and release delay of a channel", () => {
  it("go before the net's until they are unset, and are told apart from those", () => {
    const { radio } = rig({ alpha: { pre_roll_ms: 10, release_ms: 20 } });
    expect(radio.mixOf("alpha")).not.toHaveProperty("release_ms");
    expect(radio.setMix("alpha", { release_ms: 90, gain_db: 3 })).toMatchObject({ value: { pre_roll_ms: 10, release_ms: 90 } });
    expect(radio.mixOf("alpha")).toMatchObject({ gain_db: 3, release_ms: 90 });
    expect(radio.setMix("alpha", { unset: ["release_ms", "pre_roll_ms"], pre_roll_ms: 5 })).toMatchObject({
      value: { gain_db: 3, pre_roll_ms: 5, release_ms: 20 },
    });
    expect(radio.mixOf("alpha")).toMatchObject({ gain_db: 3, pre_roll_ms: 5 });
    expect(radio.mixOf("alpha")).not.toHaveProperty("release_ms");
  });

  it("follow what the server says of the net with the next press", () => {
    const { radio, press, release, capture, afterKey } = rig({ alpha: { release_ms: 20 } });
    radio.handleEvent({ name: "session.channels", params: { channels: offersOf({ alpha: { release_ms: 200 } }) } });
    press("alpha");
    capture(5);
    release("alpha");
    capture(100);
    expect(afterKey("alpha")).toBe(200);
  });
});

describe("longestTiming", () => {
  it("is one that is asked for or the plain one, and shorter than none that is asked for", () => {
    const timing = fc.record({ pre_roll_ms: fc.nat(500), release_ms: fc.nat(2000) });
    const asked = fc.record({ pre_roll_ms: fc.nat(500), release_ms: fc.nat(2000) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 16 }), timing, (timings, plain) => {
        const longest = longestTiming(timings, plain);
        for (const name of ["pre_roll_ms", "release_ms"] as const) {
          const all = timings.map((one) => one[name] ?? plain[name]);
          expect(all.length === 0 ? [plain[name]] : all).toContain(longest[name]);
          for (const one of all) expect(longest[name]).toBeGreaterThanOrEqual(one);
        }
      }),
    );
  });
});

interface Asked {
  readonly net?: TalkTiming;
  readonly own?: TalkTiming;
}

interface Sent {
  readonly target_id: number;
  /** Of the frame's beginning, on the clock. */
  readonly at_ms: number;
}

/** A radio that has joined these nets and drives an engine, whose microphone hears a tone all the time. Channels are named with blanks between. */
function rig(nets: Readonly<Record<string, TalkTiming>>) {
  const radio = new Radio(toyCrypto());
  const sent: Sent[] = [];
  const keys = new Map<string, { readonly target_id: number; pressed_ms: number; released_ms: number }>();
  let ms = 0;
  const engine = new VoiceEngine({
    ...{
      codec: fakeCodec,
      crypto: toyCrypto(),
      frame_samples: 480,
      render_samples: 480,
      dtx: false,
      pre_roll_ms: 0,
      release_ms: 0,
    },
    send: (_path, bytes, length) => {
      const header = emptyPacketHeader();
      if (((bytes[0] ?? 0) & 15) !== packet_kind.voice) return;
      expect(decodePacketHeader(bytes, length - hop_trailer_bytes, false, header)).toBe("ok");
      sent.push({ target_id: header.target_id, at_ms: header.media_ts / 48 });
    },
  });
  const drain = (): void => {
    for (let out = radio.poll(); out !== undefined; out = radio.poll()) {
      if (out.kind === "voice") engine.handleCommand(out.command, ms);
    }
  };
  engine.handleCommand({ kind: "microphone", ...microphone }, 0);
  radio.handleHello(helloWith(offersOf(nets)), "192.0.2.1");
  for (const channel_id of Object.keys(nets)) {
    radio.handleJoined(channel_id, false, { members: [], epoch: { epoch: 1, secret, activate_after_ms: 0 }, targets: [] });
  }
  const press = (channels: string, capped = false): void => {
    const target = radio.targets.targetFor(channels.split(" "));
    if (!target.ok) throw new TypeError(target.refusal.message);
    const { target_id, define } = target.value;
    if (define !== undefined) radio.targets.handleDefined(define);
    radio.setTalking(target_id, true, false, capped);
    keys.set(channels, { target_id, pressed_ms: ms, released_ms: 0 });
    drain();
  };
  const keyOf = (channels: string) => {
    const key = keys.get(channels);
    if (key === undefined) throw new TypeError(`${channels} was never pressed`);
    return key;
  };
  const release = (channels: string, at_once = false): void => {
    const key = keyOf(channels);
    key.released_ms = ms;
    radio.setTalking(key.target_id, false, at_once);
    drain();
  };
  const capture = (frames: number): void => {
    for (let frame = 0; frame < frames; frame += 1) {
      ms += 10;
      engine.handleCapture(new Float32Array(480).fill(0.3), ms);
    }
  };
  const last = (channels: string): number => {
    const { target_id } = keyOf(channels);
    return (sent.findLast((one) => one.target_id === target_id)?.at_ms ?? 0) + 10;
  };
  const first = (channels: string): number => {
    const { target_id, pressed_ms } = keyOf(channels);
    return sent.find((one) => one.target_id === target_id && one.at_ms > pressed_ms - 600)?.at_ms ?? 0;
  };
  return {
    ...{ radio, press, release, capture },
    beforeKey: (channels: string) => keyOf(channels).pressed_ms - first(channels),
    afterKey: (channels: string) => last(channels) - keyOf(channels).released_ms,
  };
}

function offersOf(nets: Readonly<Record<string, TalkTiming>>): Channel[] {
  return Object.entries(nets).map(([channel_id, timing]) => ({
    ...{ channel_id, title: channel_id, label: channel_id, may_listen: true, may_speak: true },
    ...timing,
  }));
}

function helloWith(channels: Channel[]): SessionHelloResult {
  return {
    ...{ protocol: 1, session_id: 7, hop_key: secret, voice_port: 9, keepalive_ms: 5000, channels },
    ...{
      operation: { id: "op", title: "Op" },
      resume_token: secret,
      resume_window_ms: 60_000,
      heartbeat_ms: 15_000,
      resumed: false,
    },
  };
}

const secret = encodeBase64url(new Uint8Array(32).fill(1));
