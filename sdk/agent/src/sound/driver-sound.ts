import { DriverList } from "./driver-list.js";
import { type DriverName, DriverStream, type DriverWorld } from "./driver-stream.js";
import {
  type CaptureOptions,
  type PlaybackOptions,
  type SoundBackend,
  type SoundDevice,
  type SoundDirection,
  SoundError,
  type SoundStream,
} from "./sound-backend.js";

/**
 * Sound through a library of the sound-drivers. Each stream has a process of its own, since a driver may hang in any call and tells nobody
 * when its device is gone; another process looks which devices there are. Throws SoundError "backend_unavailable", in one line, where the
 * package cannot be loaded or finds no device.
 */
export async function createDriverSound(world: DriverWorld): Promise<SoundBackend> {
  const sound = new DriverSound(world);
  try {
    const devices = await sound.listDevices();
    if (devices.length === 0) throw new SoundError("backend_unavailable", `${world.title} finds no sound device`);
    return sound;
  } catch (error) {
    await sound.close();
    throw error;
  }
}

class DriverSound implements SoundBackend {
  readonly name: DriverName;
  readonly #world: DriverWorld;
  /** Those that run, and on which device. */
  readonly #streams = new Map<DriverStream, SoundDevice>();
  readonly #list: DriverList;
  /** The devices' ids of each direction, when they were last looked at for the default's sake. */
  readonly #known = new Map<SoundDirection, string>();
  #closed = false;

  constructor(world: DriverWorld) {
    this.name = world.name;
    this.#world = world;
    this.#list = new DriverList(world);
    if (world.hides_default) this.#list.watch(() => void this.#followDefault());
  }

  /** With those that run here, where the list may hide them. One that is gone is lost before long. */
  async listDevices(): Promise<readonly SoundDevice[]> {
    const listed = await this.#list.devices();
    if (!this.#world.hides_used) return listed;
    const missing = [...this.#streams.values()].filter((used) => !listed.some((device) => isSame(device, used)));
    return missing.length === 0 ? listed : [...listed, ...missing.map((device) => ({ ...device, default: false }))];
  }

  watch(onChange: () => void): () => void {
    return this.#list.watch(onChange);
  }

  openCapture(options: CaptureOptions): Promise<SoundStream> {
    return this.#keep("capture", options, (onEnd) => DriverStream.openCapture(this.#world, options, onEnd));
  }

  openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    return this.#keep("playback", options, (onEnd) => DriverStream.openPlayback(this.#world, options, onEnd));
  }

  /** It does not open again. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#list.close(), ...[...this.#streams.keys()].map((stream) => stream.close())]);
  }

  async #keep(
    direction: SoundDirection,
    { device_id }: CaptureOptions | PlaybackOptions,
    open: (onEnd: () => void) => Promise<DriverStream>,
  ): Promise<SoundStream> {
    if (this.#closed) throw new SoundError("backend_unavailable", `${this.#world.title} is closed`);
    const listed = await this.#list.devices().catch(() => []);
    const device = listed.find(
      (one) => one.direction === direction && (device_id === undefined ? one.default : one.id === device_id),
    );
    let stream: DriverStream | undefined;
    stream = await open(() => {
      if (stream !== undefined) this.#streams.delete(stream);
    });
    // What was closed while it opened is closed now.
    if (this.#closed) await stream.close();
    else if (stream.running && device !== undefined) this.#streams.set(stream, device);
    return stream;
  }

  /** Ends what runs on the default, as lost, where the devices of its direction are others: it may be another now. */
  async #followDefault(): Promise<void> {
    const listed = await this.#list.devices().catch(() => undefined);
    if (listed === undefined) return;
    for (const direction of ["capture", "playback"] as const) {
      const now = JSON.stringify(listed.filter((device) => device.direction === direction).map(({ id }) => id));
      const before = this.#known.get(direction);
      this.#known.set(direction, now);
      if (before === undefined || before === now) continue;
      for (const [stream, device] of [...this.#streams]) {
        if (device.default && device.direction === direction)
          stream.lose("the system has other devices, and maybe another default");
      }
    }
  }
}

function isSame(one: SoundDevice, other: SoundDevice): boolean {
  return one.direction === other.direction && one.id === other.id;
}
