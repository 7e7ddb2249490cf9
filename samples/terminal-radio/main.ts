import { emitKeypressEvents, type Key } from "node:readline";
import { parseArgs } from "node:util";
import { connect, type PttEvent, type SpeakingEvent, TalkgroupError } from "@talkgroup/sdk";

import { printable } from "./cell.js";
import { handleKey } from "./radio-keys.js";
import { RadioStack } from "./radio-stack.js";
import { Screen } from "./screen.js";
import { stackLines } from "./stack-view.js";

const { stdin, stdout } = process;

const flag = { type: "string" } as const;
const { values: flags } = parseArgs({ options: { server: flag, certificate: flag, code: flag, name: flag, role: flag } });
const stack = new RadioStack();
let screen: Screen | undefined;
let opened = false;
const radio = await connect({ client_name: "Terminal radio" });
let quit = (): void => {};
const quitting = new Promise<void>((resolve) => {
  quit = resolve;
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, quit);
try {
  if (stdout.isTTY) openScreen();
  listen();
  await enter();
  if (stdout.isTTY && stdin.isTTY) listenToKeys();
  // Round trip and loss are no events, and none tells of a channel that was taken out of the operation.
  const looking = setInterval(() => void attempt(refresh), 1_000);
  await Promise.race([quitting, radio.closed]);
  clearInterval(looking);
} finally {
  screen?.close();
  stdin.pause();
  // A server that the player's own tools opened stays open.
  if (opened && radio.state === "open") await radio.server.close();
  await radio.close();
}

async function enter(): Promise<void> {
  if (flags.server !== undefined) await openServer(flags.server);
  await refresh();
  // What the player has chosen elsewhere counts. A radio that is on nothing begins with as many channels as it has keys.
  if (stack.channels.some(({ membership }) => membership !== "none")) return;
  const free = stack.channels.filter(({ may_listen, locked = false }) => may_listen && !locked);
  for (const { channel_id } of free.slice(0, 9)) await radio.channels.join(channel_id);
  await refresh();
}

async function openServer(url: string): Promise<void> {
  const { certificate: certificate_sha256, code: join_code, name = "Radio", role } = flags;
  try {
    const { operation_title } = await radio.server.open({ url, certificate_sha256, join_code, name, role });
    stack.title = operation_title;
    opened = true;
  } catch (error) {
    // The agent is on the air already: that is the radio to show.
    if (!(error instanceof TalkgroupError && error.code === "already_connected")) throw error;
  }
}

async function refresh(): Promise<void> {
  // While the agent is away there is nothing to look at; the SDK looks for it.
  if (radio.state !== "open") return;
  stack.connection = await radio.server.status();
  stack.handleChannels(await radio.channels.list());
  stack.stats = await radio.stats.read();
  draw();
}

function listen(): void {
  radio.on("channelState", ({ channel }) => {
    stack.handleChannel(channel);
    tell(`${channel.channel_id}: ${channel.membership}, ${channel.members.length} on it`);
  });
  radio.on("connection", (connection) => {
    const { state, transport, reason = "" } = connection;
    const changed = state !== stack.connection.state || transport !== stack.connection.transport;
    stack.connection = connection;
    // Where only the control connection is dropped, voices go on by UDP.
    if (state !== "open" && !(state === "reconnecting" && transport === "udp")) stack.handleSilence();
    // Every new round trip is an event too.
    if (changed) tell(`server: ${state}, ${reason === "" ? transport : reason}`);
  });
  radio.on("agent", ({ state }) => {
    stack.note = state === "open" ? "" : "The agent is gone. It is looked for.";
    tell(`agent: ${state}`);
  });
  radio.on("speaking", handleSpeaking);
  radio.on("ptt", handlePtt);
}

function handleSpeaking(event: SpeakingEvent): void {
  stack.handleSpeaking(event);
  tell(`${event.channel_id ?? "whisper"}: ${event.name} is ${event.speaking ? "talking" : "silent"}`);
}

/** Why a key does not talk any more. */
function handlePtt({ binding_id, talking, cause }: PttEvent): void {
  if (talking || cause === "released" || !radio.ptt.isHeld(binding_id)) return;
  stack.note = `${binding_id}: ${cause}`;
  draw();
}

function listenToKeys(): void {
  // One after the other: "over" comes after talk, however fast they are pressed.
  let last = Promise.resolve();
  emitKeypressEvents(stdin);
  stdin.setRawMode(true).on("keypress", (text: string | undefined, key: Key) => {
    if (text === "q" || (key.ctrl === true && key.name === "c")) return quit();
    stack.note = "";
    last = last.then(() => attempt(() => handleKey(text ?? "", key.name ?? "", radio, stack)));
  });
}

/** What is refused is said, and the radio goes on. */
async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    stack.note = error instanceof Error ? error.message : String(error);
  }
  draw();
}

function openScreen(): void {
  const opened = new Screen(stdout);
  screen = opened;
  // Whatever ends this program, the terminal is the player's again.
  process.once("exit", () => opened.close());
  stdout.on("resize", () => {
    opened.handleResize();
    draw();
  });
  draw();
}

function draw(): void {
  const { columns, rows } = stdout;
  // `hasColors` knows what the terminal can, and NO_COLOR.
  const isHeld = (channel_id: string): boolean => radio.ptt.isHeld(channel_id);
  screen?.draw(stackLines(stack, { columns, rows, colours: stdout.hasColors(), isHeld }));
}

/** An event: a line where there is no terminal, else a change on the screen. */
function tell(line: string): void {
  if (screen === undefined) stdout.write(`${printable(line)}\n`);
  else draw();
}
