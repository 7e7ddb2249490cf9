import type { Hotkey, Result } from "@talkgroup/schemas";

import { type HotkeyTargets, voice_binding_id } from "./hotkey-targets.js";

/** What voice activity needs of the radio. */
export interface VoicePort {
  /** True if a press of this binding would be heard. */
  canTalk(binding_id: string): boolean;
  /**
   * A text for what a binding talks to: the same as long as whoever hears it is meant to, whatever became of the connection. Undefined where
   * it is not bound.
   */
  targetOf(binding_id: string): string | undefined;
  /**
   * Binds to what is talked on where no hotkey can: the first target of a game's that can be talked to, else the channel that was joined first
   * of those the player may speak on. Refused if there is neither, `not_connected` where that is not known now. Never rejects.
   */
  bindVoice(binding_id: string): Promise<Result<void>>;
}

export interface VoiceKeyOptions {
  readonly port: VoicePort;
  readonly targets: HotkeyTargets;
  /** What `bindingOf` says may have changed by itself. */
  readonly onChange: () => void;
  /** Somebody speaks, and there is nothing to talk to; or there is again. Told at each change. */
  readonly onIdle: (idle: boolean) => void;
}

/**
 * Voice activity is a key too: while somebody speaks it presses one binding. Which one is chosen when speech begins, and stays until it ends:
 * half a sentence never goes to others than its beginning. If the binding comes to talk to something else, or is gone, nothing is pressed until
 * the next speech.
 */
export class VoiceKey {
  readonly #options: VoiceKeyOptions;
  #active = false;
  #chosen: Chosen | undefined;
  /** Of its own binding, for where no hotkey can talk. */
  #own: "unasked" | "asked" | "bound" | "refused" = "unasked";
  #idle = false;

  constructor(options: VoiceKeyOptions) {
    this.#options = options;
  }

  /** True: when somebody spoke last, there was nothing to talk to. */
  get idle(): boolean {
    return this.#idle;
  }

  /** Somebody begins or ceases to speak. */
  setActive(active: boolean): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#chosen = undefined;
    if (active) this.#forgetAnswer();
  }

  /** Channels came or went: what was refused may be taken now. */
  retry(): void {
    if (this.#own === "refused") this.#own = "unasked";
  }

  /** The binding to press; undefined while nobody speaks, or as long as there is none. `hotkeys` are those that talk, in their order. */
  bindingOf(hotkeys: Iterable<Hotkey>): string | undefined {
    if (!this.#active) return undefined;
    if (this.#chosen === undefined) {
      const binding_id = this.#choose(hotkeys);
      if (binding_id === undefined) return undefined;
      this.#chosen = { binding_id, target: this.#options.port.targetOf(binding_id) };
      this.#setIdle(false);
    }
    return this.noteTarget() ? undefined : this.#chosen.binding_id;
  }

  /**
   * Looks what the chosen binding talks to by now; true if that is something else, or gone, and from then on, though what was there comes back.
   * Before each press: what nobody looked at in time was as it is again.
   */
  noteTarget(): boolean {
    if (this.#chosen === undefined) return false;
    const { binding_id, target } = this.#chosen;
    if (target !== undefined && this.#options.port.targetOf(binding_id) !== target)
      this.#chosen = { binding_id, target: undefined };
    return this.#chosen.target === undefined;
  }

  #choose(hotkeys: Iterable<Hotkey>): string | undefined {
    const { port, targets } = this.#options;
    for (const hotkey of hotkeys) {
      const binding_id = targets.bindingOf(hotkey);
      if (binding_id !== undefined && port.canTalk(binding_id)) return binding_id;
      // It is just being bound, and goes before all others.
      if (binding_id === undefined && !targets.isIdle(hotkey)) return undefined;
    }
    if (this.#own === "bound") return port.canTalk(voice_binding_id) ? voice_binding_id : undefined;
    if (this.#own === "unasked") void this.#bind();
    return undefined;
  }

  async #bind(): Promise<void> {
    const { port, onChange } = this.#options;
    this.#own = "asked";
    const bound = await port.bindVoice(voice_binding_id);
    this.#own = bound.ok ? "bound" : "refused";
    onChange();
    if (!bound.ok && bound.refusal.code !== "not_connected" && this.#chosen === undefined) this.#setIdle(true);
  }

  /** What it was bound to for the last words may not be right for the next. */
  #forgetAnswer(): void {
    if (this.#own !== "asked") this.#own = "unasked";
  }

  #setIdle(idle: boolean): void {
    if (idle === this.#idle) return;
    this.#idle = idle;
    this.#options.onIdle(idle);
  }
}

interface Chosen {
  readonly binding_id: string;
  /** What it talked to when it was chosen; undefined as soon as that is over. */
  readonly target: string | undefined;
}
