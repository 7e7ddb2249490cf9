import type { Section } from "../model/page-state.js";
import type { Radio } from "./radio.js";

/** A question to the agent, by the name that the model knows its answer by. */
export type Question =
  | "servers.list"
  | "connection.status"
  | "channels.list"
  | "channels.order"
  | "operations.list"
  | "operations.read"
  | "devices.list"
  | "microphone.configure"
  | "mixer.configure"
  | "hotkeys.list"
  | "ptt.list"
  | "overlay.read"
  | "pairing.list"
  | "stats.read";

/** How each is asked. None of them changes anything. */
export const questions: Readonly<Record<Question, (radio: Radio) => Promise<unknown>>> = {
  "servers.list": (radio) => radio.servers.list(),
  "connection.status": (radio) => radio.server.status(),
  "channels.list": (radio) => radio.channels.list(),
  "channels.order": (radio) => radio.channels.order(),
  "operations.list": (radio) => radio.operations.list(),
  "operations.read": (radio) => radio.operations.read(),
  "devices.list": (radio) => radio.devices.list(),
  "microphone.configure": (radio) => radio.microphone.configure({}),
  "mixer.configure": (radio) => radio.mixer.configure({}),
  "hotkeys.list": (radio) => radio.hotkeys.list(),
  "ptt.list": (radio) => radio.ptt.list(),
  "overlay.read": (radio) => radio.overlay.read(),
  "pairing.list": (radio) => radio.pairing.list(),
  "stats.read": (radio) => radio.stats.read(),
};

/** What is asked anew when a section is looked at: no event tells of these, or it does not tell all. */
export const asked_by: Readonly<Record<Section, readonly Question[]>> = {
  servers: ["servers.list", "connection.status"],
  sound: ["devices.list", "microphone.configure", "mixer.configure"],
  keys: ["hotkeys.list", "ptt.list", "channels.list"],
  nets: ["channels.list", "operations.list"],
  overlay: ["overlay.read"],
  programs: ["pairing.list"],
  diagnostics: ["stats.read", "connection.status", "devices.list"],
};
