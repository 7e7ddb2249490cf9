import { assert } from "@talkgroup/schemas/light";

/** What happened to one talker's stream since it began. One object, updated in place: copy what you keep. */
export interface StreamStats {
  /** Packets pushed, whatever became of them; copies that rode along in them are not counted. */
  readonly packets: number;
  /** Packets that had been stored or played before. */
  readonly duplicates: number;
  /** Packets that came after their place had been filled otherwise. */
  readonly late: number;
  /** Packets dropped, oldest first, because more was waiting than the cap on delay allows. */
  readonly overflow: number;
  /** Packets that are not valid: refused on arrival, or concealed when the decoder refused them. */
  readonly invalid: number;
  /** Packets decoded. */
  readonly frames_played: number;
  /** Frames missing when their turn came. Most were rebuilt or concealed; in an outage the rest was silence. */
  readonly frames_lost: number;
  /** Of those, played from a copy that rode along in a later packet: as sent. */
  readonly frames_from_copies: number;
  /** Of those, rebuilt from the packet after them. */
  readonly frames_rebuilt: number;
  /** Lost or invalid frames filled by concealment. */
  readonly frames_concealed: number;
  /** Times at which nothing was there when the device asked, and concealment bridged the wait. */
  readonly stalls: number;
  /** Samples taken out or put in to move the delay, and to follow the talker's clock. */
  readonly stretched_samples: number;
  /** How much later than a packet nothing held up can be played the stream is being played; 0 when silent. */
  readonly delay_ms: number;
  /** What the buffer aims not to exceed. */
  readonly target_ms: number;
  /** Spread of the arrivals. */
  readonly jitter_ms: number;
}

/** The same, for the stream that counts. */
export type MutableStreamStats = { -readonly [Field in keyof StreamStats]: StreamStats[Field] };

/** All zero. */
export function createStreamStats(): MutableStreamStats {
  return {
    packets: 0,
    duplicates: 0,
    late: 0,
    overflow: 0,
    invalid: 0,
    frames_played: 0,
    frames_lost: 0,
    frames_from_copies: 0,
    frames_rebuilt: 0,
    frames_concealed: 0,
    stalls: 0,
    stretched_samples: 0,
    delay_ms: 0,
    target_ms: 0,
    jitter_ms: 0,
  };
}

/** `frames` were missing when their turn came; of those, `concealed` were filled by concealment. */
export function countLost(stats: MutableStreamStats, frames: number, concealed: number): void {
  assert(frames >= 0, "sequence numbers only rise");
  stats.frames_lost += frames;
  stats.frames_concealed += concealed;
}

/** A packet was decoded, or the copy of one that was lost; `valid`: the decoder took it, else it was concealed. */
export function countDecoded(stats: MutableStreamStats, is_copy: boolean, valid: boolean): void {
  if (is_copy) {
    countLost(stats, 1, valid ? 0 : 1);
    if (valid) stats.frames_from_copies += 1;
  } else if (valid) {
    stats.frames_played += 1;
  } else {
    stats.invalid += 1;
    stats.frames_concealed += 1;
  }
}
