import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StatsReadResult } from "@talkgroup/sdk";
import { encodeWav, Random, speechLike } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { judge } from "./hearing.js";
import { hearingOf, quietOf } from "./hearing.suite.js";
import type { Observation } from "./observation.js";
import { checksOf } from "./verdict.js";

const rate_hz = 48_000;
const talk_ms = 1_100;
const delay_ms = 40;
/** When each of the two talks began on everybody's recording. */
const started_ms = [500, 2_500] as const;
const names = ["Alpha", "Bravo", "Command", "Two", "Three"] as const;
type Name = (typeof names)[number];
type Talker = StatsReadResult["talkers"][number];

/** A radio check that went well, as files and counters; each test spoils one thing of it. */
class Scene {
  readonly folder: string = mkdtempSync(join(tmpdir(), "verdict-"));
  readonly said: readonly Float32Array[] = [1, 2].map((seed) => speechLike(talk_ms / 1000, new Random(seed)));
  readonly ears = new Map<Name, Float32Array>(names.map((name) => [name, new Float32Array(2 * 5 * rate_hz)]));
  readonly talkers = new Map<Name, Map<number, Talker>[]>(names.map((name) => [name, [new Map(), new Map()]]));
  readonly drops: Record<string, number> = {};
  relay: Observation["relay"] = undefined;

  constructor() {
    this.play("Command", 0, [1, 0]);
    this.play("Command", 1, [0, 1]);
    this.play("Two", 0, [1, 1]);
    this.play("Three", 1, [1, 1]);
    for (const [name, talk] of [
      ["Command", 0],
      ["Command", 1],
      ["Two", 0],
      ["Three", 1],
    ] as const)
      this.count(name, talk, { datagrams: 200 });
  }

  /** Puts a talk on somebody's ears, at a gain for each. */
  play(name: Name, talk: 0 | 1, gains: readonly [number, number]): void {
    const ears = this.ears.get(name) ?? new Float32Array();
    const said = this.said[talk] ?? new Float32Array();
    const first = ((started_ms[talk] + delay_ms) * rate_hz) / 1000;
    for (const [at, sample] of said.entries()) {
      for (const [ear, gain] of gains.entries()) ears[2 * (first + at) + ear] = sample * gain;
    }
  }

  /** Changes the counters that somebody has of a talk, from its step on. */
  count(name: Name, talk: 0 | 1, changed: Partial<Talker>): void {
    for (const [step, talkers] of (this.talkers.get(name) ?? []).entries()) {
      if (step >= talk) talkers.set(talk, { ...quietTalker, ...talkers.get(talk), ...identityOf(talk), ...changed });
    }
  }

  observation(): Observation {
    const path = (name: string): string => join(this.folder, `${name}.wav`);
    for (const [talk, said] of this.said.entries()) writeFileSync(path(`said-${talk}`), encodeWav(said, { rate_hz }));
    for (const [name, ears] of this.ears) writeFileSync(path(name), encodeWav(ears, { rate_hz, channels: 2 }));
    const talk = (step: 0 | 1, speaker: Name, heard_by: Record<string, string>) => {
      const { session_id, channel_ids } = identityOf(step);
      const times = { started_ms: 1_000 + started_ms[step], duration_ms: talk_ms };
      return { step, disturbed: false, speaker, session_id, channel_ids, wav: path(`said-${step}`), heard_by, ...times };
    };
    return {
      talks: [talk(0, "Alpha", { Command: "alpha", Two: "alpha" }), talk(1, "Bravo", { Command: "bravo", Three: "bravo" })],
      players: names.map((name) => ({
        name,
        ears_path: path(name),
        ears_started_ms: 1_000,
        pans: name === "Command" ? { alpha: -1, bravo: 1 } : {},
        stats_after_step: (this.talkers.get(name) ?? []).map((talkers) => statsOf([...talkers.values()], this.drops)),
      })),
      attempts: [{ title: "nobody may", expected_code: "permission_denied", found_code: "permission_denied" }],
      relay: this.relay,
    };
  }

  /** The checks that fail, without their limits, and what they found. */
  async failed(loss = 0): Promise<Record<string, string>> {
    const observation = this.observation();
    const checks = checksOf(await judge(observation), observation, loss);
    return Object.fromEntries(checks.flatMap(({ name, ok, found }) => (ok ? [] : [[name.replace(/ [(≤].*/, ""), found]])));
  }
}

const quietTalker = {
  datagrams: 0,
  opened: 0,
  duplicates: 0,
  late: 0,
  frames_played: 0,
  frames_lost: 0,
  frames_rebuilt: 0,
  frames_concealed: 0,
  frames_from_copies: 0,
  delay_ms: 0,
  jitter_ms: 0,
  stalls: 0,
  stretched_samples: 0,
};

function identityOf(talk: 0 | 1): {
  readonly session_id: number;
  readonly target_id: number;
  readonly channel_ids: readonly string[];
} {
  return { session_id: 10 + talk, target_id: 1, channel_ids: [talk === 0 ? "alpha" : "bravo"] };
}

function statsOf(talkers: readonly Talker[], drops: Readonly<Record<string, number>>): StatsReadResult {
  const counts = {
    datagrams_sent: 0,
    datagrams_received: 0,
    capture_frames: 0,
    render_frames: 0,
    sound_dropped_frames: 0,
    sound_late_frames: 0,
    rtt_ms: 0,
    bitrate_bps: 48_000,
    redundant_frames: 0,
    reported_loss: 0,
    cpu_share: 0,
    resident_mb: 0,
  };
  return { codec: "test", sound: "file", ...counts, drops: { ...drops }, talkers };
}

let scene: Scene;

beforeEach(() => {
  scene = new Scene();
});

afterEach(() => rmSync(scene.folder, { recursive: true, force: true }));

describe("the verdict", () => {
  it("finds nothing wrong where all went well", async () => {
    expect(await scene.failed()).toEqual({});
    const hearings = await judge(scene.observation());
    expect(hearings).toHaveLength(8);
    const command = hearings.find(({ listener, step }) => listener === "Command" && step === 1);
    expect(command).toMatchObject({ datagrams: 200, other_ear: 0 });
    expect(command?.similarity).toBeGreaterThan(0.99);
    expect(command?.delay_ms).toBeCloseTo(delay_ms, 1);
  });

  it("misses a word", async () => {
    const ears = scene.ears.get("Two") ?? new Float32Array();
    const at_ms = started_ms[0] + delay_ms + 400;
    ears.fill(0, (2 * at_ms * rate_hz) / 1000, (2 * (at_ms + 300) * rate_hz) / 1000);
    expect(Object.keys(await scene.failed())).toEqual(["heard as it was said"]);
  });

  it("counts who was not reached", async () => {
    scene.count("Three", 1, { datagrams: 0 });
    expect(await scene.failed()).toEqual({ "heard by all who should": "3 of 4 players reached" });
  });

  it.each([
    ["left", [1, 0]],
    ["right", [0, 1]],
  ] as const)("hears a voice that leaks into somebody's %s ear", async (_title, gains) => {
    scene.play("Three", 0, [0.01 * gains[0], 0.01 * gains[1]]);
    expect(Object.keys(await scene.failed())).toEqual(["silent for all who should not"]);
  });

  it("sees a datagram that strayed, even if it was not played", async () => {
    scene.count("Three", 0, { datagrams: 1 });
    expect(await scene.failed()).toEqual({ "no datagram reached anyone who may not hear it": "1 strayed" });
  });

  it("sees ears that were swapped", async () => {
    scene.play("Command", 0, [0, 1]);
    scene.play("Command", 1, [1, 0]);
    expect(Object.keys(await scene.failed())).toContain("heard in the expected ear");
  });

  it("sees a place in the ears that was ignored", async () => {
    scene.play("Command", 1, [1, 1]);
    expect(Object.keys(await scene.failed())).toEqual(["heard in the expected ear"]);
  });

  it("sees what was dropped, lost, late or allowed", async () => {
    scene.drops["unknown_key"] = 2;
    scene.count("Two", 0, { datagrams: 198, frames_lost: 2 });
    const observation = { ...scene.observation(), attempts: [] };
    const late = [hearingOf(), hearingOf({ delay_ms: 251 }), quietOf()];
    const attempts = [{ title: "nobody may", expected_code: "permission_denied", found_code: "accepted" }];
    expect(await scene.failed()).toMatchObject({ "no frame was lost": "2 lost" });
    expect(Object.keys(await scene.failed())).toContain("every datagram received was whole and expected");
    const checks = checksOf(late, { ...observation, attempts }, 0).filter(({ ok }) => !ok);
    expect(checks.map(({ name }) => name)).toContain("mouth to ear ≤ 250 ms");
    expect(checks.at(-1)).toMatchObject({ name: "refused: nobody may", found: "accepted" });
  });

  it("wants to have seen losses where the network was to be bad", async () => {
    expect(Object.keys(await scene.failed(0.1))).toEqual(["datagrams were lost on the way"]);
    scene.count("Two", 0, { frames_lost: 20 });
    scene.relay = { lost: 20, passed: 780 };
    expect(await scene.failed(0.1)).toEqual({});
  });

  it("does not judge how a talk was heard while the machine stood still", () => {
    const bad = hearingOf({ disturbed: true, similarity: 0.1, delay_ms: 900, other_ear: undefined });
    const wrong = checksOf([hearingOf(), bad], scene.observation(), 0).filter(({ ok }) => !ok);
    expect(wrong).toEqual([]);
  });

  it("does not take an ear for right that was never seen alone", () => {
    const observation = scene.observation();
    const checks = checksOf([hearingOf({ other_ear: undefined })], observation, 0);
    expect(checks.find(({ name }) => name === "heard in the expected ear")?.ok).toBe(false);
  });
});
