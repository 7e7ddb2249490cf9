import type { ControlMethods, Member } from "@talkgroup/schemas";
import { expect } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { default_limits } from "./limits.js";
import type { Step } from "./model-step.suite.js";
import {
  agree,
  channel_ids,
  dropTargets,
  keyOf,
  ModelTruth,
  otherTable,
  type Player,
  plain,
  takeOff,
} from "./model-truth.suite.js";
import { RouteProbe } from "./route-probe.suite.js";

/** What should be true, kept in the plainest way, beside a core that is told the same. */
export class ControlModel {
  readonly desk: ControlDesk;
  readonly probe = new RouteProbe();
  readonly truth = new ModelTruth();
  /** How often things came to pass that make a walk worth something. */
  readonly reached = new Map<string, number>();
  readonly #chief: Seat;
  /** Of another organisation, with the same channels. */
  readonly #stranger: Seat;
  readonly #checked = new Map<number, Set<string>>();
  #updates = 0;

  constructor() {
    this.desk = new ControlDesk({}, { tables: [this.truth.table(), otherTable()] });
    this.#chief = this.desk.enter("chief");
    this.#stranger = this.desk.enter("lead", "other");
    for (const channel_id of channel_ids) this.#call(this.#stranger, "channel.join", { channel_id, monitor: false });
  }

  run(step: Step): void {
    const secrets_before = this.desk.secrets.length;
    const on_before = new Map(this.truth.players.map((player) => [player, new Set(player.on.keys())]));
    this.#take(step);
    for (const [player, channels] of on_before) {
      for (const channel of channels) if (!player.on.has(channel)) player.off.set(channel, secrets_before);
    }
    this.#checkNewSecrets();
  }

  /** What each client was told is what is true, no more and no less. */
  checkViews(): void {
    for (const player of this.truth.players) {
      if (player.state !== "here") continue;
      const view = this.desk.view(player.seat.connection_id);
      const members = [...player.on.keys()].map((channel): [string, Map<number, Member>] => [
        channel,
        this.truth.membersOf(channel),
      ]);
      agree(plain(view.members), plain(new Map(members)));
      const targets = [...view.targets].map(([id, { channel_ids: told }]): [string, string[]] => [id, [...told].sort()]);
      agree(plain(new Map(targets)), plain(this.truth.heardTargets(player)));
      agree([...view.whispers.keys()].sort(), this.truth.heardWhispers(player).sort());
      agree([...view.speaking].sort(), this.truth.toldTalkers(player).sort());
      const may = view.channels.map(({ channel_id, may_listen, may_speak }) => [channel_id, may_listen, may_speak]);
      agree(may, this.truth.channelsOf(player));
    }
    const stranger = this.desk.view(this.#stranger.connection_id);
    const seen = [...stranger.members].map(([channel, members]) => [channel, ...members.keys()]);
    const alone = channel_ids.map((channel) => [channel, this.#stranger.session_id]);
    agree(seen, alone);
    agree(stranger.targets.size + stranger.whispers.size, 0);
  }

  /** The API's view is the truth as well. */
  checkSessions(): void {
    const seen = this.desk.core.sessionsIn("id of exercise").filter(({ session_id }) => session_id !== this.#chief.session_id);
    const shown = seen.map(({ session_id, absent, channels }) => [
      session_id,
      absent,
      ...channels.map(({ channel_id, monitor, muted, speaking }) => `${channel_id} ${monitor} ${muted} ${speaking}`).sort(),
    ]);
    const truth = this.truth.players.map((player) => [
      player.session_id,
      player.state === "absent",
      ...[...player.on]
        .map(
          ([channel, monitor]) =>
            `${channel} ${monitor} ${this.truth.isMuted(player, channel)} ${this.truth.speaksOn(player, channel)}`,
        )
        .sort(),
    ]);
    agree(shown, truth);
    agree(this.desk.core.sessions, this.truth.players.length + 2);
  }

  /** The voice worker's routes: exactly who is to hear the target, never the talker, nobody twice, nobody who may not listen. */
  checkRoutes(): void {
    const { probe, desk } = this;
    for (const update of desk.updates.slice(this.#updates)) probe.apply(update, desk.now_ms);
    this.#updates = desk.updates.length;
    const lists = new Set<string>();
    for (const player of this.truth.players) {
      for (const target_id of [1, 2, 3]) {
        const target = player.targets.get(target_id);
        const whisper = target !== undefined && "named" in target;
        const heard_on = target !== undefined && "channels" in target ? this.truth.audible(player, target.channels) : [];
        const reaches = whisper || heard_on.length > 0;
        if (reaches) lists.add(whisper ? `${player.session_id}/${target_id}` : [...heard_on].sort().join());
        const heard_by = probe.talk(player.session_id, target_id, desk.now_ms);
        if (whisper && heard_by?.length !== 0) this.#count("whisper heard");
        agree(heard_by?.sort() ?? "nobody", reaches ? this.truth.listeners(player, target_id).sort() : "nobody");
      }
    }
    agree([probe.lists, probe.router.sessions], [lists.size, this.truth.players.length + 2]);
  }

  /** Once all changes that were due are made, exactly the members know a channel's newest secret. */
  checkSecrets(): void {
    for (const player of this.truth.players.filter(({ state }) => state !== "here")) this.#resume(player);
    this.desk.advanceAlive(5_000);
    for (const channel of channel_ids) {
      const members = this.truth.players.filter(({ on }) => on.has(channel)).map(({ seat }) => seat.connection_id);
      const [first] = members;
      if (first === undefined) continue;
      const secret = this.desk.newestSecret(first, channel);
      const knowing = [...this.desk.views].filter(([, { told }]) => told.has(secret)).map(([, view]) => view);
      expect(new Set(knowing)).toEqual(new Set(members.map((connection_id) => this.desk.view(connection_id))));
      for (const connection_id of members) expect(this.desk.newestSecret(connection_id, channel)).toBe(secret);
    }
  }

  /** When all have gone nothing is left of them. */
  checkNothingLeft(): void {
    const { desk } = this;
    for (const { seat, state } of this.truth.players) if (state === "here") desk.disconnect(seat.connection_id);
    for (const { connection_id } of [this.#chief, this.#stranger]) desk.drop(connection_id);
    desk.advance(2 * default_limits.resume_window_ms);
    expect(desk.core.sessions).toBe(0);
    expect(desk.core.pollTimeout()).toBeUndefined();
    for (const update of desk.updates.slice(this.#updates)) this.probe.apply(update, desk.now_ms);
    expect([this.probe.lists, this.probe.router.sessions]).toEqual([0, 0]);
  }

  #take(step: Step): void {
    switch (step.do) {
      case "enter":
        if (this.truth.players.length < players_max) this.truth.add(this.desk.enter(step.role), undefined, step.role);
        return;
      case "sign in":
        if (this.truth.players.length < players_max && this.truth.accounts.has(step.user)) {
          this.truth.add(this.desk.signIn(step.user), step.user, "");
        }
        return;
      case "allow":
        this.truth.allowed.set(`${step.role} ${step.channel}`, step.names);
        this.#reorganise();
        return;
      case "channel":
        if (step.present) this.truth.present.add(step.channel);
        else this.truth.present.delete(step.channel);
        this.#reorganise();
        return;
      case "account":
        if (step.role === undefined) this.truth.accounts.delete(step.user);
        else this.truth.accounts.set(step.user, step.role);
        this.#reorganise();
        return;
      case "wait":
        this.#wait(step.span_ms);
        return;
      default: {
        const player = this.truth.players[step.who];
        if (player !== undefined) this.#act(player, step);
      }
    }
  }

  #act(player: Player, step: Extract<Step, { who: number }>): void {
    switch (step.do) {
      case "mute":
      case "priority":
      case "kick":
      case "move":
        this.#moderate(player, step);
        return;
      case "talk":
        this.desk.talk(player.session_id, step.target_id, step.talking);
        if (step.talking && player.targets.has(step.target_id)) player.talking.add(step.target_id);
        else player.talking.delete(step.target_id);
        return;
      case "drop":
        if (player.state === "absent") return;
        this.desk.drop(player.seat.connection_id);
        player.state = "absent";
        player.absent_ms = this.desk.now_ms;
        return;
      case "stall":
        if (player.state !== "here") return;
        this.desk.stall(player.seat.connection_id);
        player.state = "stalled";
        return;
      case "resume":
        this.#resume(player);
        return;
      default:
        if (player.state === "here") this.#ask(player, step);
    }
  }

  /** What a player asks for itself. */
  #ask(player: Player, step: AskStep): void {
    switch (step.do) {
      case "join": {
        const params = { channel_id: step.channel, monitor: step.monitor };
        expect(this.#call(player.seat, "channel.join", params)).toBe(this.truth.mayBeOn(player, step.channel, step.monitor));
        if (!this.truth.mayBeOn(player, step.channel, step.monitor)) return;
        player.on.set(step.channel, step.monitor);
        if (step.monitor) dropTargets(player, step.channel);
        return;
      }
      case "leave":
        expect(this.#call(player.seat, "channel.leave", { channel_id: step.channel })).toBe(player.on.has(step.channel));
        takeOff(player, step.channel);
        return;
      case "define":
        this.#define(player, step.target_id, step.channels);
        return;
      case "whisper":
        this.#whisper(player, step.target_id, step.named);
        return;
      case "remove":
        expect(this.#call(player.seat, "target.remove", { target_id: step.target_id })).toBe(
          player.targets.delete(step.target_id),
        );
        player.talking.delete(step.target_id);
        return;
      case "update":
        expect(this.#call(player.seat, "session.update", { muted: step.muted, deafened: step.deafened })).toBe(true);
        player.muted = step.muted;
        player.deafened = step.deafened;
        return;
      case "watch": {
        const may = this.truth.present.has(step.channel) && this.truth.may(player, "listen", step.channel);
        expect(this.#call(player.seat, "channel.watch", { channel_id: step.channel, watch: step.watch })).toBe(may);
        if (may && step.watch) player.watches.add(step.channel);
        else player.watches.delete(step.channel);
        return;
      }
      case "pause":
        expect(this.#call(player.seat, "channel.pause", { channel_id: step.channel, paused: step.paused })).toBe(
          player.on.has(step.channel),
        );
        if (step.paused && player.on.has(step.channel)) player.paused.add(step.channel);
        else player.paused.delete(step.channel);
        if (player.paused.size > 0) this.#count("paused");
        return;
      case "disconnect":
        this.desk.disconnect(player.seat.connection_id);
        this.truth.forget(player);
    }
  }

  #moderate(player: Player, step: ModerateStep): void {
    const { session_id } = player;
    if (step.do === "move") {
      const monitor = player.on.get(step.from);
      const may =
        monitor !== undefined &&
        step.from !== step.to &&
        this.truth.present.has(step.to) &&
        this.truth.mayBeOn(player, step.to, monitor);
      const params = { session_id, from_channel_id: step.from, to_channel_id: step.to };
      expect(this.#call(this.#chief, "member.move", params)).toBe(may);
      if (!may) return;
      if (!player.on.has(step.to)) player.on.set(step.to, monitor);
      takeOff(player, step.from);
      this.#count("moved");
      return;
    }
    const on = player.on.has(step.channel);
    const at = { session_id, channel_id: step.channel };
    if (step.do === "kick") {
      expect(this.#call(this.#chief, "member.kick", at)).toBe(on);
      takeOff(player, step.channel);
    } else if (step.do === "priority") {
      expect(this.#call(this.#chief, "member.priority", { ...at, priority: step.on })).toBe(on);
      if (on && step.on) player.priority.add(step.channel);
      else player.priority.delete(step.channel);
    } else {
      expect(this.#call(this.#chief, "member.mute", { ...at, muted: step.on })).toBe(on);
      if (!on) return;
      if (step.on) this.truth.mutes.add(`${step.channel} ${keyOf(player)}`);
      else this.truth.mutes.delete(`${step.channel} ${keyOf(player)}`);
      if (step.on && player.targets.size > 0) this.#count("muted");
    }
  }

  #define(player: Player, target_id: number, channels: readonly string[]): void {
    const { secrets } = this.desk.view(player.seat.connection_id);
    const sealed_keys = channels.map((channel_id) => {
      const epoch = Math.max(0, ...(secrets.get(channel_id)?.keys() ?? []));
      return { channel_id, epoch, sealed: "s".repeat(80) };
    });
    const params = { target_id, channel_ids: channels };
    const full = channels.length === 1 ? params : { ...params, simulcast: { generation: 1, sealed_keys } };
    const may = channels.every((channel) => player.on.get(channel) === false && this.truth.may(player, "speak", channel));
    expect(this.#call(player.seat, "target.define", full)).toBe(may);
    if (!may) return;
    player.targets.set(target_id, { channels });
    this.#count(`defined ${channels.length}`);
    if (this.truth.audible(player, channels).length < channels.length) this.#count("defined muted");
  }

  #whisper(player: Player, target_id: number, places: readonly number[]): void {
    const stranger = this.#stranger.session_id;
    const ids = places.map((place) => this.truth.players[place]?.session_id ?? stranger);
    const secret = `whisper-${ids.join("-")}-`.padEnd(43, "w");
    const others = this.truth.players.filter(({ session_id }) => ids.includes(session_id));
    const may = new Set(ids).size === ids.length && others.length === ids.length && !others.includes(player);
    const reached = may && others.every((other) => this.truth.mayWhisper(player, other));
    const params = { target_id, session_ids: ids, generation: 1, secret };
    expect(this.#call(player.seat, "whisper.define", params)).toBe(reached);
    if (!reached) return;
    player.targets.set(target_id, { named: new Set(ids) });
    this.#count("whispered");
  }

  #resume(player: Player): void {
    if (player.state === "here") return;
    const resumed = this.desk.resume(player.seat);
    if (!resumed.ok) throw new Error(resumed.refusal.message);
    player.seat = resumed.value;
    this.#count(`resumed ${player.state}`);
    player.state = "here";
  }

  #wait(span_ms: number): void {
    // Stalled connections would be given up on the way.
    for (const player of this.truth.players) {
      if (player.state === "stalled" && span_ms > 1_000) this.#act(player, { do: "drop", who: 0 });
    }
    this.desk.advanceAlive(span_ms);
    for (const player of [...this.truth.players]) {
      if (player.state !== "absent" || this.desk.now_ms < player.absent_ms + default_limits.resume_window_ms) continue;
      this.truth.forget(player);
      this.#count("expired");
    }
  }

  /** The organisation gets a new table; what it takes from players is taken in the same turn. */
  #reorganise(): void {
    const secrets_before = this.desk.secrets.length;
    const revoked = new Set<string>();
    this.desk.organise(this.truth.table());
    for (const player of [...this.truth.players]) {
      if (player.user !== undefined && !this.truth.accounts.has(player.user)) {
        if (player.state === "here") expect(this.desk.view(player.seat.connection_id).ended).toBe("gone");
        for (const channel of player.on.keys()) revoked.add(channel);
        this.truth.forget(player);
        this.#count("account gone");
      }
    }
    for (const player of this.truth.players) this.truth.restrict(player, revoked);
    for (const mute of [...this.truth.mutes])
      if (!this.truth.present.has(mute.split(" ")[0] ?? "")) this.truth.mutes.delete(mute);
    for (const channel of revoked) {
      const left = this.truth.players.find(({ on, state }) => on.has(channel) && state === "here");
      if (left === undefined) continue;
      const secret = this.desk.newestSecret(left.seat.connection_id, channel);
      expect(this.desk.secretNumber(secret)).toBeGreaterThanOrEqual(secrets_before);
      this.#count("revoked");
    }
  }

  /** Nobody is ever told a secret of a channel that was made after it was taken off it. */
  #checkNewSecrets(): void {
    for (const player of this.truth.players) {
      const checked = this.#checked.get(player.session_id) ?? new Set();
      this.#checked.set(player.session_id, checked);
      for (const [secret, channel] of this.desk.view(player.seat.connection_id).told) {
        if (checked.has(secret)) continue;
        checked.add(secret);
        if (!player.on.has(channel)) expect(this.desk.secretNumber(secret)).toBeLessThan(player.off.get(channel) ?? 0);
      }
    }
  }

  #call<M extends keyof ControlMethods>({ connection_id }: Seat, method: M, params: ControlMethods[M]["params"]): boolean {
    return this.desk.call(connection_id, method, params).ok;
  }

  #count(what: string): void {
    this.reached.set(what, (this.reached.get(what) ?? 0) + 1);
  }
}

type AskStep = Exclude<Extract<Step, { who: number }>, ModerateStep | { do: "talk" | "drop" | "stall" | "resume" }>;
type ModerateStep = Extract<Step, { do: "mute" | "priority" | "kick" | "move" }>;

const players_max = 4;
