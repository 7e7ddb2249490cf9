import type { MicrophonePlayResult } from "@talkgroup/schemas";

import type { AgentLink } from "./agent-link.js";
import type { CallOptions } from "./pending-calls.js";

/** The agent's microphone, for bots and checks. */
export class Microphone {
  readonly #link: AgentLink;

  constructor(link: AgentLink) {
    this.#link = link;
  }

  /**
   * Speaks a 16-bit PCM WAV file of the agent's machine into the microphone. Resolves when it begins. Refusals: `unsupported` unless
   * the agent uses the file sound backend, `file_unreadable`.
   */
  play(path: string, options: CallOptions = {}): Promise<MicrophonePlayResult> {
    return this.#link.call("microphone.play", { path }, options, (result) => result);
  }
}
