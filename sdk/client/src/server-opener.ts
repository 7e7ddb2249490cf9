import type { ConnectionOpenResult, IpcMethods } from "@talkgroup/schemas";

import type { AgentConnection, CallDetails } from "./agent-connection.js";
import type { CallSite, SdkMethod } from "./call-site.js";
import type { KeptServer } from "./kept-server.js";
import type { CallOptions, LateAnswer } from "./pending-calls.js";
import { TalkgroupError } from "./talkgroup-error.js";

/**
 * Opens servers, and takes back what the game has given up. The agent goes on with an opening that nobody still waits for: it would
 * bring the player to a server unasked, and refuse the next try.
 */
export class ServerOpener {
  readonly #agent: AgentConnection;
  readonly #kept: KeptServer;
  /** How many openings are being taken back. */
  #takes_back = 0;

  constructor(agent: AgentConnection, kept: KeptServer) {
    this.#agent = agent;
    this.#kept = kept;
  }

  /** Opens a server; `paramsAgain` says by what it is opened again if the agent was restarted. */
  open<M extends OpeningMethod>(
    method: M,
    opening: Opening<M>,
    options: CallOptions,
    from: SdkMethod | CallSite,
  ): Promise<ConnectionOpenResult> {
    const { params, subject, paramsAgain } = opening;
    const details = {
      ...options,
      timeout_ms: options.timeout_ms ?? open_ms,
      waits: this.#takes_back > 0,
      onGivenUp: (late: LateAnswer) => void this.#takeBack(method, late),
    };
    const read = (result: IpcMethods[M]["result"]): ConnectionOpenResult => {
      this.#kept.keep({ method, ...(subject === undefined ? {} : { subject }), params: paramsAgain, timeout_ms: open_ms });
      return result;
    };
    return this.#agent.call(method, params, details, read, from);
  }

  /** Never rejects. Closes only what is surely this program's own: an opening that is refused has opened nothing. */
  async #takeBack(method: OpeningMethod, late: LateAnswer): Promise<void> {
    this.#takes_back += 1;
    try {
      // The other method may wait for a token before it finds that somebody else has a server.
      const is_under_way = method === "connection.open" && (await this.#hasPassed());
      const outcome = is_under_way ? late.outcome : await late.come;
      const is_refused = outcome instanceof TalkgroupError || outcome?.ok === false;
      if (is_refused) return;
      this.#kept.forget();
      await this.#agent.call("connection.close", {}, of_this_agent, () => this.#kept.forget());
    } catch {
      // The agent hangs or is gone, and the next try will tell.
    } finally {
      this.#takes_back -= 1;
      if (this.#takes_back === 0) this.#agent.sendWaiting();
    }
  }

  /**
   * True when the agent has told all that it has to tell at once of what it was asked before: an opening that has no answer then is one that
   * it has begun. Asked twice, as the answer to the first may overtake one that was asked in the same breath.
   */
  async #hasPassed(): Promise<boolean> {
    return (await this.#isAnswered()) && (await this.#isAnswered());
  }

  async #isAnswered(): Promise<boolean> {
    try {
      await this.#agent.call("connection.status", {}, of_this_agent, () => {});
      return true;
    } catch (error) {
      // Whoever may open a server may not be allowed to read: that too is an answer.
      return error instanceof TalkgroupError && error.code === "scope_denied";
    }
  }
}

/** What opens a server. */
export type OpeningMethod = "connection.open" | "servers.connect";

/** Which server, now and when the agent was restarted. */
export interface Opening<M extends OpeningMethod> {
  readonly params: IpcMethods[M]["params"];
  /** For people; never a secret. */
  readonly subject?: string;
  readonly paramsAgain: () => IpcMethods[M]["params"] | Promise<IpcMethods[M]["params"]>;
}

/** The agent gives up on a server after 10 s, and when all agents of a server come back at once, that takes its time. */
const open_ms = 15_000;
/** Of what is taken back the next agent knows nothing, and a server that it has is not this program's. */
const of_this_agent: CallDetails = { timeout_ms: open_ms, on_drop: "refuse" };
