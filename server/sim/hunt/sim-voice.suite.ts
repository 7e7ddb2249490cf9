import { ping_bytes, readU32 } from "@talkgroup/schemas";
import type { VirtualClock } from "@talkgroup/testing";
import type { ServerLimits } from "../../core/limits.js";
import { no_outlet, type Outlet } from "../../core/listener-list.js";
import type { RouteUpdate } from "../../core/route-planner.js";
import { type TalkChange, TalkWatch } from "../../core/talk-watch.js";
import { type HopTagger, VoiceRouter, type VoiceVerdict } from "../../core/voice-router.js";
import type { VoicePath, VoiceSession } from "../../core/voice-session.js";
import { unknown_wait_ms } from "../../core/wait-of.js";
import { VoiceSiblings } from "../../io/voice-siblings.js";
import type { Faults } from "./faults.suite.js";
import type { JudgedDatagram } from "./voice-book.suite.js";
import { type WaitingDatagram, WaitingRoom } from "./waiting-room.suite.js";

/** Who watches the voice side: is told of each datagram as it is judged. */
export interface VoiceWatch {
  handleJudged(judged: JudgedDatagram): void;
  /** A worker sends a packet to these listeners of its own; `siblings` are handed it. */
  handleForward(forward: Forward): void;
  /** A pong or a copy of a packet leaves. */
  handleOutgoing(path: Readonly<VoicePath>, packet: Uint8Array): void;
}

export interface Forward {
  readonly worker: number;
  readonly packet: Uint8Array;
  readonly listeners: readonly VoiceSession<Uint8Array>[];
  /** How important it is, by the worker's word. */
  readonly priority: number;
  /** Undefined: it was handed on by another worker, and goes no further. */
  readonly siblings: readonly number[] | undefined;
}

export interface SimVoiceOptions {
  readonly clock: VirtualClock;
  readonly limits: ServerLimits;
  readonly workers: number;
  readonly faults: Faults;
  readonly tagger: HopTagger<Uint8Array>;
  /** Of a worker's own, for the proofs of addresses. */
  readonly newSecret: () => string;
  readonly watch: VoiceWatch;
  readonly send: (path: Readonly<VoicePath>, bytes: Uint8Array) => void;
  readonly onTalking: (changes: readonly TalkChange[]) => void;
}

/** The voice side of one run of the server: some voice workers, each the real router with the simplest shell, who hand voice on to each other as the real ones do. */
export class SimVoice {
  /** Listener lists that it holds. */
  readonly lists = new Set<number>();
  readonly #options: SimVoiceOptions;
  readonly #workers: readonly Worker[];
  readonly #homes = new Map<number, number>();
  /** The siblings that the packet at hand was handed to. */
  #handed: number[] = [];
  #over = false;

  constructor(options: SimVoiceOptions) {
    this.#options = options;
    const { workers, limits, faults, tagger, newSecret } = options;
    const ports = Array.from({ length: workers }, (_, worker) => voicePort(worker));
    this.#workers = ports.map((_, home) => {
      const router = new VoiceRouter(faults.tagger?.(tagger) ?? tagger, newSecret(), limits, no_outlet, home);
      faults.router?.(router);
      const room = new WaitingRoom(options.clock, (datagram, waited_ms) => this.#handle(home, datagram, waited_ms));
      return {
        home,
        router,
        room,
        talks: new TalkWatch({ talk_gap_ms: limits.talk_gap_ms, talks_max }),
        siblings: new VoiceSiblings(this.#outletOf(home), home, { address: server_address, ports }),
        cancel_talks: () => {},
      };
    });
  }

  get routers(): readonly VoiceRouter<Uint8Array>[] {
    return this.#workers.map(({ router }) => router);
  }

  /** Talks that are watched. */
  get talks(): number {
    return this.#workers.reduce((sum, { talks }) => sum + talks.size, 0);
  }

  /** All workers have it before anybody is told of it. */
  applyRoutes(update: RouteUpdate): void {
    for (const session_id of update.sessions_removed) this.#homes.delete(session_id);
    for (const { session_id, home = 0 } of update.sessions_added) this.#homes.set(session_id, home);
    // As it comes to a worker: copied.
    for (const { router } of this.#workers) router.applyRoutes(structuredClone(update), this.#now_ms);
    for (const { list_id } of update.lists_set) this.lists.add(list_id);
    for (const list_id of update.lists_removed) this.lists.delete(list_id);
  }

  /** Something comes through the control connection of a session. */
  handleTunnelled(session_id: number, packet: Uint8Array): void {
    const worker = this.#workers[this.#homes.get(session_id) ?? 0];
    if (worker !== undefined) this.#route(worker, packet, { kind: "tunnel", address: "", port: 0, session_id }, unknown_wait_ms);
  }

  /** A datagram comes to one of the ports. */
  receive(packet: Uint8Array, address: string, port: number, to_port: number): void {
    this.#workers[to_port - voicePort(0)]?.room.add(packet, address, port);
  }

  /** From now on each datagram that is sent on takes a worker so long; 0: no time. */
  slowDown(cost_ms: number): void {
    if (this.#over) return;
    for (const { room } of this.#workers) room.slowDown(cost_ms);
  }

  /** Nothing happens here any more. */
  stop(): void {
    this.#over = true;
    for (const { cancel_talks, room } of this.#workers) {
      cancel_talks();
      room.stop();
    }
  }

  get #now_ms(): number {
    return this.#options.clock.now_ms;
  }

  /** A datagram's turn has come; true if it is sent on. */
  #handle(home: number, { packet, address, port }: WaitingDatagram, waited_ms: number): boolean {
    const worker = this.#workers[home];
    if (worker === undefined) return false;
    const kind = worker.siblings.isFrom(address, port) ? "relay" : "udp";
    const verdict = this.#route(worker, packet, { kind, address, port, session_id: 0 }, waited_ms);
    return verdict === "forward" || verdict === "relayed";
  }

  #route(worker: Worker, packet: Uint8Array, source: VoicePath, waited_ms: number): VoiceVerdict {
    const { router, home } = worker;
    const { watch } = this.#options;
    const verdict = router.handleDatagram(packet, packet.length, source, this.#now_ms, waited_ms);
    const { talker } = router;
    watch.handleJudged({ worker: home, verdict, packet, source, waited_ms, talker });
    if (verdict === "forward" || verdict === "relayed") this.#forward(worker, packet, verdict === "forward");
    if (verdict !== "pong") return verdict;
    const pong = new Uint8Array(ping_bytes);
    this.#send(source, pong.subarray(0, router.pongInto(packet, pong)));
    return verdict;
  }

  #forward(worker: Worker, packet: Uint8Array, first: boolean): void {
    const { home, router, siblings, talks } = worker;
    const { talker, list, forward_bytes, header } = router;
    if (talker === undefined || list === undefined) return;
    const { target_id, last_of_spurt } = header;
    // What is handed on is judged at once, in the middle of this.
    this.#handed = [];
    if (first && list.elsewhere > 0) siblings.relay(packet, packet.length, list);
    const listeners = list.listeners.filter((listener) => listener !== talker);
    const { priority } = list;
    this.#options.watch.handleForward({ worker: home, packet, listeners, priority, siblings: first ? this.#handed : undefined });
    for (const { path } of listeners) this.#send(path, packet.subarray(0, forward_bytes));
    if (first && talks.handlePacket(talker.session_id, target_id, last_of_spurt, this.#now_ms)) this.#armTalks(worker);
  }

  #send(path: Readonly<VoicePath>, packet: Uint8Array): void {
    this.#options.watch.handleOutgoing(path, packet);
    this.#options.send(path, packet);
  }

  /** Where a worker hands voice on: by the machine's own network, on which nothing is lost. */
  #outletOf(home: number): Outlet {
    const newList: Outlet["newList"] = () => {
      let to_port = 0;
      return {
        place: (_index, { port }) => {
          to_port = port;
        },
        sendToAll: (packet, bytes) => {
          const handed = this.#handed;
          this.receive(packet.slice(0, bytes), server_address, voicePort(home), to_port);
          this.#handed = [...handed, to_port - voicePort(0)];
        },
      };
    };
    return { newList, handlePathChanged: () => {} };
  }

  #armTalks(worker: Worker): void {
    worker.cancel_talks();
    const due_ms = worker.talks.pollTimeout();
    if (due_ms === undefined || this.#over) return;
    worker.cancel_talks = this.#options.clock.schedule(Math.max(due_ms, this.#now_ms), () => {
      this.#options.onTalking(worker.talks.poll(this.#now_ms));
      this.#armTalks(worker);
    });
  }
}

/** The port of a voice worker. */
export function voicePort(worker: number): number {
  return 9 + worker;
}

/** Which session a datagram names. */
export function sessionNamed(packet: Uint8Array): number {
  return packet.length < session_offset + 4 ? 0 : readU32(packet, session_offset);
}

interface Worker {
  readonly home: number;
  readonly router: VoiceRouter<Uint8Array>;
  readonly talks: TalkWatch;
  readonly siblings: VoiceSiblings;
  readonly room: WaitingRoom;
  cancel_talks: () => void;
}

/** Where the workers find each other. */
const server_address = "127.0.0.1";
const talks_max = 256;
/** Where a datagram names its session (P-19). */
const session_offset = 4;
