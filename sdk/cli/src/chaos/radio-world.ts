import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Talkgroup } from "@talkgroup/sdk";
import { encodeWav } from "@talkgroup/testing";

import { accepted } from "../lab/community.js";
import { type AgentOptions, Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { LightPlayer } from "../lab/light-player.js";
import { Bystanders } from "./bystanders.js";
import type { Findings } from "./findings.js";
import { descendantsOf, type ProcessMark, stillThere } from "./process-marks.js";
import { RadioNews } from "./radio-news.js";
import { until } from "./until.js";

/** What most trials ask, whatever else they do. */
export const common_expectations = {
  others: "voice of those whom it does not concern goes on, nothing lost",
  left: "nothing is left behind",
} as const;

/**
 * A server, two players with real agents (one who talks, one who listens) and two bystanders, who talk on a net of their own. Every process
 * that was ever seen in it is remembered, so that what is left at the end shows.
 */
export class RadioWorld {
  readonly lab: Laboratory;
  readonly mouth: LabPlayer;
  readonly ear: LabPlayer;
  readonly mouth_news: RadioNews;
  readonly ear_news: RadioNews;
  readonly bystanders: Bystanders;
  readonly #marks = new Map<string, ProcessMark>();
  readonly #before: ReadonlySet<string>;

  /** Throws LabError if it cannot be set up. */
  static async start(signal: AbortSignal, mouth_options: AgentOptions = {}, ear_options: AgentOptions = {}): Promise<RadioWorld> {
    const before = new Set((await descendantsOf(process.pid)).map(keyOf));
    const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1, signal });
    try {
      const mouth = await lab.addPlayer({ name: "Mouth", role: "alpha", ...mouth_options });
      const ear = await lab.addPlayer({ name: "Ear", role: "alpha", ...ear_options });
      const bystanders = await Bystanders.start((name) => lightPlayer(lab, name, "bravo-lead"), "bravo");
      const world = new RadioWorld(lab, mouth, ear, bystanders, before);
      await ear.talkgroup.channels.join(net);
      await world.equip(mouth.talkgroup);
      await world.mark();
      return world;
    } catch (error) {
      await lab.close();
      throw error;
    }
  }

  private constructor(lab: Laboratory, mouth: LabPlayer, ear: LabPlayer, bystanders: Bystanders, before: ReadonlySet<string>) {
    this.lab = lab;
    this.mouth = mouth;
    this.ear = ear;
    this.mouth_news = new RadioNews(mouth.talkgroup);
    this.ear_news = new RadioNews(ear.talkgroup);
    this.bystanders = bystanders;
    this.#before = before;
  }

  /** Gives a player a net, a key and something to say for minutes. */
  async equip(talkgroup: Talkgroup): Promise<void> {
    await talkgroup.channels.join(net);
    await talkgroup.ptt.bind(key, { channel_id: net });
    const path = join(this.lab.folder, "tone.wav");
    await writeFile(path, encodeWav(tone()));
    await talkgroup.microphone.play(path);
  }

  /** Presses the key, and waits until it is heard. Undefined if it is not in time. */
  async press(talkgroup: Talkgroup = this.mouth.talkgroup, limit_ms: number = heard_ms_max): Promise<number | undefined> {
    const pressed_ms = performance.now();
    // A long lease: a machine that is short of time holds up this process too, and that is not what is tried.
    await talkgroup.ptt.press(key, { lease_ms });
    return this.ear_news.speaking("Mouth", true, pressed_ms, limit_ms);
  }

  /** Whether the listener hears new frames: how long until a few have come, or undefined. */
  async hears(limit_ms: number): Promise<number | undefined> {
    const opened = async (): Promise<number> =>
      (await this.ear.talkgroup.stats.read()).talkers.reduce((sum, talker) => sum + talker.opened, 0);
    const begin = await opened();
    return until(limit_ms, async () => (await opened()) >= begin + frames_heard);
  }

  /** Another light player on the server: how long until it is in, or undefined. */
  async newcomer(name: string, limit_ms: number): Promise<number | undefined> {
    const begun_ms = performance.now();
    let player: LightPlayer | undefined;
    await until(limit_ms, async () => {
      player = await lightPlayer(this.lab, name, "guest");
      return true;
    });
    player?.close();
    return player === undefined ? undefined : performance.now() - begun_ms;
  }

  /** Remembers all processes that are there now. */
  async mark(): Promise<void> {
    for (const mark of await descendantsOf(process.pid)) if (!this.#before.has(keyOf(mark))) this.#marks.set(keyOf(mark), mark);
  }

  /** Judges that the bystanders lost nothing. They are silent after it. */
  async judgeOthers(findings: Findings<"others">): Promise<void> {
    await this.bystanders.hush();
    const { sent, lost } = this.bystanders.tally.count();
    const { surplus } = this.bystanders.tally;
    findings.judge("others", lost === 0 && surplus === 0 && sent > 0, `${lost} of ${sent} words lost, ${surplus} too many`);
  }

  /** Ends all, and judges what is left. */
  async close(findings: Findings<"left">): Promise<void> {
    await this.mark();
    await this.abandon();
    const gone_ms = await until(gone_ms_max, async () => (await stillThere([...this.#marks.values()])).length === 0);
    const left = gone_ms === undefined ? await stillThere([...this.#marks.values()]) : [];
    const folder = existsSync(this.lab.folder);
    const found =
      left.length === 0 && !folder ? `${this.#marks.size} processes and their folder are gone` : leftText(left, folder);
    findings.judge("left", left.length === 0 && !folder, found);
  }

  /** Ends all, whatever became of it. */
  async abandon(): Promise<void> {
    this.bystanders.close();
    await this.lab.close();
  }
}

/** A player without an agent. Throws LabError if the server refuses it. */
export async function lightPlayer(lab: Laboratory, name: string, role: string, source_address?: string): Promise<LightPlayer> {
  const { url, join_code } = lab.server.ready;
  const from = source_address === undefined ? {} : { source_address };
  return accepted(await LightPlayer.connect({ url, hello: { join_code, name, role }, ...from }));
}

/** Waits. Rejects when the trial is interrupted. */
export async function rest(delay_ms: number, signal: AbortSignal): Promise<void> {
  await pause(delay_ms, undefined, { signal });
}

function leftText(left: readonly ProcessMark[], folder: boolean): string {
  const processes = left.map(({ pid, command }) => `process ${pid} (${command})`);
  return [...processes, ...(folder ? ["its folder"] : [])].join(", ");
}

function keyOf({ pid, began }: ProcessMark): string {
  return `${pid}:${began}`;
}

function tone(): Float32Array {
  return Float32Array.from({ length: tone_s * rate_hz }, (_, at) => tone_peak * Math.sin((2 * Math.PI * tone_hz * at) / rate_hz));
}

/** The net of those with agents, and the key of the one who talks. */
export const net = "alpha";
export const key = "key";
const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const rate_hz = 48_000;
const tone_hz = 440;
const tone_peak = 0.2;
/** Longer than any trial. */
const tone_s = 90;
/** 100 ms of speech: no straggler, but voice that goes on. */
const frames_heard = 10;
const lease_ms = 2_000;
/** From the key to the other player: a few frames on a machine that has other things to do too. */
const heard_ms_max = 3_000;
/** Processes that are told to end have two seconds before they are made to. */
const gone_ms_max = 3_000;
