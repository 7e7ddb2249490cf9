import type { Member } from "@talkgroup/schemas";
import { expect } from "vitest";
import type { Seat } from "./control-desk.suite.js";
import { type PermissionName, permission_names } from "./permission-bits.js";
import { tableOf } from "./test-organisation.suite.js";

export const channel_ids = ["command", "alpha", "bravo"] as const;
export const user_ids = ["ursula", "viktor"] as const;

export interface Player {
  seat: Seat;
  readonly session_id: number;
  /** Stalled: its connection is open, but nothing comes through any more. */
  state: "here" | "stalled" | "absent";
  absent_ms: number;
  readonly user: string | undefined;
  /** Of a guest. */
  readonly role: string;
  /** Channel id to monitor. */
  readonly on: Map<string, boolean>;
  readonly priority: Set<string>;
  readonly targets: Map<number, Target>;
  readonly talking: Set<number>;
  readonly watches: Set<string>;
  /** Of those it is on. */
  readonly paused: Set<string>;
  muted: boolean;
  deafened: boolean;
  /** How many secrets there were when it was last taken off each channel. */
  readonly off: Map<string, number>;
}

export type Target = { readonly channels: readonly string[] } | { readonly named: Set<number> };

/** What is so in the organisation, and what follows from it. */
export class ModelTruth {
  players: Player[] = [];
  /** By "role channel". */
  readonly allowed = new Map<string, readonly PermissionName[]>();
  readonly present = new Set<string>(channel_ids);
  /** The role of each user. */
  readonly accounts = new Map<string, string>(user_ids.map((user) => [user, "lead"]));
  /** "channel key": muted by a moderator. */
  readonly mutes = new Set<string>();

  constructor() {
    for (const channel of channel_ids) {
      this.allowed.set(`lead ${channel}`, everyday);
      if (channel !== "bravo") this.allowed.set(`alpha ${channel}`, channel === "alpha" ? everyday : ["join", "listen"]);
    }
  }

  /** Someone has come. */
  add(seat: Seat, user: string | undefined, role: string): void {
    this.players.push({
      seat,
      session_id: seat.session_id,
      state: "here",
      absent_ms: 0,
      user,
      role,
      on: new Map(),
      priority: new Set(),
      targets: new Map(),
      talking: new Set(),
      watches: new Set(),
      paused: new Set(),
      muted: false,
      deafened: false,
      off: new Map(),
    });
  }

  /** Someone has gone. */
  forget(player: Player): void {
    player.on.clear();
    this.players = this.players.filter((other) => other !== player);
    for (const { targets } of this.players) {
      for (const target of targets.values()) if ("named" in target) target.named.delete(player.session_id);
    }
    if (player.user === undefined) for (const channel of channel_ids) this.mutes.delete(`${channel} ${keyOf(player)}`);
  }

  /** Takes from a player what the table does not give it; adds the channels whose epochs must change for it. */
  restrict(player: Player, revoked: Set<string>): void {
    for (const channel of channel_ids) {
      if (!this.present.has(channel)) {
        takeOff(player, channel);
        dropTargets(player, channel);
        player.watches.delete(channel);
        continue;
      }
      if (!this.may(player, "listen", channel)) player.watches.delete(channel);
      const monitor = player.on.get(channel);
      if (monitor === undefined) continue;
      if (!this.mayBeOn(player, channel, monitor)) {
        takeOff(player, channel);
        revoked.add(channel);
      } else if (!this.may(player, "speak", channel)) {
        dropTargets(player, channel);
      }
    }
  }

  /** The table that says it. */
  table(): ReturnType<typeof tableOf> {
    const channels = channel_ids
      .filter((channel) => this.present.has(channel))
      .map((id) => {
        const allow = Object.fromEntries(["lead", "alpha"].map((role) => [role, this.allowed.get(`${role} ${id}`) ?? []]));
        return { id, allow: { ...allow, chief: ["moderate"] as const } };
      });
    const users = Object.fromEntries(
      [...this.accounts].map(([user, role]) => [user, { roles: [role], name: `${user} the ${role}` }]),
    );
    return tableOf({ id: "exercise", roles: ["chief", "lead", "alpha", "deaf"], channels, users });
  }

  may({ user, role }: Player, name: PermissionName, channel: string): boolean {
    const held = user === undefined ? role : this.accounts.get(user);
    return this.allowed.get(`${held} ${channel}`)?.includes(name) === true;
  }

  channelsOf(player: Player): unknown[] {
    const shown = (channel: string): boolean => permission_names.some((name) => this.may(player, name, channel));
    const present = channel_ids.filter((channel) => this.present.has(channel) && shown(channel));
    return present.map((channel) => {
      const speaks = (["join", "listen", "speak"] as const).every((name) => this.may(player, name, channel));
      return [channel, this.may(player, "listen", channel), speaks];
    });
  }

  isMuted(player: Player, channel: string): boolean {
    return this.mutes.has(`${channel} ${keyOf(player)}`);
  }

  mayBeOn(player: Player, channel: string, monitor: boolean): boolean {
    return this.present.has(channel) && this.may(player, "listen", channel) && (monitor || this.may(player, "join", channel));
  }

  mayWhisper(talker: Player, hearer: Player): boolean {
    return [...talker.on.keys()].some(
      (channel) => hearer.on.has(channel) && this.may(talker, "whisper", channel) && !this.isMuted(talker, channel),
    );
  }

  audible(player: Player, channels: readonly string[]): readonly string[] {
    return channels.filter((channel) => !this.isMuted(player, channel));
  }

  speaksOn(player: Player, channel: string): boolean {
    return [...player.talking].some((target_id) => {
      const target = player.targets.get(target_id);
      return target !== undefined && "channels" in target && this.audible(player, target.channels).includes(channel);
    });
  }

  /** Sessions that are to be sent what a player says on a target. */
  listeners(player: Player, target_id: number): number[] {
    const target = player.targets.get(target_id);
    if (target === undefined) return [];
    const hear = this.players.filter((other) => {
      if (other === player || other.deafened) return false;
      if ("named" in target) return target.named.has(other.session_id) && this.mayWhisper(player, other);
      const shared = this.audible(player, target.channels).filter(
        (channel) => other.on.has(channel) && !other.paused.has(channel),
      );
      // Nobody hears what it may not listen to.
      for (const channel of shared) agree(this.may(other, "listen", channel), true);
      return shared.length > 0;
    });
    return hear.map(({ session_id }) => session_id);
  }

  membersOf(channel: string): Map<number, Member> {
    return new Map(
      this.players.flatMap((player): [number, Member][] => {
        const monitor = player.on.get(channel);
        if (monitor === undefined) return [];
        const { session_id, user } = player;
        const held = user === undefined ? undefined : (this.accounts.get(user) ?? "");
        const member = {
          session_id,
          name: held === undefined ? "N" : `${user} the ${held}`,
          role: held ?? player.role,
          monitor,
          ...(player.muted || this.isMuted(player, channel) ? { muted: true } : {}),
          ...(player.deafened ? { deafened: true } : {}),
          ...(player.priority.has(channel) ? { priority: true } : {}),
          ...(player.state === "absent" ? { absent: true } : {}),
        };
        return [[session_id, member]];
      }),
    );
  }

  heardTargets(player: Player): Map<string, string[]> {
    const heard = new Map<string, string[]>();
    for (const other of this.players) {
      for (const [id, target] of other.targets) {
        if (other === player || !("channels" in target)) continue;
        const shared = target.channels.filter((channel) => player.on.has(channel)).sort();
        if (shared.length > 0) heard.set(`${other.session_id}/${id}`, shared);
      }
    }
    return heard;
  }

  heardWhispers(player: Player): string[] {
    return this.players.flatMap((other) =>
      [...other.targets].flatMap(([id, target]) =>
        "named" in target && target.named.has(player.session_id) && this.mayWhisper(other, player)
          ? `${other.session_id}/${id}`
          : [],
      ),
    );
  }

  /** Who talks where it is told so. */
  toldTalkers(player: Player): string[] {
    return [...new Set([...player.watches, ...player.paused])].flatMap((channel) =>
      this.players.filter((other) => this.speaksOn(other, channel)).map(({ session_id }) => `${channel} ${session_id}`),
    );
  }
}

/** A guest is itself, a user whoever signs in as it. */
export function keyOf({ user, session_id }: Player): string {
  return user ?? `${session_id}`;
}

export function takeOff(player: Player, channel: string): void {
  player.on.delete(channel);
  player.priority.delete(channel);
  player.paused.delete(channel);
  dropTargets(player, channel);
}

export function dropTargets(player: Player, channel: string): void {
  for (const [id, target] of player.targets) {
    if (!("channels" in target) || !target.channels.includes(channel)) continue;
    player.targets.delete(id);
    player.talking.delete(id);
  }
}

/** As `toEqual`, and much faster where there is nothing to say. */
export function agree(found: unknown, truth: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(truth)) expect(found).toEqual(truth);
}

/** A map of maps as sorted lists. */
export function plain(map: ReadonlyMap<string, ReadonlyMap<number, unknown> | readonly string[]>): unknown[] {
  return [...map]
    .map(([key, value]): [string, unknown] => [key, value instanceof Map ? [...value].sort(([a], [b]) => a - b) : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export const everyday: readonly PermissionName[] = ["join", "listen", "speak", "whisper"];

/** Another organisation, with the same channels. */
export function otherTable(): ReturnType<typeof tableOf> {
  return tableOf({ id: "other", roles: ["lead"], channels: channel_ids.map((id) => ({ id, allow: { lead: everyday } })) });
}
