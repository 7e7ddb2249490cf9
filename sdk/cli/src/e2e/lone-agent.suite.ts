import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Child, mainOf } from "../lab/child.js";
import { testFolder } from "./command.suite.js";

/** What an agent without sound says when it is ready. */
interface LoneReady {
  readonly socket_path: string;
  /** It told where the one is that ran already, and ended. */
  readonly attached?: boolean;
}

/** Agents of one player, in a run-time folder and with settings of their own: no server, no sound, no keyring, no keys. */
export class LoneAgents {
  /** Where their settings are. */
  readonly config_folder: string;
  readonly #folder = testFolder();
  readonly #agents: Child<LoneReady>[] = [];

  /** `config`: what `config.json` says. */
  constructor(config: object) {
    this.config_folder = join(this.#folder.path, "config");
    mkdirSync(this.config_folder, { mode: 0o700 });
    this.write("config.json", JSON.stringify(config));
  }

  /** Starts one as a player would: its socket at the first free place. */
  async start(): Promise<Child<LoneReady>> {
    const args = ["--sound", "null", "--no-hotkeys", "--config", this.config_folder];
    const environment = {
      ...process.env,
      XDG_RUNTIME_DIR: this.#folder.path,
      DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere",
    };
    const { signal } = new AbortController();
    const agent = await Child.start<LoneReady>("the agent", mainOf("@talkgroup/agent"), args, signal, environment);
    this.#agents.push(agent);
    return agent;
  }

  /** Writes a file of the settings, as a player's editor would. */
  write(file: string, text: string): void {
    writeFileSync(join(this.config_folder, file), text);
  }

  async close(): Promise<void> {
    await Promise.all(this.#agents.map((agent) => agent.close()));
    this.#folder.remove();
  }
}
