import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { OwnMixes } from "./own-mixes.js";
import { Radio } from "./radio.js";
import type { RadioOut } from "./radio-out.js";
import { plain_mix } from "./voice-command.js";

describe("how the player wants to hear talkers", () => {
  it("is told of members who are not heard as everybody else, and of no others", () => {
    const mixes = new OwnMixes();
    mixes.setTalker(1, { gain_db: -6, muted: false });
    mixes.setTalker(2, { gain_db: 0, muted: true });
    mixes.setTalker(3, { gain_db: 3, muted: false });
    mixes.setTalker(3, { gain_db: 0, muted: false });
    mixes.setTalker(4, { gain_db: 3, muted: true });
    expect(mixes.talkersAmong(new Map([1, 2, 3, 5].map((session_id) => [session_id, {}])))).toEqual([
      { session_id: 1, gain_db: -6, muted: false },
      { session_id: 2, gain_db: 0, muted: true },
    ]);
    expect([mixes.talker(3), mixes.talker(5)]).toEqual([{ gain_db: 0, muted: false }, undefined]);
  });

  it("holds no more talkers than a channel's state may tell, those that were set last", () => {
    const mixes = new OwnMixes();
    const talkers_max = 1024;
    for (let session_id = 1; session_id <= talkers_max; session_id++) mixes.setTalker(session_id, { gain_db: 1, muted: false });
    mixes.setTalker(1, { gain_db: 2, muted: false });
    mixes.setTalker(talkers_max + 1, { gain_db: 1, muted: false });
    expect([mixes.talker(1)?.gain_db, mixes.talker(2), mixes.talker(3)?.gain_db]).toEqual([2, undefined, 1]);
    const members = new Map(Array.from({ length: 2 * talkers_max }, (_, session_id) => [session_id, {}]));
    expect(mixes.talkersAmong(members)).toHaveLength(talkers_max);
  });

  it("ends with their session, where channels' stay", () => {
    const mixes = new OwnMixes();
    mixes.setTalker(1, { gain_db: -6, muted: false });
    mixes.changeChannel("alpha", { gain_db: -6 });
    mixes.forgetTalkers();
    expect([mixes.talker(1), mixes.channel("alpha")]).toEqual([undefined, { ...plain_mix, gain_db: -6 }]);
  });
});

describe("a radio that hears one talker otherwise than the others", () => {
  it("orders it of the voice side, and tells it with the state of each channel they are on", () => {
    const radio = radioWith(["alpha", "bravo", "charlie"]);
    for (const channel_id of ["alpha", "bravo"]) come(radio, channel_id, 20);
    come(radio, "charlie", 21);
    drain(radio);
    radio.setTalkerMix(20, { gain_db: -9, muted: true });
    const out = drain(radio);
    expect(out.filter(({ kind }) => kind === "voice")).toEqual([
      { kind: "voice", command: { kind: "talker_mix", session_id: 20, gain_db: -9, muted: true } },
    ]);
    expect(out.filter(({ kind }) => kind !== "voice")).toEqual([
      { kind: "channel", channel_id: "alpha" },
      { kind: "channel", channel_id: "bravo" },
    ]);
    const told = radio.channelStates().map(({ channel_id, talker_mixes }) => [channel_id, talker_mixes]);
    expect(told).toEqual([
      ["alpha", [{ session_id: 20, gain_db: -9, muted: true }]],
      ["bravo", [{ session_id: 20, gain_db: -9, muted: true }]],
      ["charlie", undefined],
    ]);
  });

  it("takes nobody of the next session for them", () => {
    const radio = radioWith(["alpha"]);
    radio.setTalkerMix(20, { gain_db: -9, muted: true });
    radio.handleHello(helloWith(["alpha"]), "127.0.0.1");
    come(radio, "alpha", 20);
    expect([radio.talkerMixOf(20), radio.channelStates()[0]?.talker_mixes]).toEqual([undefined, undefined]);
  });
});

function radioWith(channel_ids: readonly string[]): Radio {
  const radio = new Radio(toyCrypto());
  radio.handleHello(helloWith(channel_ids), "127.0.0.1");
  const epoch = { epoch: 1, secret: "A".repeat(43), activate_after_ms: 150 };
  for (const channel_id of channel_ids) radio.handleJoined(channel_id, false, { members: [], epoch, targets: [] });
  return radio;
}

function helloWith(channel_ids: readonly string[]): Parameters<Radio["handleHello"]>[0] {
  const key = "A".repeat(43);
  return {
    ...{ protocol: 1, session_id: 7, hop_key: key, voice_port: 9, keepalive_ms: 5000, operation: { id: "op", title: "Op" } },
    ...{ resume_token: key, resume_window_ms: 60_000, heartbeat_ms: 15_000, resumed: false },
    channels: channel_ids.map((id) => ({ channel_id: id, title: id, label: id, may_listen: true, may_speak: true })),
  };
}

function come(radio: Radio, channel_id: string, session_id: number): void {
  const member = { session_id, name: `Player ${session_id}`, role: "lead", monitor: false };
  radio.handleEvent({ name: "channel.member_joined", params: { channel_id, member } });
}

function drain(radio: Radio): readonly RadioOut[] {
  const outs: RadioOut[] = [];
  for (let out = radio.poll(); out !== undefined; out = radio.poll()) outs.push(out);
  return outs;
}
