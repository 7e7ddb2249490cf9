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

/** What pages of a session are allowed beyond nothing. */
export interface Allowance {
  /** As Electron calls them. */
  readonly permissions: readonly string[];
  /** Whether they may save what they have made themselves, where the player says. */
  readonly saves_files: boolean;
}

/** The overlay has nothing to ask for: it lies over games, and what it shows comes from others. */
export const overlay_allowance: Allowance = { permissions: [], saves_files: false };

/** The player copies an address there, and saves a report. Nothing is read from the clipboard. */
export const settings_allowance: Allowance = { permissions: ["clipboard-sanitized-write"], saves_files: true };

/**
 * Pages of this session are allowed no more than `allowance` (no microphone, screen, devices, …), save no other files and reach this
 * machine's loopback alone.
 */
export function guardSession(session: Session, { permissions, saves_files }: Allowance): void {
  const allows = (permission: string, url: string): boolean => permissions.includes(permission) && isLoopback(url);
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(allows(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => allows(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event, item, contents) => {
    if (!saves_files || !isOwnFile(item.getURL(), contents.getURL())) event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLoopback(url) }));
}

/** True for an address of this machine's loopback, and for what a page carries in itself. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === "data:" || protocol === "blob:") return true;
  return loopback_protocols.has(protocol) && loopback_names.has(hostname);
}

/** True for what a page of this machine's loopback has made in its own memory. */
function isOwnFile(url: string, page_url: string): boolean {
  return url.startsWith("blob:") && isLoopback(page_url) && URL.canParse(url) && new URL(url).origin === new URL(page_url).origin;
}

const loopback_protocols: ReadonlySet<string> = new Set(["http:", "ws:"]);
const loopback_names: ReadonlySet<string> = new Set(["127.0.0.1", "localhost"]);
