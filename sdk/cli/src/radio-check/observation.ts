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

export interface Observation {
  readonly talks: readonly (TalkObservation & { readonly step: number })[];
  readonly players: readonly PlayerObservation[];
  readonly attempts: readonly AttemptObservation[];
}

/** One talk at one player's ears. */
export interface Hearing {
  readonly step: number;
  readonly speaker: string;
  readonly channel_ids: readonly string[];
  readonly listener: string;
  readonly expected: boolean;
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
  /** Loudest 10 ms of the ears while it was said, 0 … 1; undefined where something was to be heard. */
  readonly leak: number | undefined;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}
