import { setTimeout as pause } from "node:timers/promises";
import { assert } from "@talkgroup/schemas";

import { frame_bytes } from "../frames.js";
import { obey } from "../order-desk.js";
import { StampedEars } from "../stamped-ears.js";
import { sendEach } from "../system-calls.js";
import { WordDelays } from "../word-delays.js";
import { MumbleSession } from "./mumble-session.js";
import { ping_text, ping_text_bytes_max, wordOf } from "./mumble-voice.js";

const straight = new StampedEars(1);
const delays = new WordDelays();
/** By ear. */
const sessions: MumbleSession[] = [];
const heard: number[] = [];
const samples: { readonly ear: number; readonly packet: Uint8Array; readonly came_ms: number }[] = [];
let ears = new StampedEars(0);
let pongs = 0;

obey({
  async "mumble.listen"({ server_port, listeners }) {
    ears = new StampedEars(listeners);
    for (let ear = 0; ear < listeners; ear += 1) {
      const session = await MumbleSession.open(server_port, `listener-${ear}`);
      sessions.push(session);
      heard.push(ear);
      // From now on the server knows where it hears.
      sendEach(ears.fileOf(ear), [{ port: server_port, packet: session.crypt.seal(ping_text) }]);
    }
    await pause(settle_ms);
    drain();
    assert(pongs === listeners, `of ${listeners} listeners of Mumble's ${pongs} were answered`);
    setInterval(drain, poll_ms);
    return { straight_port: straight.ports[0] as number };
  },
  async "ears.count"() {
    await pause(settle_ms);
    drain();
    openSamples();
    return delays.take();
  },
});

function drain(): void {
  straight.drain(hearTwin);
  ears.drain(hear);
}

function hearTwin(bytes: number, word: number, came_ms: number): void {
  if (bytes === frame_bytes) delays.hearTwin(word, came_ms);
}

function hear(bytes: number, _word: number, came_ms: number, ear: number): void {
  if (bytes <= overhead_bytes + ping_text_bytes_max) {
    pongs += 1;
    return;
  }
  delays.count();
  if (isSample(ear)) samples.push({ ear, packet: ears.latest(bytes).slice(), came_ms });
}

/** When the round is over: to open them takes time, which it would take from the server. */
function openSamples(): void {
  for (const { ear, packet, came_ms } of samples.splice(0)) {
    const text = sessions[ear]?.crypt.open(packet);
    // Too much was lost in between to know its nonce: then this figure is none.
    assert(text !== undefined, "a packet of Mumble's cannot be opened");
    delays.measure(wordOf(text), came_ms);
  }
}

/** To open all of them would take long: each ear keeps one in so many, and all ears another. */
function isSample(ear: number): boolean {
  const count = (heard[ear] as number) + 1;
  heard[ear] = count;
  return count % sampled === 0;
}

/** Less than 256, by when the byte that is sent of a nonce comes again. */
const sampled = 20;
const overhead_bytes = 4;
const poll_ms = 10;
const settle_ms = 300;
