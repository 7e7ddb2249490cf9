import type { PttLeases, PttTarget } from "@talkgroup/core";
import type { PttBinding } from "@talkgroup/schemas";

import type { Broadcast } from "../agent-options.js";
import type { CancelTimer, Timer } from "../sound/timer.js";

export interface BindingListOptions {
  readonly keys: Pick<PttLeases, "bindings">;
  /** The channels of a key's target: a whisper has none; undefined for a simulcast set that is not defined. */
  readonly channelsOf: (target: PttTarget) => readonly string[] | undefined;
  readonly timer: Timer;
  readonly broadcast: Broadcast;
}

/**
 * Which keys local clients have bound, and where they talk: the list as it is at any moment, and the event `binding` for what has become of
 * each that changed, at most `tellings_per_s` times a second. So an event comes after every answer that was true before the change:
 * whoever takes in both, in the order they come, has what there is. Bindings are the radio's, not a server's: they outlive the
 * connection (`PttLeases.releaseAll`), and stay for a channel that is left.
 */
export class BindingList {
  readonly #options: BindingListOptions;
  /** As they were when something was noted last. */
  #noted: ReadonlyMap<string, PttBinding> = new Map();
  /** Those that changed since clients were told, as they were last. No more than there can be requests in that time. */
  readonly #changed = new Map<string, PttBinding>();
  #cancel_timer: CancelTimer | undefined;

  constructor(options: BindingListOptions) {
    this.#options = options;
  }

  /** All of them, without the player's own hotkeys, and without whom a whisper goes to. */
  list(): PttBinding[] {
    const { keys, channelsOf } = this.#options;
    return keys.bindings().map(({ binding_id, target, keys: pressed }) => {
      const channel_ids = [...(channelsOf(target) ?? [])];
      return { binding_id, channel_ids, ...(pressed === undefined ? {} : { keys: [...pressed] }) };
    });
  }

  /** Something may have been bound, unbound, defined or removed. Call it in the same turn, so that no list tells of it before. */
  note(): void {
    const [before, now] = [this.#noted, this.#byName()];
    this.#noted = now;
    for (const [binding_id, binding] of before) if (!now.has(binding_id)) this.#changed.set(binding_id, binding);
    for (const [binding_id, binding] of now)
      if (!isEqual(binding, before.get(binding_id))) this.#changed.set(binding_id, binding);
    if (this.#changed.size === 0) return;
    this.#cancel_timer ??= this.#options.timer(1000 / tellings_per_s, () => {
      this.#cancel_timer = undefined;
      this.#tell();
    });
  }

  /** What is gone first: whoever keeps them needs room for no more than there may be. */
  #tell(): void {
    const { broadcast } = this.#options;
    const changed = [...this.#changed];
    this.#changed.clear();
    const now = this.#byName();
    for (const [binding_id, binding] of changed) if (!now.has(binding_id)) broadcast("binding", { binding, bound: false });
    for (const [binding_id] of changed) {
      const binding = now.get(binding_id);
      if (binding !== undefined) broadcast("binding", { binding, bound: true });
    }
  }

  #byName(): ReadonlyMap<string, PttBinding> {
    return new Map(this.list().map((binding) => [binding.binding_id, binding]));
  }
}

function isEqual(one: PttBinding, other: PttBinding | undefined): boolean {
  return other !== undefined && isSameList(one.channel_ids, other.channel_ids) && isSameList(one.keys, other.keys);
}

function isSameList(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** As often as an eye can follow. A set that is defined anew in a loop may be that of every binding there is. */
const tellings_per_s = 20;
