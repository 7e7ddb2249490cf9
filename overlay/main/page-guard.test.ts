import { expect, it } from "vitest";

import { guarded_preferences, isLoopback } from "./page-guard.js";

it("lets pages reach this machine's loopback and what they carry in themselves, and nothing else", () => {
  const allowed = [
    "http://127.0.0.1:17460/overlay.html",
    "ws://localhost:17461/",
    "data:image/png;base64,AA==",
    "blob:http://127.0.0.1:1/x",
  ];
  const refused = [
    ...["https://127.0.0.1/", "http://127.0.0.1.example.org/", "http://127.0.0.2/", "http://[::1]/", "http://example.org/"],
    ...["http://user:pass@example.org/", "file:///etc/passwd", "ftp://localhost/", "devtools://x", "", "no address"],
  ];
  expect(allowed.filter((url) => !isLoopback(url))).toEqual([]);
  expect(refused.filter(isLoopback)).toEqual([]);
});

it("gives pages no way to Node", () => {
  const { contextIsolation, sandbox, nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = guarded_preferences;
  expect([contextIsolation, sandbox]).toEqual([true, true]);
  expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([false, false, false]);
});
