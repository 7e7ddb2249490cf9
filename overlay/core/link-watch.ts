import type { ConnectionEvent } from "@talkgroup/schemas";

import type { KnownStats } from "./agent-readers.js";
import type { Horizon } from "./horizon.js";
import type { ConnectionView, Quality } from "./overlay-view.js";

/** How good the way to the server is. What is shown of it moves in steps, so that a ping that comes and goes draws no frame. */
export class LinkWatch {
  #state: ConnectionEvent["state"] = "closed";
  #transport: ConnectionEvent["transport"] = "none";
  #rtt_ms: number | undefined;
  #loss: number | undefined;
  #loss_until_ms = 0;
  #loss_in = 0;
  #judged_ms = 0;
  #frames: Frames = { played: 0, lost: 0 };

  get state(): ConnectionEvent["state"] {
    return this.#state;
  }

  /** Whether voices come and go. While the connection is dropped they do so by datagrams as long as those are answered (P-37). */
  get carries(): boolean {
    return this.#state === "open" || (this.#state === "reconnecting" && this.#transport === "udp");
  }

  handleConnection({ state, transport, rtt_ms }: ConnectionEvent): void {
    if (state !== "open" && state !== "reconnecting") this.#forget();
    this.#state = state;
    this.#transport = transport;
    if (state === "open") this.#handleRoundTrip(rtt_ms);
  }

  /** Counters of the session: how much was lost since the last ones. */
  handleStats({ rtt_ms, reported_loss, talkers }: KnownStats, now_ms: number): void {
    if (this.#state !== "open") return;
    this.#handleRoundTrip(rtt_ms);
    const frames = talkers.reduce(
      ({ played, lost }, { frames_played, frames_lost }) => ({ played: played + frames_played, lost: lost + frames_lost }),
      no_frames,
    );
    const played = frames.played - this.#frames.played;
    const lost = frames.lost - this.#frames.lost;
    const is_anew = played < 0 || lost < 0;
    if (is_anew || played + lost >= judged_frames_min) {
      this.#loss_in = is_anew ? 0 : lost / (played + lost);
      this.#judged_ms = now_ms;
      this.#frames = frames;
    } else if (now_ms - this.#judged_ms >= loss_ms) this.#loss_in = 0;
    const loss = Math.max(this.#loss_in, reported_loss);
    if (this.#loss === undefined || Math.abs(loss - this.#loss) > loss_step) this.#loss = Math.round(loss / loss_step) / 100;
    this.#loss_until_ms = now_ms + loss_ms;
  }

  view(horizon: Horizon, agent: "open" | "gone"): ConnectionView {
    const loss = this.#loss === undefined || horizon.isPast(this.#loss_until_ms) ? undefined : this.#loss;
    // Of an agent that is gone nobody knows how it is now.
    const rtt_ms = agent === "open" ? this.#rtt_ms : undefined;
    return {
      state: this.#state,
      quality: agent === "open" && this.#state === "open" ? qualityOf(rtt_ms ?? 0, loss ?? 0) : "gone",
      tunnelled: this.#transport === "tunnel",
      ...(rtt_ms === undefined ? {} : { rtt_ms }),
      ...(loss === undefined ? {} : { loss }),
    };
  }

  #handleRoundTrip(rtt_ms: number): void {
    if (rtt_ms === 0) return;
    const step_ms = steps_ms.find(({ below_ms }) => rtt_ms < below_ms)?.step_ms ?? longest_step_ms;
    if (this.#rtt_ms !== undefined && Math.abs(rtt_ms - this.#rtt_ms) <= step_ms) return;
    this.#rtt_ms = Math.max(step_ms, Math.round(rtt_ms / step_ms) * step_ms);
  }

  #forget(): void {
    this.#rtt_ms = undefined;
    this.#loss = undefined;
    this.#loss_in = 0;
    this.#frames = no_frames;
  }
}

function qualityOf(rtt_ms: number, loss: number): Quality {
  if (rtt_ms >= rtt_bad_ms || loss >= loss_bad) return "bad";
  return rtt_ms >= rtt_poor_ms || loss >= loss_poor ? "poor" : "good";
}

interface Frames {
  readonly played: number;
  readonly lost: number;
}

/**
 * ITU-T G.114 calls 150 ms one way unnoticed by most and 400 ms the limit. The radio itself takes about 50 ms of it, so 100 ms and 350 ms
 * are left for the way, there and back twice as much.
 */
const rtt_poor_ms = 200;
const rtt_bad_ms = 700;
/** Copies and error correction hide less than this almost wholly. */
const loss_poor = 0.05;
/** From here on syllables are missing. */
const loss_bad = 0.15;
/** One second of one voice. */
const judged_frames_min = 50;
/** How long a share that was measured says something about now. */
const loss_ms = 30_000;
const loss_step = 0.01;
const steps_ms = [
  { below_ms: 100, step_ms: 10 },
  { below_ms: 400, step_ms: 25 },
] as const;
const longest_step_ms = 100;
const no_frames: Frames = { played: 0, lost: 0 };
