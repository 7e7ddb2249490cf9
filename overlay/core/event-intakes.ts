import type { IpcEvents } from "@talkgroup/schemas";

import * as readers from "./agent-readers.js";
import type { RadioPicture } from "./radio-picture.js";
import type { Reader } from "./reader.js";

/** Reads a value and changes the picture by it. False: it could not be read, and nothing has changed. */
export type Intake = (picture: RadioPicture, value: unknown, now_ms: number) => boolean;

/** The agent's events that change what is shown. `level` and `hotkey` do not. */
export type HeardEvent = Exclude<keyof IpcEvents, "level" | "hotkey">;

const intakes: Readonly<Record<HeardEvent, Intake>> = {
  channelState: intake(readers.readChannelState, (picture, { channel, removed }, now_ms) =>
    picture.handleChannel(channel, removed, now_ms),
  ),
  channelGone: intake(readers.readChannelGone, (picture, { channel_id, removed }, now_ms) =>
    picture.handleGone(channel_id, removed, now_ms),
  ),
  channelOrder: intake(readers.readChannelOrder, (picture, { channel_ids }) => picture.channels.arrange(channel_ids)),
  speaking: intake(readers.readSpeaking, (picture, event, now_ms) => picture.handleSpeaking(event, now_ms)),
  ptt: intake(readers.readPtt, (picture, event, now_ms) => picture.handlePtt(event, now_ms)),
  binding: intake(readers.readBindingEvent, (picture, { binding, bound }) => picture.keys.handleBinding(binding, bound)),
  connection: intake(readers.readConnection, (picture, event, now_ms) => picture.handleConnection(event, now_ms)),
  operationState: intake(readers.readOperationState, (picture, event, now_ms) =>
    picture.handleOperation(event.operation, true, now_ms),
  ),
  overlay: intake(readers.readOverlayEvent, (picture, { overlay }, now_ms) => picture.handleOverlay(overlay, now_ms)),
  toast: intake(readers.readToast, (picture, event, now_ms) => picture.handleToast(event, now_ms)),
  hotkeys: intake(readers.readHotkeySources, (picture, { sources }, now_ms) => picture.handleSources(sources, true, now_ms)),
  devices: intake(readers.readDevices, (picture, { uses, cause }, now_ms) => picture.handleDevices(uses, cause, now_ms)),
  settings: intake(readers.readSettings, (picture, event) => picture.handleSettings(event)),
  pairing: intake(readers.readPairing, (picture, event, now_ms) => picture.handlePairing(event, now_ms)),
};

/** What is done with each, by its name as it came. */
export const event_intakes: ReadonlyMap<string, Intake> = new Map(Object.entries(intakes));

/** All that whoever feeds a model has to listen to. */
export const heard_events: readonly HeardEvent[] = Object.keys(intakes) as HeardEvent[];

export const takeConnection: Intake = intake(readers.readConnection, (picture, status, now_ms) =>
  picture.handleConnection(status, now_ms),
);

export const takeOperation: Intake = intake(readers.readOperationState, (picture, { operation }, now_ms) =>
  picture.handleOperation(operation, false, now_ms),
);

export const takeStats: Intake = intake(readers.readStats, (picture, stats, now_ms) => picture.link.handleStats(stats, now_ms));

export const takeOverlay: Intake = intake(readers.readOverlay, (picture, overlay, now_ms) =>
  picture.handleOverlay(overlay, now_ms),
);

export const takeHotkeys: Intake = intake(readers.readHotkeys, (picture, { hotkeys, sources }, now_ms) => {
  picture.keys.handleHotkeys(hotkeys);
  picture.handleSources(sources, false, now_ms);
});

export const takeBindings: Intake = intake(readers.readBindings, (picture, { bindings }) =>
  picture.keys.handleBindings(bindings),
);

export const takeDevices: Intake = intake(readers.readUses, (picture, { uses }) => picture.devices.handleUses(uses));

export const takeMicrophone: Intake = intake(readers.readMicrophone, (picture, microphone) =>
  picture.handleSettings({ microphone }),
);

export const takeMixer: Intake = intake(readers.readMixer, (picture, mixer) => picture.handleSettings({ mixer }));

function intake<T>(reader: Reader<T>, handle: (picture: RadioPicture, read: T, now_ms: number) => void): Intake {
  return (picture, value, now_ms) => {
    const read = reader(value);
    if (read === undefined) return false;
    handle(picture, read, now_ms);
    return true;
  };
}
