import type { SessionHelloResult } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Radio } from "./radio.js";
import { encodeBase64url } from "./seal/base64url.js";
import type { VoiceCommand } from "./voice-command.js";

const bytes = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const secretOf = (byte: number): string => encodeBase64url(bytes(byte));

function helloFor(session_id: number): SessionHelloResult {
  const channel = { channel_id: "alpha", title: "alpha", label: "alpha", may_listen: true, may_speak: true };
  return {
    protocol: 1,
    session_id,
    hop_key: secretOf(1),
    voice_port: 9,
    keepalive_ms: 5000,
    operation: { id: "op", title: "Op" },
    channels: [channel],
    resume_token: secretOf(1),
    resume_window_ms: 60_000,
    heartbeat_ms: 15_000,
    resumed: false,
  };
}

function newRadio(): Radio {
  const radio = new Radio(toyCrypto());
  radio.handleHello(helloFor(1), "127.0.0.1");
  drain(radio);
  return radio;
}

function drain(radio: Radio): (VoiceCommand | string)[] {
  const outs: (VoiceCommand | string)[] = [];
  for (let out = radio.poll(); out !== undefined; out = radio.poll()) {
    if (out.kind === "voice") outs.push(out.command);
    else outs.push(out.kind === "whisper_lost" ? `${out.whisper_id} lost` : out.kind);
  }
  return outs;
}

function announce(radio: Radio, session_id: number, generation = 1, name = "Bob"): void {
  const params = { session_id, target_id: 3, name, generation, secret: secretOf(generation) };
  radio.handleEvent({ name: "whisper.announced", params });
}

/** The server takes a set of that name. */
function defineOn(radio: Radio, whisper_id: string): number {
  const params = radio.whispers.define(whisper_id, [2]);
  if (!params.ok) throw new TypeError(params.refusal.message);
  radio.whispers.handleDefined(whisper_id, params.value, true);
  return params.value.target_id;
}

describe("a radio that is whispered to", () => {
  it("hears who was announced, on no channel, under the secret it was handed, and no more when that is taken away", () => {
    const radio = newRadio();
    announce(radio, 2);
    announce(radio, 2, 2);
    radio.handleEvent({ name: "target.removed", params: { session_id: 2, target_id: 3 } });
    const talker = { kind: "talker", session_id: 2, target_id: 3, channel_ids: [] };
    expect(drain(radio)).toEqual([
      { ...talker, whisper: { generation: 1, secret: bytes(1) } },
      { ...talker, whisper: { generation: 2, secret: bytes(2) } },
      { kind: "talker_gone", session_id: 2, target_id: 3 },
    ]);
  });

  it("takes no whisper that is said to be its own", () => {
    const radio = newRadio();
    announce(radio, 1);
    expect([drain(radio), radio.nameOf(1)]).toEqual([[], undefined]);
  });

  it("calls a talker what a channel calls it, and only else what came with the whisper", () => {
    const radio = newRadio();
    announce(radio, 2, 1, "Not Bob");
    expect(radio.nameOf(2)).toBe("Not Bob");
    const members = [{ session_id: 2, name: "Bob", role: "lead", monitor: false }];
    radio.handleJoined("alpha", false, { members, epoch: { epoch: 1, secret: secretOf(9), activate_after_ms: 0 }, targets: [] });
    expect(radio.nameOf(2)).toBe("Bob");
    radio.handleHello(helloFor(9), "127.0.0.1");
    expect(radio.nameOf(2)).toBeUndefined();
  });

  it("remembers a bounded number of names, the newest", () => {
    const radio = newRadio();
    for (let session_id = 2; session_id < 5000; session_id += 1) announce(radio, session_id);
    expect([radio.nameOf(2), radio.nameOf(4999)]).toEqual([undefined, "Bob"]);
    let known = 0;
    for (let session_id = 2; session_id < 5000; session_id += 1) if (radio.nameOf(session_id) !== undefined) known += 1;
    expect(known).toBe(4096);
  });
});

describe("a radio that whispers", () => {
  it("talks to a set as to a channel, and its targets have one row of numbers", () => {
    const radio = newRadio();
    radio.handleJoined("alpha", false, {
      members: [],
      epoch: { epoch: 1, secret: secretOf(9), activate_after_ms: 0 },
      targets: [],
    });
    const channel = radio.targets.targetFor(["alpha"]);
    expect(channel).toMatchObject({ value: { target_id: 1 } });
    expect(defineOn(radio, "mate")).toBe(2);
    const whisper = { kind: "whisper", whisper_id: "mate" } as const;
    expect([radio.targetOf(whisper, []), radio.targetOf({ ...whisper, whisper_id: "other" }, [])]).toEqual([2, undefined]);
    drain(radio);
    radio.setTalking(2, true);
    radio.setTalking(2, false);
    expect(drain(radio)).toEqual([
      { kind: "talk", target_id: 2, talking: true },
      { kind: "talk", target_id: 2, talking: false },
    ]);
    radio.handleLeft("alpha");
    expect(radio.targetOf(whisper, []), "it is on no channel").toBe(2);
  });

  it.each([
    ["is closed", (radio: Radio) => radio.handleClosed()],
    ["is another", (radio: Radio) => radio.handleHello(helloFor(2), "127.0.0.1")],
  ])("forgets its sets when the session %s", (_, end) => {
    const radio = newRadio();
    defineOn(radio, "mate");
    drain(radio);
    end(radio);
    expect(drain(radio).slice(0, 2)).toEqual([{ kind: "target_gone", target_id: 1 }, "mate lost"]);
    expect(radio.targetOf({ kind: "whisper", whisper_id: "mate" }, [])).toBeUndefined();
  });
});
