import type { ServedMethod } from "./ipc-handler.js";

/**
 * True for what a client may ask that only reads (P-52): how everything stands, and how the overlay is shown, as it is the overlay. Its
 * scopes are as wide as what it has to read; by this it changes nothing else.
 */
export function isReading(method: ServedMethod, params: unknown): boolean {
  return reading.has(method) || (read_without_params.has(method) && isEmpty(params));
}

function isEmpty(params: unknown): boolean {
  return typeof params === "object" && params !== null && Object.keys(params).length === 0;
}

const reading: ReadonlySet<ServedMethod> = new Set<ServedMethod>([
  "channels.list",
  "connection.status",
  "devices.list",
  "hotkeys.list",
  "operations.list",
  "operations.read",
  "overlay.attach",
  "overlay.configure",
  "overlay.read",
  "ptt.list",
  "stats.read",
]);
/** These tell how it is, and change what is named. */
const read_without_params: ReadonlySet<ServedMethod> = new Set<ServedMethod>(["microphone.configure", "mixer.configure"]);
