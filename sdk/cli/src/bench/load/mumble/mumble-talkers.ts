import { Frame, frame_bytes } from "../frames.js";
import { obey } from "../order-desk.js";
import type { MumbleTalkOrder } from "../orders.js";
import { hurry, type Paced, pace } from "../pace.js";
import { StampedEars } from "../stamped-ears.js";
import { sendEach } from "../system-calls.js";
import { MumbleSession } from "./mumble-session.js";
import { ping_text, voiceText } from "./mumble-voice.js";

/** By talker. Each hears the others, as everybody in a channel does. */
const sessions: MumbleSession[] = [];
let sockets = new StampedEars(0);
let words = 0;

hurry();
obey({
  async "mumble.join"({ server_port, talkers }) {
    sockets = new StampedEars(talkers);
    for (let talker = 0; talker < talkers; talker += 1) {
      const session = await MumbleSession.open(server_port, `talker-${talker}`);
      sessions.push(session);
      sendEach(sockets.fileOf(talker), [{ port: server_port, packet: session.crypt.seal(ping_text) }]);
    }
    setInterval(() => sockets.drain(() => {}), poll_ms);
    return {};
  },
  "mumble.talk": talk,
});

/** The talkers take turns, so that their frames are spread evenly. */
function talk({ server_port, straight_port, frames_per_s, seconds }: MumbleTalkOrder): Promise<Paced> {
  const twin = new Frame(1, new Uint8Array(frame_bytes));
  return pace({ frames_per_s: sessions.length * frames_per_s, seconds }, (frames) => {
    for (let index = 0; index < frames; index += 1) {
      const talker = words % sessions.length;
      const packet = sessions[talker]?.crypt.seal(voiceText(2 * Math.floor(words / sessions.length), words));
      if (packet === undefined) return;
      twin.write(words, words);
      sendEach(sockets.fileOf(talker), [
        { port: straight_port, packet: twin.bytes },
        { port: server_port, packet },
      ]);
      words += 1;
    }
  });
}

const poll_ms = 10;
