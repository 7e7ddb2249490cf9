import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectPulse } from "./pulse-client.js";
import type { SoundDirection } from "./sound-backend.js";
import { settledWithin, systemTimer } from "./timer.js";

/** A PulseAudio of our own, without hardware, in which what is played is what the microphone hears. */
export interface PulseLaboratory {
  /** For the pulse backend: its address. */
  readonly server: string;
  readonly process: ChildProcess;
  /** Takes the sound devices out of the server, which lives on. */
  removeDevices(): Promise<void>;
  /** Adds a sink nobody hears, and the microphone `<name>-microphone` that hears what it plays. */
  addDevice(name: string): Promise<void>;
  /** Takes a sink away, and the microphone with it. */
  removeDevice(name: string): Promise<void>;
  /** The sink, and its microphone, that the system would choose. */
  chooseDefault(name: string): Promise<void>;
  /** Plays a tone, so that the microphone hears something. */
  hum(): Promise<void>;
  /** Suspends a device, as a player or a program may: it is there, and nothing flows. Or wakes it. */
  suspend(direction: SoundDirection, name: string, suspended: boolean): void;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** Why there can be no laboratory here, in one line, or undefined. */
export function laboratoryMissing(): string | undefined {
  for (const program of ["pulseaudio", "pactl"]) {
    const { error } = spawnSync(program, ["--version"]);
    if (error !== undefined) return `${program} cannot be run here: ${error.message}`;
  }
  return undefined;
}

/** Starts one; takes about 100 ms. */
export async function startPulseLaboratory(): Promise<PulseLaboratory> {
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-sound-"));
  const server = `unix:${join(folder, "native")}`;
  const environment = { PATH: process.env["PATH"], HOME: folder, XDG_RUNTIME_DIR: folder };
  const child = spawn("pulseaudio", serverArguments(join(folder, "native")), { env: environment, stdio: "ignore" });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; !(await answers(server)); attempt += 1) {
    if (attempt < attempts_max && child.exitCode === null) continue;
    await stop();
    throw new Error("the laboratory's PulseAudio did not start");
  }
  return {
    server,
    process: child,
    stop,
    removeDevices: () => withModules(server, (client) => unloadSinks(client, () => true)),
    addDevice: (name) => withModules(server, (client) => loadSink(client, name)),
    removeDevice: (name) => withModules(server, (client) => unloadSinks(client, (sink) => sink === name)),
    chooseDefault: (name) =>
      withModules(server, async (client) => {
        await client.setDefaultSink(name);
        await client.setDefaultSource(`${name}-microphone`);
      }),
    hum: () =>
      withModules(server, async (client) => {
        await client.loadModule("module-sine", { sink: "ears", frequency: 440 });
      }),
    suspend: (direction, name, suspended) => {
      const order = [direction === "capture" ? "suspend-source" : "suspend-sink", name, suspended ? "1" : "0"];
      const { status } = spawnSync("pactl", ["--server", server, ...order], { env: environment });
      if (status !== 0) throw new Error(`the laboratory's PulseAudio did not take ${order.join(" ")}`);
    },
  };
}

/**
 * One sink nobody hears, and a microphone that hears what the sink plays. Without rewinds the sink works in steps of at most 50 ms: a
 * fresh one would otherwise be silent for its first two seconds. A server whose test died ends itself.
 */
function serverArguments(socket_path: string): string[] {
  return [
    ..."-n --use-pid-file=no --daemonize=no --exit-idle-time=60 --disable-shm=yes".split(" "),
    "-L",
    // The server reads who calls from the socket, and may look before that is there: its folder, which only we can enter, is the guard.
    `module-native-protocol-unix socket=${socket_path} auth-anonymous=1`,
    "-L",
    "module-null-sink sink_name=ears rate=48000 channels=2 format=float32le norewinds=1",
    "-L",
    "module-remap-source source_name=microphone master=ears.monitor channels=2 remix=no",
  ];
}

async function answers(server: string): Promise<boolean> {
  try {
    const connection = await connectPulse({ timer: systemTimer, server });
    await connection.close();
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, attempt_interval_ms));
    return false;
  }
}

async function withModules(server: string, work: (client: ModuleClient) => Promise<void>): Promise<void> {
  const connection = await connectPulse({ timer: systemTimer, server });
  await work(connection.client as unknown as ModuleClient);
  await connection.close();
}

async function unloadSinks(client: ModuleClient, which: (sink: string) => boolean): Promise<void> {
  for (const { name, module } of await client.getAllSinks()) {
    if (which(name)) await settledWithin(systemTimer, 1000, client.unloadModule(module));
  }
}

async function loadSink(client: ModuleClient, name: string): Promise<void> {
  await client.loadModule("module-null-sink", { sink_name: name, rate: 48_000, channels: 2, format: "float32le", norewinds: 1 });
  const source_name = `${name}-microphone`;
  await client.loadModule("module-remap-source", { source_name, master: `${name}.monitor`, channels: 2, remix: "no" });
}

/** The part of the library that only a laboratory needs. */
interface ModuleClient {
  getAllSinks(): Promise<readonly { readonly name: string; readonly module: number }[]>;
  loadModule(name: string, options: Readonly<Record<string, string | number>>): Promise<unknown>;
  unloadModule(index: number): Promise<void>;
  setDefaultSink(name: string): Promise<void>;
  setDefaultSource(name: string): Promise<void>;
}

const attempt_interval_ms = 20;
const attempts_max = 200;
