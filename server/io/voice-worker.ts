import { type KeyObject, randomBytes } from "node:crypto";
import { type MessagePort, parentPort, receiveMessageOnPort } from "node:worker_threads";
import { assert, ping_bytes, unreachable } from "@talkgroup/schemas";
import { Histogram } from "../core/histogram.js";
import type { ServerLimits } from "../core/limits.js";
import type { ListenerList } from "../core/listener-list.js";
import { TalkWatch } from "../core/talk-watch.js";
import { VoiceRouter } from "../core/voice-router.js";
import { noPath, type VoicePath, type VoiceSession } from "../core/voice-session.js";
import { unknown_wait_ms } from "../core/wait-of.js";
import { hopHmac } from "./hop-hmac.js";
import { reasonOf } from "./server-error.js";
import { raiseThread } from "./thread-priority.js";
import type { UdpFanout } from "./udp-fanout.js";
import { openUdpFanout } from "./udp-fanout-open.js";
import type { FromVoiceWorker, ToVoiceWorker, VoiceWorkerCounts } from "./voice-message.js";
import { VoiceSiblings } from "./voice-siblings.js";

/**
 * A thread that owns a voice socket. It knows sessions' hop keys and who hears what, nothing else: a slow query or a busy
 * control connection never delays a frame, and no epoch secret is here to be lost.
 */
class VoiceWorker {
  readonly #main: MessagePort;
  readonly #limits: ServerLimits;
  readonly #catchUp: () => void;
  readonly #home: number;
  readonly #router: VoiceRouter<KeyObject>;
  readonly #source: VoicePath = noPath();
  readonly #fanout: UdpFanout;
  #siblings: VoiceSiblings | undefined;
  readonly #talks: TalkWatch;
  #report_timer: NodeJS.Timeout | undefined;
  /** The main thread has not yet said that it took the last report: it gets no other until then, so that none pile up. */
  #report_in_flight = false;
  readonly #routing_us: Histogram = new Histogram(routing_bounds_us);
  #packets_in = 0;
  #bytes_in = 0;
  #tunnel_in_flight = 0;
  #copies_tunnelled = 0;
  #bytes_tunnelled = 0;
  #tunnel_dropped = 0;
  #routes_applied = 0;
  #routes_applied_at_ms = 0;

  /** `catchUp` handles all messages that have been posted so far. Throws `ServerError` "voice_port_unavailable". */
  static async open(main: MessagePort, options: StartOptions, catchUp: () => void): Promise<VoiceWorker> {
    let worker: VoiceWorker | undefined;
    const fanout = await openUdpFanout({
      ...options,
      onDatagram: (packet, { address, port }, waited_ms) => worker?.handleUdp(packet, address, port, waited_ms),
    });
    worker = new VoiceWorker(main, options, fanout, catchUp);
    const { address, port, way, buffers } = fanout;
    worker.#post({ kind: "started", address, port, rank: await raiseThread(), way, buffers });
    return worker;
  }

  private constructor(main: MessagePort, { limits, home }: StartOptions, fanout: UdpFanout, catchUp: () => void) {
    this.#main = main;
    this.#limits = limits;
    this.#catchUp = catchUp;
    this.#fanout = fanout;
    this.#home = home;
    this.#router = new VoiceRouter(hopHmac, randomBytes(32).toString("base64url"), limits, fanout, home);
    const talks_max = limits.sessions_max * limits.targets_per_session_max;
    this.#talks = new TalkWatch({ talk_gap_ms: limits.talk_gap_ms, talks_max });
  }

  handle(message: Exclude<ToVoiceWorker, { readonly kind: "start" | "stop" }>): void {
    switch (message.kind) {
      case "routes":
        this.#routes_applied += 1;
        this.#routes_applied_at_ms = performance.now();
        this.#fanout.flush();
        this.#router.applyRoutes(message.update, this.#routes_applied_at_ms);
        break;
      case "siblings":
        this.#siblings = new VoiceSiblings(this.#fanout, this.#home, message.siblings);
        break;
      case "tunnelled":
        this.#handleTunnelled(message.packet, message.session_id);
        break;
      case "tunnel_done":
        this.#tunnel_in_flight -= message.packets;
        break;
      case "talking_done":
        this.#report_in_flight = false;
        this.#awaitReport(performance.now());
        break;
      case "ask":
        this.#post({ kind: "alive" });
        break;
      case "count":
        this.#count(message.request_id);
        break;
      default:
        unreachable(message);
    }
  }

  async close(): Promise<void> {
    await this.#fanout.close();
    this.#post({ kind: "stopped" });
  }

  handleUdp(packet: Uint8Array, address: string, port: number, waited_ms: number): void {
    // Routes are posted before the answer that tells of them is sent. A datagram that rests on such an answer must find them
    // here, in whichever order the two wake this thread. Costs 0.04 µs when there is nothing.
    this.#catchUp();
    this.#source.kind = this.#siblings?.isFrom(address, port) ? "relay" : "udp";
    this.#source.address = address;
    this.#source.port = port;
    this.#source.session_id = 0;
    this.#route(packet, waited_ms);
  }

  #handleTunnelled(packet: Uint8Array, session_id: number): void {
    this.#source.kind = "tunnel";
    this.#source.address = "";
    this.#source.port = 0;
    this.#source.session_id = session_id;
    // What waited here says nothing of the socket.
    this.#route(packet, unknown_wait_ms);
  }

  #route(packet: Uint8Array, waited_ms: number): void {
    const router = this.#router;
    const now_ms = performance.now();
    const verdict = router.handleDatagram(packet, packet.length, this.#source, now_ms, waited_ms);
    if (verdict === "forward") this.#relay(packet);
    if (verdict === "forward" || verdict === "relayed") this.#forward(packet);
    else if (verdict === "pong") this.#answer(packet);
    this.#packets_in += 1;
    this.#bytes_in += packet.length;
    if (this.#packets_in % routing_sampled === 0) {
      this.#fanout.flush();
      this.#routing_us.add((performance.now() - now_ms) * 1000);
    }
    if (verdict === "forward") this.#hear(now_ms);
  }

  /** Before its own listeners, so that the others do not wait for them. */
  #relay(packet: Uint8Array): void {
    const { list } = this.#router;
    if (list !== undefined && list.elsewhere > 0) this.#siblings?.relay(packet, packet.length, list);
  }

  #forward(packet: Uint8Array): void {
    const { talker, list, forward_bytes: bytes } = this.#router;
    if (talker === undefined || list === undefined) return;
    const { listeners, reached, priority } = list;
    list.outlet.sendToAll(packet, bytes, reached, list.placeOf(talker), priority);
    if (reached < listeners.length) this.#forwardThroughTunnels(packet, bytes, list, talker);
  }

  #forwardThroughTunnels(
    packet: Uint8Array,
    bytes: number,
    { listeners, reached }: ListenerList<KeyObject>,
    talker: VoiceSession<KeyObject>,
  ): void {
    const session_ids: number[] = [];
    for (let index = reached; index < listeners.length; index += 1) {
      const listener = listeners[index];
      if (listener?.path.kind === "tunnel" && listener !== talker) session_ids.push(listener.session_id);
    }
    if (session_ids.length > 0) this.#tunnel(packet, bytes, session_ids);
  }

  /** A pong goes back the way the ping came (P-24), which is not always where its session's voice goes (P-25). */
  #answer(ping: Uint8Array): void {
    const pong = new Uint8Array(ping_bytes);
    const bytes = this.#router.pongInto(ping, pong);
    if (this.#source.kind === "tunnel") this.#tunnel(pong, bytes, [this.#source.session_id]);
    else this.#fanout.sendTo(pong, bytes, this.#source);
  }

  #tunnel(packet: Uint8Array, bytes: number, session_ids: readonly number[]): void {
    if (this.#tunnel_in_flight >= this.#limits.tunnel_packets_in_flight_max) {
      this.#tunnel_dropped += session_ids.length;
      return;
    }
    this.#tunnel_in_flight += 1;
    this.#copies_tunnelled += session_ids.length;
    this.#bytes_tunnelled += session_ids.length * bytes;
    // A copy of its own: posting a view would post the whole buffer that it looks into.
    const copy = Uint8Array.prototype.slice.call(packet, 0, bytes);
    this.#post({ kind: "tunnel", packet: copy, session_ids }, [copy.buffer]);
  }

  #hear(now_ms: number): void {
    const { session_id, target_id, last_of_spurt } = this.#router.header;
    if (this.#talks.handlePacket(session_id, target_id, last_of_spurt, now_ms)) this.#awaitReport(now_ms);
  }

  #awaitReport(now_ms: number): void {
    if (this.#report_in_flight) return;
    clearTimeout(this.#report_timer);
    const due_ms = this.#talks.pollTimeout();
    if (due_ms === undefined) return;
    const wait_ms = Math.max(0, Math.ceil(due_ms - now_ms));
    // The socket keeps the thread alive, not this.
    this.#report_timer = setTimeout(() => this.#report(performance.now()), wait_ms).unref();
  }

  #report(now_ms: number): void {
    const changes = this.#talks.poll(now_ms);
    if (changes.length > 0) {
      this.#report_in_flight = true;
      this.#post({ kind: "talking", changes });
    } else {
      this.#awaitReport(now_ms);
    }
  }

  #count(request_id: number): void {
    const fanout = this.#fanout.counts;
    const counts: VoiceWorkerCounts = {
      ...fanout,
      system_drops: this.#fanout.systemDrops(),
      verdicts: { ...this.#router.counts },
      packets_in: this.#packets_in,
      bytes_in: this.#bytes_in,
      packets_out: fanout.copies + this.#copies_tunnelled,
      bytes_out: fanout.bytes + this.#bytes_tunnelled,
      copies_tunnelled: this.#copies_tunnelled,
      tunnel_dropped: this.#tunnel_dropped,
      routing_us: this.#routing_us.counts(),
      routes_applied: this.#routes_applied,
      routes_age_ms: this.#routes_applied === 0 ? undefined : performance.now() - this.#routes_applied_at_ms,
      sessions: this.#router.sessions,
      talks: this.#talks.size,
      addresses_remembered: this.#router.addresses_remembered,
    };
    this.#post({ kind: "counted", request_id, counts });
  }

  #post(message: FromVoiceWorker, transfer: ArrayBuffer[] = []): void {
    this.#main.postMessage(message, transfer);
  }
}

type StartOptions = Extract<ToVoiceWorker, { readonly kind: "start" }>;

function run(main: MessagePort): void {
  let worker: VoiceWorker | undefined;
  const handle = (message: ToVoiceWorker): void => {
    if (message.kind === "start") {
      VoiceWorker.open(main, message, catchUp).then(
        (opened) => {
          worker = opened;
        },
        (thrown: unknown) => main.postMessage({ kind: "failed", message: reasonOf(thrown) } satisfies FromVoiceWorker),
      );
    } else if (message.kind === "stop") {
      // Without a port to listen to, the thread ends by itself.
      worker?.close().finally(() => main.close());
    } else {
      worker?.handle(message);
    }
  };
  const catchUp = (): void => {
    for (let next = receiveMessageOnPort(main); next !== undefined; next = receiveMessageOnPort(main)) handle(next.message);
  };
  main.on("message", handle);
}

/** From one copy on an idle machine (10 µs) to a thousand on a busy one. */
const routing_bounds_us = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
/** One datagram in so many is measured: it is sent at once then, and not together with the next. */
const routing_sampled = 64;

assert(parentPort !== null, "this file is the start of a worker thread");
run(parentPort);
