import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { AgentCaller } from "./agent-caller.suite.js";
import { testFolder } from "./command.suite.js";
import { EarsTape } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { toneDb, writeTones } from "./tone-speech.suite.js";

const left = 0;
const right = 1;

/** What is heard is judged when all is said, from the recording of the one who listens. */
describe("what an operation's nets ask for", () => {
  const folder = testFolder();
  const judgements: (() => void)[] = [];
  let lab: Laboratory;
  let tape: EarsTape;
  let [one, two, ear]: LabPlayer[] = [];
  let [one_log, two_log, ear_log]: RadioLog[] = [];
  let caller: AgentCaller;
  beforeAll(async () => {
    const operation_path = join(folder.path, "nets.json");
    writeFileSync(operation_path, JSON.stringify(operation));
    lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    for (const name of ["One", "Two", "Ear"]) await lab.addPlayer({ name, role: "all" });
    [one, two, ear] = [...lab.players];
    [one_log, two_log, ear_log] = lab.players.map(({ talkgroup }) => new RadioLog(talkgroup));
    const speech = await writeTones(join(folder.path, "tones.wav"), tones_hz, 60);
    for (const { name, talkgroup } of lab.players) {
      for (const { id } of operation.nets) {
        await talkgroup.channels.join(id);
        await talkgroup.ptt.bind(id, { channel_id: id });
      }
      if (name !== "Ear") await talkgroup.microphone.play(speech);
    }
    caller = await AgentCaller.connect(present(ear).agent.ready.socket_path);
  }, 30_000);
  afterAll(async () => {
    caller?.close();
    await lab?.close();
    folder.remove();
  });

  /** Talks until so much of it was heard, and gives when it was heard: without its first and last moments. */
  const talk = async (player: LabPlayer | undefined, net: string, frames = 40): Promise<Span> => {
    const { name, talkgroup } = present(player);
    const began_ms = clockMs();
    await talkgroup.ptt.press(net);
    await present(ear_log).speaking(name, true, began_ms);
    await hears(present(ear), 20);
    const from_ms = clockMs();
    await hears(present(ear), frames);
    const length_ms = clockMs() - from_ms;
    const released_ms = clockMs();
    await talkgroup.ptt.release(net);
    await present(ear_log).speaking(name, false, released_ms);
    return { from_ms, length_ms };
  };

  /**
   * Presses while another is heard, and gives what comes of it. Radios decide by what they hear: where a busy machine tears the other's voice
   * for more than 60 ms, the net is free for that long, and the press is let through. That is said before the press is answered; nothing
   * else excuses it.
   */
  const pressOver = async ({ talkgroup }: LabPlayer, log: RadioLog, name: string, since_ms: number): Promise<unknown> => {
    for (let from_ms = since_ms; ; ) {
      const heard = await log.speaking(name, true, from_ms);
      const refused: unknown = await talkgroup.ptt.press("turns").catch((error: unknown) => error);
      if (refused instanceof Error) return refused;
      const torn = log.entries.find(({ event, at_ms, params }) => {
        return event === "speaking" && at_ms >= heard.at_ms && params.name === name && !params.speaking;
      });
      expect(torn, "let through only where the other was not heard").toBeDefined();
      await talkgroup.ptt.release("turns");
      from_ms = torn?.at_ms ?? since_ms;
    }
  };

  /** Two presses until the net is free: its radio hears the last word of the other a moment after the key went up. */
  const talkInTurn = async (until_ms: number): Promise<void> => {
    for (;;) {
      const refused: unknown = await talk(two, "turns", 10).catch((error: unknown) => error);
      if (refused === undefined || !(refused instanceof Error)) return;
      expect(refused).toMatchObject({ code: "channel_busy" });
      expect(clockMs(), "the net is free by now").toBeLessThan(until_ms);
      await present(two).talkgroup.ptt.release("turns");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it("half duplex: who presses while another talks is refused, and talks when the net is free", async () => {
    const began_ms = clockMs();
    await present(one).talkgroup.ptt.press("turns");
    await hears(present(two), 20);
    expect(await pressOver(present(two), present(two_log), "One", began_ms)).toMatchObject({ code: "channel_busy" });
    await present(two_log).first("ptt", began_ms, ({ talking, cause }) => !talking && cause === "busy");
    await present(two).talkgroup.ptt.release("turns");
    const free_ms = clockMs();
    await present(one).talkgroup.ptt.release("turns");
    await talkInTurn(free_ms + patience_ms);
    const heard = await present(ear_log).speaking("Two", true, free_ms);
    expect(heard.at_ms).toBeGreaterThan(free_ms);
  });

  it("a talk is cut after talk_ms_max, and the next press talks again", async () => {
    const pressed_ms = clockMs();
    await present(one).talkgroup.ptt.press("short");
    const cut = await present(one_log).first("ptt", pressed_ms, ({ talking }) => !talking);
    expect(cut.params).toMatchObject({ binding_id: "short", cause: "timeout" });
    const silent = await present(ear_log).speaking("One", false, cut.at_ms);
    await present(one).talkgroup.ptt.release("short");
    await talk(one, "short", 10);
    const taken_ms = cut.at_ms - pressed_ms;
    expect(taken_ms).toBeGreaterThan(talk_ms_max - 20);
    expect(taken_ms).toBeLessThan(talk_ms_max + 300);
    judgements.push(() => {
      const heard_ms = tape.heardMs(pressed_ms, silent.at_ms - pressed_ms);
      print(`talk_ms_max ${talk_ms_max}: cut after ${taken_ms.toFixed(0)} ms, heard for ${heard_ms} ms`);
      // What was said before the key was down, up to 200 ms, and after it, 120 ms, is heard as well.
      // A busy machine tears or stretches some of it.
      expect(heard_ms).toBeGreaterThan(talk_ms_max - 150);
      expect(heard_ms).toBeLessThan(talk_ms_max + 200 + 120 + 150);
    });
  });

  it("an effect lets through what the preset says", async () => {
    const spans = { clean: await talk(one, "plain"), effect: await talk(one, "radio") };
    await caller.call("channels.mix", { channel_id: "radio", dry: true });
    const dry = await talk(one, "radio");
    judgements.push(() => {
      const levels = (span: Span): number[] =>
        tones_hz.map((frequency_hz) => usual(span, (from_ms) => toneDb(tape.piece(left, from_ms, piece_ms), frequency_hz)));
      const plain = levels(spans.clean);
      const change = (span: Span): number[] => levels(span).map((level, index) => level - (plain[index] ?? 0));
      const [wet, bypassed] = [change(spans.effect), change(dry)];
      print(`effect 800 to 3000 Hz: ${dbText(wet)} at ${tones_hz.join("/")} Hz; dry: ${dbText(bypassed)}`);
      expect(wet[0]).toBeLessThan(-15);
      expect(Math.abs(wet[1] ?? Number.NaN)).toBeLessThan(2);
      expect(wet[2]).toBeLessThan(-12);
      for (const value of bypassed) expect(Math.abs(value)).toBeLessThan(2);
    });
  });

  it("a net of higher priority turns the others down", async () => {
    await present(ear).talkgroup.channels.mix("plain", { pan: -1 });
    await present(ear).talkgroup.channels.mix("first", { pan: 1 });
    const began_ms = clockMs();
    await present(one).talkgroup.ptt.press("plain");
    await present(ear_log).speaking("One", true, began_ms);
    await hears(present(ear), 60);
    const alone_ms = clockMs() - 200;
    const both = await talk(two, "first");
    // Hold and release are over.
    await hears(present(ear), 80);
    const after_ms = clockMs() - 150;
    await present(one).talkgroup.ptt.release("plain");
    await present(ear_log).speaking("One", false, after_ms);
    await present(ear).talkgroup.channels.mix("plain", { pan: 0 });
    judgements.push(() => {
      const levelDb = (span: Span, ear = left): number => usual(span, (from_ms) => tape.rmsDb(ear, from_ms, piece_ms));
      const alone_db = levelDb({ from_ms: alone_ms, length_ms: 150 });
      const ducked_db = levelDb(both) - alone_db;
      const after_db = levelDb({ from_ms: after_ms, length_ms: 150 }) - alone_db;
      print(`ducking: ${ducked_db.toFixed(1)} dB while the higher net talks, ${after_db.toFixed(1)} dB after it`);
      expect(levelDb(both, right)).toBeGreaterThan(-30);
      expect(Math.abs(ducked_db + 12)).toBeLessThan(1);
      expect(Math.abs(after_db)).toBeLessThan(1);
    });
  });

  it("a talker is heard from where position.set puts it", async () => {
    await caller.call("channels.mix", { channel_id: "plain", positional: true });
    const { session_id } = present(one);
    const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };
    const from = async (x_m: number): Promise<Span> => {
      await caller.call("position.set", { listener, talkers: [{ session_id, x_m, y_m: 0, z_m: 0 }], near_m: 2, far_m: 60 });
      return talk(one, "plain", 20);
    };
    const spans = { near: await from(0), right: await from(2), left: await from(-2), away: await from(20), gone: await from(61) };
    judgements.push(() => {
      const levelDb = (span: Span, ear: number): number => usual(span, (from_ms) => tape.rmsDb(ear, from_ms, piece_ms));
      const levels = (span: Span): [number, number] => [levelDb(span, left), levelDb(span, right)];
      const at = {
        near: levels(spans.near),
        right: levels(spans.right),
        left: levels(spans.left),
        away: levels(spans.away),
        gone: levels(spans.gone),
      };
      print(
        `left and right ear, dB: ${Object.entries(at)
          .map(([place, both]) => `${place} ${dbText(both)}`)
          .join(", ")}`,
      );
      expect(Math.abs(at.near[0] - at.near[1])).toBeLessThan(0.5);
      expect(at.right[1] - at.right[0]).toBeGreaterThan(6);
      expect(at.left[0] - at.left[1]).toBeGreaterThan(6);
      // Ten times as far as the nearest: a tenth, less what is lost towards the end.
      expect(Math.abs(at.right[1] - at.away[1] - 20)).toBeLessThan(2);
      expect(Math.max(...at.gone)).toBeLessThan(-90);
    });
  });

  it("is what the recording holds", async () => {
    tape = await EarsTape.of(lab, present(ear));
    expect(judgements).toHaveLength(4);
    for (const judge of judgements) judge();
  });
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the laboratory is not set up");
  return value;
}

/** A time of the recording, by the machine's clock. */
interface Span {
  readonly from_ms: number;
  readonly length_ms: number;
}

/**
 * The middle one of the values of a span's pieces. A busy machine has the radio stretch and shift what it plays by some tens of ms, and may
 * tear it: that falsifies some pieces, and would falsify the sum over the whole.
 */
function usual({ from_ms, length_ms }: Span, valueAt: (from_ms: number) => number): number {
  const pieces = Math.max(1, Math.floor(length_ms / piece_ms));
  const values = Array.from({ length: pieces }, (_, index) => valueAt(from_ms + index * piece_ms)).sort(
    (one, other) => one - other,
  );
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function dbText(levels: readonly number[]): string {
  return levels.map((level) => level.toFixed(1)).join("/");
}

function print(line: string): void {
  process.stdout.write(`nets: ${line}\n`);
}

/** Lower ones are for a voice codec to take away. */
const tones_hz = [200, 1500, 8000];
/** Whole periods of each tone. */
const piece_ms = 25;
/** The shortest there is. */
const talk_ms_max = 1000;
/** Longer than the last word on its way, a stall that is waited for, and a busy machine. */
const patience_ms = 2_000;
const everybody = { listen: ["all"], speak: ["all"] };
const operation = {
  id: "nets",
  title: "Nets",
  roles: [{ id: "all", title: "All" }],
  nets: [
    { id: "plain", title: "Plain", label: "PLAIN", ...everybody },
    { id: "first", title: "First", label: "FIRST", ...everybody, priority: 5 },
    { id: "turns", title: "Turns", label: "TURNS", ...everybody, half_duplex: true },
    { id: "short", title: "Short", label: "SHORT", ...everybody, talk_ms_max },
    { id: "radio", title: "Radio", label: "RADIO", ...everybody, effect: { low_hz: 800, high_hz: 3000 } },
  ],
};
