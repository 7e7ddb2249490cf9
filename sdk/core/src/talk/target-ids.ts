import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/**
 * The numbers of this player's talk targets, whatever they talk to and in whichever session. One that was given back comes again only
 * when all others have had their turn: answers that come late meet no other target.
 */
export class TargetIds {
  readonly #used = new Set<number>();
  #next = 1;

  /** 1 … 65 535. Refuses `limit_reached` when all are in use. */
  take(): Result<number> {
    if (this.#used.size >= target_id_max)
      return refuse("limit_reached", `target_id: found ${target_id_max} in use, expected fewer`);
    while (this.#used.has(this.#next)) this.#next = following(this.#next);
    const target_id = this.#next;
    this.#used.add(target_id);
    this.#next = following(target_id);
    return accept(target_id);
  }

  /** Its target is no more; one that is not in use means nothing. */
  giveBack(target_id: number): void {
    this.#used.delete(target_id);
  }
}

function following(target_id: number): number {
  return (target_id % target_id_max) + 1;
}

const target_id_max = 65_535;
