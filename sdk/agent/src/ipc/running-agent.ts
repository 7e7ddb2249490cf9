import { lstatSync } from "node:fs";
import { connect } from "node:net";
import {
  encodeIpcFrame,
  type IpcEnvironment,
  IpcFrameReader,
  ipc_answer_bytes_max,
  ipc_opcode,
  ipcSocketCandidates,
  protocol_version,
} from "@talkgroup/schemas";

import { systemTimer, type Timer } from "../sound/timer.js";

/**
 * The agent of this user that runs already (P-48): the first place of an agent where somebody answers a hello. A dead agent's socket,
 * another user's, and a program that does not speak the protocol are passed over. Never rejects.
 */
export async function findRunningAgent(
  environment: IpcEnvironment,
  platform: string,
  timer: Timer = systemTimer,
): Promise<{ readonly socket_path: string } | undefined> {
  return findAgentAt(ipcSocketCandidates("agent", environment, platform), platform, timer);
}

/** The first of `paths` where an agent of this user answers. */
export async function findAgentAt(
  paths: readonly string[],
  platform: string,
  timer: Timer,
): Promise<{ readonly socket_path: string } | undefined> {
  for (const socket_path of paths) {
    if ((platform === "win32" || isOwnSocket(socket_path)) && (await answers(socket_path, timer))) return { socket_path };
  }
  return undefined;
}

/** It asks for no scope, so that the player is not asked. An agent that is full, or closing, answers too. */
function answers(path: string, timer: Timer): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const reader = new IpcFrameReader(ipc_answer_bytes_max);
    const settle = (alive: boolean) => {
      cancel();
      socket.destroy();
      resolve(alive);
    };
    const cancel = timer(answer_ms_max, () => settle(false));
    socket.once("connect", () => socket.write(encodeIpcFrame(ipc_opcode.handshake, new TextEncoder().encode(hello))));
    socket.on("data", (bytes) => {
      const frames = reader.push(bytes);
      const first = frames.ok ? frames.value[0] : undefined;
      if (first !== undefined) settle(first.opcode === ipc_opcode.handshake || first.opcode === ipc_opcode.close);
      else if (!frames.ok) settle(false);
    });
    socket.on("error", () => settle(false));
    socket.once("close", () => settle(false));
  });
}

function isOwnSocket(path: string): boolean {
  try {
    const file = lstatSync(path);
    return file.isSocket() && file.uid === process.getuid?.();
  } catch {
    return false;
  }
}

const hello = JSON.stringify({ protocol_versions: [protocol_version], client_name: "talkgroup-agent", scopes: [] });
/** It answers in a millisecond; on a machine that is starting up, in some hundred. */
const answer_ms_max = 2_000;
