import { once } from "node:events";
import { parseArgs } from "node:util";
import { connect, type OperationState, type ServerOpenOptions, type Talkgroup, TalkgroupError } from "@talkgroup/sdk";

import { plain } from "./plain.js";
import { findAgent, type PlayerAgent } from "./player-agent.js";
import { radioLines } from "./radio-lines.js";

const usage =
  "launcher --game <url> --ticket <ticket> [--operation <id> --role <id> --agent <main.js>] [-- <flags of the agent>]";
const answer_ms_max = 10_000;
const goodbye_ms = 1_000;

const flag = { type: "string" } as const;
const { values: flags, positionals: agent_flags } = parseArgs({
  options: { game: flag, ticket: flag, operation: flag, role: flag, agent: flag },
  allowPositionals: true,
});
const { game = "", ticket = "" } = flags;
if (game === "" || ticket === "") {
  process.stderr.write(`usage: ${usage}\n`);
  process.exit(2);
}

const ending = new AbortController();
const { signal } = ending;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => ending.abort("told to end"));

let place: Place | undefined;
let is_laid_out = false;
let shown = "";
let agent: PlayerAgent | undefined;
try {
  agent = await findAgent(flags.agent, agent_flags);
  say(agent.is_ours ? "agent: started" : "agent: it ran already");
  if (agent.is_ours) void agent.ended.then((why) => ending.abort(new Error(why)));
  await play(await connect({ client_name: "Launcher", socket_path: agent.socket_path, signal }));
} catch (error) {
  const reason: unknown = signal.aborted ? signal.reason : error;
  if (reason instanceof Error) process.stderr.write(`launcher: ${plain(messageOf(reason))}\n`);
  process.exitCode = reason instanceof Error ? 1 : 130;
} finally {
  await agent?.close();
}

async function play(radio: Talkgroup): Promise<void> {
  let entered = false;
  try {
    await enter(radio);
    entered = true;
    follow(radio);
    await layOut(radio);
    // Here a real launcher starts its game, which connects to the same agent and binds its keys. This one waits.
    if (!signal.aborted) await once(signal, "abort");
    signal.throwIfAborted();
  } finally {
    // An agent that ran already goes on, without this server; on another one it stays.
    if (entered) await radio.server.close({ timeout_ms: goodbye_ms }).catch(() => {});
    await radio.close();
  }
}

/** Signs the player in. Tokens do not last: the SDK asks again for one if the agent is restarted, so it has a function, not a token. */
async function enter(radio: Talkgroup): Promise<void> {
  const server = async (): Promise<ServerOpenOptions> => {
    place = await askGame();
    return place.server;
  };
  const { operation_title } = await radio.server.open(server, { signal });
  say(`server: ${operation_title}, as ${place?.name}`);
}

/** Has the radio laid out by the operation that the player picks, for the role and the seat that the game gives. */
async function layOut(radio: Talkgroup): Promise<void> {
  for (const { operation_id, place, title, problem } of await radio.operations.list()) {
    say(`operation: ${operation_id} (${place}) ${problem ?? title}`);
  }
  const { operation: operation_id, role = place?.role } = flags;
  const operation = await radio.operations.select({ operation_id, role, seat: place?.seat ?? "" }, { signal });
  is_laid_out = true;
  say(`roles: ${operation.roles.map(({ id, title }) => `${id} (${title})`).join(", ")}`);
  await show(radio, operation);
}

function follow(radio: Talkgroup): void {
  // Another phase, another version of the preset: the agent changes the radio by itself.
  radio.on("operationState", ({ operation }) => {
    if (!is_laid_out) return;
    if (operation === undefined) say("radio: laid out by nothing");
    else void show(radio, operation).catch(() => {});
  });
  let before = "open";
  radio.on("connection", ({ state, reason = "nobody says why" }) => {
    if (state !== before) say(`server: ${state}`);
    // Who was sent away stays away. Who could not come back, because its token was too old by then, gets a new one.
    if (state === "lost" && before === "reconnecting") void comeBack(radio);
    else if (state === "lost") ending.abort(new Error(`the connection is lost: ${reason}`));
    before = state;
  });
}

async function comeBack(radio: Talkgroup): Promise<void> {
  try {
    [is_laid_out, shown] = [false, ""];
    await enter(radio);
    await layOut(radio);
  } catch (error) {
    ending.abort(error);
  }
}

/** Prints the radio, unless that is what was printed last. */
async function show(radio: Talkgroup, operation: OperationState): Promise<void> {
  const lines = radioLines(operation, await radio.channels.list());
  if (lines.join("\n") === shown) return;
  shown = lines.join("\n");
  for (const line of lines) say(line);
}

/** What the game gives its player: a way into the server, and a place in the operation. The game's key never comes to the player. */
async function askGame(): Promise<Place> {
  const answer = await fetch(new URL("/sign-in", game), {
    method: "POST",
    headers: { authorization: `Bearer ${ticket}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(answer_ms_max)]),
  });
  const body: unknown = await answer.json();
  if (answer.ok) return body as Place;
  throw new Error(`the game says no: ${(body as { readonly reason?: string }).reason}`);
}

interface Place {
  readonly name: string;
  readonly role: string;
  readonly seat?: string;
  readonly server: ServerOpenOptions;
}

/** What the game's own function threw is behind the SDK's error, and why `fetch` failed is behind that. */
function messageOf(error: Error): string {
  const is_hidden = error instanceof TypeError || (error instanceof TalkgroupError && error.code === "callback_failed");
  return is_hidden && error.cause instanceof Error ? messageOf(error.cause) : error.message;
}

function say(line: string): void {
  process.stdout.write(`${plain(line)}\n`);
}
