import type { Horizon } from "./horizon.js";
import { toasts_max } from "./limits.js";
import type { ToastMessage, ToastView } from "./overlay-view.js";

/** Short messages, each for its time. */
export class ToastList {
  #toasts: readonly Toast[] = [];
  #last_id = 0;

  /** Shows it from `from_ms` to `until_ms`. The same again while it is still shown only stays for longer. Gives back its id. */
  add(kind: ToastView["kind"], message: ToastMessage, from_ms: number, until_ms: number): number {
    const text = JSON.stringify(message);
    const known = this.#toasts.find((toast) => toast.kind === kind && toast.text === text && toast.until_ms > from_ms);
    if (known !== undefined) {
      const longer = { ...known, from_ms: Math.min(from_ms, known.from_ms), until_ms: Math.max(until_ms, known.until_ms) };
      this.#toasts = this.#toasts.map((toast) => (toast === known ? longer : toast));
      return known.toast_id;
    }
    this.#last_id += 1;
    this.#toasts = [...this.#toasts, { toast_id: this.#last_id, kind, message, text, from_ms, until_ms }].slice(-kept_max);
    return this.#last_id;
  }

  remove(toast_id: number): void {
    this.#toasts = this.#toasts.filter((toast) => toast.toast_id !== toast_id);
  }

  prune(now_ms: number): void {
    if (this.#toasts.some(({ until_ms }) => until_ms <= now_ms)) {
      this.#toasts = this.#toasts.filter(({ until_ms }) => until_ms > now_ms);
    }
  }

  view(horizon: Horizon): readonly ToastView[] {
    const shown = this.#toasts.filter(({ from_ms, until_ms }) => horizon.isPast(from_ms) && !horizon.isPast(until_ms));
    return shown.slice(-toasts_max).map(({ toast_id, kind, message }) => ({ toast_id, kind, message }));
  }
}

interface Toast extends ToastView {
  /** Of the message, to find its like. */
  readonly text: string;
  readonly from_ms: number;
  readonly until_ms: number;
}

/** Some wait for their turn. */
const kept_max = 2 * toasts_max;
