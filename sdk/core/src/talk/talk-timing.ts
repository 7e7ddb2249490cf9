/** How much of the microphone before key-down is sent if it holds speech, and how long is sent on after key-up. */
export interface TalkTiming {
  /** 0 … 500. */
  readonly pre_roll_ms?: number;
  /** 0 … 2000. */
  readonly release_ms?: number;
}

/** What a channel asks for when it is talked on. */
export interface AskedTiming extends TalkTiming {
  /** What of it counts no further than the microphone's own: the player has chosen neither it nor the key. Default: nothing. */
  readonly capped?: readonly (keyof TalkTiming)[];
}

/** What one has of a timing, and nothing else of it. */
export function timingOf({ pre_roll_ms, release_ms }: TalkTiming): TalkTiming {
  return { ...(pre_roll_ms === undefined ? {} : { pre_roll_ms }), ...(release_ms === undefined ? {} : { release_ms }) };
}

/**
 * What several channels that are talked on at once ask for: the longest of each, so that none of them misses a syllable. What one leaves out it
 * wants as `plain` has it; no channel at all: `plain`.
 */
export function longestTiming(asked: readonly AskedTiming[], plain: Required<TalkTiming>): Required<TalkTiming> {
  if (asked.length === 0) return plain;
  return {
    pre_roll_ms: Math.max(...asked.map((one) => askedMs(one, "pre_roll_ms", plain))),
    release_ms: Math.max(...asked.map((one) => askedMs(one, "release_ms", plain))),
  };
}

function askedMs(asked: AskedTiming, name: keyof TalkTiming, plain: Required<TalkTiming>): number {
  const ms = asked[name] ?? plain[name];
  return asked.capped?.includes(name) ? Math.min(ms, plain[name]) : ms;
}
