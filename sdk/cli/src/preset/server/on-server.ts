import type { Result } from "@talkgroup/schemas";

import { harmlessJson } from "../terminal.js";
import type { PresetServer } from "./preset-server.js";
import { faultOf, type ServerDesk, tellFault } from "./server-desk.js";

/** What most commands on a server's presets are asked. */
export interface OutputOptions {
  /** One line of JSON instead of lines for people. */
  readonly json?: boolean;
}

/** What a command says: for people, and as JSON. */
export interface Said {
  readonly text: string;
  readonly json: object;
}

/** Does work on a server and says what came of it. Resolves with the exit code: 0, or 2 where it cannot be done. */
export async function onServer(
  desk: ServerDesk,
  { json }: OutputOptions,
  work: (server: PresetServer) => Promise<Result<Said>>,
): Promise<number> {
  try {
    const opened = await desk.open();
    const done = opened.ok ? await work(opened.value) : opened;
    if (done.ok) {
      desk.terminal.out(json ? `${harmlessJson(JSON.stringify({ ok: true, ...done.value.json }))}\n` : done.value.text);
      return 0;
    }
    tellFault(desk, done.refusal, json);
  } catch (thrown) {
    tellFault(desk, faultOf(thrown), json);
  }
  return 2;
}
