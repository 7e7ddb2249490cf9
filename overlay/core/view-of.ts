import type { Horizon } from "./horizon.js";
import type { HeaderView, OverlayView, WhispersView } from "./overlay-view.js";
import type { RadioPicture } from "./radio-picture.js";
import { slotsOf } from "./slots-of.js";
import { whispers_place } from "./talk-book.js";

/** All of a radio at one moment. `auto_hide_ms`: after how long without anything it is quiet, if the player wants that. */
export function viewOf(picture: RadioPicture, horizon: Horizon, auto_hide_ms: number): OverlayView {
  const slots = slotsOf(picture, horizon);
  const whispers = whispersOf(picture, horizon);
  const toasts = picture.toasts.view(horizon);
  const { visible, layout, editing } = picture.overlay;
  const heard = slots.some(({ talkers }) => talkers.length > 0) || whispers.talkers.length > 0 || whispers.unread > 0;
  // A radio that has lost its server or its agent is not one where nothing happens.
  const well = picture.agent === "open" && (picture.link.state === "open" || picture.link.state === "closed");
  const nothing = well && !heard && !picture.talk.isOwnAnywhere && toasts.length === 0;
  const quiet = nothing && layout.auto_hide && !editing && horizon.isPast(picture.active_ms + auto_hide_ms);
  return { header: headerOf(picture, horizon), slots, whispers, toasts, layout, visible, editing, quiet };
}

function headerOf({ agent, link, devices, operation, keys }: RadioPicture, horizon: Horizon): HeaderView {
  const operation_title = operation.operation?.title;
  const { phase_title } = operation;
  return {
    agent,
    connection: link.view(horizon, agent),
    microphone: devices.stateOf("capture"),
    sound: devices.stateOf("playback"),
    keys: keys.failed ? "failed" : "on",
    ...(operation_title === undefined ? {} : { operation_title }),
    ...(phase_title === undefined ? {} : { phase_title }),
  };
}

function whispersOf({ talk, whispers }: RadioPicture, horizon: Horizon): WhispersView {
  const { talkers, talkers_more } = talk.talkersOf(whispers_place, horizon, () => no_marks);
  return { talkers, talkers_more, unread: whispers.unread(horizon), transmitting: talk.isOwn(whispers_place) };
}

/** A whisper is on no channel, which would say more of who talks. */
const no_marks = { priority: false, muted: false } as const;
