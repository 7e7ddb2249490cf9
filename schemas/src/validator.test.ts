import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateControlEvent, validateControlParams, validateControlResult } from "./generated/control-validators.js";
import { validateIpcEvent, validateIpcParams, validateIpcResult } from "./generated/ipc-validators.js";
import { validateOperation } from "./generated/operation-validator.js";
import type { Result } from "./refusal.js";

const secret = "S".repeat(43);
const hello = { protocol_versions: [1], join_code: "open-sesame", name: "Ann", role: "lead" };
const define = {
  target_id: 7,
  channel_ids: ["alpha", "bravo"],
  simulcast: { generation: 0, sealed_keys: [{ channel_id: "alpha", epoch: 1, sealed: "s".repeat(80) }] },
};
const operation = {
  id: "exercise",
  title: "Exercise",
  roles: [{ id: "lead", title: "Lead" }],
  nets: [{ id: "alpha", title: "Alpha", label: "ALPHA", listen: ["lead"], speak: ["lead"] }],
};

describe("validators accept", () => {
  it.each([
    ["session.hello", validateControlParams["session.hello"](hello)],
    ["target.define", validateControlParams["target.define"](define)],
    ["channels.mix", validateIpcParams["channels.mix"]({ channel_id: "alpha", gain_db: -6.5, pan: 1 })],
    ["channels.list", validateIpcParams["channels.list"]({})],
    ["ptt", validateIpcEvent.ptt({ binding_id: "team", talking: true, cause: "pressed" })],
    ["operation", validateOperation(operation)],
  ])("%s", (_name, result: Result<unknown>) => {
    expect(result.ok).toBe(true);
  });

  it("a value with its defaults filled in, and only where the message says so", () => {
    expect(validateIpcParams["ptt.press"]({ binding_id: "team" })).toEqual({
      ok: true,
      value: { binding_id: "team", lease_ms: 500 },
    });
    const mix = validateIpcParams["channels.mix"]({ channel_id: "alpha" });
    expect(mix).toEqual({ ok: true, value: { channel_id: "alpha" } });
  });

  it("what a newer peer adds to a result or an event, but not what a caller adds to params", () => {
    const event = { binding_id: "team", talking: true, cause: "pressed", since_ms: 3 };
    expect(validateIpcEvent.ptt(event)).toEqual({ ok: true, value: event });
    expect(validateIpcResult["ptt.press"]({ talking: true, more: 1 }).ok).toBe(true);
    expect(validateIpcParams["ptt.release"]({ binding_id: "team", more: 1 }).ok).toBe(false);
  });
});

describe("validators refuse", () => {
  it.each([
    [
      "a missing field",
      { ...hello, protocol_versions: undefined },
      "/protocol_versions",
      "protocol_versions: found nothing, expected a value",
    ],
    [
      "a misspelt field",
      { ...hello, protocol_versions: undefined, protocol_version: [1] },
      "/protocol_versions",
      `protocol_versions: found nothing, expected a value (was "protocol_version" meant?)`,
    ],
    ["the wrong type", { ...hello, name: 7 }, "/name", "name: found 7, expected display name: a string of 1 to 40 characters"],
    ["an empty string", { ...hello, name: "" }, "/name", `name: found "", expected display name: a string of 1 to 40 characters`],
    [
      "too many items",
      { ...hello, protocol_versions: Array(17).fill(1) },
      "/protocol_versions",
      "protocol_versions: found an array of 17 items, expected an array of 1 to 16 items",
    ],
    [
      "a number out of range",
      { ...hello, protocol_versions: [1, 256] },
      "/protocol_versions/1",
      "protocol_versions/1: found 256, expected an integer from 1 to 255",
    ],
    [
      "a fraction",
      { ...hello, protocol_versions: [1.5] },
      "/protocol_versions/0",
      "protocol_versions/0: found 1.5, expected an integer from 1 to 255",
    ],
    [
      "a pattern missed",
      { ...hello, role: "Lead" },
      "/role",
      `role: found "Lead", expected role id: a string that matches ^[a-z0-9][a-z0-9._-]{0,63}$`,
    ],
    ["an array", [], "", "params: found an array of 0 items, expected an object"],
    ["null", null, "", "params: found null, expected an object"],
    ["nothing", undefined, "", "params: found undefined, expected an object"],
  ])("%s", (_name, value, field, message) => {
    expect(validateControlParams["session.hello"](value)).toEqual({
      ok: false,
      refusal: { code: "invalid_params", field, message },
    });
  });

  it("an unknown field, naming the nearest known one", () => {
    expect(message(validateIpcParams["ptt.press"]({ binding_id: "team", lease: 3 }))).toBe(
      `lease: found a field that is not known (was "lease_ms" meant?), expected one of binding_id, lease_ms`,
    );
    expect(message(validateIpcParams["channels.list"]({ "a/b~c": 1 }))).toBe(
      "a~1b~0c: found a field that is not known, expected no fields",
    );
  });

  it("an unknown word, naming the nearest known one", () => {
    expect(message(validateIpcEvent.ptt({ binding_id: "team", talking: true, cause: "expried" }))).toBe(
      `cause: found "expried", expected one of "pressed", "released", "expired", "client_gone", "closed", "timeout", "busy" (was "expired" meant?)`,
    );
  });

  it("a number with its unit", () => {
    expect(message(validateIpcParams["channels.mix"]({ channel_id: "alpha", gain_db: 60 }))).toBe(
      "gain_db: found 60, expected gain: a number from -60 to 12 dB",
    );
  });

  it("a preset, deep inside", () => {
    const bad = { ...operation, nets: [{ ...operation.nets[0], label: "much too long" }] };
    expect(message(validateOperation(bad))).toBe(
      `nets/0/label: found "much too long", expected label: a string of 1 to 12 characters`,
    );
  });

  it("the worst a peer can send with a short message and a short pointer", () => {
    const long = "x".repeat(60_000);
    const result = validateIpcParams["channels.join"]({ channel_id: "alpha", [long]: 1 });
    expect(message(result).length).toBeLessThanOrEqual(512);
    expect(result.ok ? "" : result.refusal.field?.length).toBeLessThanOrEqual(256);
    const stats = validateIpcResult["stats.read"]({ ...statsResult(), drops: { [long]: -1 } });
    expect(stats.ok ? "" : stats.refusal.field?.length).toBe(256);
    expect(message(validateIpcParams["channels.join"]({ channel_id: long }))).toContain(`"${"x".repeat(40)}…"`);
  });
});

describe("a refusal never shows", () => {
  const leaked = "hunter2-".repeat(12);
  it.each([
    ["a join code", validateControlParams["session.hello"]({ ...hello, join_code: leaked })],
    [
      "a join code on the local connection",
      validateIpcParams["connection.open"]({ url: "wss://a", join_code: leaked, name: "Ann", role: "lead" }),
    ],
    ["a hop key", validateControlResult["session.hello"]({ ...helloResult(), hop_key: leaked })],
    [
      "an epoch secret",
      validateControlEvent["channel.epoch"]({ channel_id: "alpha", epoch: { epoch: 1, secret: leaked, activate_after_ms: 0 } }),
    ],
    [
      "a sealed key",
      validateControlParams["target.define"]({
        ...define,
        simulcast: { generation: 0, sealed_keys: [{ channel_id: "alpha", epoch: 1, sealed: leaked }] },
      }),
    ],
    ["a secret in the wrong place", validateControlEvent["channel.epoch"]({ channel_id: "alpha", epoch: leaked })],
  ])("%s", (_name, result: Result<unknown>) => {
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("hunter2");
    expect(message(result)).toContain("found a string of 96 characters");
  });

  it("even a secret that is a number", () => {
    expect(JSON.stringify(validateControlParams["session.hello"]({ ...hello, join_code: 31337 }))).not.toContain("31337");
  });
});

describe("any JSON value", () => {
  const tables = { ...validateControlParams, ...validateIpcParams };
  const others = [validateControlResult, validateControlEvent, validateIpcResult, validateIpcEvent];
  const validators = [...Object.values(tables), ...others.flatMap((table) => Object.values(table)), validateOperation];
  /** Names of real fields, so that chance gets past the outermost object. */
  const names = [
    "channel_id",
    "binding_id",
    "epoch",
    "channel",
    "members",
    "simulcast",
    "sealed_keys",
    "channels",
    "__proto__",
    "constructor",
  ];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie("any"), { maxKeys: 6 }),
    ),
  })).any;

  it("gives a value or a refusal, from every validator", () => {
    fc.assert(
      fc.property(value, (any) => {
        const text = JSON.stringify(any);
        for (const validate of validators) {
          const result: Result<unknown> = validate(JSON.parse(text));
          if (!result.ok) expect(result.refusal.code).toBe("invalid_params");
        }
      }),
      { seed: 20_001, numRuns: 300 },
    );
  });
});

function helloResult(): Record<string, unknown> {
  const channels: unknown[] = [];
  const operation_named = { id: "exercise", title: "Exercise" };
  return {
    protocol: 1,
    session_id: 1,
    hop_key: secret,
    voice_port: 4000,
    keepalive_ms: 1000,
    operation: operation_named,
    channels,
    resume_token: secret,
    resume_window_ms: 60_000,
    heartbeat_ms: 15_000,
    resumed: false,
  };
}

function statsResult(): Record<string, unknown> {
  const counts = [
    "datagrams_sent",
    "datagrams_received",
    "capture_frames",
    "render_frames",
    "sound_dropped_frames",
    "sound_late_frames",
    "rtt_ms",
    "bitrate_bps",
    "redundant_frames",
    "reported_loss",
    "cpu_share",
    "resident_mb",
  ];
  return { codec: "", sound: "", drops: {}, talkers: [], ...Object.fromEntries(counts.map((name) => [name, 0])) };
}

function message(result: Result<unknown>): string {
  return result.ok ? "accepted" : result.refusal.message;
}
