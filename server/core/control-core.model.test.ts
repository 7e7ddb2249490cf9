import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  sealed_bytes_min,
  writeU32,
} from "@talkgroup/schemas";
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { ControlDesk, test_operation } from "./control-desk.suite.js";
import { default_limits } from "./limits.js";
import { type HopVerifier, VoiceRouter } from "./voice-router.js";
import { noPath } from "./voice-session.js";

const channel_ids = test_operation.nets.map(({ id }) => id);
const who = integer({ min: 0, max: 3 });
const channel = constantFrom(...channel_ids);
const target_id = integer({ min: 1, max: 3 });

const step: Arbitrary<Step> = oneof(
  record({ do: constantFrom("enter" as const), role: constantFrom("lead", "lead", "alpha", "deaf") }),
  record({ do: constantFrom("join" as const), who, channel, monitor: boolean() }),
  record({ do: constantFrom("join" as const), who, channel, monitor: constantFrom(false) }),
  record({ do: constantFrom("leave" as const), who, channel }),
  record({ do: constantFrom("define" as const), who, target_id, channels: shuffledSubarray(channel_ids, { minLength: 1 }) }),
  record({ do: constantFrom("remove" as const), who, target_id }),
  record({ do: constantFrom("disconnect" as const), who }),
  record({ do: constantFrom("wait" as const), span_ms: integer({ min: 1, max: 300 }) }),
);
type Step =
  | { do: "enter"; role: string }
  | { do: "join"; who: number; channel: string; monitor: boolean }
  | { do: "leave"; who: number; channel: string }
  | { do: "define"; who: number; target_id: number; channels: string[] }
  | { do: "remove"; who: number; target_id: number }
  | { do: "disconnect"; who: number }
  | { do: "wait"; span_ms: number };

/** What should be true, kept in the plainest way. */
interface Player {
  readonly connection_id: number;
  readonly session_id: number;
  readonly role: string;
  /** Channel id to monitor. */
  readonly on: Map<string, boolean>;
  readonly targets: Map<number, readonly string[]>;
}

const everyTagIsGood: HopVerifier<string> = { importKey: (key) => key, verify: () => true, sign: () => {} };

class Model {
  readonly desk = new ControlDesk();
  readonly router = new VoiceRouter(everyTagIsGood, { ...default_limits, voice_packets_burst: 1e9, voice_bytes_burst: 1e12 });
  players: Player[] = [];
  /** Targets accepted, by number of channels. */
  readonly defined = new Map<number, number>();
  /** Listener lists the worker holds: one for each set of channels that is a target of someone, and no leftovers. */
  readonly #lists = new Set<number>();
  #applied = 0;
  #counter = 0;

  run(taken: Step): void {
    if (taken.do === "wait") {
      this.desk.advance(taken.span_ms);
    } else if (taken.do === "enter") {
      this.#enter(taken.role);
    } else {
      const player = this.players[taken.who];
      if (player !== undefined) this.#act(player, taken);
    }
  }

  #enter(role: string): void {
    if (this.players.length < 4) this.players.push({ ...this.desk.enter(role), role, on: new Map(), targets: new Map() });
  }

  #act(player: Player, taken: Exclude<Step, { do: "wait" | "enter" }>): void {
    const { desk } = this;
    switch (taken.do) {
      case "join": {
        const { ok } = desk.call(player.connection_id, "channel.join", { channel_id: taken.channel, monitor: taken.monitor });
        expect(ok).toBe(may(player, "listen", taken.channel));
        if (!ok) return;
        player.on.set(taken.channel, taken.monitor);
        if (taken.monitor) dropTargets(player, taken.channel);
        return;
      }
      case "leave": {
        const { ok } = desk.call(player.connection_id, "channel.leave", { channel_id: taken.channel });
        expect(ok).toBe(player.on.delete(taken.channel));
        dropTargets(player, taken.channel);
        return;
      }
      case "define":
        this.#define(player, taken.target_id, taken.channels);
        return;
      case "remove": {
        const { ok } = desk.call(player.connection_id, "target.remove", { target_id: taken.target_id });
        expect(ok).toBe(player.targets.delete(taken.target_id));
        return;
      }
      case "disconnect":
        desk.disconnect(player.connection_id);
        this.players = this.players.filter((other) => other !== player);
    }
  }

  #define(player: Player, target: number, channels: readonly string[]): void {
    const secrets = this.desk.view(player.connection_id).secrets;
    const sealed_keys = channels.map((channel_id) => {
      const epoch = Math.max(0, ...(secrets.get(channel_id)?.keys() ?? []));
      return { channel_id, epoch, sealed: "s".repeat(80) };
    });
    const params = { target_id: target, channel_ids: channels };
    const { ok } = this.desk.call(
      player.connection_id,
      "target.define",
      channels.length === 1 ? params : { ...params, simulcast: { generation: 1, sealed_keys } },
    );
    expect(ok).toBe(channels.every((channel_id) => player.on.get(channel_id) === false && may(player, "speak", channel_id)));
    if (!ok) return;
    player.targets.set(target, channels);
    this.defined.set(channels.length, (this.defined.get(channels.length) ?? 0) + 1);
  }

  /** What each client was told is what is true, no more and no less. */
  checkViews(): void {
    for (const player of this.players) {
      const view = this.desk.view(player.connection_id);
      expect(new Set(view.members.keys())).toEqual(new Set(player.on.keys()));
      for (const [channel_id, members] of view.members) {
        const truth = this.players.flatMap(({ session_id, on }) =>
          on.has(channel_id) ? [[session_id, on.get(channel_id)]] : [],
        );
        expect(new Map([...members].map(([session_id, { monitor }]) => [session_id, monitor]))).toEqual(new Map(truth as []));
      }
      const known = new Map([...view.targets].map(([id, { channel_ids: told }]) => [id, [...told].sort()]));
      const truth = new Map<string, string[]>();
      for (const other of this.players) {
        if (other === player) continue;
        for (const [id, channels] of other.targets) {
          const shared = channels.filter((channel_id) => player.on.has(channel_id)).sort();
          if (shared.length > 0) truth.set(`${other.session_id}/${id}`, shared);
        }
      }
      expect(known).toEqual(truth);
    }
  }

  /** The voice worker's routes: exactly who is on the target's channels and may listen, never the talker, nobody twice. */
  checkRoutes(): void {
    for (const update of this.desk.updates.slice(this.#applied))
      this.router.applyRoutes(structuredClone(update), this.desk.now_ms);
    for (const { lists_set, lists_removed } of this.desk.updates.slice(this.#applied)) {
      for (const { list_id } of lists_set) this.#lists.add(list_id);
      for (const list_id of lists_removed) this.#lists.delete(list_id);
    }
    this.#applied = this.desk.updates.length;
    const sets = this.players.flatMap(({ targets }) => [...targets.values()].map((channels) => [...channels].sort().join()));
    expect(this.#lists.size).toBe(new Set(sets).size);
    for (const player of this.players) {
      for (const id of [1, 2, 3]) {
        const channels = player.targets.get(id);
        const verdict = this.#talk(player.session_id, id);
        expect(verdict).toBe(channels === undefined ? "unknown_target" : "forward");
        if (channels === undefined) continue;
        const heard = this.router.listeners.filter((listener) => listener !== this.router.talker);
        const ids = heard.map(({ session_id }) => session_id);
        const truth = this.players.filter((other) => other !== player && channels.some((channel_id) => other.on.has(channel_id)));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.sort()).toEqual(truth.map(({ session_id }) => session_id).sort());
        for (const other of truth) {
          expect(channels.some((channel_id) => other.on.has(channel_id) && may(other, "listen", channel_id))).toBe(true);
        }
      }
    }
  }

  /**
   * Once all changes that were due are made, exactly the members know a channel's newest secret: all of them, and nobody who
   * left.
   */
  checkSecrets(): void {
    this.desk.advance(5000);
    for (const channel_id of channel_ids) {
      const members = this.players.filter(({ on }) => on.has(channel_id)).map(({ connection_id }) => connection_id);
      const [first] = members;
      if (first === undefined) continue;
      const [newest] = [...(this.desk.view(first).secrets.get(channel_id) ?? [])].sort(([a], [b]) => b - a);
      if (newest === undefined) throw new Error("a member knows no secret");
      const [epoch, secret] = newest;
      const knowing = [...this.desk.views].flatMap(([connection_id, { secrets }]) =>
        [...(secrets.get(channel_id)?.values() ?? [])].includes(secret) ? [connection_id] : [],
      );
      expect(knowing.sort()).toEqual(members.sort());
      for (const connection_id of members) {
        expect(Math.max(...(this.desk.view(connection_id).secrets.get(channel_id)?.keys() ?? []))).toBe(epoch);
      }
    }
  }

  #talk(session_id: number, id: number): string {
    const packet = new Uint8Array(header_bytes + sealed_bytes_min + hop_trailer_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id, target_id: id }, packet, 0);
    this.#counter += 1;
    writeU32(packet, packet.length - hop_trailer_bytes, this.#counter);
    return this.router.handleDatagram(packet, packet.length, noPath(), this.desk.now_ms);
  }
}

function may({ role }: Player, permission: "listen" | "speak", channel_id: string): boolean {
  return test_operation.nets.some((net) => net.id === channel_id && net[permission].includes(role));
}

function dropTargets(player: Player, channel_id: string): void {
  for (const [id, channels] of player.targets) if (channels.includes(channel_id)) player.targets.delete(id);
}

describe("ControlCore against a model", () => {
  it("tells, routes and keys exactly what is true, whatever players do", () => {
    const defined = new Map<number, number>();
    const entered: Step[] = ["lead", "lead", "alpha"].map((role) => ({ do: "enter", role }));
    // From here most walks get to talk: two on everything, one on a part.
    const joined: Step[] = channel_ids.flatMap((channel) =>
      [0, 1, 2].map((who) => ({ do: "join", who, channel, monitor: who === 2 })),
    );
    assert(
      property(array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const model = new Model();
        for (const taken of [...entered, ...joined, ...steps]) {
          model.run(taken);
          model.checkViews();
          model.checkRoutes();
        }
        model.checkSecrets();
        model.checkViews();
        for (const [channels, count] of model.defined) defined.set(channels, (defined.get(channels) ?? 0) + count);
      }),
      { numRuns: 200, seed: 1 },
    );
    // The check is worth something only if the walks get as far as talking, on one channel and on several.
    for (const channels of [1, 2, 3]) expect(defined.get(channels)).toBeGreaterThan(10);
  });
});
