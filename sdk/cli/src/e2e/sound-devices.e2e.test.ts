import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { envelope } from "@talkgroup/testing";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { PulseLaboratory } from "../lab/pulse-laboratory.js";
import { AgentCaller } from "./agent-caller.suite.js";
import { EarsTape, longestQuiet } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { tones, writeTones } from "./tone-speech.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
/** From the last sample in one device to the first in the other. */
const gap_ms_max = 300;

const { error } = spawnSync("pulseaudio", ["--version"]);
if (error !== undefined) process.stdout.write(`sound devices: not tried: ${error.message}\n`);
it.skipIf(error !== undefined)(
  "sound goes on at another device when one is taken away in the middle of a word, and returns with it",
  async () => {
    const sound = await PulseLaboratory.start();
    const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    try {
      for (const device of ["spare_ears", "spare_microphone"] as const) await plug(sound, device);
      // What its microphone hears and its ears get is the private server's; the other player's is exact.
      const player = await lab.addPlayer({
        name: "Player",
        role: "alpha",
        sound: "pulse",
        environment: sound.environment,
        settings,
      });
      const other = await lab.addPlayer({ name: "Other", role: "alpha" });
      const [log, other_log] = [new RadioLog(player.talkgroup), new RadioLog(other.talkgroup)];
      const caller = await AgentCaller.connect(player.agent.ready.socket_path);
      sound.sayForEver(tones([500], 1));
      for (const { talkgroup } of [player, other]) {
        await talkgroup.channels.join("alpha");
        await talkgroup.ptt.bind("key", { channel_id: "alpha" });
        await talkgroup.ptt.press("key");
      }
      await other.talkgroup.microphone.play(await writeTones(join(lab.folder, "tones.wav"), [440, 1100], 60));
      await other_log.speaking("Player", true, 0);
      await log.speaking("Other", true, 0);
      const tape = new WorldTape(sound);
      await hears(other, 150);

      const changes: { what: string; began_ms: number; ended_ms: number; heard_by: "world" | "other" }[] = [];
      const change = async (what: string, { direction, cause, device_id }: Expected, act: () => Promise<void>): Promise<void> => {
        const began_ms = clockMs();
        await act();
        const told = await log.first("devices", began_ms, (news) => news.cause === cause);
        const use = told.params.uses.find((one) => one.direction === direction);
        expect(use).toMatchObject({ state: "open", device_id });
        print(`${what}: told ${cause} ${(told.at_ms - began_ms).toFixed(0)} ms later, now ${use?.device_id}`);
        await hears(other, 100);
        changes.push({ what, began_ms, ended_ms: clockMs(), heard_by: direction === "playback" ? "world" : "other" });
      };
      const [playback, capture] = [{ direction: "playback" }, { direction: "capture" }] as const;
      const ears_lost = { ...playback, cause: "lost", device_id: "spare_ears" };
      await change("ears taken away", ears_lost, () => unplug(sound, "ears"));
      const ears_back = { ...playback, cause: "returned", device_id: "ears" };
      await change("ears back", ears_back, () => plug(sound, "ears"));
      const microphone_lost = { ...capture, cause: "lost", device_id: "spare_microphone" };
      await change("microphone taken away", microphone_lost, () => unplug(sound, "microphone"));
      const microphone_back = { ...capture, cause: "returned", device_id: "microphone" };
      await change("microphone back", microphone_back, () => plug(sound, "microphone"));
      expect((await caller.call("devices.list", {})).uses.map(({ device_id }) => device_id)).toEqual(["microphone", "ears"]);
      caller.close();

      const world = await tape.stop();
      const ears = await EarsTape.of(lab, other);
      for (const { what, began_ms, ended_ms, heard_by } of changes) {
        const [from_ms, length_ms] = [began_ms - 100, ended_ms - began_ms];
        const gap_ms = heard_by === "world" ? world.longestGap(from_ms, length_ms) : ears.longestGap(from_ms, length_ms);
        print(`${what}: silence ${gap_ms} ms`);
        expect(gap_ms).toBeLessThan(gap_ms_max);
      }
    } finally {
      await lab.close();
      await sound.close();
    }
  },
  40_000,
);

/** What the event `devices` is to tell. */
interface Expected {
  readonly direction: "capture" | "playback";
  readonly cause: string;
  readonly device_id: string;
}

/** Everything that is played in the private server: mouth, spare ears, left and right of the ears, on one clock. */
class WorldTape {
  readonly #recorder: ChildProcess;
  readonly #pieces: Buffer[] = [];
  /** The clock when the newest piece came, and so of its last sample, nearly. */
  #last_ms = 0;

  constructor({ environment }: PulseLaboratory) {
    const words = "--raw --rate=48000 --format=s16le --channels=4 --channel-map=front-left,front-right,rear-left,rear-right";
    const options = [...words.split(" "), "--device=world.monitor", "--latency-msec=20"];
    this.#recorder = spawn("parec", options, { env: environment, stdio: ["ignore", "pipe", "ignore"] });
    this.#recorder.stdout?.on("data", (piece: Buffer) => {
      this.#pieces.push(piece);
      this.#last_ms = clockMs();
    });
  }

  async stop(): Promise<{ longestGap(from_ms: number, length_ms: number): number }> {
    this.#recorder.kill("SIGKILL");
    await once(this.#recorder, "close");
    const bytes = Buffer.concat(this.#pieces);
    const frames = Math.floor(bytes.length / 8);
    // Of both devices together.
    const heard = Float32Array.from(
      { length: frames },
      (_, at) => Math.max(Math.abs(bytes.readInt16LE(8 * at + 2)), Math.abs(bytes.readInt16LE(8 * at + 4))) / 32_768,
    );
    const started_ms = this.#last_ms - frames / 48;
    return {
      longestGap: (from_ms, length_ms) => {
        const first = Math.max(0, Math.round((from_ms - started_ms) * 48));
        return longestQuiet(envelope(heard.subarray(first, first + Math.round(length_ms * 48))));
      },
    };
  }
}

async function plug(sound: PulseLaboratory, device: keyof typeof devices): Promise<void> {
  await pactl(sound, ["load-module", ...devices[device].split(" ")]);
}

async function unplug(sound: PulseLaboratory, device: keyof typeof devices): Promise<void> {
  const modules = await pactl(sound, ["list", "short", "modules"]);
  const [name] = devices[device].split(" ").slice(1);
  const line = modules.split("\n").find((module) => module.includes(`${name} `));
  await pactl(sound, ["unload-module", line?.split("\t")[0] ?? ""]);
}

async function pactl({ environment }: PulseLaboratory, words: readonly string[]): Promise<string> {
  return (await promisify(execFile)("pactl", words, { env: environment })).stdout;
}

function print(line: string): void {
  process.stdout.write(`sound devices: ${line}\n`);
}

const settings = {
  "config.json": {
    microphone: { noise_suppression: false, automatic_gain: false },
    devices: { capture_id: "microphone", playback_id: "ears" },
  },
};

/** As PulseLaboratory makes them, and a second of each; the spare ears are what the server likes best once the others are gone. */
const devices = {
  ears: "module-remap-sink sink_name=ears master=world channels=2 channel_map=left,right master_channel_map=rear-left,rear-right remix=no",
  microphone:
    "module-remap-source source_name=microphone master=world.monitor channels=1 channel_map=mono master_channel_map=front-left remix=no",
  spare_ears:
    "module-remap-sink sink_name=spare_ears master=world channels=1 channel_map=mono master_channel_map=front-right remix=no sink_properties=device.class=sound",
  spare_microphone:
    "module-remap-source source_name=spare_microphone master=world.monitor channels=1 channel_map=mono master_channel_map=front-left remix=no source_properties=device.class=sound",
} as const;
