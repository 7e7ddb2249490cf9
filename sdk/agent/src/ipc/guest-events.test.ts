import { VirtualClock } from "@talkgroup/testing";
import { expect, it } from "vitest";

import type { ClientPlace } from "./client-place.js";
import { IpcHub } from "./ipc-hub.js";
import { hello, openDoor, RawReader, stubHandlers } from "./raw-client.suite.js";

it("keeps from guests, and from nobody else, what is not for them", () => {
  const hub = openHub();
  const readers = places.map((place) => {
    const reader = new RawReader();
    const send = (bytes: Uint8Array): void => reader.push(bytes);
    const nothing = (): void => {};
    const { handleBytes } = hub.accept({ send, unsent_bytes: 0, end: nothing, cut: nothing }, place);
    handleBytes(hello());
    expect(reader.take()).toMatchObject([["handshake", {}]]);
    return reader;
  });
  const heard = (): readonly string[] => places.filter((_, index) => readers[index]?.take().length === 1).map(({ kind }) => kind);
  hub.broadcast("hotkey", { hotkey_id: "mute", action: "mute" }, false);
  expect(heard()).toEqual(["own", "page"]);
  hub.broadcast("hotkey", { hotkey_id: "mute", action: "mute" });
  expect(heard()).toEqual(["own", "page", "web", "sandbox"]);
});

const origin = "http://127.0.0.1:9";
const places: readonly ClientPlace[] = [
  { kind: "own" },
  { kind: "page", origin },
  { kind: "web", origin },
  { kind: "sandbox", origin },
];

function openHub(): IpcHub {
  const clock = new VirtualClock();
  return new IpcHub({
    agent_version: "0.1.0",
    admission: openDoor(),
    handlers: stubHandlers(),
    onClientGone: () => {},
    onFault: (where, error) => expect.fail(`${where}: ${error}`),
    now_ms: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
  });
}
