import type { Hotkey, Result } from "@talkgroup/schemas";

/** Gives a name to what a hotkey talks to. */
export interface BindingPort {
  /**
   * Binds, so that `press` can follow; registers the channels first. Refused while they are not on the radio. Never rejects. `capped`: the
   * channels ask for no more before and after a press than the player does.
   */
  bind(binding_id: string, channel_ids: readonly string[], capped: boolean): Promise<Result<void>>;
  unbind(binding_id: string): void;
}

/**
 * The bindings that talk hotkeys press: one of its own for each that names channels, `hotkey.` and its id; the game's for one that names
 * that. What cannot be bound yet is tried again when the channels change.
 */
export class HotkeyTargets {
  readonly #port: BindingPort;
  readonly #onChange: () => void;
  readonly #targets = new Map<string, Target>();

  /** `onChange`: what `bindingOf` says may have changed by itself. */
  constructor(port: BindingPort, onChange: () => void) {
    this.#port = port;
    this.#onChange = onChange;
  }

  /** From now on it talks to what `hotkey` says; to nothing until that is bound. `capped`: see `BindingPort.bind`. */
  set(hotkey: Hotkey, capped: boolean): void {
    this.remove(hotkey.hotkey_id);
    const channel_ids = hotkey.simulcast_ids ?? (hotkey.channel_id === undefined ? [] : [hotkey.channel_id]);
    if (hotkey.action !== "talk" || channel_ids.length === 0) return;
    const target: Target = { binding_id: ownBindingId(hotkey.hotkey_id), channel_ids, capped, state: "unbound" };
    this.#targets.set(hotkey.hotkey_id, target);
    void this.#bind(target);
  }

  remove(hotkey_id: string): void {
    const target = this.#targets.get(hotkey_id);
    if (target === undefined) return;
    this.#targets.delete(hotkey_id);
    this.#port.unbind(target.binding_id);
  }

  /** The binding to press for a talk hotkey; undefined if there is none yet. */
  bindingOf({ hotkey_id, binding_id }: Hotkey): string | undefined {
    if (binding_id !== undefined) return binding_id;
    const target = this.#targets.get(hotkey_id);
    return target?.state === "bound" ? target.binding_id : undefined;
  }

  /** True if a talk hotkey has nothing to press, and nobody is being asked for it. */
  isIdle({ hotkey_id, binding_id }: Hotkey): boolean {
    const state = this.#targets.get(hotkey_id)?.state ?? "unbound";
    return binding_id === undefined && state === "unbound";
  }

  /** Channels came or went: what was refused may be taken now. */
  retry(): void {
    for (const target of this.#targets.values()) {
      if (target.state === "unbound") void this.#bind(target);
      else if (target.state === "asked") target.state = "asked_again";
    }
  }

  async #bind(target: Target): Promise<void> {
    target.state = "asked";
    const bound = await this.#port.bind(target.binding_id, target.channel_ids, target.capped);
    const current = [...this.#targets.values()].find(({ binding_id }) => binding_id === target.binding_id);
    if (current !== target) {
      // It was changed or forgotten meanwhile: what was just bound is old, and may stand in place of the new.
      if (!bound.ok) return;
      this.#port.unbind(target.binding_id);
      if (current?.state === "bound") void this.#bind(current);
      this.#onChange();
      return;
    }
    const again = (target.state as TargetState) === "asked_again";
    target.state = bound.ok ? "bound" : "unbound";
    if (!bound.ok && again) void this.#bind(target);
    else this.#onChange();
  }
}

/** The name of a hotkey's own binding, as the ptt event tells it. */
function ownBindingId(hotkey_id: string): string {
  return `${own_binding_prefix}${hotkey_id}`;
}

/** True for a name of a binding, or of a simulcast set, that only hotkeys give: no client may bind or define it. */
export function isOwnBindingId(id: string): boolean {
  return id.startsWith(own_binding_prefix);
}

interface Target {
  readonly binding_id: string;
  readonly channel_ids: readonly string[];
  readonly capped: boolean;
  state: TargetState;
}

type TargetState = "unbound" | "asked" | "asked_again" | "bound";

const own_binding_prefix = "hotkey.";
/** The binding of voice activity's own; no hotkey's name begins with a `_`. */
export const voice_binding_id: string = `${own_binding_prefix}_voice`;
/** The rest of a local id's 64 characters. */
export const hotkey_id_chars_max: number = 64 - own_binding_prefix.length;
