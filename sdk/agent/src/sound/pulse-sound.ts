import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { PulseCapture, recordOptions } from "./pulse-capture.js";
import {
  connectPulse,
  messageOf,
  type PulseClientOptions,
  type PulseConnection,
  type PulseDevice,
  type PulseStream,
} from "./pulse-client.js";
import { PulsePlayback, playbackOptions } from "./pulse-playback.js";
import { PulseSoundStream, type PulseWork } from "./pulse-stream.js";
import { PulseWatch } from "./pulse-watch.js";
import { PulseWatchdog } from "./pulse-watchdog.js";
import {
  type CaptureOptions,
  type PlaybackOptions,
  type SoundBackend,
  type SoundDevice,
  type SoundDirection,
  SoundError,
  type SoundStream,
} from "./sound-backend.js";
import { StillDevices } from "./still-devices.js";

export interface PulseSoundOptions extends PulseClientOptions {
  readonly clock: MonotonicClock;
}

/** Sound through PulseAudio or pipewire-pulse. Throws SoundError "backend_unavailable", in one line, where it cannot be had. */
export async function createPulseSound(options: PulseSoundOptions): Promise<SoundBackend> {
  const probe = await connectPulse(options);
  await probe.close();
  return new PulseSound(options);
}

class PulseSound implements SoundBackend {
  readonly name = "pulse";
  readonly #options: PulseSoundOptions;
  readonly #streams = new Set<PulseSoundStream>();
  readonly #watches = new Set<PulseWatch>();
  readonly #watchdog: PulseWatchdog;
  readonly #still: StillDevices;

  constructor(options: PulseSoundOptions) {
    this.#options = options;
    this.#watchdog = new PulseWatchdog(options.timer);
    this.#still = new StillDevices(options.clock);
  }

  async listDevices(): Promise<readonly SoundDevice[]> {
    const connection = await connectPulse(this.#options);
    const { client } = connection;
    const asked = Promise.all([client.getServerInfo(), client.getAllSources(), client.getAllSinks()]);
    const [info, sources, sinks] = await connection.answer(asked, (error) => unavailable("cannot list its devices", error));
    await connection.close();
    // What a sink plays is no microphone, though the server lists it as a source.
    const microphones = sources.filter((source) => source.monitor.name === null);
    const usable = new Set(this.#still.usable([...microphones, ...sinks]));
    return [
      ...microphones.filter((source) => usable.has(source)).map((source) => deviceOf(source, "capture", info.defaultSource)),
      ...sinks.filter((sink) => usable.has(sink)).map((sink) => deviceOf(sink, "playback", info.defaultSink)),
    ];
  }

  watch(onChange: () => void): () => void {
    const watch = new PulseWatch(this.#options, this.#still, onChange);
    this.#watches.add(watch);
    return () => {
      this.#watches.delete(watch);
      void watch.stop();
    };
  }

  async openCapture(options: CaptureOptions): Promise<SoundStream> {
    const { clock, timer } = this.#options;
    const connection = await connectPulse(this.#options);
    const opened = connection.client.createRecordStream(recordOptions(options.device_id));
    const stream = await connection.answer(opened, (error) => refusalOf("capture", options.device_id, error));
    return this.#keep(connection, stream, new PulseCapture(connection, stream, clock, timer, options), options);
  }

  async openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    const { clock } = this.#options;
    const connection = await connectPulse(this.#options);
    const opened = connection.client.createPlaybackStream(playbackOptions(options.device_id));
    const stream = await connection.answer(opened, (error) => refusalOf("playback", options.device_id, error));
    return this.#keep(connection, stream, new PulsePlayback(connection, stream, clock, options), options);
  }

  async close(): Promise<void> {
    const watches = [...this.#watches];
    this.#watches.clear();
    await Promise.all([...[...this.#streams].map((stream) => stream.close()), ...watches.map((watch) => watch.stop())]);
  }

  async #keep(
    connection: PulseConnection,
    stream: PulseStream,
    work: PulseWork,
    { device_id, onLost }: CaptureOptions | PlaybackOptions,
  ): Promise<SoundStream> {
    const open = new PulseSoundStream({
      connection,
      work,
      timer: this.#options.timer,
      watchdog: this.#watchdog,
      onLost,
      onStill: () => {
        if (device_id !== undefined) this.#still.note(device_id);
      },
      onEnd: () => this.#streams.delete(open),
    });
    this.#streams.add(open);
    connection.onDown((why) => open.lose(`the sound server went away: ${why}`));
    for (const event of ["killed", "error", "close"] as const)
      stream.on(event, () => open.lose("the sound server took the device away"));
    await open.begin();
    return open;
  }
}

function deviceOf(device: PulseDevice, direction: SoundDirection, default_id: string): SoundDevice {
  return { id: device.name, title: device.description ?? device.name, direction, default: device.name === default_id };
}

function refusalOf(direction: SoundDirection, device_id: string | undefined, error: unknown): SoundError {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== no_such_entity && (code !== invalid_argument || device_id === undefined))
    return unavailable(`cannot open its ${direction} device`, error);
  const which = device_id === undefined ? `no ${direction} device` : `no ${direction} device "${device_id}"`;
  return new SoundError("device_unknown", `the sound server has ${which}`, error);
}

function unavailable(what: string, error: unknown): SoundError {
  return new SoundError("backend_unavailable", `the sound server ${what}: ${messageOf(error)}`, error);
}

/** PA_ERR_NOENTITY */
const no_such_entity = 5;
/** PA_ERR_INVALID, the answer to a device name with letters that no device's name has. */
const invalid_argument = 3;
