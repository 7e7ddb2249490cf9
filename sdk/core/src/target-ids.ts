import { accept, type Result, refuse } from "@talkgroup/schemas/light";

/**
 * The numbers of this player's talk targets, whatever they talk to. None is given out twice, be it in another session: answers that come
 * late meet no other target.
 */
export class TargetIds {
  #next = 1;

  /** 1 … 65 535. Refuses `limit_reached` when all have been given out. */
  take(): Result<number> {
    if (this.#next > target_id_max)
      return refuse("limit_reached", `target_id: found ${target_id_max} used, expected no more in a session`);
    this.#next += 1;
    return accept(this.#next - 1);
  }
}

const target_id_max = 65_535;
