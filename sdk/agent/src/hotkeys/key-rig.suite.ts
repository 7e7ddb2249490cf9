import { PttLeases, pttTargetKey } from "@talkgroup/core";
import { accept, type Hotkey, type Result, refuse } from "@talkgroup/schemas";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";
import { HotkeyDesk } from "./hotkey-desk.js";
import type { KeySwitches } from "./key-switches.js";

/** A hotkey desk with real leases behind it, and what comes out of them. */
export class KeyRig {
  readonly desk: HotkeyDesk;
  readonly leases = new PttLeases();
  /** What the leases told: `hotkey.squad pressed`. */
  readonly heard: string[] = [];
  readonly told: { readonly event: string; readonly params: unknown }[] = [];
  /** Of those events, what guests were told. */
  readonly told_to_guests: unknown[] = [];
  readonly acted: string[] = [];
  readonly warned: string[] = [];
  /** Channels that can be talked to. */
  readonly joined = new Set<string>();
  /** Binds that wait for the test to let them go on, while it collects them. */
  waiting: (() => void)[] | undefined;
  /** How often a binding was pressed, or its lease renewed. */
  presses = 0;
  kept: readonly Hotkey[];
  unwritable = false;
  connected = true;
  /** Whether the desktop is asked for shortcuts, and how that is changed. */
  readonly switches: Pick<KeySwitches, "portal" | "setPortal"> & { portal: boolean } = {
    portal: false,
    setPortal: async (portal) => {
      this.switches.portal = portal;
      return accept(undefined);
    },
  };
  /** The channel that is talked on where no hotkey can, if it is joined. */
  fallback = "";
  readonly #clock: MonotonicClock;

  constructor(clock: MonotonicClock, timer: Timer, joined: readonly string[], kept: readonly Hotkey[] = []) {
    this.#clock = clock;
    this.kept = kept;
    for (const channel_id of joined) this.joined.add(channel_id);
    this.desk = new HotkeyDesk({
      clock,
      wall_ms: clock,
      timer,
      broadcast: (event, params, to_guests = true) => {
        this.told.push({ event, params });
        if (to_guests) this.told_to_guests.push({ event, params });
      },
      store: {
        load: () => this.kept,
        save: async (hotkey) => {
          const index = this.kept.findIndex(({ hotkey_id }) => hotkey_id === hotkey.hotkey_id);
          return this.#keep(index < 0 ? [...this.kept, hotkey] : this.kept.with(index, hotkey));
        },
        remove: async (hotkey_id) => this.#keep(this.kept.filter((other) => other.hotkey_id !== hotkey_id)),
      },
      onRefused: (message) => this.warned.push(message),
      port: {
        bind: (binding_id, channel_ids) => this.#bind(binding_id, channel_ids),
        unbind: (binding_id) => {
          this.leases.unbind(binding_id);
          this.#drain();
        },
        press: (binding_id, lease_ms) => {
          this.presses += 1;
          const pressed = this.leases.press(binding_id, keys_owner, lease_ms, clock());
          this.#drain();
          return pressed;
        },
        release: (binding_id) => {
          this.leases.release(binding_id, keys_owner, clock());
          this.#drain();
        },
        isConnected: () => this.connected,
        canTalk: (binding_id) => {
          const target = this.leases.targetOf(binding_id);
          return target?.kind === "channel" && target.channel_id.split("+").every((channel_id) => this.joined.has(channel_id));
        },
        targetOf: (binding_id) => {
          const target = this.leases.targetOf(binding_id);
          return target && pttTargetKey(target);
        },
        bindVoice: (binding_id) => this.#bind(binding_id, [this.fallback]),
        act: (hotkey) => this.acted.push(hotkey.hotkey_id),
      },
    });
  }

  /** What the leases have told since it was asked last; runs their timer first. */
  news(): string[] {
    this.expire();
    return this.heard.splice(0);
  }

  /** Ends the leases that have run out. */
  expire(): void {
    this.leases.handleTimeout(this.#clock());
    this.#drain();
  }

  talking(): string[] {
    return this.leases.openTargets().map((target) => pttTargetKey(target).replace(/^\w+ /, ""));
  }

  async #bind(binding_id: string, channel_ids: readonly string[]): Promise<Result<void>> {
    const { waiting } = this;
    if (waiting !== undefined) await new Promise<void>((resolve) => void waiting.push(resolve));
    if (!channel_ids.every((channel_id) => this.joined.has(channel_id))) return refuse("unknown_target", "not joined");
    return this.leases.bind(binding_id, { kind: "channel", channel_id: channel_ids.join("+") }, keys_owner);
  }

  #keep(hotkeys: readonly Hotkey[]): Result<void> {
    if (this.unwritable) return refuse("settings_unwritable", "bindings.json: found EROFS, expected to write it");
    this.kept = hotkeys;
    return accept(undefined);
  }

  #drain(): void {
    for (let output = this.leases.poll(); output !== undefined; output = this.leases.poll()) {
      if (output.kind === "binding") this.heard.push(`${output.binding_id} ${output.cause}`);
    }
  }
}

export function talkKey(hotkey_id: string, keys: readonly string[], mode: Hotkey["mode"] = "hold"): Hotkey {
  return { hotkey_id, keys, mode, action: "talk", channel_id: hotkey_id };
}

const keys_owner = 1;
