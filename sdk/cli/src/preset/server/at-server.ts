import type { Command } from "commander";

import { complain } from "../preset-desk.js";
import type { Terminal } from "../terminal.js";
import type { ServerDesk } from "./server-desk.js";

/** Options of every command that uses a server. */
export interface ServerOptions {
  readonly server?: string;
  readonly certificateSha256?: string;
  readonly organisation?: string;
  readonly user?: string;
  readonly base?: string;
}

/** What commands that use a server are given by the process. */
export interface ServerSurroundings {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  /** Aborted when the user wants to end. */
  readonly signal: AbortSignal;
}

/** The options of a command that uses a server. */
export function withServer(command: Command, needed: boolean): Command {
  const address = "--server <url>";
  const words = `https://host:port of the server${needed ? "" : " that has what is extended as preset:"}`;
  return (needed ? command.requiredOption(address, words) : command.option(address, words))
    .option("--certificate-sha256 <hex>", "its certificate's fingerprint; left out: this machine's authorities vouch for it")
    .option("--organisation <slug>", "optional if the server has only one, or when signing in with a token")
    .option("--user <name>", "the account; its password: TALKGROUP_PASSWORD, or asked for. Or TALKGROUP_TOKEN, or nobody");
}

/**
 * Does work at a desk with a server, and signs out. The exit code is that of `work`; 2 where the options make no sense. What it takes to
 * talk to a server is loaded by this alone.
 */
export async function atServer(
  options: ServerOptions,
  around: ServerSurroundings,
  work: (desk: ServerDesk) => number | Promise<number>,
): Promise<number> {
  const { terminal, env, stdin, signal } = around;
  const [{ judgeServerAddress }, { askTerminal }, { serverDesk }] = await Promise.all([
    import("./server-address.js"),
    import("./ask-terminal.js"),
    import("./server-desk.js"),
  ]);
  const address = judgeServerAddress(options.server ?? "", options.certificateSha256);
  if (!address.ok) {
    complain({ terminal }, address.refusal.message);
    return 2;
  }
  const credentials = {
    ...{ organisation: options.organisation, user: options.user },
    ...{ password: said(env["TALKGROUP_PASSWORD"]), token: said(env["TALKGROUP_TOKEN"]) },
    ask: askTerminal(stdin, (text) => terminal.err(text), signal),
  };
  const desk = serverDesk(address.value, { terminal, credentials, registered_base: options.base, signal });
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

function said(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
