import type {
  Channels,
  Devices,
  Hotkeys,
  Microphone,
  Mixer,
  Operations,
  Overlay,
  Pairing,
  ServerConnection,
  Servers,
  Stats,
  Talkers,
  Talkgroup,
} from "@talkgroup/sdk/browser";

/** What the settings use of the SDK: a `Talkgroup`, or a test's own. */
export interface Radio extends Pick<Talkgroup, "agent" | "state" | "on" | "close"> {
  readonly server: Pick<ServerConnection, "open" | "close" | "status">;
  readonly servers: Pick<Servers, "list" | "save" | "remove" | "signIn" | "register" | "changePassword" | "signOut" | "connect">;
  readonly channels: Pick<Channels, "list" | "order" | "join" | "monitor" | "leave" | "mix" | "arrange">;
  readonly talkers: Pick<Talkers, "mix">;
  readonly devices: Pick<Devices, "list" | "select">;
  readonly microphone: Pick<Microphone, "configure" | "test" | "watch" | "play">;
  readonly mixer: Pick<Mixer, "configure">;
  readonly hotkeys: Pick<Hotkeys, "list" | "bind" | "unbind" | "capture" | "configure">;
  readonly ptt: Pick<Talkgroup["ptt"], "list">;
  readonly operations: Pick<Operations, "list" | "read" | "select" | "leave" | "setPhase">;
  readonly overlay: Pick<Overlay, "read" | "configure">;
  readonly stats: Pick<Stats, "read">;
  readonly pairing: Pick<Pairing, "list" | "answer" | "revoke">;
  readonly pages: Pick<Talkgroup["pages"], "open">;
}
