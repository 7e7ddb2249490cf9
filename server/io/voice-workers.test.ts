import { createSocket } from "node:dgram";
import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { Worker } from "node:worker_threads";
import { packet_kind } from "@talkgroup/schemas";
import { afterEach, describe, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-planner.js";
import type { ServerError } from "./server-error.js";
import { body_bytes, heardOf, hop_key, VoicePlayer } from "./voice-player.suite.js";
import { mustHaveRoom, VoiceWorkers, type VoiceWorkersOptions } from "./voice-workers.js";

const program = new URL("../dist/io/voice-worker.js", import.meta.url);
const no_routes: RouteUpdate = {
  sessions_removed: [],
  sessions_added: [],
  targets_removed: [],
  lists_set: [],
  lists_changed: [],
  targets_set: [],
  lists_removed: [],
};
/** An address of this machine that is good on one link alone, with its zone: not every machine has one. */
const link_local = Object.entries(networkInterfaces())
  .flatMap(([name, addresses = []]) => addresses.map(({ address }) => `${address}%${name}`))
  .find((address) => address.startsWith("fe80:"));
/** Everybody talks to all by target 5. */
const all = 5;
const player_count = 7;
const ids: readonly number[] = Array.from({ length: player_count }, (_, index) => index + 1);

/** Seven players, by turns at each of the workers. */
class Radio {
  readonly tunnelled: { readonly heard: string; readonly session_ids: readonly number[] }[] = [];
  readonly talking: string[] = [];
  failed: ServerError | undefined;
  #voice: VoiceWorkers | undefined;
  #players: readonly VoicePlayer[] = [];
  #wake: () => void = () => {};

  /** `host`: where the players are, and find it. */
  static async start(workers: number, options: Partial<VoiceWorkersOptions> = {}, host?: string): Promise<Radio> {
    const radio = new Radio();
    radio.#voice = await VoiceWorkers.start({
      address: "127.0.0.1",
      family: 4,
      port: 0,
      workers,
      limits: default_limits,
      program,
      onTunnel: (packet, session_ids) => radio.#note(() => radio.tunnelled.push({ heard: heardOf(packet), session_ids })),
      onTalking: (session_id, target_id, talking) =>
        radio.#note(() => radio.talking.push(`${session_id}/${target_id} ${talking ? "on" : "off"}`)),
      onFailed: (error) =>
        radio.#note(() => {
          radio.failed = error;
        }),
      ...options,
    });
    const home = (session_id: number): number => (session_id - 1) % workers;
    radio.voice.applyRoutes({
      ...no_routes,
      sessions_added: ids.map((session_id) => ({
        session_id,
        hop_key: hop_key.toString("base64url"),
        home: home(session_id),
      })),
      lists_set: [{ list_id: 1, listeners: Uint32Array.from(ids) }],
      targets_set: ids.map((session_id) => ({ session_id, target_id: all, list_id: 1 })),
    });
    radio.#players = await Promise.all(ids.map((id) => VoicePlayer.open(id, radio.voice.ports[home(id)] as number, host)));
    return radio;
  }

  get voice(): VoiceWorkers {
    if (this.#voice === undefined) throw new Error("not started");
    return this.#voice;
  }

  player(session_id: number): VoicePlayer {
    const player = this.#players[session_id - 1];
    if (player === undefined) throw new Error(`no player ${session_id}`);
    return player;
  }

  /** Resolves when all that was said has been heard: the workers have handed it on, then their siblings have sent it. */
  async settle(): Promise<void> {
    for (let hop = 0; hop < 2; hop += 1) await Promise.all(this.#players.map((player) => player.ping()));
  }

  heard(): Record<number, readonly string[]> {
    return Object.fromEntries(this.#players.map(({ session_id, heard }) => [session_id, [...heard].sort()]));
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async close(): Promise<void> {
    for (const { socket } of this.#players) socket.close();
    await this.#voice?.close();
  }

  #note(change: () => void): void {
    change();
    this.#wake();
  }
}

let radio: Radio | undefined;
afterEach(async () => {
  await radio?.close();
  radio = undefined;
});

describe.each([
  [1, "auto"],
  [3, "auto"],
  [3, "dgram"],
] as const)("%i voice workers, copies by %s", (workers, way) => {
  const relays = workers - 1;

  async function start(): Promise<Radio> {
    radio = await Radio.start(workers, { way });
    await radio.settle();
    return radio;
  }

  it("let everybody hear everybody else, each packet once, by one hop at most", async () => {
    const on = await start();
    const { voice } = on;
    const said = ids.flatMap((id) => [1, 2, 3].map(() => ({ id, what: heardOf(on.player(id).talk(all)) })));
    await on.settle();
    expect(on.heard()).toEqual(heardBy(ids, said));
    const { verdicts, packets_in } = await voice.counts();
    expect(verdicts).toMatchObject({ forward: said.length, relayed: said.length * relays, wrong_worker: 0, replayed: 0 });
    expect(packets_in).toBe(verdicts.forward + verdicts.relayed + verdicts.pong);
  });

  it("let those hear who are on the list, wherever they are, and bother no worker that has none", async () => {
    const on = await start();
    const { voice } = on;
    voice.applyRoutes({
      ...no_routes,
      // A whisper to one, and two channels at once.
      lists_set: [
        { list_id: 2, listeners: Uint32Array.of(2) },
        { list_id: 3, listeners: Uint32Array.of(1, 3, 4, 6) },
      ],
      targets_set: [
        { session_id: 1, target_id: 7, list_id: 2 },
        { session_id: 1, target_id: 8, list_id: 3 },
      ],
    });
    const [whisper, simulcast] = [heardOf(on.player(1).talk(7)), heardOf(on.player(1).talk(8))];
    await on.settle();
    expect(on.heard()).toEqual({ 1: [], 2: [whisper], 3: [simulcast], 4: [simulcast], 5: [], 6: [simulcast], 7: [] });
    expect((await voice.counts()).verdicts).toMatchObject({ forward: 2, relayed: workers === 1 ? 0 : 2 });
  });

  it("reach listeners by tunnel at whichever worker they are, and take their voice", async () => {
    const on = await start();
    const { voice } = on;
    voice.handleTunnelled(2, on.player(2).datagram({ kind: packet_kind.ping }));
    await on.until(() => on.tunnelled.length === 1);
    const said = heardOf(on.player(1).talk(all));
    await on.until(() => on.tunnelled.length === 2);
    expect(on.tunnelled[1]).toEqual({ heard: said, session_ids: [2] });
    const answer = on.player(2).datagram({ kind: packet_kind.voice, target_id: all }, body_bytes);
    voice.handleTunnelled(2, answer);
    await on.until(() => on.talking.length === 2);
    await Promise.all([1, 3, 4].map((id) => on.player(id).ping()));
    await Promise.all([1, 3, 4].map((id) => on.player(id).ping()));
    expect([1, 2, 3, 4].map((id) => on.player(id).heard)).toEqual([
      [heardOf(answer)],
      [],
      [said, heardOf(answer)],
      [said, heardOf(answer)],
    ]);
  });

  it("neither hear one that has left, nor send to it", async () => {
    const on = await start();
    const { voice } = on;
    voice.applyRoutes({ ...no_routes, sessions_removed: [2] });
    on.player(2).talk(all);
    const said = heardOf(on.player(1).talk(all));
    await Promise.all([1, 3, 4, 5, 6, 7].map((id) => on.player(id).ping()));
    await Promise.all([1, 3, 4, 5, 6, 7].map((id) => on.player(id).ping()));
    expect(on.heard()).toEqual({ ...heardBy([1, 3, 4, 5, 6, 7], [{ id: 1, what: said }]), 2: [] });
    expect((await voice.counts()).verdicts).toMatchObject({ forward: 1, unknown_session: 1 });
  });

  it("say once who talks, and count every session once", async () => {
    const on = await start();
    const { voice } = on;
    on.player(2).talk(all);
    on.player(3).talk(all);
    await on.until(() => on.talking.length === 2);
    await on.settle();
    expect([...on.talking].sort()).toEqual(["2/5 on", "3/5 on"]);
    const { sessions, talks, routes_applied } = await voice.counts();
    expect({ sessions, talks, routes_applied }).toEqual({ sessions: player_count, talks: 2, routes_applied: 1 });
  });

  it("tell when one of them ends, and close all the same", async () => {
    const threads = new Set<Worker>();
    const post = Worker.prototype.postMessage;
    const spy = vi.spyOn(Worker.prototype, "postMessage").mockImplementation(function (this: Worker, ...message) {
      threads.add(this);
      return post.apply(this, message);
    });
    radio = await Radio.start(workers, { way });
    spy.mockRestore();
    expect(threads.size).toBe(workers);
    await [...threads].at(-1)?.terminate();
    await radio.until(() => radio?.failed !== undefined);
    expect(radio.failed).toMatchObject({ code: "voice_worker_stopped" });
  });
});

describe("several voice workers", () => {
  it("drop what is sent to another worker than its session's, and miss none of it where it belongs", async () => {
    radio = await Radio.start(3);
    await radio.settle();
    const { voice } = radio;
    const [one, two] = [radio.player(1), radio.player(2)];
    const packet = one.datagram({ kind: packet_kind.voice, target_id: all }, body_bytes);
    one.send(packet, voice.ports[1]);
    one.send(one.datagram({ kind: packet_kind.ping }), voice.ports[1]);
    await two.ping();
    expect(await voice.counts()).toMatchObject({ verdicts: { wrong_worker: 2, forward: 0, relayed: 0 }, talks: 0 });
    expect(two.heard).toEqual([]);
    one.send(packet);
    await radio.settle();
    expect(two.heard).toEqual([heardOf(packet)]);
  });

  it("have the ports after the first, or none at all where one of them is taken", async () => {
    const taken = createSocket("udp4");
    taken.bind(0, "127.0.0.1");
    await once(taken, "listening");
    const port = taken.address().port - 1;
    await expect(Radio.start(2, { port })).rejects.toMatchObject({
      code: "voice_port_unavailable",
      message: expect.stringContaining(`UDP port ${port + 1}`),
    });
    taken.close();
    radio = await Radio.start(2, { port });
    expect(radio.voice.ports).toEqual([port, port + 1]);
    await expect(Radio.start(2, { port: 65_535 })).rejects.toMatchObject({ code: "voice_port_unavailable" });
    expect(() => mustHaveRoom(65_520, 16)).not.toThrow();
  });

  it.each([
    ["0.0.0.0", 4],
    ["::", 6],
  ] as const)("find each other where they are bound to every address, %s", async (address, family) => {
    radio = await Radio.start(2, { address, family });
    await radio.settle();
    const said = heardOf(radio.player(1).talk(all));
    await radio.settle();
    expect(radio.player(2).heard).toEqual([said]);
  });

  it.skipIf(link_local === undefined).each(["auto", "dgram"] as const)(
    "find each other where they are bound to an address of one link, by %s",
    async (way) => {
      // As an operator may write it.
      const [address = "", zone = ""] = (link_local ?? "").split("%");
      const host = `${address.toUpperCase()}%${zone}`;
      radio = await Radio.start(2, { address: host, family: 6, way }, host);
      await radio.settle();
      const said = heardOf(radio.player(1).talk(all));
      await radio.settle();
      expect(radio.player(2).heard).toEqual([said]);
      expect((await radio.voice.counts()).verdicts).toMatchObject({ forward: 1, relayed: 1, wrong_worker: 0 });
    },
  );
});

function heardBy(
  listeners: readonly number[],
  said: readonly { readonly id: number; readonly what: string }[],
): Record<number, string[]> {
  return Object.fromEntries(
    listeners.map((listener) => [
      listener,
      said
        .filter(({ id }) => id !== listener)
        .map(({ what }) => what)
        .sort(),
    ]),
  );
}
