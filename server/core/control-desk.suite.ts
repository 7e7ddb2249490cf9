import {
  type AnnouncedTarget,
  type ChannelEpoch,
  type ControlEvents,
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  type Member,
  type Refusal,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import { expect } from "vitest";
import { ControlCore } from "./control-core.js";
import { default_limits, type ServerLimits } from "./limits.js";
import { compileOperation, type OperationTable } from "./operation.js";
import type { RouteUpdate } from "./route-table.js";

/** Roles and who may do what, for tests: `lead` everything, `alpha` on two nets, `deaf` nothing. */
export const test_operation = {
  id: "exercise",
  title: "Exercise",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "alpha", title: "Alpha" },
    { id: "deaf", title: "Deaf" },
  ],
  nets: [
    { id: "command", title: "Command", label: "CMD", listen: ["lead", "alpha"], speak: ["lead"] },
    { id: "alpha", title: "Alpha", label: "A", colour: "#4fa3e0", listen: ["lead", "alpha"], speak: ["lead", "alpha"] },
    { id: "bravo", title: "Bravo", label: "B", listen: ["lead"], speak: ["lead"] },
  ],
};

export function testOperation(): OperationTable {
  const compiled = compileOperation(test_operation);
  if (!compiled.ok) throw new Error(compiled.refusals[0].message);
  return compiled.value;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface HeardEvent {
  readonly event: keyof ControlEvents;
  readonly params: unknown;
}

/** What a well-behaved client knows, from answers and events alone. */
export interface ClientView {
  readonly members: Map<string, Map<number, Member>>;
  /** Every epoch secret it was ever told, by channel. */
  readonly secrets: Map<string, Map<number, string>>;
  /** By "session/target". */
  readonly targets: Map<string, AnnouncedTarget>;
}

/** A control core on virtual time with clients at it: sends, collects, and checks each message against its schema. */
export class ControlDesk {
  readonly core: ControlCore;
  readonly updates: RouteUpdate[] = [];
  readonly closed = new Map<number, string>();
  readonly pinged: number[] = [];
  /** All secrets handed out, hop keys too, in order. */
  readonly secrets: string[] = [];
  readonly views = new Map<number, ClientView>();
  now_ms = 1000;
  readonly #heard = new Map<number, HeardEvent[]>();
  readonly #answers = new Map<number, unknown[]>();
  readonly #sequence = new Map<number, number>();
  #connections = 0;
  #requests = 0;

  constructor(limits: Partial<ServerLimits> = {}) {
    this.core = new ControlCore({
      operation: testOperation(),
      voice_port: 5000,
      joinCodeMatches: (join_code) => join_code === "code",
      newSecret: () => this.#newSecret(),
      session_number_first: 7,
      limits: { ...default_limits, control_messages_per_s: 1e6, control_messages_burst: 1e6, ...limits },
    });
  }

  connect(): number {
    this.#connections += 1;
    this.core.handleConnected(this.#connections, this.now_ms);
    this.#drain();
    return this.#connections;
  }

  /** Connects and says hello. */
  enter(role: string): { connection_id: number; session_id: number; hop_key: string } {
    const connection_id = this.connect();
    const hello = this.call(connection_id, "session.hello", { protocol_versions: [1], join_code: "code", name: "N", role });
    if (!hello.ok) throw new Error(hello.refusal.message);
    return { connection_id, session_id: hello.value.session_id, hop_key: hello.value.hop_key };
  }

  call<M extends keyof ControlMethods>(
    connection_id: number,
    method: M,
    params: ControlMethods[M]["params"],
  ): Answer<ControlMethods[M]["result"]> {
    this.#requests += 1;
    const [answer, ...more] = this.say(connection_id, encodeRequest(this.#requests, method, params));
    expect(more).toEqual([]);
    const decoded = decodeRpc(JSON.stringify(answer));
    if (!decoded.ok) throw new Error(decoded.refusal.message);
    if (decoded.value.kind === "error") return { ok: false, refusal: decoded.value.refusal };
    if (decoded.value.kind !== "result") throw new Error(`found a ${decoded.value.kind}`);
    const judged = validateControlResult[method](decoded.value.result);
    if (!judged.ok) throw new Error(judged.refusal.message);
    this.#learnAnswer(connection_id, method, params, judged.value);
    return judged;
  }

  /** Sends any text; gives the answers to it, without the events. */
  say(connection_id: number, text: string): unknown[] {
    this.#answers.set(connection_id, []);
    this.core.handleMessage(connection_id, text, this.now_ms);
    this.#drain();
    return this.#answers.get(connection_id) ?? [];
  }

  disconnect(connection_id: number): void {
    this.core.handleClosed(connection_id, this.now_ms);
    this.#drain();
  }

  /** Lets time pass, with every timer at its time. */
  advance(span_ms: number): void {
    const end_ms = this.now_ms + span_ms;
    for (let due_ms = this.core.pollTimeout(); due_ms !== undefined && due_ms <= end_ms; due_ms = this.core.pollTimeout()) {
      this.now_ms = Math.max(this.now_ms, due_ms);
      this.core.handleTimeout(this.now_ms);
      this.#drain();
    }
    this.now_ms = end_ms;
  }

  /** Events since the last call. */
  events(connection_id: number): HeardEvent[] {
    const heard = this.#heard.get(connection_id) ?? [];
    this.#heard.set(connection_id, []);
    return heard;
  }

  view(connection_id: number): ClientView {
    const view = this.views.get(connection_id) ?? { members: new Map(), secrets: new Map(), targets: new Map() };
    this.views.set(connection_id, view);
    return view;
  }

  #drain(): void {
    for (let out = this.core.poll(); out !== undefined; out = this.core.poll()) {
      if (out.kind === "routes") this.updates.push(out.update);
      else if (out.kind === "close") this.closed.set(out.connection_id, out.reason);
      else if (out.kind === "ping") this.pinged.push(out.connection_id);
      else this.#receive(out.connection_id, out.text);
    }
  }

  #receive(connection_id: number, text: string): void {
    const message = JSON.parse(text);
    if (!("method" in message)) {
      this.#answers.get(connection_id)?.push(message);
      return;
    }
    const event = message.method as keyof ControlEvents;
    const judged = validateControlEvent[event](message.params);
    if (!judged.ok) throw new Error(judged.refusal.message);
    const seq = (this.#sequence.get(connection_id) ?? 0) + 1;
    this.#sequence.set(connection_id, seq);
    expect(message.seq).toBe(seq);
    this.#heard.set(connection_id, [...(this.#heard.get(connection_id) ?? []), { event, params: message.params }]);
    this.#learnEvent(connection_id, event, message.params);
  }

  #learnAnswer(connection_id: number, method: keyof ControlMethods, params: object, result: object): void {
    const view = this.view(connection_id);
    if (method === "channel.join") {
      const { channel_id } = params as { channel_id: string };
      const { members, epoch, targets } = result as ControlMethods["channel.join"]["result"];
      view.members.set(channel_id, new Map(members.map((member) => [member.session_id, member])));
      this.#learnEpoch(view, channel_id, epoch);
      for (const target of targets) view.targets.set(`${target.session_id}/${target.target_id}`, target);
    } else if (method === "channel.leave") {
      view.members.delete((params as { channel_id: string }).channel_id);
    }
  }

  #learnEvent(connection_id: number, event: keyof ControlEvents, params: unknown): void {
    const view = this.view(connection_id);
    if (event === "channel.member_joined") {
      const { channel_id, member } = params as ControlEvents[typeof event];
      view.members.get(channel_id)?.set(member.session_id, member);
    } else if (event === "channel.member_left") {
      const { channel_id, session_id } = params as ControlEvents[typeof event];
      view.members.get(channel_id)?.delete(session_id);
    } else if (event === "channel.epoch") {
      const { channel_id, epoch } = params as ControlEvents[typeof event];
      this.#learnEpoch(view, channel_id, epoch);
    } else if (event === "target.announced") {
      const { target } = params as ControlEvents[typeof event];
      view.targets.set(`${target.session_id}/${target.target_id}`, target);
    } else {
      const { session_id, target_id } = params as ControlEvents[typeof event];
      view.targets.delete(`${session_id}/${target_id}`);
    }
  }

  #learnEpoch(view: ClientView, channel_id: string, epoch: ChannelEpoch): void {
    view.secrets.set(channel_id, (view.secrets.get(channel_id) ?? new Map()).set(epoch.epoch, epoch.secret));
  }

  #newSecret(): string {
    const secret = `secret-${this.secrets.length}-`.padEnd(43, "x");
    this.secrets.push(secret);
    return secret;
  }
}
