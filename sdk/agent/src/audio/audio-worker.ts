import { parentPort, workerData } from "node:worker_threads";
import { assert } from "@talkgroup/schemas/light";

import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { openSound } from "../sound/choose-sound.js";
import { systemTimer } from "../sound/timer.js";
import { AudioLoop } from "./audio-loop.js";
import type { AudioNews, AudioOptions, AudioRequest } from "./audio-message.js";
import { raiseThread } from "./real-time.js";
import { loadMemoryTrim } from "./spare-memory.js";
import { type OpenDatagramPort, VoiceSocket } from "./voice-socket.js";

// The entry of the audio worker's thread: joins the run loop to the main thread's port.
assert(parentPort !== null, "the audio worker is started as a worker thread");
const port = parentPort;
const post = (news: AudioNews): void => port.postMessage(news);
const openSocket: OpenDatagramPort = (host, voice_port, onDatagram, onOpen) =>
  new VoiceSocket(host, voice_port, onDatagram, onOpen);

// What is heard late is heard badly: this thread goes first where the system lets it.
await raiseThread();
try {
  const io = { clock: createMonotonicClock(), timer: systemTimer, post, openSound, openSocket, tidy: await loadMemoryTrim() };
  const loop = await AudioLoop.start(workerData as AudioOptions, io);
  port.on("message", (request: AudioRequest) => loop.handleRequest(request));
} catch (error) {
  post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
}
