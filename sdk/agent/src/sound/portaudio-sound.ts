import { PortaudioList } from "./portaudio-list.js";
import { PortaudioStream, type PortaudioWorld } from "./portaudio-stream.js";
import {
  type CaptureOptions,
  type PlaybackOptions,
  type SoundBackend,
  type SoundDevice,
  SoundError,
  type SoundStream,
} from "./sound-backend.js";

/**
 * Sound through PortAudio (naudiodon): Windows, macOS, and ALSA. Each stream has a process of its own, since a driver may hang in any call
 * and tells nobody when its device is gone; another process looks which devices there are. Throws SoundError "backend_unavailable", in one
 * line, where the package cannot be loaded or finds no device.
 */
export async function createPortaudioSound(world: PortaudioWorld): Promise<SoundBackend> {
  const sound = new PortaudioSound(world);
  try {
    const devices = await sound.listDevices();
    if (devices.length === 0) throw new SoundError("backend_unavailable", "PortAudio finds no sound device");
    return sound;
  } catch (error) {
    await sound.close();
    throw error;
  }
}

class PortaudioSound implements SoundBackend {
  readonly name = "portaudio";
  readonly #world: PortaudioWorld;
  readonly #streams = new Set<PortaudioStream>();
  readonly #list: PortaudioList;
  #closed = false;

  constructor(world: PortaudioWorld) {
    this.#world = world;
    this.#list = new PortaudioList(world);
  }

  listDevices(): Promise<readonly SoundDevice[]> {
    return this.#list.devices();
  }

  watch(onChange: () => void): () => void {
    return this.#list.watch(onChange);
  }

  openCapture(options: CaptureOptions): Promise<SoundStream> {
    return this.#keep((onEnd) => PortaudioStream.openCapture(this.#world, options, onEnd));
  }

  openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    return this.#keep((onEnd) => PortaudioStream.openPlayback(this.#world, options, onEnd));
  }

  /** It does not open again. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#list.close(), ...[...this.#streams].map((stream) => stream.close())]);
  }

  async #keep(open: (onEnd: () => void) => Promise<PortaudioStream>): Promise<SoundStream> {
    if (this.#closed) throw new SoundError("backend_unavailable", "PortAudio is closed");
    let stream: PortaudioStream | undefined;
    stream = await open(() => {
      if (stream !== undefined) this.#streams.delete(stream);
    });
    // What was closed while it opened is closed now.
    if (this.#closed) await stream.close();
    else if (stream.running) this.#streams.add(stream);
    return stream;
  }
}
