import { join } from "node:path";
import { type StatsReadResult, TalkgroupError } from "@talkgroup/sdk";

import type { Laboratory, LabPlayer } from "../lab/laboratory.js";
import { PauseMonitor } from "../lab/pause-monitor.js";
import type { AttemptObservation, Observation, TalkObservation } from "./observation.js";
import {
  attempts,
  bindingOf,
  type PlannedAttempt,
  type PlannedStep,
  type PlannedTalk,
  players,
  repeats_max,
  steps,
} from "./plan.js";
import type { RadioView } from "./radio-view.js";
import { setUp } from "./set-up.js";

/** Runs the plan on a laboratory and notes what was seen. The four are closed when it returns, so their recordings are whole. */
export async function runRadioCheck(lab: Laboratory, out_folder: string, view: RadioView): Promise<Observation> {
  const team = new Map<string, LabPlayer>();
  const arrivals = players.map(async ({ name, role }) => {
    const ears_path = join(out_folder, `${name.toLowerCase().replaceAll(" ", "-")}.wav`);
    team.set(name, await lab.addPlayer({ name, role, ears_path }));
  });
  await Promise.all(arrivals);
  for (const planned of players) {
    const player = playerOf(team, planned.name);
    view.follow(player);
    await setUp(player, planned);
  }
  await lab.pause(epoch_settle_ms);

  const talks: Observation["talks"][number][] = [];
  const stats: StatsReadResult[][] = players.map(() => []);
  /** Every player's counters, and how many sound frames came late at all of them. */
  const readStats = async (): Promise<{ readonly counters: StatsReadResult[]; readonly late_frames: number }> => {
    const counters = await Promise.all(players.map(({ name }) => playerOf(team, name).talkgroup.stats.read()));
    return { counters, late_frames: counters.reduce((sum, { sound_late_frames }) => sum + sound_late_frames, 0) };
  };
  let repeats_left = repeats_max;
  for (let number = 0, run = 0; number < steps.length; run += 1) {
    const planned = steps[number] as PlannedStep;
    view.step(number + 1, steps.length, planned.title);
    const before = await readStats();
    const { said, pause_ms } = await runStep(lab, planned, team);
    const after = await readStats();
    for (const [index, counters] of after.counters.entries()) stats[index]?.push(counters);
    const stood_still = pause_ms > pause_ms_max || after.late_frames > before.late_frames;
    const disturbed = stood_still && repeats_left > 0;
    talks.push(...said.map((talk) => ({ ...talk, step: run, disturbed })));
    if (disturbed) {
      repeats_left -= 1;
      view.note("Sound came late for a moment: said again.");
    } else {
      number += 1;
    }
  }
  const tried = await runAttempts(team, view);
  const seen: Observation["players"][number][] = [];
  for (const [index, { name, pans }] of players.entries()) {
    const { talkgroup, ears_path } = playerOf(team, name);
    const { ears_started_ms } = await talkgroup.stats.trace();
    seen.push({ name, ears_path, ears_started_ms, pans, stats_after_step: stats[index] ?? [] });
  }
  await lab.closePlayers([...team.values()]);
  return { talks, players: seen, attempts: tried, relay: lab.relay?.counts };
}

/** All talks of a step, and the longest that this machine stood still meanwhile. */
async function runStep(
  lab: Laboratory,
  step: PlannedStep,
  team: ReadonlyMap<string, LabPlayer>,
): Promise<{ readonly said: readonly TalkObservation[]; readonly pause_ms: number }> {
  const monitor = new PauseMonitor();
  try {
    const said = await Promise.all(step.talks.map((talk) => talkOnce(lab, talk, playerOf(team, talk.speaker))));
    await lab.pause(tail_ms);
    return { said, pause_ms: monitor.longest_ms };
  } finally {
    monitor.stop();
  }
}

async function talkOnce(lab: Laboratory, talk: PlannedTalk, player: LabPlayer): Promise<TalkObservation> {
  const binding_id = bindingOf(talk.channel_ids);
  await player.talkgroup.ptt.press(binding_id);
  const { started_ms, duration_ms } = await player.talkgroup.microphone.play(talk.wav);
  await lab.pause(duration_ms + key_up_after_ms);
  await player.talkgroup.ptt.release(binding_id);
  return { ...talk, session_id: player.session_id, started_ms, duration_ms };
}

async function runAttempts(team: ReadonlyMap<string, LabPlayer>, view: RadioView): Promise<readonly AttemptObservation[]> {
  const seen: AttemptObservation[] = [];
  for (const attempt of attempts) {
    view.attempt(attempt.title);
    const found_code = await codeOf(() => tryIt(attempt, playerOf(team, attempt.speaker)));
    seen.push({ title: attempt.title, expected_code: attempt.code, found_code });
  }
  return seen;
}

async function tryIt({ action, channel_id }: PlannedAttempt, { talkgroup }: LabPlayer): Promise<void> {
  if (action === "join") {
    await talkgroup.channels.join(channel_id);
    return;
  }
  await talkgroup.ptt.bind("attempt", { channel_id });
  await talkgroup.ptt.press("attempt");
}

/** The code an action was refused with, or "accepted". */
async function codeOf(action: () => Promise<void>): Promise<string> {
  try {
    await action();
    return "accepted";
  } catch (error) {
    if (error instanceof TalkgroupError) return error.code;
    throw error;
  }
}

function playerOf(team: ReadonlyMap<string, LabPlayer>, name: string): LabPlayer {
  const player = team.get(name);
  if (player === undefined) throw new TypeError(`${name} is not in the plan`);
  return player;
}

/** Joining changed every channel's epoch several times: a talker goes on with the one before for 150 ms. */
const epoch_settle_ms = 500;
/** A player lets go a little after the last word. */
const key_up_after_ms = 60;
/** Until the last word has been played everywhere, release delay and jitter buffer included. */
const tail_ms = 500;
/** Two frames: a longer pause empties jitter buffers that were tuned to a quiet machine. */
const pause_ms_max = 20;
