import type { Place, VoiceCommand } from "@talkgroup/core/light";

/**
 * Where local clients say that the player and talkers are, and who said so last of each: a game that is gone moves nobody any more, so what it
 * said goes with it. Talkers that a call leaves out stay where they were.
 */
export class ToldPlaces {
  readonly #command: (command: VoiceCommand) => void;
  /** Who said where each talker is, by session id; the one told first is first, as in the mixer. */
  readonly #tellers = new Map<number, number>();
  /** How the player stands, as each client says; the newest is last. */
  readonly #stands = new Map<number, Omit<Place, "talkers">>();

  constructor(command: (command: VoiceCommand) => void) {
    this.#command = command;
  }

  /** What `owner` says counts from now on. */
  set(owner: number, { listener, talkers, near_m, far_m }: Place): void {
    this.#stands.delete(owner);
    this.#stands.set(owner, { listener, near_m, far_m });
    for (const { session_id } of talkers) this.#note(session_id, owner);
    this.#command({ kind: "place", listener, talkers, near_m, far_m });
  }

  /** The client is gone: nobody knows where those are that it placed last, and the player stands where the client before says. */
  forgetClient(owner: number): void {
    const stood = this.#stands.get(owner);
    if (stood === undefined) return;
    this.#stands.delete(owner);
    const talkers: Place["talkers"][number][] = [];
    for (const [session_id, teller] of this.#tellers) if (teller === owner) talkers.push({ session_id, ...nowhere });
    for (const { session_id } of talkers) this.#tellers.delete(session_id);
    const stands = [...this.#stands.values()].at(-1) ?? stood;
    this.#command({ kind: "place", ...stands, talkers });
  }

  #note(session_id: number, owner: number): void {
    const [oldest] = this.#tellers.keys();
    const full = !this.#tellers.has(session_id) && this.#tellers.size >= told_places_max;
    if (full && oldest !== undefined) this.#tellers.delete(oldest);
    this.#tellers.set(session_id, owner);
  }
}

/** What the mixer takes for no place at all (`PlaceGains.set`). */
const nowhere = { x_m: Number.NaN, y_m: Number.NaN, z_m: Number.NaN };
/** As many as the mixer remembers. */
export const told_places_max = 4096;
