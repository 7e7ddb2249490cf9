import type { Removal } from "./agent-readers.js";
import type { NamedChannel } from "./channel-book.js";
import type { ToastCode } from "./overlay-view.js";
import type { ToastList } from "./toast-list.js";

/**
 * Tells a player that it is off a channel and why, or on another instead. What the operation does is not told here.
 */
export class MoveWatch {
  readonly #toasts: ToastList;
  #joined: Move | undefined;
  #left: (Move & { readonly toast_id: number; readonly count: number; readonly is_final: boolean }) | undefined;
  #quiet_until_ms = Number.NEGATIVE_INFINITY;

  constructor(toasts: ToastList) {
    this.#toasts = toasts;
  }

  /** The operation lays the radio out anew: channels come and go for a moment, and the player is told of it as a whole. */
  handleOperation(now_ms: number): void {
    if (this.#left !== undefined) this.#toasts.remove(this.#left.toast_id);
    this.#left = undefined;
    this.#quiet_until_ms = now_ms + operation_ms;
  }

  handleChannel(
    before: NamedChannel | undefined,
    after: Pick<NamedChannel, "label" | "membership">,
    removed: Removal,
    now_ms: number,
  ): void {
    const [was_on, is_on] = [before !== undefined && before.membership !== "none", after.membership !== "none"];
    if (was_on === is_on || now_ms < this.#quiet_until_ms) return;
    if (is_on) this.#handleJoined(after.label, now_ms);
    else this.#handleLeft(after.label, removed, now_ms);
  }

  #handleJoined(label: string, now_ms: number): void {
    const left = this.#left;
    this.#left = undefined;
    if (left === undefined || left.is_final || left.count > 1 || now_ms - left.at_ms > together_ms) {
      this.#joined = { label, at_ms: now_ms };
      return;
    }
    this.#toasts.remove(left.toast_id);
    this.#tellMove(left.label, label, now_ms);
  }

  #handleLeft(label: string, removed: Removal, now_ms: number): void {
    const [joined, left] = [this.#joined, this.#left];
    this.#joined = undefined;
    const is_final = removed !== undefined && removed !== "moved";
    if (!is_final && joined !== undefined && now_ms - joined.at_ms <= together_ms) {
      this.#tellMove(label, joined.label, now_ms);
      return;
    }
    const count = left !== undefined && now_ms - left.at_ms <= together_ms ? left.count + 1 : 1;
    if (left !== undefined && count > 1) this.#toasts.remove(left.toast_id);
    const message =
      count > 1
        ? ({ code: "channels_left", values: [String(count)] } as const)
        : { code: left_codes[removed ?? "left"], values: [label] };
    // It waits, as a move is told as one.
    const from_ms = now_ms + together_ms;
    const toast_id = this.#toasts.add(is_final ? "warning" : "info", message, from_ms, from_ms + shown_ms);
    this.#left = { label, at_ms: now_ms, count, is_final, toast_id };
  }

  #tellMove(from: string, to: string, now_ms: number): void {
    this.#joined = undefined;
    this.#left = undefined;
    this.#toasts.add("info", { code: "channel_moved", values: [from, to] }, now_ms, now_ms + shown_ms);
  }
}

interface Move {
  readonly label: string;
  readonly at_ms: number;
}

const left_codes: Readonly<Record<Exclude<Removal, undefined> | "left", ToastCode>> = {
  left: "channel_left",
  moved: "channel_left",
  kicked: "channel_kicked",
  permission: "channel_forbidden",
  gone: "channel_gone",
};
/** The agent tells of channels at most every 50 ms, and the two halves of a move may be two of the server's messages. */
const together_ms = 300;
const operation_ms = 2_000;
const shown_ms = 5_000;
