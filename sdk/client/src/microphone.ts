import type { MicrophoneConfigureParams, MicrophoneConfigureResult, MicrophonePlayResult } from "@talkgroup/schemas";

import type { AgentConnection } from "./agent-connection.js";
import type { SdkMethod } from "./call-site.js";
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
   * Sets how the microphone is processed, and returns all current settings; pass `{}` to read them. The agent keeps them. Echo cancellation
   * does nothing where `echo_cancellation_available` is false. A web page or a sandboxed game also needs `voice.talk` for what decides when
   * the player is heard: `voice_activity`, `threshold`, `pre_roll_ms`, `release_ms` and `muted`.
   *
   * @throws {TalkgroupError} `invalid_params`; `scope_denied`; `settings_unwritable` if the settings could not be saved, and hold only
   * until the agent ends.
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
   * Starts or stops playing the player's own voice back as others would hear it. Stops when this connection closes.
   *
   * @param on True to start, false to stop.
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  test(on: boolean, options: CallOptions = {}): Promise<void> {
    return this.#switch("microphone.test", on, options, this.test);
  }

  /**
   * Starts or stops `level` events, at most 20 a second. They stop when this connection closes.
   *
   * @param on True to start, false to stop.
   * @throws {TalkgroupError} Only the codes any call may have.
   */
  watch(on: boolean, options: CallOptions = {}): Promise<void> {
    return this.#switch("microphone.watch", on, options, this.watch);
  }

  /**
   * Plays a WAV file into the microphone, for bots and checks. Resolves when it begins.
   *
   * @param path Path of a 16-bit PCM WAV file, one or two channels, on the agent's machine: 1 … 4 096 characters.
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

  #switch(method: "microphone.test" | "microphone.watch", on: boolean, options: CallOptions, from: SdkMethod): Promise<void> {
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
 * How the microphone is processed: `gain_db` −30 … 30 dB; `noise_suppression`; `automatic_gain`; `echo_cancellation`; `voice_activity`:
 * talk by voice; `threshold` 0 … 1: how sure the agent must be that it hears a voice; `pre_roll_ms` 0 … 500 ms and `release_ms` 0 … 2 000
 * ms: how much audio from before the key press and from after its release is also sent; `muted`: nothing is sent, whatever is pressed.
 *
 * @interface
 * @since 0.1.0
 */
export type MicrophoneSettings = Loose<MicrophoneConfigureParams>;
