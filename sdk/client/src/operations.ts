import type { OperationEntry, OperationState, OperationsSelectParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * The operation that lays out the player's radio: channels, mixes, simulcasts and suggested keys from a preset. The radio follows the
 * server's operation automatically; the event `operationState` reports every change. Scopes `channels.read` and `channels.write`.
 *
 * @since 0.1.0
 */
export class Operations implements Restorable {
  readonly #agent: AgentConnection;
  #chosen: OperationsSelectParams | undefined;
  #phase: string | undefined;
  #left = false;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * The operations that can lay out the radio: the server's, and the player's own files with what is wrong with them.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  list(options: CallOptions = {}): Promise<readonly OperationEntry[]> {
    return this.#agent.call("operations.list", {}, options, ({ operations }) => operations, this.list);
  }

  /**
   * The operation that lays out the radio now, with role, phase, seat and every radio of the stack.
   *
   * @returns Undefined if there is none.
   * @throws {TalkgroupError} `scope_denied`.
   */
  read(options: CallOptions = {}): Promise<OperationState | undefined> {
    return this.#agent.call("operations.read", {}, options, ({ operation }) => operation, this.read);
  }

  /**
   * Lays the radio out by an operation, or by another role or seat of it. What stays the same is not touched: a transmission continues.
   *
   * @throws {TalkgroupError} `not_found` if there is no such operation, `unknown_role` for a role the player may not choose,
   * `not_connected`, `invalid_params`, `scope_denied`.
   */
  select(choice: OperationChoice = {}, options: CallOptions = {}): Promise<OperationState> {
    const asked = given<OperationsSelectParams>(choice);
    return this.#agent.call(
      "operations.select",
      asked,
      options,
      ({ operation }) => {
        this.#left = false;
        this.#chosen = chosenAgain(operation, asked, this.#chosen);
        // Another operation begins with the server's phase, or none.
        if (operation.phase !== this.#phase) this.#phase = undefined;
        return operation;
      },
      this.select,
    );
  }

  /**
   * Removes what the operation brought; what the player or the game changed stays. The server's operation is not followed until `select`.
   *
   * @throws {TalkgroupError} `scope_denied`.
   */
  leave(options: CallOptions = {}): Promise<void> {
    return this.#agent.call(
      "operations.leave",
      {},
      options,
      () => {
        this.forgetAll();
        this.#left = true;
      },
      this.leave,
    );
  }

  /**
   * Switches this radio to a phase of its operation, whatever the current phase on the server is.
   *
   * @param phase Its id; undefined: the server's current phase, or none.
   * @throws {TalkgroupError} `not_found` if there is no such phase, or if no operation lays out the radio; `not_connected`,
   * `invalid_params`, `scope_denied`.
   */
  setPhase(phase: string | undefined, options: CallOptions = {}): Promise<OperationState> {
    return this.#agent.call(
      "phase.set",
      given<{ phase?: string }>({ phase }),
      options,
      ({ operation }) => {
        this.#phase = phase;
        return operation;
      },
      this.setPhase,
    );
  }

  /**
   * Forgets what is of no use on another server.
   *
   * @internal
   */
  forgetAll(): void {
    this.#chosen = undefined;
    this.#phase = undefined;
    this.#left = false;
  }

  /** @internal */
  wishes(): readonly Wish[] {
    const [chosen, phase] = [this.#chosen, this.#phase];
    return [
      ...(this.#left ? [{ method: "operations.leave", params: () => ({}) } as const] : []),
      ...(chosen === undefined ? [] : [{ method: "operations.select", params: () => chosen } as const]),
      ...(phase === undefined ? [] : [{ method: "phase.set", subject: phase, params: () => ({ phase }) } as const]),
    ];
  }
}

/**
 * Which operation, and who the player is in it: `operation_id` of `list`, left out: the current one, else the server's; `place` `server` or
 * `file`; `role`, one of the state's `roles`; `seat`, where the game has put the player, 0 … 80 characters, empty: none. What is left out
 * stays as it is.
 *
 * @interface
 * @since 0.1.0
 */
export type OperationChoice = Loose<OperationsSelectParams>;

/**
 * What makes an agent that knows nothing lay the radio out like this again: the file, or whatever runs on the server by then; and of what
 * was asked for, then or `before`, all that counts.
 */
function chosenAgain(
  { operation_id, place, role }: OperationState,
  asked: OperationsSelectParams,
  before: OperationsSelectParams = {},
): OperationsSelectParams {
  const { seat = before.seat } = asked;
  const wanted = asked.role ?? before.role;
  return {
    ...(place === "file" ? { operation_id, place } : { place }),
    ...(wanted === undefined || wanted !== role ? {} : { role }),
    ...(seat ? { seat } : {}),
  };
}
