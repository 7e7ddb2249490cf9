import type { PagesOpenParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The agent's own pages, which any browser on this machine shows: the overlay, also as a source for a recording program, and the settings.
 * For the player's own programs; a web page or a sandbox is refused. Scope `overlay`.
 *
 * @since 0.1.0
 */
export class Pages {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Where a page is; from now on it is served. The address is a secret: who has it may do what the page may. That of the overlay stays the
   * same until `pairing.revoke`, and only reads; that of the settings is good until the agent ends.
   *
   * @param page `overlay`; `settings` needs the scope `manage` too.
   * @returns An address on this machine's loopback, for a browser.
   * @throws {TalkgroupError} `scope_denied`; `unsupported` where the pages are not installed; `limit_reached` where no port is free.
   */
  open(page: PagesOpenParams["page"], options: CallOptions = {}): Promise<string> {
    return this.#agent.call("pages.open", { page }, options, ({ url }) => url, this.open);
  }
}
