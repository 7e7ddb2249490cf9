import { type HotkeyOutput, Hotkeys } from "@talkgroup/core/light";
import { accept, type Hotkey, type IpcEvents, type Result, refuse } from "@talkgroup/schemas";

import { createBootClock } from "../machine/boot-clock.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import { checkHotkey } from "./check-hotkey.js";
import { HeldBindings, type LeasePort } from "./held-bindings.js";
import { HotkeySlots } from "./hotkey-slots.js";
import type { HotkeyStore } from "./hotkey-store.js";
import { type BindingPort, HotkeyTargets } from "./hotkey-targets.js";
import type { KeySourceListener, KeySourceState } from "./key-source.js";
import { KeySourceStates } from "./key-source-states.js";
import { isPressedInPassing } from "./passing-keys.js";
import { isSameHotkey, SuggestedHotkeys } from "./suggested-hotkeys.js";
import { VoiceKey, type VoicePort } from "./voice-key.js";

/** What hotkeys do to the radio. */
export interface HotkeyPort extends LeasePort, BindingPort, VoicePort {
  /** An action without a voice, once; never talk. */
  act(hotkey: Hotkey): void;
}

export interface HotkeyDeskOptions {
  readonly clock: MonotonicClock;
  /** Milliseconds since 1970: what is switched on does not outlast a night that the machine slept through. */
  readonly wall_ms: () => number;
  readonly timer: Timer;
  readonly port: HotkeyPort;
  readonly store: HotkeyStore;
  /** Tells local clients that a source changed, or that an action was pressed. `to_guests`: those too; default true. */
  readonly broadcast: <E extends "hotkeys" | "hotkey">(event: E, params: IpcEvents[E], to_guests?: boolean) => void;
  /** A kept hotkey cannot be used, or voice activity has nothing to talk to: why, naming keys and no player. */
  readonly onRefused: (message: string) => void;
}

/**
 * The player's hotkeys: joins sources of keys, the state machine, the radio and the file. It listens to the sources (`startKeySources`). Below
 * those that the player has bound are those that an operation suggests: they give way to any of the player's own, and are not kept.
 */
export class HotkeyDesk implements KeySourceListener {
  readonly #options: HotkeyDeskOptions;
  readonly #hotkeys = new Hotkeys();
  readonly #targets: HotkeyTargets;
  readonly #held: HeldBindings;
  readonly #sources = new KeySourceStates();
  /** Kept hotkeys that cannot be used: they stay in the file until the player mends or forgets them. */
  #set_aside: readonly Hotkey[] = [];
  readonly #suggested = new SuggestedHotkeys();
  readonly #slots = new HotkeySlots();
  readonly #voice: VoiceKey;
  #onCaptured: ((keys: readonly string[] | undefined) => void) | undefined;
  #cancel_timer: CancelTimer | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #told_keys: string | undefined;

  constructor(options: HotkeyDeskOptions) {
    const { clock, wall_ms, timer, port, store } = options;
    this.#options = options;
    this.#targets = new HotkeyTargets(port, () => this.#drain());
    this.#held = new HeldBindings(createBootClock(clock, wall_ms), timer, port, {
      // Games bind their keys anew without a word to this desk.
      onRenew: () => {
        if (this.#voice.noteTarget()) this.#hold();
      },
      onOver: (binding_ids) => this.#switchOff(binding_ids),
    });
    const [targets, onChange] = [this.#targets, (): void => this.#drain()];
    this.#voice = new VoiceKey({ port, targets, onChange, onIdle: (idle) => this.#handleVoiceIdle(idle) });
    this.adopt(store.load());
  }

  /** The file was changed by hand: these are the hotkeys now. What stays the same goes on talking. */
  adopt(kept: readonly Hotkey[]): void {
    for (const hotkey of this.#own()) {
      if (!kept.some((other) => isSameHotkey(other, hotkey))) this.#remove(hotkey.hotkey_id);
    }
    const unusable: Hotkey[] = [];
    for (const hotkey of kept) {
      if (this.#own().some((other) => isSameHotkey(other, hotkey))) continue;
      const set = this.#set(hotkey);
      if (set.ok) continue;
      unusable.push(hotkey);
      this.#options.onRefused(`hotkey "${hotkey.hotkey_id}": ${set.refusal.message}`);
    }
    this.#set_aside = unusable;
    this.#fitSuggested();
    this.#drain();
  }

  /**
   * What an operation suggests, and which channels are in its slots, in place of those before; [] for none. What stays the same goes on talking;
   * a slot with another channel needs a new press.
   */
  suggest(hotkeys: readonly Hotkey[], slots: ReadonlyMap<number, string> = new Map()): void {
    for (const moved of this.#slots.replace(slots, this.list())) {
      this.#hotkeys.bind(moved);
      this.#targets.set(this.#slots.meant(moved), false);
    }
    this.#suggested.replace(hotkeys);
    this.#fitSuggested();
    this.#drain();
  }

  /**
   * Gives keys something to do, and keeps it. Refuses as `Hotkeys.check`, and `invalid_params` for a key that no source knows;
   * `settings_unwritable` if it cannot be kept: all is as before then. `may` judges, when its turn has come, those
   * that go for it: the one of its name, and suggested ones in its way. Refuses what that refuses; default: nothing. What a guest changes stays
   * whose it was.
   */
  bind(
    given: Hotkey,
    may: (replaced: readonly Hotkey[]) => Result<void> = () => accept(undefined),
  ): Promise<Result<{ readonly overlaps: readonly string[] }>> {
    return this.#inTurn(async () => {
      const hotkey = this.#keepBinder(given);
      const allowed = may(this.#replacedBy(hotkey));
      if (!allowed.ok) return allowed;
      const checked = this.#check(hotkey);
      if (!checked.ok) return checked;
      const saved = await this.#options.store.save(hotkey);
      if (!saved.ok) return saved;
      const bound = this.#set(hotkey);
      this.#fitSuggested();
      this.#drain();
      return bound;
    });
  }

  /**
   * Forgets a hotkey; one that is suggested is left out as long as anything is. Refuses `unknown_hotkey`, and `settings_unwritable` if that
   * cannot be kept. `may` judges it when its turn has come. Refuses what that refuses; default: nothing.
   */
  unbind(hotkey_id: string, may: (hotkey: Hotkey) => Result<void> = () => accept(undefined)): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const found = this.find(hotkey_id);
      const allowed = found === undefined ? accept(undefined) : may(found);
      if (!allowed.ok) return allowed;
      if (this.#suggested.isBound(hotkey_id)) {
        this.#suggested.decline(hotkey_id);
        this.#fitSuggested();
        this.#drain();
        return accept(undefined);
      }
      const known = [...this.#own(), ...this.#set_aside].some((other) => other.hotkey_id === hotkey_id);
      if (!known) return refuse("unknown_hotkey", `hotkey_id: found "${hotkey_id}", expected one that was bound`, "/hotkey_id");
      const saved = await this.#options.store.remove(hotkey_id);
      if (!saved.ok) return saved;
      this.#remove(hotkey_id);
      this.#fitSuggested();
      this.#drain();
      return accept(undefined);
    });
  }

  /**
   * Forgets what guests have bound whom the player allows no hotkeys any more (P-45): all but those of `origins`, which is asked when its turn
   * has come. Refuses as `HotkeyStore.remove` if that cannot be kept; the keys do nothing all the same.
   */
  keepGuests(origins: () => ReadonlySet<string>): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const allowed = origins();
      const left = [...this.#own(), ...this.#set_aside].filter(
        ({ bound_by }) => bound_by !== undefined && !allowed.has(bound_by),
      );
      for (const { hotkey_id } of left) this.#remove(hotkey_id);
      this.#fitSuggested();
      this.#drain();
      let forgotten: Result<void> = accept(undefined);
      for (const { hotkey_id } of left) {
        const removed = await this.#options.store.remove(hotkey_id);
        if (forgotten.ok) forgotten = removed;
      }
      return forgotten;
    });
  }

  /** Those that can be used, in the order they were bound: the player's own, and those of the suggested that are not in their way. */
  list(): readonly Hotkey[] {
    return this.#hotkeys.list();
  }

  /** As `list`, those of a slot with the channel that it has now. */
  shown(): readonly Hotkey[] {
    return this.list().map((hotkey) => this.#slots.meant(hotkey));
  }

  /** The hotkey of this name, whether it can be used or not. */
  find(hotkey_id: string): Hotkey | undefined {
    return [...this.list(), ...this.#set_aside].find((hotkey) => hotkey.hotkey_id === hotkey_id);
  }

  /** Where keys come from. The first says too if voice activity has nothing to talk to. */
  sources(): readonly KeySourceState[] {
    return this.#sources.list(this.#voice.idle ? voice_idle : undefined);
  }

  /**
   * The next combination the player presses, which does nothing else. Refuses `not_ready` when none came within `timeout_ms`, when no source
   * of keys runs, or when whoever asked is `gone`; `busy` while another waits.
   */
  async capture(timeout_ms: number, gone: AbortSignal): Promise<Result<readonly string[]>> {
    if (!this.#sources.runs) return refuse("not_ready", "sources: found none that runs, expected one that hears keys");
    const started = this.#hotkeys.capture(this.#options.clock(), timeout_ms);
    if (!started.ok) return started;
    const abort = (): void => {
      this.#hotkeys.cancelCapture();
      this.#finishCapture(undefined);
    };
    gone.addEventListener("abort", abort, { once: true });
    const keys = await new Promise<readonly string[] | undefined>((resolve) => {
      this.#onCaptured = resolve;
      this.#drain();
      if (gone.aborted) abort();
    });
    gone.removeEventListener("abort", abort);
    if (keys !== undefined) return accept(keys);
    return refuse("not_ready", `keys: found none within ${timeout_ms} ms, expected a combination to be pressed`);
  }

  /**
   * Voice activity is a key too: while `active`, the first talk hotkey that can talk does, as if it were held; where none can, what
   * `VoicePort.bindVoice` finds.
   */
  setVoice(active: boolean): void {
    this.#voice.setActive(active);
    this.#drain();
  }

  /**
   * Channels came or went, or the connection is open again: what could not be bound is tried again. What was switched on and has nothing to
   * talk to any more is off, before anything can come in its place.
   */
  channelsChanged(): void {
    this.#held.renew();
    this.#targets.retry();
    this.#voice.retry();
    this.#hold();
  }

  onKey(source: string, key: string, down: boolean): void {
    this.#hotkeys.handleKey(source, key, down, this.#options.clock());
    this.#drain();
  }

  onLost(source: string): void {
    this.#hotkeys.handleSourceLost(source, this.#options.clock());
    this.#drain();
  }

  onState(state: KeySourceState): void {
    this.#sources.set(state);
    this.#tellSources();
  }

  /** Lets all go. Close the sources first. */
  close(): void {
    this.#cancel_timer?.();
    this.#voice.setActive(false);
    for (const hotkey of this.list()) this.#hotkeys.unbind(hotkey.hotkey_id);
    this.#hotkeys.cancelCapture();
    this.#finishCapture(undefined);
    this.#drain();
  }

  /** What is suggested takes no keys and no room of the player's own. */
  #check(hotkey: Hotkey): Result<{ readonly overlaps: readonly string[] }> {
    return checkHotkey(hotkey, this.#own());
  }

  #keepBinder(hotkey: Hotkey): Hotkey {
    const { bound_by, ...bare } = hotkey;
    const same = [...this.#own(), ...this.#set_aside].find(({ hotkey_id }) => hotkey_id === hotkey.hotkey_id);
    if (bound_by === undefined || same === undefined) return hotkey;
    return same.bound_by === undefined ? bare : { ...bare, bound_by: same.bound_by };
  }

  #replacedBy(hotkey: Hotkey): readonly Hotkey[] {
    const same = this.find(hotkey.hotkey_id);
    const suggested = this.#suggested.inWayOf(hotkey, this.list());
    return same === undefined || suggested.includes(same) ? suggested : [same, ...suggested];
  }

  #set(hotkey: Hotkey): Result<{ readonly overlaps: readonly string[] }> {
    const checked = this.#check(hotkey);
    if (!checked.ok) return checked;
    for (const { hotkey_id } of this.#suggested.giveWay(hotkey, this.list())) this.#unbind(hotkey_id);
    const bound = this.#hotkeys.bind(hotkey);
    if (!bound.ok) return bound;
    this.#targets.set(this.#slots.meant(hotkey), false);
    this.#set_aside = this.#set_aside.filter(({ hotkey_id }) => hotkey_id !== hotkey.hotkey_id);
    return bound;
  }

  #unbind(hotkey_id: string): void {
    this.#hotkeys.unbind(hotkey_id);
    this.#targets.remove(hotkey_id);
  }

  #remove(hotkey_id: string): void {
    this.#unbind(hotkey_id);
    this.#set_aside = this.#set_aside.filter((other) => other.hotkey_id !== hotkey_id);
  }

  #own(): readonly Hotkey[] {
    return this.list().filter(({ hotkey_id }) => !this.#suggested.isBound(hotkey_id));
  }

  /** Binds those of the suggested that are in the way of none of the player's own, and takes away those that are not suggested any more. */
  #fitSuggested(): void {
    for (const hotkey of this.#suggested.outdated(this.list(), this.#hotkeys.talking())) this.#unbind(hotkey.hotkey_id);
    for (const hotkey of this.#suggested.missing([...this.#own(), ...this.#set_aside])) {
      const bound = this.#check(hotkey).ok && this.#hotkeys.bind(hotkey).ok;
      if (!bound) continue;
      this.#suggested.noteBound(hotkey.hotkey_id);
      // The player has chosen neither the key nor what its net asks for: walking on would keep the microphone open.
      this.#targets.set(hotkey, isPressedInPassing(hotkey.keys));
    }
    this.#tellKeys();
  }

  /** Who shows which key talks where asks for the list again. */
  #tellKeys(): void {
    const keys = JSON.stringify(this.shown());
    const changed = this.#told_keys !== undefined && this.#told_keys !== keys;
    this.#told_keys = keys;
    if (changed) this.#tellSources();
  }

  /** One change after the other: each is checked against what the one before has kept. */
  #inTurn<T>(change: () => Promise<Result<T>>): Promise<Result<T>> {
    const changed = this.#turn.then(change);
    this.#turn = changed.catch(() => undefined);
    return changed;
  }

  #drain(): void {
    for (let output = this.#hotkeys.poll(); output !== undefined; output = this.#hotkeys.poll()) this.#handleOutput(output);
    this.#hold();
    this.#cancel_timer?.();
    const due_ms = this.#hotkeys.pollTimeout();
    if (due_ms === undefined) return;
    const { timer, clock } = this.#options;
    this.#cancel_timer = timer(Math.max(0, due_ms - clock()), () => {
      this.#hotkeys.handleTimeout(clock());
      this.#drain();
    });
  }

  #handleOutput(output: HotkeyOutput): void {
    if (output.kind === "captured") this.#finishCapture(output.keys);
    else if (output.kind === "capture_ended") this.#finishCapture(undefined);
    else if (output.kind === "action") {
      const { hotkey_id, action, keys } = output.hotkey;
      if (action === "talk") return;
      this.#options.port.act(this.#slots.meant(output.hotkey));
      // Whoever has bound it: no guest is told, press by press, what is typed.
      this.#options.broadcast("hotkey", { hotkey_id, action }, !isPressedInPassing(keys));
    } else {
      this.#hold();
      // One that was kept only because it talked may go now.
      if (!output.on) this.#fitSuggested();
    }
  }

  #finishCapture(keys: readonly string[] | undefined): void {
    this.#onCaptured?.(keys);
    this.#onCaptured = undefined;
  }

  /** What was switched on and cannot talk does not begin by itself when it can: an hour later the player has forgotten it. */
  #switchOff(binding_ids: ReadonlySet<string>): void {
    for (const hotkey of this.#hotkeys.talking()) {
      const binding_id = this.#targets.bindingOf(hotkey);
      if (binding_id !== undefined && binding_ids.has(binding_id)) this.#hotkeys.switchOff(hotkey.hotkey_id);
    }
    this.#drain();
  }

  /** Presses what talks, and lets go of all else. Two hotkeys may press one binding of the game's. */
  #hold(): void {
    for (const hotkey of this.#hotkeys.talking()) if (this.#targets.isIdle(hotkey)) this.#hotkeys.switchOff(hotkey.hotkey_id);
    const talking = this.#hotkeys.talking().map((hotkey) => this.#targets.bindingOf(hotkey));
    const talk_keys = [...this.#own(), ...this.list()].filter(({ action }) => action === "talk");
    const bindings = [...talking, this.#voice.bindingOf(talk_keys)].filter((binding_id) => binding_id !== undefined);
    this.#held.hold(new Set(bindings));
  }

  #handleVoiceIdle(idle: boolean): void {
    if (idle) this.#options.onRefused(voice_idle);
    this.#tellSources();
  }

  #tellSources(): void {
    this.#options.broadcast("hotkeys", { sources: this.sources() });
  }
}

const voice_idle =
  "voice activity: found nothing to talk to, expected a hotkey or a game's key for a channel that is joined, or one the player may speak on";
