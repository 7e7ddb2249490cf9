import { accept, ipcScope } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { answerRequest, type IpcCaller, type ServedMethod } from "./ipc-handler.js";
import { stubHandlers } from "./raw-client.suite.js";
import { isReading } from "./read-only.js";

const reader: IpcCaller = {
  ...{ id: 1, name: "page", place: "page", reads_only: true, gone: new AbortController().signal },
  scopes: new Set(Object.values(ipcScope)),
};

describe("a client that only reads", () => {
  it("may ask these methods and no others", () => {
    const methods = Object.keys(ipcScope) as ServedMethod[];
    expect(methods.filter((method) => isReading(method, { any: 1 })).sort()).toEqual([
      ...["channels.list", "connection.status", "devices.list", "hotkeys.list", "operations.list", "operations.read"],
      ...["overlay.attach", "overlay.configure", "overlay.read", "ptt.list", "stats.read"],
    ]);
    expect(methods.filter((method) => isReading(method, {}) && !isReading(method, { any: 1 })).sort()).toEqual([
      ...["microphone.configure", "mixer.configure"],
    ]);
    for (const params of [undefined, null, 0, "", []]) expect(isReading("mixer.configure", params)).toBe(Array.isArray(params));
  });

  it.each([
    ["ptt.press", { binding_id: "key1" }],
    ["hotkeys.capture", {}],
    ["mixer.configure", { muted: true }],
    ["pages.open", { page: "settings" }],
    ["pairing.list", {}],
    ["channels.arrange", { channel_ids: [] }],
  ])("is refused %s, though it has the scope", async (method, params) => {
    const handlers = stubHandlers({ [method]: () => expect.fail("it was done") });
    const answer = await answerRequest(handlers, { id: 1, method, params }, reader, (_, error) => expect.fail(String(error)));
    expect(JSON.parse(answer)).toMatchObject({ error: { data: { code: "scope_denied" } } });
  });

  it("reads what it may, and others may do all of it", async () => {
    const handlers = stubHandlers({
      "channels.list": async () => accept({ channels: [] }),
      "ptt.press": async () => accept({ talking: true }),
    });
    const onFault = (_: string, error: unknown) => expect.fail(String(error));
    const listed = await answerRequest(handlers, { id: 1, method: "channels.list", params: {} }, reader, onFault);
    expect(JSON.parse(listed)).toMatchObject({ result: { channels: [] } });
    const request = { id: 2, method: "ptt.press", params: { binding_id: "key1" } };
    const pressed = await answerRequest(handlers, request, { ...reader, reads_only: false }, onFault);
    expect(JSON.parse(pressed)).toMatchObject({ result: { talking: true } });
  });
});
