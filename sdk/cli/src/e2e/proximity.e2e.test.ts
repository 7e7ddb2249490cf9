import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { EarsTape } from "./ears-tape.suite.js";
import { type PrintedLine, runSample, serverFlags } from "./sample-run.suite.js";
import { toneDb, writeTones } from "./tone-speech.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));

it("proximity: voices are heard from where their players walk, as loud as the sample says", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    for (const [name, tone_hz] of Object.entries(voices_hz)) {
      const { talkgroup } = await lab.addPlayer({ name, role: "alpha" });
      await talkgroup.channels.join("alpha");
      await talkgroup.ptt.bind("talk", { channel_id: "alpha" });
      await talkgroup.microphone.play(await writeTones(join(lab.folder, `${name}.wav`), [tone_hz], 60));
      await talkgroup.ptt.press("talk");
    }
    const ears_path = join(lab.folder, "walker.wav");
    const agent = await lab.addAgent("the walker's agent", { ears_path });
    const { socket_path } = agent.ready;
    const game = runSample("proximity", [...serverFlags(lab), "--role", "alpha", "--ticks", String(ticks)], {
      TALKGROUP_IPC: socket_path,
    });
    expect([await game.ended, game.errors()]).toEqual([0, ""]);
    expect(game.lines).toHaveLength(ticks);

    // Asked again, to see that what the sample changed is as it was.
    const talkgroup = await connect({ socket_path, reconnect: false });
    const { url, certificate_sha256, join_code } = lab.server.ready;
    const { channels } = await talkgroup.server.open({
      url,
      certificate_sha256,
      join_code,
      name: "Walker",
      role: "alpha",
    });
    expect(channels.find(({ channel_id }) => channel_id === "alpha")?.positional ?? false).toBe(false);
    const tape = await EarsTape.of(lab, { ears_path, agent, talkgroup });

    const heard = game.lines.slice(settled_ticks).flatMap(voicesOf);
    for (const name of Object.keys(voices_hz)) {
      const voice = heard.filter((tick) => tick.name === name);
      // Both were near and far, on the left and on the right.
      expect(voice.some(({ side }) => side < -0.4) && voice.some(({ side }) => side > 0.4)).toBe(true);
      expect(voice.some(({ level_db }) => level_db > -10) && voice.some(({ level_db }) => level_db < -100)).toBe(true);
      const errors_db = voice.flatMap((tick) => [errorOf(tape, tick, left), errorOf(tape, tick, right)]).sort((a, b) => a - b);
      expect(errors_db[Math.floor(0.5 * errors_db.length)]).toBeLessThan(1);
      // A tick whose line came late is judged by what was heard a tick later.
      expect(errors_db[Math.floor(0.9 * errors_db.length)]).toBeLessThan(3);
    }
  } finally {
    await lab.close();
  }
}, 40_000);

/** What a line of the sample says of one voice. */
interface VoiceAtTick {
  readonly at_ms: number;
  readonly name: string;
  readonly level_db: number;
  readonly side: number;
}

function voicesOf({ at_ms, text }: PrintedLine): readonly VoiceAtTick[] {
  return text
    .split(" | ")
    .slice(2)
    .map((voice) => {
      const said = /^(\w+) \S+ (?:(?<db>\S+) dB (?<ear>left|right) (?<share>\d+) %|out of earshot), talks$/.exec(voice);
      expect(said, text).not.toBeNull();
      const { db = "-120", ear, share = "0" } = said?.groups ?? {};
      return { at_ms, name: said?.[1] ?? "", level_db: Number(db), side: (ear === "left" ? -1 : 1) * (Number(share) / 100) };
    });
}

/** How far what an ear heard is from what the sample says; nothing at all, and next to nothing, are the same. */
function errorOf(tape: EarsTape, { at_ms, name, level_db, side }: VoiceAtTick, ear: number): number {
  const heard_db = toneDb(tape.piece(ear, at_ms + told_ms, heard_ms), voices_hz[name as keyof typeof voices_hz]);
  // Constant power: in the middle both ears hear all of it.
  const angle = ((side + 1) * Math.PI) / 4;
  const share_db = 20 * Math.log10(Math.SQRT2 * (ear === left ? Math.cos(angle) : Math.sin(angle)));
  return Math.abs(Math.max(heard_db, silent_db) - Math.max(tone_db + level_db + share_db, silent_db));
}

const voices_hz = { Ada: 440, Bob: 1_100 } as const;
const left = 0;
const right = 1;
const ticks = 80;
/** Until both are heard, and known to be. */
const settled_ticks = 8;
/** From a tick's line until it is heard, and how much of it is looked at: of 100 ms. */
const told_ms = 25;
const heard_ms = 70;
/** What `writeTones` makes: an amplitude of 0.15. */
const tone_db = 20 * Math.log10(0.15);
const silent_db = -60;
