import type { MicrophoneConfigureParams, MicrophoneConfigureResult, MicrophonePlayResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { Entry } from "./call-site.js";
import { given, type Loose } from "./given.js";
import type { CallOptions } from "./pending-calls.js";
import type { Restorable, Wish } from "./restoration.js";

/**
 * The agent's microphone. Scope `sound`.
 *
 * @since 0.1.0
 */
export class Microphone implements Restorable {
  readonly #agent: AgentConnection;
  /** What is on for this game. */
  readonly #on = new Set<"microphone.test" | "microphone.watch">();

  constructor(agent: AgentConnection) {
    this.#agent = agent;
  }

  /**
   * Sets how the microphone is processed, and says how all of it is now; with `{}` it only says so. The agent keeps it. Echo cancellation
   * does nothing where `echo_cancellation_available` is false.
   *
   * @throws {TalkgroupError} `invalid_params`; `settings_unwritable` if it counts only until the agent ends.
   */
  configure(settings: MicrophoneSettings, options: CallOptions = {}): Promise<MicrophoneConfigureResult> {
    return this.#agent.call(
      "microphone.configure",
      given<MicrophoneConfigureParams>(settings),
      options,
      (result) => result,
      this.configure,
    );
  }

  /**
   * Lets the player hear itself as others would, or ends that. Ends by itself with this connection.
   *
   * @param on True to begin, false to end.
   * @throws {TalkgroupError} Only as every call.
   */
  test(on: boolean, options: CallOptions = {}): Promise<void> {
    return this.#switch("microphone.test", on, options, this.test);
  }

  /**
   * Has `level` events sent, at most 20 a second, or ends that. Ends by itself with this connection.
   *
   * @param on True to begin, false to end.
   * @throws {TalkgroupError} Only as every call.
   */
  watch(on: boolean, options: CallOptions = {}): Promise<void> {
    return this.#switch("microphone.watch", on, options, this.watch);
  }

  /**
   * For bots and checks: speaks a WAV file into the microphone. Resolves when it begins.
   *
   * @param path Of a 16-bit PCM WAV file, one or two channels, on the agent's machine: 1 … 4 096 characters.
   * @throws {TalkgroupError} `unsupported` unless the agent uses the file sound backend, `file_unreadable`, `limit_reached` if it is too
   * long, `invalid_params`.
   */
  play(path: string, options: CallOptions = {}): Promise<MicrophonePlayResult> {
    return this.#agent.call("microphone.play", { path }, options, (result) => result, this.play);
  }

  /** @internal */
  wishes(): readonly Wish[] {
    return [...this.#on].map((method) => ({ method, params: () => ({ on: true }) }));
  }

  #switch(method: "microphone.test" | "microphone.watch", on: boolean, options: CallOptions, from: Entry): Promise<void> {
    if (!on) this.#on.delete(method);
    return this.#agent.call(
      method,
      { on },
      options,
      () => {
        if (on) this.#on.add(method);
        else this.#on.delete(method);
      },
      from,
    );
  }
}

/**
 * How the microphone is processed: `gain_db` −30 … 30 dB; `noise_suppression`; `automatic_gain`; `echo_cancellation`; `voice_activity`: talk by voice; `threshold` 0 … 1: how
 * sure it must be that it is a voice; `pre_roll_ms` 0 … 500 and `release_ms` 0 … 2 000: how much before and after the key is still sent;
 * `muted`: nothing is sent, whatever is pressed.
 *
 * @interface
 * @since 0.1.0
 */
export type MicrophoneSettings = Loose<MicrophoneConfigureParams>;
