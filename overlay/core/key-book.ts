import type { HotkeysEvent, PttEvent } from "@talkgroup/schemas";

import type { KnownHotkey, KnownRadio } from "./agent-readers.js";
import type { Horizon } from "./horizon.js";
import { bindings_max } from "./limits.js";

/**
 * What keys there are for each channel, and which of them could not do what they are for. The agent tells what the player's own hotkeys
 * talk to, but of a game's bindings only that they talk: where, is learned from the transmissions that begin with them.
 */
export class KeyBook {
  #hotkeys: readonly KnownHotkey[] | undefined;
  /** Of all actions. */
  #bound = 0;
  #sources: HotkeysEvent["sources"] | undefined;
  #radios: readonly KnownRadio[] = [];
  /** Where bindings were seen to talk. */
  readonly #learned = new Map<string, readonly string[]>();
  /** Own transmissions that began and are not yet explained by a key. */
  #begun: { readonly at_ms: number; readonly channel_ids: readonly string[] } = { at_ms: 0, channel_ids: [] };
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

  /** The player itself is heard on a channel from now on. */
  handleOwn(channel_id: string, now_ms: number): void {
    const { at_ms, channel_ids } = this.#begun;
    this.#begun = { at_ms: now_ms, channel_ids: now_ms - at_ms > together_ms ? [channel_id] : [...channel_ids, channel_id] };
    this.#troubles.delete(channel_id);
  }

  /** The channels that a key was cut off on, and why; undefined if it was not. Empty: it was, and it is not known where. */
  handlePtt({ binding_id, talking, cause }: PttEvent, now_ms: number): Cut | undefined {
    if (talking) this.#learn(binding_id, now_ms);
    if (cause === "client_gone" || cause === "closed") this.#forget(binding_id);
    if (talking || (cause !== "busy" && cause !== "timeout")) return undefined;
    const channel_ids = this.#channelsOf(binding_id);
    const state = cause === "busy" ? "blocked" : "time_out";
    for (const [channel_id, { until_ms }] of this.#troubles) if (until_ms <= now_ms) this.#troubles.delete(channel_id);
    for (const channel_id of channel_ids) this.#troubles.set(channel_id, { state, until_ms: now_ms + trouble_ms });
    return { state, channel_ids };
  }

  /** The games are gone, and all their bindings. */
  forgetBindings(): void {
    this.#learned.clear();
    this.#combinations = undefined;
  }

  /** What is pressed for a channel, an empty combination for a key of a game; undefined: nothing, or nothing that is heard. */
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

  #learn(binding_id: string, now_ms: number): void {
    const { at_ms, channel_ids } = this.#begun;
    this.#begun = { at_ms: now_ms, channel_ids: [] };
    if (channel_ids.length === 0 || now_ms - at_ms > together_ms) return;
    this.#learned.delete(binding_id);
    this.#learned.set(binding_id, channel_ids);
    const [oldest] = this.#learned.keys();
    if (this.#learned.size > bindings_max && oldest !== undefined) this.#learned.delete(oldest);
    this.#combinations = undefined;
  }

  #forget(binding_id: string): void {
    if (!isOwn(binding_id) && this.#learned.delete(binding_id)) this.#combinations = undefined;
  }

  #channelsOf(binding_id: string): readonly string[] {
    const hotkey = this.#hotkeys?.find(({ hotkey_id }) => binding_id === `${own_prefix}${hotkey_id}`);
    const named = hotkey?.simulcast_ids ?? (hotkey?.channel_id === undefined ? undefined : [hotkey.channel_id]);
    return named ?? this.#learned.get(binding_id) ?? [];
  }

  #combine(): ReadonlyMap<string, readonly (readonly string[])[]> {
    const combinations = new Map<string, (readonly string[])[]>();
    const add = (channel_id: string, keys: readonly string[]): void => {
      const known = combinations.get(channel_id) ?? [];
      if (known.length < combinations_max && keys.length > 0) known.push(keys);
      combinations.set(channel_id, known);
    };
    // A game hears its own keys.
    if (!this.#is_deaf) this.#combineHotkeys(add);
    for (const [binding_id, channel_ids] of this.#learned) {
      if (!isOwn(binding_id)) for (const channel_id of channel_ids) add(channel_id, []);
    }
    return combinations;
  }

  #combineHotkeys(add: (channel_id: string, keys: readonly string[]) => void): void {
    if (this.#hotkeys === undefined) {
      for (const { channel_id, keys } of this.#radios) if (keys.length > 0) add(channel_id, keys);
      return;
    }
    const alone_first = [...this.#hotkeys].sort((a, b) => (a.simulcast_ids?.length ?? 0) - (b.simulcast_ids?.length ?? 0));
    for (const { keys, channel_id, simulcast_ids = [], binding_id } of alone_first) {
      const channel_ids = binding_id === undefined ? simulcast_ids : (this.#learned.get(binding_id) ?? []);
      for (const one of channel_id === undefined ? channel_ids : [channel_id]) add(one, keys);
    }
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

/** True for the bindings of the player's own hotkeys. */
function isOwn(binding_id: string): boolean {
  return binding_id.startsWith(own_prefix);
}

const own_prefix = "hotkey.";
/** What the agent tells of one key press comes in one go; this long it may be on its way. */
const together_ms = 100;
/** How long it is shown that a key was refused: the agent does not tell when it is let go. */
export const trouble_ms = 2_000;
const combinations_max = 2;
