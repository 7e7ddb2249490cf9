import { ipcScope } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import type { Scope } from "./scope.js";
import type { ConnectOptions } from "./talkgroup.js";

/** One more or one less in the schemas, and this does not compile. */
const all: { readonly [S in Scope]: true } = {
  "channels.read": true,
  "channels.write": true,
  connection: true,
  hotkeys: true,
  manage: true,
  overlay: true,
  sound: true,
  stats: true,
  "voice.talk": true,
};

it("is what the methods of the agent need, each of them", () => {
  const needed = new Set<string>(Object.values(ipcScope));
  needed.delete("none");
  expect(Object.keys(all).sort()).toEqual([...needed].sort());
});

it("does not let a typo compile", () => {
  const right: ConnectOptions = { scopes: ["voice.talk", "channels.read"] };
  // @ts-expect-error: there is no such scope
  const wrong: ConnectOptions = { scopes: ["voice.tlak"] };
  // @ts-expect-error: what needs no scope is none
  const none: ConnectOptions = { scopes: ["none"] };
  expect([right, wrong, none]).toHaveLength(3);
});
