import { readChannel } from "./agent-readers.js";
import {
  event_intakes,
  type Intake,
  takeBindings,
  takeConnection,
  takeDevices,
  takeHotkeys,
  takeMicrophone,
  takeMixer,
  takeOperation,
  takeOverlay,
  takeStats,
} from "./event-intakes.js";
import { Horizon } from "./horizon.js";
import { keepNamed, keepSame } from "./keep-same.js";
import { channels_max, languages_max } from "./limits.js";
import type { OverlayView } from "./overlay-view.js";
import { RadioPicture } from "./radio-picture.js";
import { viewOf } from "./view-of.js";

export interface OverlayModelOptions {
  /** What the player reads: BCP 47 tags, best first. At most `languages_max` count. Default none: every net's own words. */
  readonly languages?: readonly string[];
  /** After how long without anything the view is `quiet`, if the player wants that at all. At least 1 000 ms. Default 5 000. */
  readonly auto_hide_ms?: number | undefined;
}

/**
 * What an overlay shows, made of what the agent says. It asks nobody and draws nothing: its host hands in every event of the agent and the
 * answers to a few questions, and draws `view` after each and at `next_change_ms`.
 *
 * Nothing it is given is trusted. What it cannot read is ignored and counted; an event that it does not know is ignored.
 *
 * The host asks, when the agent is there and again after `connection` says `open`: `connection.status`, `channels.list`, `operations.read`,
 * `overlay.attach`, `devices.list`, `hotkeys.list`, `ptt.list`, `microphone.configure` and `mixer.configure` without params; every few
 * seconds while it is shown `stats.read`. No event holds the player's own keys: it asks `hotkeys.list` again after `hotkeys` and
 * `operationState`.
 * What it may not ask, for want of a scope, it leaves out: the view says less then.
 */
export class OverlayModel {
  readonly #picture: RadioPicture;
  readonly #auto_hide_ms: number;
  #malformed = 0;
  /** The latest moment that was told. Time does not go back. */
  #now_ms = 0;
  #pruned_ms = 0;
  #view: OverlayView | undefined;
  /** Of `#view`. */
  #is_current = false;
  #next_ms: number | undefined;

  constructor({ languages = [], auto_hide_ms = auto_hide_default_ms }: OverlayModelOptions = {}) {
    this.#picture = new RadioPicture(languages.slice(0, languages_max));
    this.#auto_hide_ms = Math.max(auto_hide_ms_min, auto_hide_ms);
  }

  /** How much that came could not be read, since the beginning. */
  get malformed(): number {
    return this.#malformed;
  }

  /** An event of the agent. */
  handleEvent(name: string, params: unknown, now_ms: number): void {
    const intake = event_intakes.get(name);
    if (intake === undefined) this.#advance(now_ms);
    else this.#take(intake, params, now_ms);
  }

  /** The agent is there, or does not answer. What it said last stays, with nobody heard. */
  handleAgent(state: "open" | "gone", now_ms: number): void {
    const at_ms = this.#advance(now_ms);
    this.#picture.handleAgent(state, at_ms);
    this.#is_current = false;
  }

  /** The `channels` and `arranged` of `channels.list`. A channel that cannot be read is left out and counted. */
  handleChannels(channels: unknown, now_ms: number, arranged: unknown = 0): void {
    const at_ms = this.#advance(now_ms);
    const list = Array.isArray(channels) ? channels.slice(0, channels_max).map((channel) => readChannel(channel)) : undefined;
    const known = list?.filter((channel) => channel !== undefined);
    this.#malformed += list === undefined ? 1 : list.length - (known?.length ?? 0);
    if (known === undefined) return;
    this.#picture.handleChannels(known, arrangedOf(list ?? [], arranged), at_ms);
    this.#is_current = false;
  }

  /** The answer to `connection.status`. */
  handleConnection(status: unknown, now_ms: number): void {
    this.#take(takeConnection, status, now_ms);
  }

  /** The `operation` of `operations.read`; undefined: the radio is laid out by none. */
  handleOperation(operation: unknown, now_ms: number): void {
    this.#take(takeOperation, { operation }, now_ms);
  }

  /** The answer to `stats.read`. */
  handleStats(stats: unknown, now_ms: number): void {
    this.#take(takeStats, stats, now_ms);
  }

  /** The `overlay` of `overlay.attach` or `overlay.read`. */
  handleOverlay(overlay: unknown, now_ms: number): void {
    this.#take(takeOverlay, overlay, now_ms);
  }

  /** The answer to `hotkeys.list`. */
  handleHotkeys(list: unknown, now_ms: number): void {
    this.#take(takeHotkeys, list, now_ms);
  }

  /** The `bindings` of `ptt.list`. */
  handleBindings(bindings: unknown, now_ms: number): void {
    this.#take(takeBindings, { bindings }, now_ms);
  }

  /** The answer to `devices.list`. */
  handleDevices(list: unknown, now_ms: number): void {
    this.#take(takeDevices, list, now_ms);
  }

  /** The answer to `microphone.configure`. */
  handleMicrophone(settings: unknown, now_ms: number): void {
    this.#take(takeMicrophone, settings, now_ms);
  }

  /** The answer to `mixer.configure`. */
  handleMixer(settings: unknown, now_ms: number): void {
    this.#take(takeMixer, settings, now_ms);
  }

  /** The player has seen who whispered. */
  markWhispersRead(): void {
    this.#picture.whispers.markRead();
    this.#is_current = false;
  }

  /** What is to be seen at `now_ms`: the very object of before, if that is the same. */
  view(now_ms: number): OverlayView {
    const at_ms = this.#advance(now_ms);
    const known = this.#view;
    if (known !== undefined && this.#is_current && at_ms < (this.#next_ms ?? Number.POSITIVE_INFINITY)) return known;
    const horizon = new Horizon(at_ms);
    const next = viewOf(this.#picture, horizon, this.#auto_hide_ms);
    const slots = keepNamed(known?.slots ?? [], next.slots, ({ channel_id }) => channel_id);
    this.#view = keepSame(known, { ...next, slots });
    this.#next_ms = horizon.next_ms;
    this.#is_current = true;
    return this.#view;
  }

  /** When `view` is another though nothing is handed in; undefined: never. Until then it need not be asked. */
  get next_change_ms(): number | undefined {
    this.view(this.#now_ms);
    return this.#next_ms;
  }

  #advance(now_ms: number): number {
    if (now_ms > this.#now_ms && now_ms < Number.POSITIVE_INFINITY) this.#now_ms = now_ms;
    return this.#now_ms;
  }

  #take(intake: Intake, value: unknown, now_ms: number): void {
    const at_ms = this.#advance(now_ms);
    if (!intake(this.#picture, value, at_ms)) {
      this.#malformed += 1;
      return;
    }
    this.#is_current = false;
    if (at_ms - this.#pruned_ms < prune_ms) return;
    this.#pruned_ms = at_ms;
    this.#picture.prune(at_ms);
  }
}

/** How many of those that could be read are among the first `arranged` of all. */
function arrangedOf(list: readonly unknown[], arranged: unknown): number {
  const count = typeof arranged === "number" && arranged > 0 ? arranged : 0;
  return list.slice(0, count).filter((channel) => channel !== undefined).length;
}

const auto_hide_default_ms = 5_000;
/** A name that fades must not be hidden. */
const auto_hide_ms_min = 1_000;
const prune_ms = 1_000;
