import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { LabError } from "./child.js";
import { makeRealTime } from "./real-time.js";

/**
 * A private PulseAudio without hardware, with a mouth, a microphone that hears it, and ears: all three parts of one sink of four channels,
 * so that one recorder has what was said and what was heard on one clock, to the sample. Needs the programs `pulseaudio`, `pactl`,
 * `pacat` and `parec`.
 */
export class PulseLaboratory {
  /** As in PULSE_SERVER. */
  readonly address: string;
  /** Whether the server runs before all ordinary processes: elsewhere a busy machine is measured with it. */
  real_time = false;
  readonly #folder: string;
  readonly #children = new Set<ChildProcess>();
  readonly #pieces: Buffer[] = [];
  #recorded_bytes = 0;
  #recorder: ChildProcess | undefined;

  /** Throws LabError if a program is missing or the server does not start; nothing is left of it then. */
  static async start(): Promise<PulseLaboratory> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-pulse-"));
    const laboratory = new PulseLaboratory(folder);
    try {
      await laboratory.#startServer();
      return laboratory;
    } catch (error) {
      await laboratory.close();
      throw error;
    }
  }

  private constructor(folder: string) {
    this.#folder = folder;
    this.address = `unix:${join(folder, "native")}`;
  }

  /** Where agents find it, and nothing else of this machine's sound. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, HOME: this.#folder, XDG_RUNTIME_DIR: this.#folder, PULSE_SERVER: this.address };
  }

  /** Says `pcm` (mono, 48 kHz) into the mouth, again and again without a pause, until the laboratory is closed. */
  sayForEver(pcm: Float32Array): void {
    const bytes = Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    const mouth = this.#run("pacat", [...raw_options, "--format=float32le", "--device=mouth", "--latency-msec=200"], "pipe");
    const say = (): void => {
      while (mouth.stdin?.writable && mouth.stdin.write(bytes));
    };
    mouth.stdin?.on("drain", say).on("error", () => undefined);
    say();
  }

  /** Begins to record mouth and ears. */
  record(): void {
    const options = [...raw_options.slice(0, 1), "--channels=2", "--format=s16le", "--device=tape", "--latency-msec=100"];
    this.#recorder = this.#run("parec", options, "ignore");
    this.#recorder.stdout?.on("data", (piece: Buffer) => {
      this.#recorded_bytes += piece.length;
      if (this.#recorded_bytes <= recorded_bytes_max) this.#pieces.push(piece);
    });
  }

  /** Ends the recording: what the mouth said and what the ears heard, at 48 kHz, to the same sample. */
  async recorded(): Promise<Tape> {
    if (this.#recorder !== undefined) await end(this.#recorder);
    const bytes = Buffer.concat(this.#pieces.splice(0));
    const frames = Math.floor(bytes.length / 4);
    const mouth = new Int16Array(frames);
    const ears = new Int16Array(frames);
    for (let at = 0; at < frames; at += 1) {
      mouth[at] = bytes.readInt16LE(4 * at);
      ears[at] = bytes.readInt16LE(4 * at + 2);
    }
    return { mouth, ears };
  }

  /** Ends all that it started and removes its folder. */
  async close(): Promise<void> {
    await Promise.all([...this.#children].map(end));
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #startServer(): Promise<void> {
    const server = this.#run("pulseaudio", serverArguments(join(this.#folder, "native")), "ignore");
    for (let attempt = 0; attempt < attempts_max && isAlive(server); attempt += 1) {
      const asking = this.#run("pactl", ["info"], "ignore");
      const [code] = await once(asking, "close");
      if (code !== 0) {
        await new Promise((resolve) => setTimeout(resolve, attempt_interval_ms));
        continue;
      }
      // Its sinks are real-time threads already; what it hands over to its clients goes through its main thread.
      this.real_time = await makeRealTime(server.pid ?? 0);
      return this.#chooseDefaults();
    }
    throw new LabError("the private PulseAudio did not start");
  }

  async #chooseDefaults(): Promise<void> {
    for (const choice of [
      ["set-default-sink", "ears"],
      ["set-default-source", "microphone"],
    ]) {
      const [code] = await once(this.#run("pactl", choice, "ignore"), "close");
      if (code !== 0) throw new LabError(`the private PulseAudio did not ${choice.join(" ")}`);
    }
  }

  #run(program: string, args: readonly string[], stdin: "pipe" | "ignore"): ChildProcess {
    const child = spawn(program, args, { env: this.environment, stdio: [stdin, "pipe", "ignore"] });
    // A program that is missing has no process: it shows by what it does not do.
    child.on("error", () => undefined);
    if (program !== "parec") child.stdout?.resume();
    this.#children.add(child);
    child.once("close", () => this.#children.delete(child));
    return child;
  }
}

/** What the mouth said and what the ears heard: sample n of both was in its device at the same time. */
export interface Tape {
  readonly mouth: Int16Array;
  readonly ears: Int16Array;
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function end(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return;
  child.kill("SIGKILL");
  await once(child, "close");
}

/** Remapping does not mix: each of the four channels belongs to one device. The server ends itself when nobody is left in it. */
function serverArguments(socket_path: string): string[] {
  const modules = [
    `module-native-protocol-unix socket=${socket_path} auth-anonymous=1`,
    "module-null-sink sink_name=world rate=48000 channels=4 format=float32le channel_map=front-left,front-right,rear-left,rear-right norewinds=1",
    "module-remap-sink sink_name=mouth master=world channels=1 channel_map=mono master_channel_map=front-left remix=no",
    "module-remap-sink sink_name=ears master=world channels=2 channel_map=left,right master_channel_map=rear-left,rear-right remix=no",
    "module-remap-source source_name=microphone master=world.monitor channels=1 channel_map=mono master_channel_map=front-left remix=no",
    "module-remap-source source_name=tape master=world.monitor channels=2 channel_map=left,right master_channel_map=front-left,rear-left remix=no",
  ];
  return [
    ..."-n --use-pid-file=no --daemonize=no --exit-idle-time=60 --disable-shm=yes --realtime=yes".split(" "),
    ...modules.flatMap((module) => ["-L", module]),
  ];
}

const raw_options = ["--rate=48000", "--channels=1", "--raw"];
const attempts_max = 100;
const attempt_interval_ms = 50;
/** An hour. */
const recorded_bytes_max = 3600 * 48_000 * 4;
