import type { Channel, SessionHelloResult } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Radio } from "./radio.js";
import { encodeBase64url } from "./seal/base64url.js";
import type { TalkCodec, VoiceCommand } from "./voice-command.js";

describe("what a radio tells the voice side of codecs", () => {
  it("is what the channel asks for when the key goes down, and nothing when it goes up", () => {
    const { radio, talk } = rig({ alpha: { bitrate_bps: 32_000, frame_ms: 20 }, bravo: {}, charlie: undefined });
    expect(talk(["alpha"])).toEqual([
      { kind: "talk", target_id: 1, talking: true, codec: { bitrate_bps: 32_000, frame_ms: 20 } },
      { kind: "talk", target_id: 1, talking: false },
    ]);
    expect(talk(["bravo"])[0]).toEqual({ kind: "talk", target_id: 2, talking: true });
    expect(talk(["charlie"])[0]).toEqual({ kind: "talk", target_id: 3, talking: true });
    radio.handleEvent({ name: "session.channels", params: { channels: offersOf({ alpha: { bitrate_bps: 24_000 } }) } });
    expect(talk(["alpha"])[0]).toMatchObject({ codec: { bitrate_bps: 24_000 } });
  });

  it("is the lowest bit rate and the longest frame of a simulcast's channels", () => {
    const { talk } = rig({
      alpha: { bitrate_bps: 32_000, frame_ms: 10 },
      bravo: { bitrate_bps: 26_000 },
      charlie: { bitrate_bps: 64_000, frame_ms: 20 },
      delta: undefined,
    });
    expect(talk(["alpha", "bravo", "charlie", "delta"])[0]).toMatchObject({ codec: { bitrate_bps: 26_000, frame_ms: 20 } });
    expect(talk(["charlie", "delta"])[0]).toMatchObject({ codec: { bitrate_bps: 64_000, frame_ms: 20 } });
    expect(talk(["bravo", "delta"])[0]).toMatchObject({ codec: { bitrate_bps: 26_000 } });
  });

  it("has nothing to ask for a target that is not there", () => {
    const { radio } = rig({ alpha: { bitrate_bps: 32_000 } });
    expect(radio.targets.codecOf(99)).toEqual({});
  });

  it("is of the server what it says with the session", () => {
    const session = (rates: Pick<SessionHelloResult, "bitrate_bps_default" | "bitrate_bps_max">): VoiceCommand | undefined => {
      const radio = new Radio(toyCrypto());
      radio.handleHello({ ...helloWith([]), ...rates }, "192.0.2.1");
      return commandsOf(radio)[0];
    };
    const told = session({ bitrate_bps_default: 32_000, bitrate_bps_max: 128_000 });
    expect(told).toMatchObject({ kind: "session", bitrate_bps_default: 32_000, bitrate_bps_max: 128_000 });
    const silent = Object.keys(session({}) ?? {});
    expect(silent.filter((name) => name.startsWith("bitrate"))).toEqual([]);
  });
});

function rig(codecs: Readonly<Record<string, TalkCodec | undefined>>) {
  const radio = new Radio(toyCrypto());
  radio.handleHello(helloWith(offersOf(codecs)), "192.0.2.1");
  for (const channel_id of Object.keys(codecs)) {
    radio.handleJoined(channel_id, false, { members: [], epoch: { epoch: 1, secret, activate_after_ms: 0 }, targets: [] });
  }
  /** The talk commands of one press on these channels. */
  const talk = (channel_ids: readonly string[]): readonly VoiceCommand[] => {
    const target = radio.targets.targetFor(channel_ids);
    if (!target.ok) throw new TypeError(target.refusal.message);
    const { target_id, define } = target.value;
    if (define !== undefined) radio.targets.handleDefined(define);
    for (const talking of [true, false]) radio.setTalking(target_id, talking);
    return commandsOf(radio).filter(({ kind }) => kind === "talk");
  };
  return { radio, talk };
}

function commandsOf(radio: Radio): readonly VoiceCommand[] {
  const commands: VoiceCommand[] = [];
  for (let out = radio.poll(); out !== undefined; out = radio.poll()) if (out.kind === "voice") commands.push(out.command);
  return commands;
}

function offersOf(codecs: Readonly<Record<string, TalkCodec | undefined>>): Channel[] {
  return Object.entries(codecs).map(([channel_id, codec]) => ({
    ...{ channel_id, title: channel_id, label: channel_id, may_listen: true, may_speak: true },
    ...(codec === undefined ? {} : { codec }),
  }));
}

function helloWith(channels: Channel[]): SessionHelloResult {
  return {
    ...{
      protocol: 1,
      session_id: 7,
      hop_key: secret,
      voice_port: 9,
      keepalive_ms: 5000,
      operation: { id: "op", title: "Op" },
      channels,
    },
    ...{ resume_token: secret, resume_window_ms: 60_000, heartbeat_ms: 15_000, resumed: false },
  };
}

const secret = encodeBase64url(new Uint8Array(32).fill(1));
