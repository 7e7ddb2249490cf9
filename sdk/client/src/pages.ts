import type { PagesOpenParams } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { CallOptions } from "./pending-calls.js";

/**
 * The agent's own pages, which any browser on this machine can show: the overlay, also as a source for a recording program, and the
 * settings. For the player's own programs; a web page or a sandbox is refused. Scope `overlay`.
 *
 * @since 0.1.0
 */
export class Pages {
  readonly #agent: AgentConnection;

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Serves a page and returns its address. The address is a secret: anyone who has it can do what the page can. That of the overlay stays
   * the same until `pairing.revoke`, and only reads; that of the settings is valid until the agent ends.
   *
   * @param page `overlay`; `settings` also needs the scope `manage`.
   * @returns An address on this machine's loopback, for a browser.
   * @throws {TalkgroupError} `scope_denied`; `unsupported` if the pages are not installed; `limit_reached` if no port is free.
   */
  open(page: PagesOpenParams["page"], options: CallOptions = {}): Promise<string> {
    return this.#agent.call("pages.open", { page }, options, ({ url }) => url, this.open);
  }
}
