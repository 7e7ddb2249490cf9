import { setTimeout as pause } from "node:timers/promises";
import { assert } from "@talkgroup/schemas";

import { frame_bytes } from "../frames.js";
import { obey } from "../order-desk.js";
import { StampedEars } from "../stamped-ears.js";
import { sendTo } from "../system-calls.js";
import { WordDelays } from "../word-delays.js";
import { MumbleSession } from "./mumble-session.js";
import { ping_text, ping_text_bytes_max, wordOf } from "./mumble-voice.js";

const straight = new StampedEars(1);
const delays = new WordDelays();
/** By ear. */
const sessions: MumbleSession[] = [];
const heard: number[] = [];
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
      sendTo(ears.fileOf(ear), server_port, session.crypt.seal(ping_text));
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
  const text = isOpened(ear) ? sessions[ear]?.crypt.open(ears.latest(bytes)) : undefined;
  if (bytes <= overhead_bytes + ping_text_bytes_max) {
    pongs += 1;
    return;
  }
  delays.count();
  if (text === undefined) return;
  const word = wordOf(text);
  // It was said while the others were read.
  if (!delays.hasTwin(word)) straight.drain(hearTwin);
  delays.measure(word, came_ms);
}

/** To open all of them would take more than the server does: each ear opens one in so many, and all ears another. */
function isOpened(ear: number): boolean {
  const count = (heard[ear] as number) + 1;
  heard[ear] = count;
  return count % opened_every === 0;
}

/** Less than 256, by when the byte that is sent of a nonce comes again. */
const opened_every = 20;
const overhead_bytes = 4;
const poll_ms = 10;
const settle_ms = 300;
