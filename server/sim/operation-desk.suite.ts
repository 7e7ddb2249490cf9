import { accept, type ControlMethods, encodeRequest } from "@talkgroup/schemas";
import { ControlCore } from "../core/control-core.js";
import type { Identity } from "../core/identity.js";
import { default_limits } from "../core/limits.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { RouteProbe } from "../core/route-probe.suite.js";

export interface OperationDeskOptions {
  readonly table: OrganisationTable;
  /** Plants a fault between control and voice, to see it caught. */
  readonly plant?: ((update: RouteUpdate) => RouteUpdate) | undefined;
}

/**
 * A control core of one organisation and a voice router that is given what the core decides, in one process and in no time: for tests
 * that make very many calls, so nothing of what is sent is checked here but that it came. Every password is right.
 */
export class OperationDesk {
  readonly #core: ControlCore;
  readonly #probe = new RouteProbe();
  readonly #plant: (update: RouteUpdate) => RouteUpdate;
  /** The newest of each channel, by its id. */
  readonly #epochs = new Map<string, number>();
  #arriving: Identity | undefined;
  #answer = "";
  #connections = 0;

  constructor({ table, plant = (update) => update }: OperationDeskOptions) {
    this.#plant = plant;
    const unhurried = { control_messages_per_s: 1e6, control_messages_burst: 1e6, targets_per_session_max: 1000 };
    this.#core = new ControlCore({
      voice_port: 1,
      newSecret: () => secret,
      sessionNumber: (index) => index + 1,
      limits: { ...default_limits, ...unhurried },
    });
    this.#core.handleOrganisation(table, 0);
    this.#drain();
  }

  /** A player comes. */
  enter(identity: Identity): DeskSeat {
    this.#connections += 1;
    const connection_id = this.#connections;
    this.#arriving = identity;
    this.#core.handleConnected(connection_id, 0, `peer ${connection_id}`);
    const hello = this.#call(connection_id, "session.hello", { protocol_versions: [1], join_code: "code", name: "N" });
    const session_id = hello?.session_id;
    if (session_id === undefined) throw new Error(`not let in: ${this.#answer}`);
    return { connection_id, session_id };
  }

  /** True if the server lets it be on the channel so. */
  join({ connection_id }: DeskSeat, channel_id: string, monitor: boolean): boolean {
    const joined = this.#call(connection_id, "channel.join", { channel_id, monitor, password: "sesame" });
    if (joined !== undefined) this.#epochs.set(channel_id, joined.epoch.epoch);
    return joined !== undefined;
  }

  leave({ connection_id }: DeskSeat, channel_id: string): void {
    this.#call(connection_id, "channel.leave", { channel_id });
  }

  /** True if the server lets it talk there, on all of them at once. */
  define({ connection_id }: DeskSeat, target_id: number, channel_ids: readonly string[]): boolean {
    const sealed = "s".repeat(80);
    const sealed_keys = channel_ids.map((channel_id) => ({ channel_id, epoch: this.#epochs.get(channel_id) ?? 1, sealed }));
    const simulcast = channel_ids.length === 1 ? {} : { simulcast: { generation: 0, sealed_keys } };
    return this.#call(connection_id, "target.define", { target_id, channel_ids: [...channel_ids], ...simulcast }) !== undefined;
  }

  /** True if the server lets it whisper to all of these. */
  whisper({ connection_id }: DeskSeat, target_id: number, others: readonly DeskSeat[]): boolean {
    const session_ids = others.map(({ session_id }) => session_id);
    return this.#call(connection_id, "whisper.define", { target_id, session_ids, generation: 0, secret }) !== undefined;
  }

  remove({ connection_id }: DeskSeat, target_id: number): void {
    this.#call(connection_id, "target.remove", { target_id });
  }

  /** Sessions that are sent a packet. */
  talk({ session_id }: DeskSeat, target_id: number): readonly number[] {
    return this.#probe.talk(session_id, target_id, 0) ?? [];
  }

  /** Undefined: refused. */
  #call<M extends keyof ControlMethods>(
    connection_id: number,
    method: M,
    params: ControlMethods[M]["params"],
  ): ControlMethods[M]["result"] | undefined {
    this.#answer = "";
    this.#core.handleMessage(connection_id, encodeRequest(1, method, params), 0);
    this.#drain();
    const answer = JSON.parse(this.#answer) as { readonly result?: ControlMethods[M]["result"] };
    if (answer.result === undefined && !this.#answer.includes('"error"')) throw new Error(`no answer: ${this.#answer}`);
    return answer.result;
  }

  #drain(): void {
    for (let out = this.#core.poll(); out !== undefined; out = this.#core.poll()) {
      if (out.kind === "routes") this.#probe.apply(this.#plant(out.update), 0);
      else if (out.kind === "close") throw new Error(`closed: ${out.reason}`);
      else if (out.kind === "send" && !out.text.includes('"method"')) this.#answer = out.text;
      else if (out.kind === "send" && out.text.includes('"channel.epoch"')) this.#learnEpoch(out.text);
      else if (out.kind === "ask" && out.question.kind === "password") {
        this.#core.handlePasswordChecked(out.question_id, accept(undefined), 0);
      } else if (out.kind === "ask" && this.#arriving !== undefined) {
        this.#core.handleAdmitted(out.question_id, accept(this.#arriving), 0);
      }
    }
  }

  #learnEpoch(text: string): void {
    const { params } = JSON.parse(text) as { readonly params: { channel_id: string; epoch: { epoch: number } } };
    this.#epochs.set(params.channel_id, params.epoch.epoch);
  }
}

/** A player's place at the desk. */
export interface DeskSeat {
  readonly connection_id: number;
  readonly session_id: number;
}

const secret = "w".repeat(43);
