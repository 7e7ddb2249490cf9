import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { homedir } from "node:os";
import { pulseSocketPath } from "./pulse-server.js";
import { PulseWire, type WireReading } from "./pulse-wire.js";
import { SoundError } from "./sound-backend.js";
import { settledWithin, type Timer } from "./timer.js";

/** The part of pulseaudio.js used here. */
export interface PulseAudioClient {
  readonly sock?: Socket;
  on(event: "error", handle: (error: Error) => void): unknown;
  on(event: "event", handle: (event: PulseEvent) => void): unknown;
  connect(properties: object): Promise<void>;
  disconnect(): Promise<unknown>;
  getServerInfo(): Promise<{ readonly defaultSink: string; readonly defaultSource: string }>;
  getAllSinks(): Promise<readonly PulseDevice[]>;
  getAllSources(): Promise<readonly PulseDevice[]>;
  createRecordStream(options: object): Promise<PulseStream>;
  createPlaybackStream(options: object): Promise<PulsePlaybackStream>;
  /** Asks the server for events of these kinds. By itself the library asks for all when somebody listens, and waits for no answer. */
  _subscribe(kinds: number): Promise<void>;
  /** Handles one packet that came from the server. Throws what it cannot read. */
  _parse(header: Buffer, body: Buffer): void;
  emit(event: "error", error: Error): unknown;
  removeAllListeners(event: "newListener" | "removeListener"): unknown;
}

/** Something in the server is another: of `facility` "sink", "source" and "server", among others. */
export interface PulseEvent {
  readonly facility: string;
  readonly operation: "new" | "change" | "remove";
}

export interface PulseDevice {
  readonly name: string;
  readonly description: string | null;
  /** Of a source: the sink it listens to, or a null name. */
  readonly monitor: { readonly name: string | null };
  /** `suspended_state`, or another. */
  readonly state: number;
}

export interface PulseStream {
  /** Its number on the connection. */
  readonly index: number;
  on(event: "error" | "killed" | "close" | "underflow", handle: () => void): unknown;
}

export interface PulsePlaybackStream extends PulseStream {
  /** What the server has asked for until now, and not yet been given. */
  readonly requestedBytes: number;
  /** What the server granted of the buffer it was asked for. */
  readonly buffer: { readonly targetLength: number; readonly minimumRequest: number };
}

/** One connection to the sound server, for one stream: closing it ends the stream, whatever state either is in. */
export class PulseConnection {
  readonly client: PulseAudioClient;
  /** What the server sends: sound and requests for it are taken here. */
  readonly wire: PulseWire;
  readonly #timer: Timer;
  #onDown: ((why: string) => void) | undefined;
  #closed = false;

  constructor(client: PulseAudioClient, wire: PulseWire, timer: Timer) {
    this.client = client;
    this.wire = wire;
    this.#timer = timer;
    // Without a listener a lost server would be an uncaught error. After any error the library has lost its place in the byte stream.
    client.on("error", (error) => this.#goDown(error.message));
  }

  /** `handle` is called at most once, when the server goes away or talks nonsense; not after `close()`. */
  onDown(handle: (why: string) => void): void {
    this.#onDown = handle;
  }

  /** Waits for the server's answer. Throws SoundError when none comes in time; what the server answers, `refused` turns into one. */
  async answer<T>(work: Promise<T>, refused: (error: unknown) => SoundError): Promise<T> {
    let failure: SoundError = new SoundError("backend_unavailable", `the sound server did not answer within ${answer_ms_max} ms`);
    const answered = await settledWithin(
      this.#timer,
      answer_ms_max,
      work.catch((error: unknown) => {
        failure = refused(error);
        throw failure;
      }),
    );
    if (answered) return work;
    void this.close();
    throw failure;
  }

  /** Ends the connection, by force if the server does not let go. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.client.sock === undefined) return;
    await settledWithin(this.#timer, goodbye_ms_max, this.client.disconnect());
    this.client.sock?.destroy();
  }

  #goDown(why: string): void {
    const handle = this.#onDown;
    if (this.#closed || handle === undefined) return;
    this.#onDown = undefined;
    handle(why);
  }
}

export interface PulseClientOptions {
  readonly timer: Timer;
  /** An address as in PULSE_SERVER; undefined takes it from the environment. */
  readonly server?: string | undefined;
}

/** Connects to PulseAudio or pipewire-pulse. Throws SoundError "backend_unavailable". */
export async function connectPulse(options: PulseClientOptions): Promise<PulseConnection> {
  const environment = options.server === undefined ? process.env : { PULSE_SERVER: options.server };
  const PulseAudio = await loadPulseAudio();
  const path = pulseSocketPath(environment, process.getuid?.() ?? 0);
  if (!path.ok) throw new SoundError("backend_unavailable", path.refusal.message);
  const cookie = await readCookie();
  const wire: PulseWire = new PulseWire(
    (header, body) => client._parse(header, body),
    (error) => client.emit("error", error),
  );
  const client = new PulseAudio({}, cookie, { path: path.value, onread: wire.reading });
  const connection = new PulseConnection(client, wire, options.timer);
  const properties = { application: { name: "Talkgroup", process: { id: `${process.pid}` } } };
  await connection.answer(
    connection.client.connect(properties),
    (error) => new SoundError("backend_unavailable", `no PulseAudio server at ${path.value}: ${messageOf(error)}`, error),
  );
  return connection;
}

/** The library hands `socket` to `createConnection` as it is. With `onread` there it never sees what comes, unless it is told (`_parse`). */
type PulseAudioConstructor = new (
  properties: object,
  cookie: Buffer,
  socket: { readonly path: string; readonly onread: WireReading },
) => PulseAudioClient;

async function loadPulseAudio(): Promise<PulseAudioConstructor> {
  try {
    // The package's own types name types of another one that is not installed.
    const library: unknown = await import("pulseaudio.js");
    return (library as { readonly PulseAudio: PulseAudioConstructor }).PulseAudio;
  } catch (error) {
    throw new SoundError("backend_unavailable", `pulseaudio.js cannot be loaded: ${messageOf(error)}`, error);
  }
}

/** The server takes its own user's clients without the cookie, but wants something of its length. */
async function readCookie(): Promise<Buffer> {
  const path = process.env["PULSE_COOKIE"] ?? `${homedir()}/.config/pulse/cookie`;
  const cookie = await readFile(path).catch(() => undefined);
  return cookie?.length === cookie_bytes ? cookie : Buffer.alloc(cookie_bytes);
}

/** One line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

/** The server's name for 32-bit little-endian float samples: PA_SAMPLE_FLOAT32LE (pulse/sample.h). */
export const pulse_float32 = 5;
/** PA_SINK_SUSPENDED, and PA_SOURCE_SUSPENDED (pulse/def.h): by the player, by another program, or since nobody uses it. */
export const suspended_state = 2;

const cookie_bytes = 256;
/** A server on this machine answers within milliseconds; one that is being started for us, within a second. */
const answer_ms_max = 2000;
/** Part of what `close_ms_max` allows. */
const goodbye_ms_max = 300;
