import { connectPulse, messageOf, type PulseClientOptions, type PulseConnection, type PulseEvent } from "./pulse-client.js";
import { SoundError } from "./sound-backend.js";
import type { StillDevices } from "./still-devices.js";
import type { CancelTimer } from "./timer.js";

/** Listens to the sound server for devices that come and go, through a connection of its own; while the server is away it waits for it. */
export class PulseWatch {
  readonly #options: PulseClientOptions;
  readonly #still: StillDevices;
  readonly #onChange: () => void;
  #connection: PulseConnection | undefined;
  #cancel_retry: CancelTimer | undefined;
  #cancel_news: CancelTimer | undefined;
  #failures = 0;
  #stopped = false;

  /** Begins at once. Forgets what was still when it begins to listen, here or anew: what woke meanwhile, nobody tells. */
  constructor(options: PulseClientOptions, still: StillDevices, onChange: () => void) {
    this.#options = options;
    this.#still = still;
    this.#onChange = onChange;
    void this.#listen();
  }

  /** No call comes after this one. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel_retry?.();
    this.#cancel_news?.();
    await this.#connection?.close();
  }

  async #listen(): Promise<void> {
    try {
      const connection = await connectPulse(this.#options);
      this.#connection = connection;
      if (this.#stopped) return void connection.close();
      connection.onDown(() => this.#again());
      await this.#subscribe(connection);
      // What came and went before the server listened to us is not told: look once.
      this.#failures = 0;
      this.#still.clear();
      this.#tell();
    } catch {
      this.#again();
    }
  }

  async #subscribe(connection: PulseConnection): Promise<void> {
    const { client } = connection;
    // The library would subscribe by itself, to everything, and nobody would catch what goes wrong.
    client.removeAllListeners("newListener");
    client.removeAllListeners("removeListener");
    client.on("event", (event) => {
      if (isOfDevices(event, this.#still.any)) this.#tell();
    });
    await connection.answer(client._subscribe(sinks | sources | server), (error) => {
      return new SoundError("backend_unavailable", `the sound server tells of no devices: ${messageOf(error)}`, error);
    });
  }

  /** The server is away, or talks nonsense. */
  #again(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    void connection?.close();
    if (this.#stopped || this.#cancel_retry !== undefined) return;
    if (this.#failures === 0) this.#tell();
    const delay_ms = Math.min(retry_ms_max, retry_ms_min * 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, doublings_max);
    this.#cancel_retry = this.#options.timer(delay_ms, () => {
      this.#cancel_retry = undefined;
      void this.#listen();
    });
  }

  /** One device that goes makes several events. */
  #tell(): void {
    if (this.#stopped) return;
    this.#cancel_news ??= this.#options.timer(gather_ms, () => {
      this.#cancel_news = undefined;
      this.#onChange();
    });
  }
}

/** A device that merely changes is louder or softer now, or woken; the server changes when another device is the default. */
function isOfDevices({ facility, operation }: PulseEvent, may_wake: boolean): boolean {
  if (facility === "server") return true;
  return (facility === "sink" || facility === "source") && (operation !== "change" || may_wake);
}

/** PA_SUBSCRIPTION_MASK_SINK, _SOURCE and _SERVER (pulse/def.h). */
const sinks = 1;
const sources = 2;
const server = 128;
/** Events of one cause come within a few milliseconds. */
const gather_ms = 20;
const retry_ms_min = 100;
/** A sound server that was restarted is in use again after this. */
const retry_ms_max = 2000;
const doublings_max = 10;
