import type { IpcScope } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcCaller } from "../ipc/ipc-handler.js";
import { pageHandlers } from "./page-desk.js";

function caller(place: ClientPlace["kind"], ...scopes: readonly IpcScope[]): IpcCaller {
  return { id: 1, name: "test", place, scopes: new Set(scopes), reads_only: false, gone: new AbortController().signal };
}

function desk({ names = ["overlay.html", "settings.html"], port = 17_460 } = {}): {
  open: (page: "overlay" | "settings", who: IpcCaller) => Promise<unknown>;
  tokens: string[];
} {
  const tokens: string[] = [];
  const handlers = pageHandlers({
    files: { refresh: async () => new Set(names) },
    servePages: async () => (port === 0 ? undefined : port),
    openPage: (page) => {
      tokens.push(page);
      return "TOKEN";
    },
  });
  return { open: (page, who) => handlers["pages.open"]({ page }, who), tokens };
}

describe("pages.open", () => {
  it("tells a program of the player's where the overlay is, and a manager where the settings are", async () => {
    const { open } = desk();
    expect(await open("overlay", caller("own", "overlay"))).toEqual({
      ok: true,
      value: { url: "http://127.0.0.1:17460/overlay.html#token=TOKEN" },
    });
    for (const place of ["own", "page"] as const) {
      expect(await open("settings", caller(place, "overlay", "manage"))).toEqual({
        ok: true,
        value: { url: "http://127.0.0.1:17460/settings.html#token=TOKEN" },
      });
    }
  });

  it("makes no token for who may not have it", async () => {
    const { open, tokens } = desk();
    const denied = { ok: false, refusal: { code: "scope_denied" } };
    expect(await open("settings", caller("own", "overlay"))).toMatchObject(denied);
    for (const place of ["web", "sandbox"] as const) {
      expect(await open("overlay", caller(place, "overlay")), "it would get more than it was allowed").toMatchObject(denied);
      expect(await open("settings", caller(place, "overlay", "manage"))).toMatchObject(denied);
    }
    expect(tokens).toEqual([]);
  });

  it.each([
    ["the page is not installed", { names: ["settings.html"] }, { code: "unsupported", field: "/page" }],
    ["no port is free", { port: 0 }, { code: "limit_reached" }],
  ])("says so where %s", async (_, options, refusal) => {
    const { open, tokens } = desk(options);
    expect(await open("overlay", caller("own", "overlay"))).toMatchObject({ ok: false, refusal });
    expect(tokens).toEqual([]);
  });
});
