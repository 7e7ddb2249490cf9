// Written by `npm run generate` from the schemas: change those, not this file.
import type { ControlMethods } from "./control.js";
import type { IpcEvents, IpcMethods } from "./ipc.js";

/** What a role must be allowed on the channels a control method names. */
export type ControlPermission = "none" | "listen" | "speak" | "moderate";

/** What a local client must have been granted. */
export type IpcScope = "none" | "channels.read" | "channels.write" | "connection" | "hotkeys" | "manage" | "overlay" | "sound" | "stats" | "voice.talk";

/** The permission each control method needs. */
export const controlPermission: Readonly<Record<keyof ControlMethods, ControlPermission>> = {
  "channel.join": "listen",
  "channel.leave": "none",
  "channel.watch": "listen",
  "member.kick": "moderate",
  "member.move": "moderate",
  "member.mute": "moderate",
  "member.priority": "moderate",
  "session.hello": "none",
  "session.preset": "none",
  "session.report": "none",
  "session.update": "none",
  "target.define": "speak",
  "target.remove": "none",
  "whisper.define": "none",
};

/** The scope each method of the local connection needs. */
export const ipcScope: Readonly<Record<keyof IpcMethods, IpcScope>> = {
  "agent.hello": "none",
  "channels.arrange": "channels.write",
  "channels.join": "channels.write",
  "channels.leave": "channels.write",
  "channels.list": "channels.read",
  "channels.mix": "channels.write",
  "channels.monitor": "channels.write",
  "connection.close": "connection",
  "connection.open": "connection",
  "connection.retry": "connection",
  "connection.status": "channels.read",
  "devices.list": "sound",
  "devices.select": "sound",
  "hotkeys.bind": "hotkeys",
  "hotkeys.capture": "hotkeys",
  "hotkeys.list": "hotkeys",
  "hotkeys.unbind": "hotkeys",
  "microphone.configure": "sound",
  "microphone.play": "sound",
  "microphone.test": "sound",
  "microphone.watch": "sound",
  "mixer.configure": "channels.write",
  "operations.leave": "channels.write",
  "operations.list": "channels.read",
  "operations.read": "channels.read",
  "operations.select": "channels.write",
  "overlay.attach": "overlay",
  "overlay.close": "overlay",
  "overlay.configure": "overlay",
  "overlay.open": "overlay",
  "overlay.read": "overlay",
  "overlay.toast": "overlay",
  "pages.open": "overlay",
  "pairing.answer": "manage",
  "pairing.list": "manage",
  "pairing.revoke": "manage",
  "phase.set": "channels.write",
  "position.set": "channels.write",
  "ptt.bind": "voice.talk",
  "ptt.list": "channels.read",
  "ptt.press": "voice.talk",
  "ptt.release": "voice.talk",
  "ptt.unbind": "voice.talk",
  "servers.change_password": "manage",
  "servers.connect": "connection",
  "servers.list": "manage",
  "servers.register": "manage",
  "servers.remove": "manage",
  "servers.save": "manage",
  "servers.sign_in": "manage",
  "servers.sign_out": "manage",
  "simulcast.define": "voice.talk",
  "simulcast.remove": "voice.talk",
  "stats.read": "stats",
  "stats.trace": "stats",
  "talkers.mix": "channels.write",
  "whispers.define": "voice.talk",
  "whispers.remove": "voice.talk",
};

/** The scope a client needs to hear an event of the local connection. */
export const ipcEventScope: Readonly<Record<keyof IpcEvents, IpcScope>> = {
  "binding": "channels.read",
  "channelGone": "channels.read",
  "channelOrder": "channels.read",
  "channelState": "channels.read",
  "connection": "channels.read",
  "devices": "sound",
  "hotkey": "hotkeys",
  "hotkeys": "hotkeys",
  "level": "sound",
  "operationState": "channels.read",
  "overlay": "overlay",
  "pairing": "manage",
  "ptt": "channels.read",
  "settings": "channels.read",
  "speaking": "channels.read",
  "toast": "overlay",
};
