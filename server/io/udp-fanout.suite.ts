import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { default_limits } from "../core/limits.js";
import type { OutletList } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import type { FanoutOptions, UdpFanout } from "./udp-fanout.js";

export type OpenFanout = (options: FanoutOptions) => Promise<UdpFanout>;

/** How a fan-out and those who hear it reach each other. */
export interface FanoutNet {
  readonly family: 4 | 6;
  /** What the fan-out binds, what an ear binds, and how the fan-out names the ear. */
  readonly bind: string;
  readonly ear: string;
  readonly named: string;
}

export const nets: Readonly<Record<string, FanoutNet>> = {
  IPv4: { family: 4, bind: "127.0.0.1", ear: "127.0.0.1", named: "127.0.0.1" },
  IPv6: { family: 6, bind: "::1", ear: "::1", named: "::1" },
  "IPv4 by a socket of IPv6": { family: 6, bind: "::", ear: "127.0.0.1", named: "::ffff:127.0.0.1" },
};

/** A fan-out and ears, all on this machine. */
export class FanoutRoom {
  readonly came: string[] = [];
  readonly #open: OpenFanout;
  readonly #net: FanoutNet;
  readonly #ears: Ear[] = [];
  readonly #fanouts: UdpFanout[] = [];

  constructor(open: OpenFanout, net: FanoutNet) {
    this.#open = open;
    this.#net = net;
  }

  async fanout(options: Partial<FanoutOptions> = {}): Promise<UdpFanout> {
    const { family, bind: address } = this.#net;
    const onDatagram: FanoutOptions["onDatagram"] = (packet) => this.came.push(Buffer.from(packet).toString());
    const opened = await this.#open({
      ...{ address, family, port: 0, limits: default_limits, way: "auto" as const, onDatagram },
      ...options,
    });
    this.#fanouts.push(opened);
    return opened;
  }

  async ear(): Promise<Ear> {
    const ear = await Ear.open(this.#net);
    this.#ears.push(ear);
    return ear;
  }

  ears(count: number): Promise<Ear[]> {
    return Promise.all(Array.from({ length: count }, () => this.ear()));
  }

  async closeFanout(fanout: UdpFanout): Promise<void> {
    this.#fanouts.splice(this.#fanouts.indexOf(fanout), 1);
    await fanout.close();
  }

  async close(): Promise<void> {
    for (const { socket } of this.#ears.splice(0)) socket.close();
    for (const fanout of this.#fanouts.splice(0)) await fanout.close();
    this.came.length = 0;
  }
}

/** Hears datagrams, as text. */
export class Ear {
  readonly socket: Socket;
  readonly path: VoicePath;
  readonly #heard: string[] = [];

  static async open({ ear, named }: FanoutNet): Promise<Ear> {
    const socket = createSocket(ear.includes(":") ? "udp6" : "udp4");
    socket.bind(0, ear);
    await once(socket, "listening");
    return new Ear(socket, named);
  }

  private constructor(socket: Socket, address: string) {
    this.socket = socket;
    this.path = { kind: "udp", address, port: socket.address().port, session_id: 0 };
    socket.on("message", (packet) => this.#heard.push(packet.toString()));
  }

  /** All that was sent here before this call, in its order. */
  async heard(fanout: UdpFanout): Promise<string[]> {
    say(fanout, this.path, end);
    while (!this.#heard.includes(end)) await once(this.socket, "message");
    return this.#heard.splice(0).filter((text) => text !== end);
  }

  /** Resolves when `count` more have come, with them. */
  async next(count: number): Promise<string[]> {
    while (this.#heard.length < count) await once(this.socket, "message");
    return this.#heard.splice(0);
  }
}

/** A list of these ears, in this order. */
export function listOf(fanout: UdpFanout, ears: readonly { readonly path: VoicePath }[]): OutletList {
  const list = fanout.newList();
  for (const [index, { path }] of ears.entries()) {
    fanout.handlePathChanged(path);
    list.place(index, path);
  }
  return list;
}

export function sayToAll(list: OutletList, text: string, count: number, skip = -1, priority = 0): void {
  // More bytes than are to be sent, as there are with a trailer.
  const packet = Buffer.from(`${text} trailer`);
  list.sendToAll(packet, text.length, count, skip, priority);
}

export function say(fanout: UdpFanout, path: VoicePath, text: string): void {
  fanout.sendTo(Buffer.from(text), text.length, path);
}

/** What every fan-out does, whatever it is made of. */
export function describeFanout(name: string, open: OpenFanout): void {
  describe.each(Object.entries(nets))(`${name}, %s`, (_net, net) => {
    const room = new FanoutRoom(open, net);
    afterEach(() => room.close());

    it("sends the same bytes to all but the talker, wherever it stands", async () => {
      const fanout = await room.fanout();
      const ears = await room.ears(5);
      const list = listOf(fanout, ears);
      for (const skip of [-1, 0, 2, 4, 5]) sayToAll(list, `without ${skip}`, 5, skip);
      for (const [index, ear] of ears.entries()) {
        const all = [-1, 0, 2, 4, 5].filter((skip) => skip !== index).map((skip) => `without ${skip}`);
        expect(await ear.heard(fanout)).toEqual(all);
      }
      expect(fanout.counts).toMatchObject({ copies: 22 + 5, send_errors: 0, copies_dropped: 0 });
    });

    it("sends nothing to nobody", async () => {
      const fanout = await room.fanout();
      const ear = await room.ear();
      sayToAll(fanout.newList(), "none", 0);
      sayToAll(listOf(fanout, [ear]), "the talker alone", 1, 0);
      say(fanout, { ...ear.path, kind: "tunnel" }, "tunnel");
      say(fanout, { ...ear.path, kind: "none" }, "nowhere");
      expect(fanout.counts).toEqual({ copies: 0, bytes: 0, send_errors: 0, send_no_buffers: 0, copies_dropped: 0 });
      expect(await ear.heard(fanout)).toEqual([]);
    });

    it("follows who comes, goes and moves", async () => {
      const fanout = await room.fanout();
      const [one, two, three, four] = (await room.ears(4)) as [Ear, Ear, Ear, Ear];
      const list = listOf(fanout, [one, two]);
      const other = listOf(fanout, [two, one]);
      sayToAll(list, "two", 2);
      fanout.handlePathChanged(three.path);
      list.place(2, three.path);
      sayToAll(list, "three", 3);
      list.place(0, three.path);
      sayToAll(list, "one left", 2);
      // The player at `two` has another address now, on both lists.
      const moved = two.path;
      const before = { ...moved };
      moved.port = four.path.port;
      fanout.handlePathChanged(moved);
      sayToAll(list, "moved", 2);
      sayToAll(other, "moved there too", 2);
      expect(await one.heard(fanout)).toEqual(["two", "three", "moved there too"]);
      expect(await three.heard(fanout)).toEqual(["three", "one left", "moved"]);
      expect(await four.heard(fanout)).toEqual(["moved", "moved there too"]);
      Object.assign(moved, before);
      expect(await two.heard(fanout)).toEqual(["two", "three", "one left"]);
    });

    it("reaches more listeners than the system takes at once, each once", async () => {
      const fanout = await room.fanout();
      const ears = await room.ears(25);
      const many = Array.from({ length: 2500 }, (_, index) => ears[index % ears.length] as Ear);
      const list = listOf(fanout, many);
      sayToAll(list, "all", many.length, 1300);
      const counts: number[] = [];
      for (const ear of ears) counts.push((await ear.heard(fanout)).length);
      expect(counts).toEqual(ears.map((_, index) => (index === 0 ? 99 : 100)));
      expect(fanout.counts.copies).toBe(2499 + 25);
      expect(fanout.counts.bytes).toBe(2499 * 3 + 25 * end.length);
    });

    it("hands over what comes, and answers where it came from", async () => {
      const answered: string[] = [];
      const fanout = await room.fanout({
        onDatagram: (packet, { address, port }) => {
          answered.push(Buffer.from(packet).toString());
          say(fanout, { kind: "udp", address, port, session_id: 0 }, "pong");
        },
      });
      const ear = await room.ear();
      ear.socket.send("ping", fanout.port, net.ear);
      expect(await ear.next(1)).toEqual(["pong"]);
      expect(answered).toEqual(["ping"]);
    });

    it("sends nothing more when it is closed", async () => {
      const fanout = await room.fanout();
      const ear = await room.ear();
      const list = listOf(fanout, [ear]);
      await room.closeFanout(fanout);
      sayToAll(list, "late", 1);
      say(fanout, ear.path, "late");
      expect(fanout.counts).toMatchObject({ copies: 0, send_errors: 0 });
    });

    it("says that a port is taken, and leaves it free when closed", async () => {
      const first = await room.fanout();
      const again = room.fanout({ port: first.port });
      await expect(again).rejects.toMatchObject({ code: "voice_port_unavailable", message: expect.stringMatching(/EADDRINUSE/) });
      await room.closeFanout(first);
      const second = await room.fanout({ port: first.port });
      expect(second.port).toBe(first.port);
      await room.closeFanout(second);
      const third = await room.fanout({ port: first.port });
      const ear = await room.ear();
      sayToAll(listOf(third, [ear]), "free", 1);
      expect(await ear.heard(third)).toEqual(["free"]);
    });
  });

  describe(`${name} and an address that cannot be sent to`, () => {
    const net = nets["IPv4"] as FanoutNet;
    const room = new FanoutRoom(open, net);
    afterEach(() => room.close());

    it("counts it, and all others are sent to", async () => {
      const fanout = await room.fanout();
      const [one, two] = (await room.ears(2)) as [Ear, Ear];
      // Broadcasts have to be asked for: the system says no at once.
      const refused = { path: { ...one.path, address: "255.255.255.255" } };
      sayToAll(listOf(fanout, [one, refused, two]), "word", 3);
      expect(await one.heard(fanout)).toEqual(["word"]);
      expect(await two.heard(fanout)).toEqual(["word"]);
      expect(fanout.counts).toMatchObject({ copies: 4, send_errors: 1, send_no_buffers: 0 });
    });
  });
}

const end = "end";
