/**
 * Decides from the probability of a voice whether somebody talks: yes after two frames in a row that are sure enough (one alone is
 * a key stroke), and until 300 ms after the last such frame, so that the gaps between words are kept. The two frames, and what of
 * a word comes before them, are not lost: a target opens with the microphone's last 200 ms (`TalkSender`).
 */
export class VoiceActivity {
  /** 0 … 1: how sure it must be; `MicrophoneSettings.threshold`. */
  threshold: number;
  #sure_frames = 0;
  #until_ms: number = Number.NEGATIVE_INFINITY;

  constructor(threshold: number) {
    this.threshold = threshold;
  }

  /** One frame's probability, at its time. Returns whether somebody talks. */
  handle(voice: number, now_ms: number): boolean {
    this.#sure_frames = voice >= this.threshold ? this.#sure_frames + 1 : 0;
    const talking = now_ms < this.#until_ms;
    if (this.#sure_frames >= (talking ? 1 : onset_frames)) this.#until_ms = now_ms + hang_over_ms;
    return now_ms < this.#until_ms;
  }

  /** Nobody talks: voice activity was turned off, or the microphone muted. */
  reset(): void {
    this.#sure_frames = 0;
    this.#until_ms = Number.NEGATIVE_INFINITY;
  }
}

const onset_frames = 2;
const hang_over_ms = 300;
