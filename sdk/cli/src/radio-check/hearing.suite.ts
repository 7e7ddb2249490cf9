import type { Hearing } from "./observation.js";

/** A talk that was heard well, with what a test wants to be otherwise. */
export function hearingOf(changed: Partial<Hearing> = {}): Hearing {
  return {
    step: 0,
    disturbed: false,
    speaker: "Alpha Lead",
    channel_ids: ["alpha"],
    listener: "Command",
    expected: true,
    datagrams: 280,
    frames_lost: 0,
    frames_rebuilt: 0,
    frames_concealed: 0,
    stalls: 0,
    stretched_samples: 0,
    similarity: 0.991,
    delay_ms: 42.04,
    other_ear: 0,
    leak: undefined,
    ...changed,
  };
}

/** A talk that was rightly not heard. */
export function quietOf(changed: Partial<Hearing> = {}): Hearing {
  const quiet = { expected: false, datagrams: 0, similarity: undefined, delay_ms: undefined, other_ear: undefined, leak: 0 };
  return hearingOf({ ...quiet, listener: "Bravo Lead", ...changed });
}
