import { accept, assert, type Result } from "@talkgroup/schemas";
import { presetReference } from "@talkgroup/schemas/preset";
import { KeyedBuckets } from "../../core/keyed-buckets.js";
import { refuseLimitFor } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";
import type { Clock } from "../accounts/clock.js";
import type { Store } from "../store/store.js";
import type { PresetBench } from "./preset-bench.js";
import type { PresetWork } from "./preset-work.js";

/** Who asks. */
export interface PresetAuthor {
  readonly user_id: string;
  readonly organisation_id: string;
  /** Whether presets that are not published are there for it. */
  readonly sees_unpublished: boolean;
}

export interface PresetDeskParts {
  readonly store: Pick<Store, "presets">;
  readonly bench: PresetBench;
  readonly limits: Pick<
    ServerLimits,
    | "preset_work_ms_per_user_per_s"
    | "preset_work_ms_per_user_burst"
    | "preset_works_waiting_max"
    | "preset_work_ms_max"
    | "addresses_remembered_max"
  >;
  readonly clock: Clock;
}

/** Answers authors who ask about presets, each within a share of the bench's time and of its places. */
export class PresetDesk {
  readonly #parts: PresetDeskParts;
  readonly #spent: KeyedBuckets;
  /** How many requests of an account are not answered yet; of none of those who have none. */
  readonly #waiting = new Map<string, number>();

  constructor(parts: PresetDeskParts) {
    const { preset_work_ms_per_user_per_s: per_s, preset_work_ms_per_user_burst: burst, addresses_remembered_max } = parts.limits;
    this.#parts = parts;
    this.#spent = new KeyedBuckets({ per_s, burst, keys_max: addresses_remembered_max });
  }

  /**
   * JSON of what is told of presets, with what they extend of the author's organisation, as far as it may know of that. Refuses what `doPresetWork` and the bench refuse,
   * and `rate_limited`; `busy` for who has asked for so much at once that others could not. Throws `StoreError`.
   */
  async ask(author: PresetAuthor, work: PresetWork): Promise<Result<string>> {
    const { user_id } = author;
    const { preset_works_waiting_max, preset_work_ms_max } = this.#parts.limits;
    const waiting = this.#waiting.get(user_id) ?? 0;
    if (waiting >= preset_works_waiting_max * share_max) {
      const message = "too much was asked about presets by this account at once: try again a little later";
      return refuseLimitFor(preset_work_ms_max * share_max, "preset_works_waiting_max", "busy", message);
    }
    this.#waiting.set(user_id, waiting + 1);
    try {
      return await this.#answer(author, work);
    } finally {
      const left = (this.#waiting.get(user_id) ?? 1) - 1;
      if (left > 0) this.#waiting.set(user_id, left);
      else this.#waiting.delete(user_id);
    }
  }

  async #answer(author: PresetAuthor, work: PresetWork): Promise<Result<string>> {
    const { user_id } = author;
    const expected_ms = expectedMs(work);
    const allowed = this.#take(user_id, expected_ms);
    if (!allowed.ok) return allowed;
    const kept: Record<string, string | null> = {};
    let spent_ms = 0;
    try {
      // What is kept extends nothing: the second round has all there is.
      for (let round = 0; round < rounds_max; round += 1) {
        const worked = await this.#parts.bench.do(work, kept);
        if (!worked.ok) {
          if (worked.refusal.code === "limit_reached") spent_ms = this.#parts.limits.preset_work_ms_per_user_burst;
          return worked;
        }
        const { done, took_ms } = worked.value;
        spent_ms += took_ms;
        if (done.kind === "told") return accept(done.json);
        if (done.kind === "refused") return { ok: false, refusal: done.refusal };
        for (const reference of done.references) kept[reference] = await this.#bodyOf(author, reference);
      }
    } finally {
      this.#spent.charge(user_id, this.#parts.clock.now_ms(), Math.max(0, spent_ms - expected_ms));
    }
    assert(false, "nothing is asked for that has been looked up");
  }

  /** Takes what it is likely to take, so that many at once are counted before they are done. */
  #take(user_id: string, expected_ms: number): Result<undefined> {
    const now_ms = this.#parts.clock.now_ms();
    if (this.#spent.take(user_id, now_ms, expected_ms)) return accept(undefined);
    const retry_after_ms = Math.min(this.#spent.retryAfterMs(user_id, now_ms, expected_ms), retry_after_ms_max);
    const message = "too much was asked about presets by this account: try again a little later";
    return refuseLimitFor(retry_after_ms, "preset_work_ms_per_user_per_s", "rate_limited", message);
  }

  async #bodyOf({ organisation_id, sees_unpublished }: PresetAuthor, text: string): Promise<string | null> {
    const reference = presetReference(text);
    assert(reference.ok && reference.value.kind === "registered", "only kept presets are looked up");
    const { presets } = this.#parts.store;
    const preset = await presets.named(organisation_id, reference.value.slug);
    if (preset === undefined || !(preset.published || sees_unpublished)) return null;
    const { version = preset.version } = reference.value;
    return (await presets.version(preset.id, version))?.body ?? null;
  }
}

/** By its length: 500 nets are 300 kB and take 40 ms and more. */
function expectedMs(work: PresetWork): number {
  const chars = work.tool === "diff" ? work.before.length + work.after.length : work.text.length;
  return work_ms_min + chars / chars_per_ms;
}

/** The way to the thread and back. */
const work_ms_min = 2;
const chars_per_ms = 8_192;
const rounds_max = 3;
/** Of what may wait for the bench, by one account: what looks short may take long, and is charged only then. */
const share_max = 0.25;
/** A rate that refills nothing has no time to wait for. */
const retry_after_ms_max = 3_600_000;
