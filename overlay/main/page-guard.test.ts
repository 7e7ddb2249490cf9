import { EventEmitter } from "node:events";
import type { Session } from "electron";
import { expect, it } from "vitest";

import {
  type Allowance,
  guarded_preferences,
  guardSession,
  isLoopback,
  overlay_allowance,
  settings_allowance,
} from "./page-guard.js";

const page = "http://127.0.0.1:17460/settings.html";
const permissions = ["clipboard-sanitized-write", "clipboard-read", "media", "display-capture", "notifications", "fileSystem"];

/** A session's guards, as Electron asks them. */
class GuardedSession extends EventEmitter {
  readonly webRequest = { onBeforeRequest: (): void => {} };
  allowsOnRequest: (permission: string, url: string) => boolean = () => true;
  allowsOnCheck: (permission: string, url: string) => boolean = () => true;
  allowsDevice: () => boolean = () => true;

  constructor(allowance: Allowance) {
    super();
    guardSession(this as unknown as Session, allowance);
  }

  setPermissionRequestHandler(
    handler: (contents: undefined, permission: string, answer: (granted: boolean) => void, details: object) => void,
  ): void {
    this.allowsOnRequest = (permission, requestingUrl) => {
      let is_granted: boolean | undefined;
      handler(undefined, permission, (granted) => (is_granted = granted), { requestingUrl });
      if (is_granted === undefined) throw new Error(`no answer for ${permission}`);
      return is_granted;
    };
  }

  setPermissionCheckHandler(handler: (contents: undefined, permission: string, origin: string) => boolean): void {
    this.allowsOnCheck = (permission, url) => handler(undefined, permission, url);
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.allowsDevice = handler;
  }

  saves(url: string, page_url = page): boolean {
    let is_saved = true;
    const event = { preventDefault: () => (is_saved = false) };
    this.emit("will-download", event, { getURL: () => url }, { getURL: () => page_url });
    return is_saved;
  }
}

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

it.each([
  ["the overlay", overlay_allowance, []],
  ["the settings", settings_allowance, ["clipboard-sanitized-write"]],
] as const)("allows %s what it needs, where its own page asks, and no more", (_, allowance, wanted) => {
  const { allowsOnRequest, allowsOnCheck, allowsDevice } = new GuardedSession(allowance);
  for (const allows of [allowsOnRequest, allowsOnCheck]) {
    expect(permissions.filter((permission) => allows(permission, page))).toEqual(wanted);
    expect(permissions.filter((permission) => allows(permission, "https://example.org/"))).toEqual([]);
    expect(permissions.filter((permission) => allows(permission, ""))).toEqual([]);
  }
  expect(allowsDevice()).toBe(false);
});

it("lets the settings save what they have made themselves, and the overlay nothing", () => {
  const [overlay, settings] = [new GuardedSession(overlay_allowance), new GuardedSession(settings_allowance)];
  const own = "blob:http://127.0.0.1:17460/8c1f";
  expect([settings.saves(own), overlay.saves(own)]).toEqual([true, false]);
  const others = ["blob:http://127.0.0.1:17461/8c1f", "blob:https://example.org/8c1f", "blob:null/8c1f", "blob:", ""];
  const not_made = ["http://127.0.0.1:17460/overlay.js", "data:text/plain,x", "https://example.org/x.exe", "file:///etc/passwd"];
  expect([...others, ...not_made].filter((url) => settings.saves(url))).toEqual([]);
  expect(settings.saves("blob:https://example.org/8c1f", "https://example.org/")).toBe(false);
  expect(settings.saves(own, "")).toBe(false);
});

it("gives pages no way to Node", () => {
  const { contextIsolation, sandbox, nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = guarded_preferences;
  expect([contextIsolation, sandbox]).toEqual([true, true]);
  expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([false, false, false]);
});
