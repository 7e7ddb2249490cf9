import type { TalkCodec } from "../voice-command.js";

/** What several talk targets ask for together: the lowest bit rate and the longest frame of them. Made once, and reused. */
export class AskedCodec {
  /** As in TalkCodec; undefined: nobody asks for any. */
  bitrate_bps: number | undefined;
  frame_ms: number | undefined;

  clear(): void {
    this.bitrate_bps = undefined;
    this.frame_ms = undefined;
  }

  add({ bitrate_bps, frame_ms }: TalkCodec): void {
    if (bitrate_bps !== undefined) this.bitrate_bps = Math.min(this.bitrate_bps ?? bitrate_bps, bitrate_bps);
    if (frame_ms !== undefined) this.frame_ms = Math.max(this.frame_ms ?? frame_ms, frame_ms);
  }
}
