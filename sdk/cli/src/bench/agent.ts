import { createSocket } from "node:dgram";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { type Child, LabError } from "../lab/child.js";
import { type AgentReady, Laboratory } from "../lab/laboratory.js";
import { processTreeUsage } from "../lab/process-usage.js";
import { PulseLaboratory } from "../lab/pulse-laboratory.js";
import { upsample } from "../lab/recording.js";
import { readWav } from "../lab/wav-file.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { rounded } from "./distribution.js";
import { LoadProcess } from "./load/order-desk.js";

/**
 * What one agent costs the player's machine, with all it started, while its player is on ten channels of a server. Measured four times, in
 * this order, each after it has settled:
 *
 * - idle (`idle_cpu`, `idle_rss_mb`): nobody talks and no key is down.
 * - talking (`talking_cpu`, `talking_rss_mb`): its own key is down on one channel and speech comes from the microphone all the while, noise
 *   suppression and automatic gain included; nobody else speaks.
 * - heard (`heard_cpu`, `heard_rss_mb`): the same, and one other voice is heard all the while, on another channel. As a rule one talks or
 *   listens, so a radio in use costs less.
 * - busy (`busy_cpu`, `busy_rss_mb`): the same with ten voices heard at once, one on each channel, none of them ever pausing.
 *
 * Right after talking, for as long, a program does what no talking program of Node's can do without, and nothing else (`bare_cpu`): what a machine
 * takes for that differs by half from hour to hour, so the ratio of the two says more than either (`talking_to_bare`).
 *
 * `…_cpu` is the processor time of the agent's processes as a share of one core, `…_rss_mb` their resident memory at the end in 10⁶ bytes.
 * The voices are those of other agents with keys of their own for a few channels each, so the agent that is measured has each to open,
 * decode and mix. Its sound is that of a private PulseAudio where there is one, else of files.
 */
export async function agentBench(options: BenchOptions): Promise<BenchReport> {
  const sound = await pulseOrNone();
  try {
    return await measure(sound, options);
  } finally {
    await sound?.close();
  }
}

async function measure(sound: PulseLaboratory | undefined, { seconds, signal }: BenchOptions): Promise<BenchReport> {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1, signal });
  const players: Player[] = [];
  try {
    const listener = await addPlayer(lab, "Listener", sound);
    players.push(listener);
    for (const channel_id of channel_ids) await listener.talkgroup.channels.join(channel_id);
    sound?.sayForEver(await phrase());
    await lab.pause(settle_ms);
    const idle = await costOf(lab, listener, seconds);

    await listener.talkgroup.ptt.bind("own", { channel_id: own_channel_id });
    await listener.talkgroup.ptt.press("own");
    if (sound === undefined) await sayFor(listener, 3 * seconds);
    await lab.pause(settle_ms);
    const talking = await costOf(lab, listener, seconds);
    await expectVoices(listener, 0);
    const bare_cpu = await bareTalkerCpu(seconds);

    const talk = async (own_ids: readonly string[], speech_s: number): Promise<void> => {
      const talker = await addPlayer(lab, `Talker ${players.length}`, undefined);
      players.push(talker);
      await talkOn(talker, own_ids, speech_s);
    };
    await talk(first_channel_ids, 2 * seconds);
    await lab.pause(settle_ms);
    const heard = await costOf(lab, listener, seconds);
    await expectVoices(listener, first_channel_ids.length);

    for (const own_ids of other_channel_ids) await talk(own_ids, seconds);
    await lab.pause(settle_ms);
    const busy = await costOf(lab, listener, seconds);
    await expectVoices(listener, channel_ids.length);
    return report(listener.agent.ready.sound, { idle, talking, heard, busy }, bare_cpu);
  } finally {
    await Promise.all(players.map(({ talkgroup }) => talkgroup.close()));
    await lab.close();
  }
}

async function pulseOrNone(): Promise<PulseLaboratory | undefined> {
  try {
    return await PulseLaboratory.start();
  } catch (error) {
    if (error instanceof LabError) return undefined;
    throw error;
  }
}

async function addPlayer(lab: Laboratory, name: string, sound: PulseLaboratory | undefined): Promise<Player> {
  const agent = await startAgent(lab, name, sound);
  const talkgroup = await connect({ client_name: "Agent bench", socket_path: agent.ready.socket_path });
  const { url, certificate_sha256, join_code } = lab.server.ready;
  await talkgroup.server.open({ url, certificate_sha256, join_code, name, role: "operator" });
  return { agent, talkgroup };
}

/** A child process looks for its sound server where this process would. */
async function startAgent(lab: Laboratory, name: string, sound: PulseLaboratory | undefined): Promise<Child<AgentReady>> {
  if (sound === undefined) return lab.addAgent(`the agent of ${name}`, { sound: "file" });
  const before = process.env["PULSE_SERVER"];
  process.env["PULSE_SERVER"] = sound.address;
  try {
    return await lab.addAgent(`the agent of ${name}`, { sound: "pulse" });
  } finally {
    if (before === undefined) delete process.env["PULSE_SERVER"];
    else process.env["PULSE_SERVER"] = before;
  }
}

/** Joins channels, holds a key of its own down on each, and speaks for as long as is measured. */
async function talkOn(talker: Player, own_ids: readonly string[], seconds: number): Promise<void> {
  for (const channel_id of own_ids) {
    await talker.talkgroup.channels.join(channel_id);
    await talker.talkgroup.ptt.bind(channel_id, { channel_id });
    await talker.talkgroup.ptt.press(channel_id);
  }
  await sayFor(talker, seconds);
}

/** The phrase, again and again, while the talkers gather, all settles and is measured. */
async function sayFor({ talkgroup }: Player, seconds: number): Promise<void> {
  const phrase_s = (await phrase()).length / rate_hz;
  const times = Math.ceil(Math.min(seconds + spare_s, script_s_max) / phrase_s);
  for (let count = 0; count < times; count += 1) await talkgroup.microphone.play(phrase_path);
}

async function phrase(): Promise<Float32Array> {
  return upsample(await readWav(phrase_path), rate_hz);
}

/** Throws LabError unless so many were heard since the beginning. */
async function expectVoices({ talkgroup }: Player, voices: number): Promise<void> {
  const { talkers } = await talkgroup.stats.read();
  const heard = talkers.filter(({ frames_played }) => frames_played > 0).length;
  if (heard !== voices) throw new LabError(`the agent heard ${heard} talkers, expected ${voices}`);
}

async function costOf(lab: Laboratory, { agent }: Player, seconds: number): Promise<Cost> {
  const before = await processTreeUsage(agent.pid);
  const started_ms = performance.now();
  await lab.pause(seconds * 1000);
  const after = await processTreeUsage(agent.pid);
  const cpu = (after.cpu_ms - before.cpu_ms) / (performance.now() - started_ms);
  return { cpu, rss_mb: (after.resident_mb * 2 ** 20) / 1e6 };
}

/** Of one core, while `load/bare-talker.ts` talks. */
async function bareTalkerCpu(seconds: number): Promise<number> {
  const drain = createSocket("udp4");
  const talker = new LoadProcess("bare-talker");
  try {
    await new Promise<void>((resolve) => drain.bind(0, "127.0.0.1", resolve));
    const { port } = drain.address();
    // Until all of it is compiled.
    const { denoised } = await talker.order("bare.talk", { speech_path: phrase_path, port, seconds: settle_ms / 1000 });
    if (!denoised) throw new LabError("noise suppression: found none, expected what the agent has");
    const [before_us, started_ms] = [await talker.cpu_us(), performance.now()];
    await talker.order("bare.talk", { speech_path: phrase_path, port, seconds });
    return ((await talker.cpu_us()) - before_us) / 1000 / (performance.now() - started_ms);
  } finally {
    talker.end();
    drain.close();
  }
}

function report(sound: string, costs: Readonly<Record<Phase, Cost>>, bare_cpu: number): BenchReport {
  const phases = Object.entries(costs) as [Phase, Cost][];
  const figures = Object.fromEntries(
    phases.flatMap(([phase, { cpu, rss_mb }]) => [
      [`${phase}_rss_mb`, rounded(rss_mb)],
      [`${phase}_cpu`, exact(cpu)],
    ]),
  );
  const lines = phases.map(
    ([phase, { cpu, rss_mb }]) =>
      `  ${phase.padEnd(8)} ${rounded(rss_mb)} MB  ${(100 * cpu).toFixed(1).padStart(6)} % of a core, ${what_happens[phase]}\n`,
  );
  const talking_to_bare = rounded(costs.talking.cpu / bare_cpu);
  const bare = `  bare     ${(100 * bare_cpu).toFixed(1).padStart(6)} % of a core, a program that talks and does nothing else; talking takes ${talking_to_bare} of that\n`;
  return {
    text: `One agent on ten channels, sound ${sound}\n${lines.join("")}${bare}`,
    figures: { ...figures, bare_cpu: exact(bare_cpu), talking_to_bare, sound },
  };
}

/** A share of a core to a tenth of a percent. */
function exact(share: number): number {
  return Math.round(share * 1000) / 1000;
}

interface Player {
  readonly agent: Child<AgentReady>;
  readonly talkgroup: Talkgroup;
}

type Phase = "idle" | "talking" | "heard" | "busy";

interface Cost {
  /** Of one core. */
  readonly cpu: number;
  /** 10⁶ bytes. */
  readonly rss_mb: number;
}

const what_happens: Readonly<Record<Phase, string>> = {
  idle: "nobody talks",
  talking: "key down, nobody else speaks",
  heard: "key down, one voice heard",
  busy: "key down, ten voices heard",
};
const operation_path = fileURLToPath(new URL("../../presets/ten-nets.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));
const channel_ids: readonly string[] = Array.from({ length: 10 }, (_, index) => `net-${index + 1}`);
const first_channel_ids = channel_ids.slice(0, 1);
/** No more than four keys each: what a player may send by the server's limits. */
const other_channel_ids = [channel_ids.slice(1, 4), channel_ids.slice(4, 7), channel_ids.slice(7)];
const own_channel_id = "net-10";
const rate_hz = 48_000;
/** Code that is run again and again is compiled by then, which took half a percent of a core, and jitter buffers have found their size. */
const settle_ms = 15_000;
/** For what is started, and settles, between the first word and the last measurement. */
const spare_s = 90;
/** A scripted microphone keeps ten minutes. */
const script_s_max = 590;
