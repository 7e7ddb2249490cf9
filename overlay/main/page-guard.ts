import type { Session, WebContents, WebPreferences } from "electron";

/** What every window's page gets: no Node, no way out of its sandbox, nothing kept on disk, nothing fetched for spelling. */
export const guarded_preferences: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
};

/** A page stays where it was put: it opens no window, goes nowhere else and holds no other page. */
export function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", refuse);
  contents.on("will-frame-navigate", refuse);
  contents.on("will-redirect", refuse);
  contents.on("will-attach-webview", refuse);
}

/** Pages of this session are allowed nothing (microphone, screen, devices, …), save no files and reach this machine's loopback alone. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLoopback(url) }));
}

/** True for an address of this machine's loopback, and for what a page carries in itself. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === "data:" || protocol === "blob:") return true;
  return loopback_protocols.has(protocol) && loopback_names.has(hostname);
}

const loopback_protocols: ReadonlySet<string> = new Set(["http:", "ws:"]);
const loopback_names: ReadonlySet<string> = new Set(["127.0.0.1", "localhost"]);
