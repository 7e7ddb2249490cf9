import { type ControlMethods, type Result, refuse } from "@talkgroup/schemas";

import { type ControlLink, requests_waiting_max } from "./control-client.js";

/** Requests of one session that wait for their answers, oldest first, whichever connection they went out on. */
export class PendingRequests {
  readonly #waiting = new Set<Pending>();

  /** False once a request was lost with `tries_max` connections: there may be something about it. */
  get repeatable(): boolean {
    for (const { tries } of this.#waiting) if (tries >= tries_max) return false;
    return true;
  }

  /**
   * Sends a request on `control`; without one it waits for `repeat`. Resolves with the answer, or with what `refuseAll` says. Refuses
   * `limit_reached` above `requests_waiting_max`.
   */
  add<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
    control: ControlLink | undefined,
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.#waiting.size >= requests_waiting_max) {
      const message = `server: found ${requests_waiting_max} requests unanswered, expected fewer`;
      return Promise.resolve(refuse("limit_reached", message));
    }
    return new Promise((resolve) => {
      const pending: Pending = {
        tries: 0,
        send: (to) => to.request(method, params),
        settle: resolve as (answer: Result<unknown>) => void,
      };
      this.#waiting.add(pending);
      if (control !== undefined) void this.#send(pending, control);
    });
  }

  /** Sends all that wait on another connection, in the order they came. */
  repeat(control: ControlLink): void {
    for (const pending of this.#waiting) void this.#send(pending, control);
  }

  /** Gives all that wait the same answer. */
  refuseAll(answer: Result<never>): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const { settle } of waiting) settle(answer);
  }

  /** What a connection that is over answers is not the server's word. */
  async #send(pending: Pending, control: ControlLink): Promise<void> {
    pending.tries += 1;
    const answer = await pending.send(control);
    if (!control.over && this.#waiting.delete(pending)) pending.settle(answer);
  }
}

interface Pending {
  /** Connections it was sent on. */
  tries: number;
  readonly send: (control: ControlLink) => Promise<Result<unknown>>;
  readonly settle: (answer: Result<unknown>) => void;
}

/** Connections drop for other reasons, but seldom four times in a row. */
const tries_max = 4;
