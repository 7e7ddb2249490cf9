/** Both clocks of the shell; tests pass their own. */
export interface Clock {
  /** Monotonic, for rates. */
  now_ms(): number;
  /** Since 1970, for what is stored and for tokens. */
  wall_ms(): number;
}

export const systemClock: Clock = { now_ms: () => performance.now(), wall_ms: () => Date.now() };
