import type { Channel, SessionHelloResult } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Radio } from "./radio.js";
import { encodeBase64url } from "./seal/base64url.js";

const secret = encodeBase64url(new Uint8Array(32).fill(1));

function offers(may_speak: { readonly [channel_id: string]: boolean }): Channel[] {
  return Object.entries(may_speak).map(([channel_id, may]) => ({
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: may,
  }));
}

/** On alpha and bravo, with a target for each that the server has taken. */
function talkingRadio(): Radio {
  const radio = new Radio(toyCrypto());
  const hello: SessionHelloResult = {
    protocol: 1,
    session_id: 1,
    hop_key: secret,
    voice_port: 9,
    keepalive_ms: 5000,
    operation: { id: "op", title: "Op" },
    channels: offers({ alpha: true, bravo: true }),
    resume_token: secret,
    resume_window_ms: 60_000,
    heartbeat_ms: 15_000,
    resumed: false,
  };
  radio.handleHello(hello, "127.0.0.1");
  for (const channel_id of ["alpha", "bravo"]) {
    radio.handleJoined(channel_id, false, { members: [], epoch: { epoch: 1, secret, activate_after_ms: 0 }, targets: [] });
    const target = radio.targets.targetFor([channel_id]);
    if (!target.ok || target.value.define === undefined) throw new TypeError("a new target is to be defined");
    radio.targets.handleDefined(target.value.define);
  }
  drain(radio);
  return radio;
}

/** Targets that go, and channels that cannot be talked to any more. */
function drain(radio: Radio): string[] {
  const told: string[] = [];
  for (let out = radio.poll(); out !== undefined; out = radio.poll()) {
    if (out.kind === "target_lost") told.push(`${out.channel_ids.join()} lost`);
    else if (out.kind === "voice" && out.command.kind === "target_gone") told.push(`${out.command.target_id} gone`);
  }
  return told;
}

describe("a radio on a channel where the player may not speak any more", () => {
  it("talks to nothing there, as the server has forgotten its targets too; what may be talked to stays", () => {
    const radio = talkingRadio();
    radio.handleEvent({ name: "session.channels", params: { channels: offers({ alpha: false, bravo: true }) } });
    expect(drain(radio)).toEqual(["1 gone", "alpha lost"]);
    expect([radio.targets.targetOf(["alpha"]), radio.targets.targetOf(["bravo"])]).toEqual([undefined, 2]);
    expect(radio.isOn("alpha")).toBe(true);
  });

  it("misses a target only where it might have one", () => {
    const radio = talkingRadio();
    const isMissing = (...channel_ids: string[]): boolean => radio.targets.isMissing(channel_ids);
    expect([isMissing("alpha"), isMissing("alpha", "bravo"), isMissing("charlie"), isMissing()]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    radio.handleEvent({ name: "session.channels", params: { channels: offers({ alpha: false, bravo: true }) } });
    expect([isMissing("alpha"), isMissing("alpha", "bravo")]).toEqual([false, false]);
    radio.handleEvent({ name: "session.channels", params: { channels: offers({ alpha: true, bravo: true }) } });
    expect(isMissing("alpha")).toBe(true);
    radio.targets.targetFor(["alpha"]);
    expect(isMissing("alpha"), "it is being registered").toBe(false);
    radio.handleLeft("bravo");
    expect(isMissing("alpha", "bravo")).toBe(false);
  });
});
