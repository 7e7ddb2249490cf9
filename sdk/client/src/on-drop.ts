import type { IpcMethods } from "@talkgroup/schemas";

/**
 * What becomes of a call while the agent is away.
 *
 * - `repeat`: it waits, and is asked again even if it was under way: twice does no harm.
 * - `wait`: it waits if it had not gone out. If it had, nobody knows whether it was done: rejects with `agent_closed`.
 * - `refuse`: it makes sense only at once: rejects with `agent_closed` at once.
 * - `done`: the loss of the connection has done it already: resolves.
 */
export type OnDrop = "repeat" | "wait" | "refuse" | "done";

/** A new method does not compile until this is decided for it. */
export const on_drop: { readonly [M in keyof IpcMethods]: OnDrop } = {
  "agent.hello": "refuse",
  "channels.arrange": "repeat",
  "channels.join": "repeat",
  "channels.leave": "wait",
  "channels.list": "repeat",
  "channels.mix": "repeat",
  "channels.monitor": "repeat",
  "connection.close": "repeat",
  "connection.retry": "repeat",
  "connection.open": "wait",
  "connection.status": "repeat",
  "devices.list": "repeat",
  "devices.select": "repeat",
  "hotkeys.bind": "repeat",
  "hotkeys.capture": "wait",
  "hotkeys.configure": "repeat",
  "hotkeys.list": "repeat",
  "hotkeys.unbind": "wait",
  "microphone.configure": "repeat",
  "microphone.play": "wait",
  "microphone.test": "repeat",
  "microphone.watch": "repeat",
  "mixer.configure": "repeat",
  "operations.leave": "wait",
  "operations.list": "repeat",
  "operations.read": "repeat",
  "operations.select": "wait",
  "overlay.attach": "repeat",
  // It lapses with the connection (P-53).
  "overlay.close": "done",
  "overlay.configure": "repeat",
  "overlay.open": "repeat",
  "overlay.read": "repeat",
  // It was about that moment.
  "overlay.toast": "refuse",
  "pages.open": "repeat",
  "pairing.answer": "wait",
  "pairing.list": "repeat",
  "pairing.revoke": "wait",
  // A place that is not sent at once is no longer true; the next one is.
  "position.set": "refuse",
  "phase.set": "repeat",
  "ptt.bind": "repeat",
  "ptt.list": "repeat",
  // A key that went down seconds ago must not open the microphone now.
  "ptt.press": "refuse",
  // Leases, bindings and sets end with the connection (P-18).
  "ptt.release": "done",
  "ptt.unbind": "done",
  "servers.change_password": "wait",
  "servers.connect": "wait",
  "servers.list": "repeat",
  "servers.register": "wait",
  "servers.remove": "wait",
  "servers.save": "repeat",
  "servers.sign_in": "wait",
  "servers.sign_out": "wait",
  "simulcast.define": "repeat",
  "simulcast.remove": "done",
  "stats.read": "repeat",
  "stats.trace": "repeat",
  "talkers.mix": "repeat",
  // Players have other session ids by then, and theirs may be somebody else's.
  "whispers.define": "refuse",
  "whispers.remove": "done",
};
