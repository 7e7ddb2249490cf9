import { expect, it } from "vitest";

import { diagnosticsOf } from "./diagnostics.js";
import { channel, microphone, mixer, overlay } from "./samples.suite.js";
import { SettingsModel } from "./settings-model.js";

/** Told in every place that takes words: none of them may be in the file. */
const secret = "canary7secret";

it("hands on nothing but what it names: no token, password, name or address", () => {
  const model = new SettingsModel();
  model.handleAgent({ state: "open", version: "0.1.0", protocol: 1, scopes: ["manage", secret], reason: secret });
  model.handle("connection.status", { state: "open", transport: "udp", rtt_ms: 20, reason: secret, session_id: 77_777 });
  model.handle("servers.list", {
    servers: [
      {
        server_id: secret,
        title: secret,
        url: `wss://${secret}:9000`,
        organisation: secret,
        username: secret,
        certificate_sha256: "ab".repeat(32),
      },
    ],
    signed_in: [secret],
  });
  model.handle("devices.list", {
    devices: [{ device_id: secret, title: secret, direction: "capture", default: true }],
    uses: [{ direction: "capture", state: "open", device_id: secret, title: secret, selected_id: secret }],
  });
  model.handle("microphone.configure", microphone);
  model.handle("mixer.configure", mixer);
  model.handle("overlay.read", { ...overlay, window_title: secret });
  model.handle("channels.list", [
    channel(secret, { title: secret, label: secret.slice(0, 12), number: secret, membership: "joined" }),
  ]);
  model.handle("hotkeys.list", {
    hotkeys: [{ hotkey_id: secret, keys: ["KeyV"], mode: "hold", action: "talk", channel_id: secret }],
    sources: [{ source: "hook", state: "failed", reason: secret }],
  });
  model.handle("pairing.list", {
    grants: [
      {
        client_id: "00000000-0000-4000-8000-000000000000",
        client_name: secret,
        origin: `https://${secret}`,
        scopes: [secret],
        last_used_ms: 5,
      },
    ],
    asking: [],
  });
  model.handle("stats.read", {
    codec: `${secret}@10.0.0.1`,
    sound: "pulse",
    talkers: [{ session_id: 77_777 }],
    drops: { late: 3, [`10.0.0.1:${secret}`]: 1 },
    rtt_ms: 20,
    datagrams_sent: 5,
    password: secret,
    token: 12_345_678,
  });
  model.announce(secret);
  model.end(secret, { code: "internal", message: secret });
  expect(model.state.malformed).toBe(0);
  const text = JSON.stringify(diagnosticsOf(model.state));
  for (const word of [
    secret,
    secret.slice(0, 8),
    "wss:",
    "https:",
    "10.0.0.1",
    "abab",
    "77777",
    "12345678",
    "00000000",
    "KeyV",
  ]) {
    expect(text).not.toContain(word);
  }
  expect(JSON.parse(text)).toMatchObject({
    agent: { version: "0.1.0", protocol: 1 },
    scopes: ["manage"],
    servers: { known: 1, signed_in: 1, pinned: 1 },
    nets: { known: 1, joined: 1 },
    keys: { bound: 1, sources: { hook: "failed" } },
    stats: { codec: "unknown", sound: "pulse", counters: { rtt_ms: 20, datagrams_sent: 5 }, drops: { late: 3 } },
  });
});
