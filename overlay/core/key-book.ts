import type { HotkeysEvent, PttBinding, PttEvent } from "@talkgroup/schemas";

import type { KnownHotkey, KnownRadio } from "./agent-readers.js";
import type { Horizon } from "./horizon.js";
import { bindings_max } from "./limits.js";

/** What keys there are for each channel, the player's own and those of games, and which of them could not do what they are for. */
export class KeyBook {
  #hotkeys: readonly KnownHotkey[] | undefined;
  /** Of all actions. */
  #bound = 0;
  #sources: HotkeysEvent["sources"] | undefined;
  #radios: readonly KnownRadio[] = [];
  /** Of games, by their names. */
  readonly #bindings = new Map<string, PttBinding>();
  readonly #troubles = new Map<string, Trouble>();
  #combinations: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

  handleHotkeys(hotkeys: readonly KnownHotkey[]): void {
    this.#hotkeys = hotkeys.filter(({ action }) => action === "talk");
    this.#bound = hotkeys.length;
    this.#combinations = undefined;
  }

  /** All that may hear keys. True if the player should be told: what heard them has ceased to, or cannot begin. */
  handleSources(sources: HotkeysEvent["sources"]): boolean {
    const [heard, broken] = [this.#hasSource("running"), this.#hasSource("failed")];
    this.#sources = sources;
    this.#combinations = undefined;
    return this.failed && (heard || (!broken && this.#hasSource("failed")));
  }

  /** True: nothing hears the player's own keys, though there are some, or something broke that was to hear them. */
  get failed(): boolean {
    return this.#is_deaf && (this.#bound > 0 || this.#hasSource("failed"));
  }

  /** What the operation suggests to press counts while the hotkeys are not known: among those are the suggested that are bound. */
  handleRadios(radios: readonly KnownRadio[]): void {
    this.#radios = radios;
    this.#combinations = undefined;
  }

  /** All bindings of games that there are. */
  handleBindings(bindings: readonly PttBinding[]): void {
    this.forgetBindings();
    for (const binding of bindings) this.handleBinding(binding, true);
  }

  /** One of them is as it is now, or is not there any more. */
  handleBinding(binding: PttBinding, bound: boolean): void {
    this.#combinations = undefined;
    if (bound) this.#bindings.set(binding.binding_id, binding);
    else this.#bindings.delete(binding.binding_id);
    const [oldest] = this.#bindings.keys();
    if (this.#bindings.size > bindings_max && oldest !== undefined) this.#bindings.delete(oldest);
  }

  /** The games are gone, and all their bindings. */
  forgetBindings(): void {
    this.#bindings.clear();
    this.#combinations = undefined;
  }

  /** The player itself is heard on a channel from now on. */
  handleOwn(channel_id: string): void {
    this.#troubles.delete(channel_id);
  }

  /** The channels that a key was cut off on, and why; undefined if it was not. Empty: it was, and it is not known where. */
  handlePtt({ binding_id, talking, cause }: PttEvent, now_ms: number): Cut | undefined {
    if (talking || (cause !== "busy" && cause !== "timeout")) return undefined;
    const channel_ids = this.#channelsOf(binding_id);
    const state = cause === "busy" ? "blocked" : "time_out";
    for (const [channel_id, { until_ms }] of this.#troubles) if (until_ms <= now_ms) this.#troubles.delete(channel_id);
    for (const channel_id of channel_ids) this.#troubles.set(channel_id, { state, until_ms: now_ms + trouble_ms });
    return { state, channel_ids };
  }

  /** What is pressed for a channel, none where it is a key that a game has not named; undefined: nothing, or nothing that is heard. */
  combinationsOf(channel_id: string): readonly (readonly string[])[] | undefined {
    this.#combinations ??= this.#combine();
    return this.#combinations.get(channel_id);
  }

  /** What went wrong there just now. */
  troubleOf(channel_id: string, horizon: Horizon): Trouble["state"] | undefined {
    const trouble = this.#troubles.get(channel_id);
    return trouble === undefined || horizon.isPast(trouble.until_ms) ? undefined : trouble.state;
  }

  /** True: it is known what may hear keys, and none of that does. */
  get #is_deaf(): boolean {
    return this.#sources !== undefined && !this.#hasSource("running");
  }

  #hasSource(wanted: HotkeysEvent["sources"][number]["state"]): boolean {
    return this.#sources?.some(({ state }) => state === wanted) === true;
  }

  #channelsOf(binding_id: string): readonly string[] {
    const hotkey = this.#hotkeys?.find(({ hotkey_id }) => binding_id === `${own_prefix}${hotkey_id}`);
    return hotkey === undefined ? (this.#bindings.get(binding_id)?.channel_ids ?? []) : this.#channelsOfHotkey(hotkey);
  }

  #channelsOfHotkey({ channel_id, simulcast_ids = [], binding_id }: KnownHotkey): readonly string[] {
    if (binding_id !== undefined) return this.#bindings.get(binding_id)?.channel_ids ?? [];
    return channel_id === undefined ? simulcast_ids : [channel_id];
  }

  #combine(): ReadonlyMap<string, readonly (readonly string[])[]> {
    const combinations = new Map<string, (readonly string[])[]>();
    // A game hears its own keys.
    for (const { keys = [], channel_ids } of [
      ...(this.#is_deaf ? [] : this.#ownWays()),
      ...aloneFirst([...this.#bindings.values()]),
    ]) {
      for (const channel_id of channel_ids) {
        const known = combinations.get(channel_id) ?? [];
        combinations.set(channel_id, known);
        if (keys.length > 0 && known.length < combinations_max && !known.some((one) => isSame(one, keys))) known.push(keys);
      }
    }
    return combinations;
  }

  /** Those of the player's own keys. */
  #ownWays(): readonly Way[] {
    if (this.#hotkeys !== undefined) {
      return aloneFirst(this.#hotkeys.map((hotkey) => ({ keys: hotkey.keys, channel_ids: this.#channelsOfHotkey(hotkey) })));
    }
    const suggested = this.#radios.filter(({ keys }) => keys.length > 0);
    return suggested.map(({ channel_id, keys }) => ({ keys, channel_ids: [channel_id] }));
  }
}

export interface Cut {
  readonly state: Trouble["state"];
  readonly channel_ids: readonly string[];
}

interface Trouble {
  readonly state: "blocked" | "time_out";
  readonly until_ms: number;
}

/** What is pressed, if that is known, and where that talks. */
type Way = Pick<PttBinding, "keys" | "channel_ids">;

/** What talks on one channel says more of it than what talks on several. */
function aloneFirst(ways: readonly Way[]): readonly Way[] {
  return [...ways].sort((one, other) => one.channel_ids.length - other.channel_ids.length);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}

/** Of the bindings of the player's own hotkeys. */
const own_prefix = "hotkey.";
/** How long it is shown that a key was refused: the agent does not tell when it is let go. */
export const trouble_ms = 2_000;
const combinations_max = 2;
