/**
 * Work in lanes: within one, nothing begins before what was begun earlier has ended, so that no two answers can come in the wrong order.
 * Lanes do not wait for one another.
 */
export class Lanes {
  readonly #lanes = new Map<string, Map<string, Job>>();

  /**
   * Does something, at once if its lane is free. What still waits at the same place of the lane is left out, and this is done at its turn.
   *
   * @param work Must not reject.
   * @returns What the work has come to; for work that was left out, what was done in its stead has come to.
   */
  run(lane: string, place: string, work: () => Promise<boolean>): Promise<boolean> {
    const open = this.#lanes.get(lane);
    const waiting = open?.get(place);
    if (waiting !== undefined) {
      waiting.work = work;
      return waiting.done;
    }
    const job = jobOf(work);
    if (open !== undefined) open.set(place, job);
    else void this.#drain(lane, new Map([[place, job]]));
    return job.done;
  }

  async #drain(lane: string, jobs: Map<string, Job>): Promise<void> {
    this.#lanes.set(lane, jobs);
    // What is added meanwhile comes in its turn.
    for (const [place, job] of jobs) {
      jobs.delete(place);
      job.settle(await job.work());
    }
    this.#lanes.delete(lane);
  }
}

interface Job {
  work: () => Promise<boolean>;
  readonly done: Promise<boolean>;
  readonly settle: (is_done: boolean) => void;
}

function jobOf(work: () => Promise<boolean>): Job {
  let settle: Job["settle"] = () => {};
  const done = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  return { work, done, settle };
}
