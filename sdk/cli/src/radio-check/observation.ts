import type { StatsReadResult } from "@talkgroup/sdk";

/** What was seen of one talk. Times on the machine-wide monotonic clock. */
export interface TalkObservation {
  readonly speaker: string;
  readonly session_id: number;
  readonly channel_ids: readonly string[];
  readonly wav: string;
  readonly heard_by: Readonly<Record<string, string>>;
  readonly started_ms: number;
  readonly duration_ms: number;
}

/** Everything one player heard and counted. */
export interface PlayerObservation {
  readonly name: string;
  readonly ears_path: string;
  /** When the first recorded sample was played. */
  readonly ears_started_ms: number;
  /** The agent's counters after the step of the same index. */
  readonly stats_after_step: readonly StatsReadResult[];
  readonly pans: Readonly<Record<string, number>>;
}

export interface AttemptObservation {
  readonly title: string;
  readonly expected_code: string;
  /** The refusal's code, or "accepted". */
  readonly found_code: string;
}

export interface SteppedTalk extends TalkObservation {
  /** Which run of a step it belongs to, counted through: an index of `stats_after_step`. */
  readonly step: number;
  /** The machine stood still meanwhile, and the step was run again: what was measured here is not judged. */
  readonly disturbed: boolean;
}

export interface Observation {
  readonly talks: readonly SteppedTalk[];
  readonly players: readonly PlayerObservation[];
  readonly attempts: readonly AttemptObservation[];
  /** What the bad network did to datagrams on their way to listeners; undefined if there was none. */
  readonly relay: RelayCounts | undefined;
}

export interface RelayCounts {
  readonly lost: number;
  readonly passed: number;
}

/** One talk at one player's ears. */
export interface Hearing {
  readonly step: number;
  readonly speaker: string;
  readonly channel_ids: readonly string[];
  readonly listener: string;
  readonly expected: boolean;
  /** The machine stood still meanwhile; the talk was repeated, and how well it was heard is judged there. */
  readonly disturbed: boolean;
  readonly datagrams: number;
  readonly frames_lost: number;
  readonly frames_rebuilt: number;
  readonly frames_concealed: number;
  /** Times at which nothing had come when the device wanted sound. */
  readonly stalls: number;
  readonly stretched_samples: number;
  /** Correlation of envelopes, 0 … 1; undefined where nothing was to be heard. */
  readonly similarity: number | undefined;
  /** Mouth to ear, ms; undefined where nothing was to be heard. */
  readonly delay_ms: number | undefined;
  /** Loudest 10 ms of the ear it must not be heard in, 0 … 1; undefined unless its channel is panned to one ear and the other is free. */
  readonly other_ear: number | undefined;
  /** Loudest 10 ms of either ear while it was said, 0 … 1; undefined where something was to be heard. */
  readonly leak: number | undefined;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}
