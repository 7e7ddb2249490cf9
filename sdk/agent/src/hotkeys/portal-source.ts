import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import type { KeySource, KeySourceListener, KeySourceState } from "./key-source.js";

/** What a desktop tells of the shortcuts that it keeps for this program. */
export interface ShortcutsListener {
  /** It keeps them. By the name of a shortcut, what the player presses for it, in the desktop's words: `Ctrl+F9`; those without are not in it. */
  onTriggers(triggers: ReadonlyMap<string, string>): void;
  onKey(key: string, down: boolean): void;
  /** It is over; nothing is told any more. refused: by the player, or for good. lost: it may come back. */
  onEnd(why: "refused" | "lost", reason: string): void;
}

export interface ShortcutsSession {
  /** Gives them back; nothing is told any more. */
  close(): void;
}

/** Asks a desktop for shortcuts of these names. It asks the player, who may take long. */
export type OpenShortcuts = (keys: readonly string[], listener: ShortcutsListener) => ShortcutsSession;

export interface PortalSourceOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly openShortcuts: OpenShortcuts;
  readonly listener: KeySourceListener;
}

/**
 * Keys that a Wayland desktop hears for this program: `Shortcut1` … `Shortcut8`. Which keys they are the player says there, so that the desktop tells
 * of no other key. A desktop that ends is asked again after 1, 2, 4 … 60 s; one that says no is not.
 */
export class PortalSource implements KeySource {
  readonly #options: PortalSourceOptions;
  #session: ShortcutsSession | undefined;
  #cancel: CancelTimer | undefined;
  #opened_ms = 0;
  #failures = 0;

  constructor(options: PortalSourceOptions) {
    this.#options = options;
    this.#tell("off", "the desktop is asked for shortcuts");
    this.#open();
  }

  close(): void {
    this.#cancel?.();
    this.#session?.close();
    if (this.#session !== undefined) this.#options.listener.onLost(portal_source);
    this.#session = undefined;
  }

  #open(): void {
    const { openShortcuts, clock, listener } = this.#options;
    this.#opened_ms = clock();
    this.#session = openShortcuts(shortcut_keys, {
      onTriggers: (triggers) => this.#tell("running", triggersText(triggers)),
      onKey: (key, down) => listener.onKey(portal_source, key, down),
      onEnd: (why, reason) => this.#handleEnd(why, reason),
    });
  }

  #handleEnd(why: "refused" | "lost", reason: string): void {
    const { clock, timer, listener } = this.#options;
    this.#session = undefined;
    listener.onLost(portal_source);
    this.#tell(why === "lost" ? "failed" : "off", reason);
    if (why === "refused") return;
    if (clock() - this.#opened_ms >= steady_ms) this.#failures = 0;
    const delay_ms = Math.min(retry_ms_max, retry_ms_min * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancel = timer(delay_ms, () => this.#open());
  }

  /** What a desktop says is shown to the player: a bounded line, and nothing in it that a terminal would obey. */
  #tell(state: KeySourceState["state"], reason: string): void {
    const line = reason.replaceAll(/\p{Cc}|\p{Cf}/gu, "?").slice(0, reason_chars_max);
    this.#options.listener.onState({ source: portal_source, state, reason: line });
  }
}

/** Of a source that runs is told what it does not hear. */
function triggersText(triggers: ReadonlyMap<string, string>): string {
  const given = [...triggers].map(([key, trigger]) => `${key} is ${trigger.slice(0, trigger_chars_max)}`);
  const heard = given.length === 0 ? "none yet: give some in the desktop's settings" : given.join(", ");
  return `only the keys that the desktop gives Talkgroup are heard: ${heard}`;
}

/** Its name among the sources. */
export const portal_source = "portal";
/** As many as a desktop may show in one question. */
export const shortcut_keys: readonly string[] = Array.from({ length: 8 }, (_, index) => `Shortcut${index + 1}`);
const retry_ms_min = 1000;
const retry_ms_max = 60_000;
/** What held so long did not fail because of how it was asked for. */
const steady_ms = 10_000;
const trigger_chars_max = 40;
/** The schema's bound of a reason. */
const reason_chars_max = 512;
