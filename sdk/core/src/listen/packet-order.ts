import { serialDifference } from "@talkgroup/schemas/light";

/**
 * Sequence numbers and media times of one stream without their wrapping at 2³²: whole, positive, and rising from packet to packet. Each is
 * reckoned from the newest packet so far.
 */
export class PacketOrder {
  #newest_sequence = 0;
  #newest_media = 0;
  #started = false;

  get started(): boolean {
    return this.#started;
  }

  /** The first packet. Returns its unwrapped sequence: far above zero, so that packets from before it have a positive number too. */
  start(sequence: number, media_ts: number): number {
    this.#started = true;
    this.#newest_sequence = u32 + (sequence >>> 0);
    this.#newest_media = media_ts >>> 0;
    return this.#newest_sequence;
  }

  /** How far ahead of the newest packet `sequence` is; negative behind it. */
  ahead(sequence: number): number {
    return serialDifference(sequence, this.#newest_sequence % u32);
  }

  /** The unwrapped sequence of a packet that is `ahead` of the newest. */
  place(ahead: number): number {
    return this.#newest_sequence + ahead;
  }

  /** The unwrapped media time. */
  media(media_ts: number): number {
    return this.#newest_media + serialDifference(media_ts, ((this.#newest_media % u32) + u32) % u32);
  }

  /** A packet ahead of the newest one is now the newest. */
  moveOn(place: number, media: number): void {
    this.#newest_sequence = place;
    this.#newest_media = media;
  }
}

const u32 = 2 ** 32;
