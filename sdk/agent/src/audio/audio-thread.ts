import { Worker } from "node:worker_threads";
import type { VoiceCommand } from "@talkgroup/core";
import { type DeviceUse, packet_bytes_max, type Result } from "@talkgroup/schemas/light";

import { readMicrophoneFile } from "../sound/microphone-file.js";
import { type SoundDevice, type SoundDirection, SoundError } from "../sound/sound-backend.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import {
  type AudioNews,
  type AudioOptions,
  type AudioRequest,
  type AudioStats,
  type AudioTrace,
  type Played,
  unplayable,
} from "./audio-message.js";

/** The audio worker as the main thread sees it. Commands take effect in the order they are sent. */
export class AudioThread {
  readonly codec: string;
  readonly sound: string;
  /** Why this sound backend was chosen, in one line. */
  readonly reason: string;
  #uses: readonly DeviceUse[];
  readonly #worker: Worker;
  readonly #timer: Timer;
  readonly #onNews: (news: AudioNews) => void;
  readonly #waiting = new Map<number, Waiting>();
  #id_next = 1;
  /** Targets that are talked to. */
  readonly #talks = new Set<number>();
  #cancel_alive: CancelTimer | undefined;
  #plays_waiting = 0;
  #last_play: Promise<unknown> = Promise.resolve();
  #state: "running" | "closing" | "ended" = "running";
  #onClosed: (() => void) | undefined;
  /** Closing takes a while, and is asked for more than once: whoever asks waits for the same end. */
  #closing: Promise<void> | undefined;

  private constructor(
    worker: Worker,
    timer: Timer,
    ready: Extract<AudioNews, { kind: "ready" }>,
    onNews: (news: AudioNews) => void,
  ) {
    this.#worker = worker;
    this.#timer = timer;
    this.#onNews = onNews;
    this.codec = ready.codec;
    this.sound = ready.sound;
    this.reason = ready.reason;
    this.#uses = ready.uses;
    worker.on("message", (news: AudioNews) => this.#handleNews(news));
  }

  /**
   * Starts the worker and waits until its sound runs. Throws AudioError if it cannot; the worker has ended then. Should it end later
   * without having been closed, `onNews` hears "failed", once and last. It may hear of other things before this has resolved: of a helper
   * that is missing, or of a voice.
   */
  static start(
    options: AudioOptions,
    timer: Timer,
    onNews: (news: AudioNews) => void,
    worker_url: URL = new URL("./audio-worker.js", import.meta.url),
  ): Promise<AudioThread> {
    const worker = new Worker(worker_url, { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: young_mb } });
    return new Promise((resolve, reject) => {
      let thread: AudioThread | undefined;
      let failed = false;
      const fail = (message: string, cause?: unknown): void => {
        if (thread !== undefined) thread.#handleEnd(message);
        if (thread !== undefined || failed) return;
        failed = true;
        // Its devices are let go before anybody tries again.
        void worker.terminate().finally(() => reject(new AudioError(message, cause)));
      };
      worker.on("error", (error) => fail(error.message, error));
      worker.once("exit", (code) => fail(`the audio worker ended by itself with exit code ${code}`));
      const hearFirst = (news: AudioNews): void => {
        if (failed) return;
        if (news.kind === "ready") {
          worker.off("message", hearFirst);
          thread = new AudioThread(worker, timer, news, onNews);
          resolve(thread);
        } else if (news.kind === "helper_missing" || news.kind === "voice") onNews(news);
        else fail("message" in news ? news.message : `unexpected ${news.kind}`);
      };
      worker.on("message", hearFirst);
    });
  }

  command(command: VoiceCommand): void {
    if (command.kind === "talk") this.#noteTalk(command.target_id, command.talking);
    else if (command.kind === "session" || command.kind === "session_end") this.#talks.clear();
    this.#post({ kind: "command", command });
  }

  /** A voice datagram that came through the control connection; what cannot be one is dropped. The caller keeps `bytes`. */
  tunnel(bytes: Uint8Array): void {
    if (bytes.length > packet_bytes_max) return;
    // Posting a view would copy all of the buffer it lies in, and `bytes` may lie in one of the connection's.
    const copy = new Uint8Array(bytes);
    this.#post({ kind: "tunnel", bytes: copy }, [copy.buffer]);
  }

  /**
   * The machine may be on another network: voice goes out by a new socket, and the server is told at once where to send. `host`: the
   * server's address, which may be another one there; left out or "": as before.
   */
  moved(host = ""): void {
    this.#post({ kind: "moved", host });
  }

  /** Throws AudioError if the worker ends before it answers; so do `trace` and `play`. */
  stats(): Promise<AudioStats> {
    return this.#ask((id) => ({ kind: "stats", id }));
  }

  trace(): Promise<AudioTrace> {
    return this.#ask((id) => ({ kind: "trace", id }));
  }

  devices(): Promise<readonly SoundDevice[]> {
    return this.#ask((id) => ({ kind: "devices", id }));
  }

  /** What is used now in each direction. */
  async uses(): Promise<readonly DeviceUse[]> {
    return this.#uses;
  }

  /** Uses a device, or with undefined the system's default. Refuses `unknown_device`. */
  select(direction: SoundDirection, device_id: string | undefined): Promise<Result<DeviceUse>> {
    return this.#ask((id) => ({ kind: "select", id, direction, device_id }));
  }

  /** Begins or ceases to report the microphone's level. */
  watch(on: boolean): void {
    this.#post({ kind: "watch", on });
  }

  /**
   * Speaks a WAV file into the microphone of the file backend. It is read here, so that the audio worker never waits for it, and one
   * after the other: a file takes up to 300 MB while it is read.
   */
  async play(path: string): Promise<Played> {
    if (this.sound !== "file") return unplayable;
    if (this.#plays_waiting >= plays_waiting_max) {
      return { refused: "limit_reached", message: `microphone.play: found ${plays_waiting_max} files waiting, expected fewer` };
    }
    this.#plays_waiting += 1;
    const played = this.#last_play.then(() => this.#playFile(path));
    this.#last_play = played.catch(() => undefined);
    return played.finally(() => {
      this.#plays_waiting -= 1;
    });
  }

  /** Closes devices and ends the worker; never takes longer than `close_timeout_ms`. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#state === "running") {
      this.#state = "closing";
      await new Promise<void>((resolve) => {
        const cancel = this.#timer(close_timeout_ms, resolve);
        this.#onClosed = () => {
          cancel();
          resolve();
        };
        this.#post({ kind: "close" });
      });
    }
    await this.#worker.terminate();
  }

  async #playFile(path: string): Promise<Played> {
    try {
      const pcm = await readMicrophoneFile(path);
      return await this.#ask((id) => ({ kind: "play", id, pcm }), [pcm.buffer as ArrayBuffer]);
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      return { refused: error.code === "queue_full" ? "limit_reached" : "file_unreadable", message: error.message };
    }
  }

  #noteTalk(target_id: number, talking: boolean): void {
    if (talking) this.#talks.add(target_id);
    else this.#talks.delete(target_id);
    if (talking) this.#sayAlive();
  }

  /** While keys are held: a main thread that stands still must not leave the microphone open (P-18). */
  #sayAlive(): void {
    this.#cancel_alive?.();
    this.#cancel_alive = undefined;
    if (this.#talks.size === 0 || this.#state !== "running") return;
    this.#post({ kind: "alive" });
    this.#cancel_alive = this.#timer(alive_interval_ms, () => this.#sayAlive());
  }

  #ask<T>(request: (id: number) => AudioRequest, transfer: readonly ArrayBuffer[] = []): Promise<T> {
    if (this.#state === "ended") return Promise.reject(new AudioError("the audio worker has ended"));
    const id = this.#id_next;
    this.#id_next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.#post(request(id), transfer);
    });
  }

  #post(request: AudioRequest, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(request, transfer);
  }

  #handleNews(news: AudioNews): void {
    if (news.kind === "stats") this.#answer(news.id, news.stats);
    else if (news.kind === "trace") this.#answer(news.id, news.trace);
    else if (news.kind === "played") this.#answer(news.id, news.played);
    else if (news.kind === "devices") this.#answer(news.id, news.devices);
    else if (news.kind === "selected") this.#answer(news.id, news.use);
    else if (news.kind === "closed") this.#onClosed?.();
    else {
      if (news.kind === "device") this.#uses = news.news.uses;
      this.#onNews(news);
    }
  }

  #answer(id: number, answer: unknown): void {
    this.#waiting.get(id)?.resolve(answer);
    this.#waiting.delete(id);
  }

  /** Nobody is left to answer. Unasked for, it is the end of the agent's voice. */
  #handleEnd(message: string): void {
    const state = this.#state;
    if (state === "ended") return;
    this.#state = "ended";
    for (const { reject } of this.#waiting.values()) reject(new AudioError("the audio worker has ended"));
    this.#waiting.clear();
    this.#onClosed?.();
    if (state === "running") this.#onNews({ kind: "failed", message });
  }
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: AudioError) => void;
}

/** The audio worker could not start, or died. */
export class AudioError extends Error {
  override readonly name = "AudioError";
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** What a frame leaves behind is garbage at once: with room for more of it, 15 MB would be filled for nothing, and collected less evenly. */
const young_mb = 2;
/** Devices close within 1 s; what hangs longer is left to the system. */
const close_timeout_ms = 1500;
/** A third of what the audio worker waits for: `alive_ms_max`. */
const alive_interval_ms = 150;
/** As many lines as a test says ahead. */
const plays_waiting_max = 64;
