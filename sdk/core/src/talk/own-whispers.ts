import { accept, assert, type Result, type WhisperDefineParams } from "@talkgroup/schemas/light";
import type { RadioOut } from "../radio-out.js";
import { decodeBase64url, encodeBase64url } from "../seal/base64url.js";
import type { VoiceCrypto } from "../seal/crypto.js";
import { secret_bytes } from "../seal/key-schedule.js";
import type { TargetIds } from "./target-ids.js";

/**
 * Whom one player whispers to: a talk target for each named set of players, with a secret of its own (P-39). The server says who of
 * those named hears it; a set lives as long as the session, since players have other session ids in the next.
 */
export class OwnWhispers {
  readonly #crypto: VoiceCrypto;
  readonly #ids: TargetIds;
  readonly #out: RadioOut[];
  readonly #whispers = new Map<string, WhisperRecord>();

  /** Adds to what comes `out` of the radio. */
  constructor(crypto: VoiceCrypto, ids: TargetIds, out: RadioOut[]) {
    this.#crypto = crypto;
    this.#ids = ids;
    this.#out = out;
  }

  /**
   * The message that registers a set, or replaces one: under a new secret, as others are to hear it. What is known of the set stays as
   * it is until the server has taken it. The caller sends the message, then says how it went by `handleDefined`, in the order of the
   * server's answers. Refuses `limit_reached` when all target ids are used up.
   */
  define(whisper_id: string, session_ids: readonly number[]): Result<WhisperDefineParams> {
    const known = this.#whispers.get(whisper_id);
    const target_id = known === undefined ? this.#ids.take() : accept(known.target_id);
    if (!target_id.ok) return target_id;
    const whisper = known ?? { target_id: target_id.value, generation: 0, defined: false, asked: 0 };
    this.#whispers.set(whisper_id, whisper);
    whisper.generation += 1;
    whisper.asked += 1;
    const secret = new Uint8Array(secret_bytes);
    this.#crypto.random(secret);
    const { generation } = whisper;
    return accept({
      target_id: whisper.target_id,
      session_ids: [...session_ids],
      generation,
      secret: encodeBase64url(secret),
    });
  }

  /**
   * The server took a definition, or refused it. False: the set was forgotten meanwhile, and what the answer says means nothing. Let go of
   * the keys of a set first: nothing that was still to be said to those named before is said to those named now.
   */
  handleDefined(whisper_id: string, params: WhisperDefineParams, taken: boolean): boolean {
    const whisper = this.#whispers.get(whisper_id);
    if (whisper === undefined || whisper.target_id !== params.target_id) return false;
    whisper.asked -= 1;
    if (taken) this.#take(whisper, params);
    else if (!whisper.defined && whisper.asked === 0) this.#drop(whisper_id, whisper);
    return true;
  }

  /** The talk target of a set that the server has taken. */
  targetOf(whisper_id: string): number | undefined {
    const whisper = this.#whispers.get(whisper_id);
    return whisper?.defined === true ? whisper.target_id : undefined;
  }

  /** Forgets a set; its target's id, for the server, or undefined if there is none. */
  remove(whisper_id: string): number | undefined {
    const whisper = this.#whispers.get(whisper_id);
    if (whisper === undefined) return undefined;
    this.#drop(whisper_id, whisper);
    return whisper.target_id;
  }

  /** The session is over, and those named with it. */
  clear(): void {
    for (const [whisper_id, whisper] of this.#whispers) {
      this.#drop(whisper_id, whisper);
      this.#out.push({ kind: "whisper_lost", whisper_id });
    }
  }

  #take(whisper: WhisperRecord, { target_id, generation, secret }: WhisperDefineParams): void {
    const bytes = decodeBase64url(secret);
    assert(bytes !== undefined, "a secret that was drawn here");
    // Its last words go nowhere, and its new secret seals from the first frame on: who is named no more knows the old one.
    this.#forget(whisper);
    whisper.defined = true;
    const own = { target_id, channel_ids: [], whisper: { generation, secret: bytes } };
    this.#out.push({ kind: "voice", command: { kind: "target", ...own } });
  }

  #drop(whisper_id: string, whisper: WhisperRecord): void {
    this.#whispers.delete(whisper_id);
    this.#ids.giveBack(whisper.target_id);
    this.#forget(whisper);
  }

  #forget({ target_id, defined }: WhisperRecord): void {
    if (defined) this.#out.push({ kind: "voice", command: { kind: "target_gone", target_id } });
  }
}

interface WhisperRecord {
  readonly target_id: number;
  /** Of the newest secret that was drawn. */
  generation: number;
  /** The server has taken it once. */
  defined: boolean;
  /** Definitions without an answer. */
  asked: number;
}
