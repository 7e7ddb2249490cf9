import type { KnownOperation } from "./agent-readers.js";
import type { ToastCode } from "./overlay-view.js";

/** The operation that the radio is laid out by, and what the player should hear of it. */
export class OperationWatch {
  #operation: KnownOperation | undefined;

  get operation(): KnownOperation | undefined {
    return this.#operation;
  }

  /** Of the phase that lasts; its id if it has no title here. */
  get phase_title(): string | undefined {
    const { phase, phases = [] } = this.#operation ?? {};
    return phase === undefined ? undefined : (phases.find(({ id }) => id === phase)?.title ?? phase);
  }

  /** Gives back what is worth telling. */
  handleOperation(operation: KnownOperation | undefined): readonly OperationNews[] {
    const before = this.#operation;
    const phase_before = before?.phase;
    this.#operation = operation;
    if (operation === undefined) return before === undefined ? [] : [{ code: "operation_over", values: [before.title] }];
    const { operation_id, version, title } = operation;
    const news: OperationNews[] = [];
    if (operation_id !== before?.operation_id || version !== before.version)
      news.push({ code: "operation_changed", values: [title] });
    const phase_title = this.phase_title;
    if (before !== undefined && operation.phase !== phase_before && phase_title !== undefined) {
      news.push({ code: "phase_changed", values: [phase_title] });
    }
    return news;
  }
}

export interface OperationNews {
  readonly code: ToastCode;
  readonly values: readonly string[];
}
