import { Worker } from "node:worker_threads";
import type { VoiceCommand } from "@talkgroup/core";

import { readMicrophoneFile } from "../sound/microphone-file.js";
import { SoundError } from "../sound/sound-backend.js";
import type { Timer } from "../sound/timer.js";
import type { AudioNews, AudioOptions, AudioRequest, AudioStats, AudioTrace, Played } from "./audio-message.js";

/** The audio worker as the main thread sees it. Commands take effect in the order they are sent. */
export class AudioThread {
  readonly codec: string;
  readonly sound: string;
  /** Why this sound backend was chosen, in one line. */
  readonly reason: string;
  readonly #worker: Worker;
  readonly #timer: Timer;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #id_next = 1;
  #onClosed: (() => void) | undefined;

  private constructor(
    worker: Worker,
    timer: Timer,
    ready: Extract<AudioNews, { kind: "ready" }>,
    onNews: (news: AudioNews) => void,
  ) {
    this.#worker = worker;
    this.#timer = timer;
    this.codec = ready.codec;
    this.sound = ready.sound;
    this.reason = ready.reason;
    worker.on("message", (news: AudioNews) => this.#handleNews(news, onNews));
  }

  /** Starts the worker and waits until its sound runs. Throws AudioError if it cannot. */
  static start(options: AudioOptions, timer: Timer, onNews: (news: AudioNews) => void): Promise<AudioThread> {
    const worker = new Worker(new URL("./audio-worker.js", import.meta.url), { workerData: options });
    return new Promise((resolve, reject) => {
      worker.on("error", (error) => {
        reject(new AudioError(`the audio worker failed: ${error.message}`, error));
        // Once it runs there is nobody to reject for: the agent ends without its voice.
        onNews({ kind: "failed", message: error.message });
      });
      worker.once("message", (news: AudioNews) => {
        if (news.kind === "ready") resolve(new AudioThread(worker, timer, news, onNews));
        else reject(new AudioError(news.kind === "failed" ? news.message : `unexpected ${news.kind}`));
      });
    });
  }

  command(command: VoiceCommand): void {
    this.#post({ kind: "command", command });
  }

  /** A voice datagram that came through the control connection. */
  tunnel(bytes: Uint8Array): void {
    this.#post({ kind: "tunnel", bytes });
  }

  stats(): Promise<AudioStats> {
    return this.#ask((id) => ({ kind: "stats", id }));
  }

  trace(): Promise<AudioTrace> {
    return this.#ask((id) => ({ kind: "trace", id }));
  }

  /** Speaks a WAV file into the microphone of the file backend. It is read here, so that the audio worker never waits for it. */
  async play(path: string): Promise<Played> {
    try {
      const pcm = await readMicrophoneFile(path);
      return await this.#ask((id) => ({ kind: "play", id, pcm }));
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      return { refused: "file_unreadable", message: error.message };
    }
  }

  /** Closes devices and ends the worker; never takes longer than `close_timeout_ms`. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = this.#timer(close_timeout_ms, resolve);
      this.#onClosed = () => {
        cancel();
        resolve();
      };
      this.#post({ kind: "close" });
    });
    await this.#worker.terminate();
  }

  #ask<T>(request: (id: number) => AudioRequest): Promise<T> {
    const id = this.#id_next;
    this.#id_next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (answer: unknown) => void);
      this.#post(request(id));
    });
  }

  #post(request: AudioRequest): void {
    this.#worker.postMessage(request);
  }

  #handleNews(news: AudioNews, onNews: (news: AudioNews) => void): void {
    if (news.kind === "stats") this.#answer(news.id, news.stats);
    else if (news.kind === "trace") this.#answer(news.id, news.trace);
    else if (news.kind === "played") this.#answer(news.id, news.played);
    else if (news.kind === "closed") this.#onClosed?.();
    else onNews(news);
  }

  #answer(id: number, answer: unknown): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}

/** The audio worker could not start, or died. */
export class AudioError extends Error {
  override readonly name = "AudioError";
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** Devices close within 1 s; what hangs longer is left to the system. */
const close_timeout_ms = 1500;
