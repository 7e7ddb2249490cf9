import {
  accept,
  assert,
  decodeRpc,
  type Result,
  refuse,
  type SessionHelloParams,
  validateControlEvent,
  validateControlParams,
} from "@talkgroup/schemas";

import { builtModule } from "../built-module.js";
import { bytesOf, type FuzzTarget, textOf } from "../fuzz-target.js";
import { judgeRefusal } from "../judge-refusal.js";

/**
 * The server's control core: an operation, and two connections that say what the lines of the input are, in turn. An empty line is a
 * moment that passes; `drop` and `bye` end a connection, and another takes its place. At the end all have gone, and nothing may be left.
 */
export async function controlTarget(): Promise<FuzzTarget> {
  const { ControlCore } = await builtModule<CoreModule>("@talkgroup/server", "core/control-core.js");
  const { compileOperation } = await builtModule<OperationModule>("@talkgroup/server", "core/operation.js");
  const compiled = compileOperation(operation);
  assert(compiled.ok, "the operation compiles");
  return {
    form: "text",
    bytes_max: 4_096,
    seeds: scripts.map((lines) =>
      bytesOf(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")),
    ),
    words: [...Object.keys(validateControlParams), ...words],
    run_ms_max: 1_000,
    allocated_bytes_max: 32 << 20,
    run(input) {
      new ControlTable(ControlCore, compiled.value).play(textOf(input).split("\n"));
    },
  };
}

/** A core on virtual time, and two who talk to it. */
class ControlTable {
  readonly #core: Core;
  #now_ms = 1_000;
  #connections = 0;
  #secrets = 0;
  #outs = 0;
  readonly #places: [number, number];

  constructor(Core: CoreModule["ControlCore"], table: unknown) {
    const newSecret = (): string => {
      this.#secrets += 1;
      return `secret-${this.#secrets}-`.padEnd(43, "x");
    };
    this.#core = new Core({ voice_port: 5_000, newSecret, sessionNumber: (index) => index + 7 });
    this.#core.handleOrganisation(table, this.#now_ms);
    this.#places = [this.#connect(), this.#connect()];
    this.#drain();
  }

  play(lines: readonly string[]): void {
    for (const [index, line] of lines.entries()) {
      const place = (index % 2) as 0 | 1;
      const connection_id = this.#places[place];
      if (line === "") this.#pass(moment_ms);
      else if (line === "drop" || line === "bye") {
        this.#core.handleClosed(connection_id, line === "bye", this.#now_ms);
        this.#places[place] = this.#connect();
      } else this.#core.handleMessage(connection_id, line, this.#now_ms);
      this.#drain();
      assert(this.#outs <= outs_max, "what the core does for one message has a bound");
      this.#outs = 0;
    }
    for (const connection_id of this.#places) this.#core.handleClosed(connection_id, true, this.#now_ms);
    this.#drain();
    // Longer than a session outlives its connection.
    this.#pass(forgotten_ms);
    assert(this.#core.sessions === 0, "no session is left once all have gone");
  }

  #connect(): number {
    this.#connections += 1;
    this.#core.handleConnected(this.#connections, this.#now_ms, "peer");
    return this.#connections;
  }

  #pass(span_ms: number): void {
    const end_ms = this.#now_ms + span_ms;
    let turns = 0;
    for (let due_ms = this.#core.pollTimeout(); due_ms !== undefined && due_ms <= end_ms; due_ms = this.#core.pollTimeout()) {
      turns += 1;
      assert(turns <= turns_max, "time passes: no timer is due again and again");
      this.#now_ms = Math.max(this.#now_ms, due_ms);
      this.#core.handleTimeout(this.#now_ms);
      this.#drain();
    }
    this.#now_ms = end_ms;
    this.#outs = 0;
  }

  #drain(): void {
    for (let out = this.#core.poll(); out !== undefined; out = this.#core.poll()) {
      this.#outs += 1;
      if (out.kind === "send") judgeSent(out.text);
      else if (out.kind === "ping") this.#core.handleAlive(out.connection_id, this.#now_ms);
      else if (out.kind === "ask" && out.question.kind === "admit") {
        this.#core.handleAdmitted(out.question_id, identityOf(out.question.params), this.#now_ms);
      } else if (out.kind === "ask") {
        this.#core.handlePasswordChecked(out.question_id, refuse("wrong_password", "password: found one"), this.#now_ms);
      }
    }
  }
}

/** What is sent can be read: an answer, or an event as its schema has it. */
function judgeSent(text: string): void {
  const decoded = decodeRpc(text);
  assert(decoded.ok, "what the core sends can be read");
  const message = decoded.value;
  if (message.kind === "error") judgeRefusal(message.refusal);
  if (message.kind !== "notification") return;
  assert(Object.hasOwn(validateControlEvent, message.method), "the core tells only events that are known");
  const judged = validateControlEvent[message.method as keyof typeof validateControlEvent](message.params);
  assert(judged.ok, "an event is as its schema has it");
}

function identityOf({ join_code, name = "N", role = "lead" }: SessionHelloParams): Result<unknown> {
  if (join_code !== "code") return refuse("wrong_join_code", "join_code: found a wrong one", "/join_code");
  if (!operation.roles.some(({ id }) => id === role)) return refuse("unknown_role", "role: found an unknown one", "/role");
  return accept({ kind: "guest", organisation_id: operation.id, name, roles: new Set([role]), shown_role: role });
}

/** As much of the core as is used here: it is no part of the server's surface. */
interface CoreModule {
  readonly ControlCore: new (options: {
    readonly voice_port: number;
    readonly newSecret: () => string;
    readonly sessionNumber: (index: number) => number;
  }) => Core;
}

interface Core {
  readonly sessions: number;
  handleOrganisation(table: unknown, now_ms: number): void;
  handleConnected(connection_id: number, now_ms: number, peer: string): void;
  handleMessage(connection_id: number, text: string, now_ms: number): void;
  handleAlive(connection_id: number, now_ms: number): void;
  handleClosed(connection_id: number, clean: boolean, now_ms: number): void;
  handleAdmitted(question_id: number, verdict: Result<unknown>, now_ms: number): void;
  handlePasswordChecked(question_id: number, verdict: Result<undefined>, now_ms: number): void;
  handleTimeout(now_ms: number): void;
  pollTimeout(): number | undefined;
  poll(): Out | undefined;
}

type Out =
  | { readonly kind: "send"; readonly text: string }
  | { readonly kind: "ping"; readonly connection_id: number }
  | { readonly kind: "ask"; readonly question_id: number; readonly question: Question }
  | { readonly kind: "routes" | "close" };

type Question = { readonly kind: "admit"; readonly params: SessionHelloParams } | { readonly kind: "password" };

interface OperationModule {
  compileOperation(preset: unknown): { readonly ok: true; readonly value: unknown } | { readonly ok: false };
}

const operation = {
  id: "exercise",
  title: "Exercise",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "alpha", title: "Alpha" },
  ],
  nets: [
    { id: "command", title: "Command", listen: ["lead", "alpha"], speak: ["lead"] },
    { id: "alpha", title: "Alpha", listen: ["lead", "alpha"], speak: ["lead", "alpha"] },
  ],
};
const hello = (role: string): object => call("session.hello", { protocol_versions: [1], join_code: "code", name: "Ada", role });
const join = call("channel.join", { channel_id: "alpha", monitor: false });
const resume = { session_id: 7, resume_token: "secret-2-".padEnd(43, "x"), seq: 0 };
const scripts: readonly (readonly (object | string)[])[] = [
  [hello("lead"), hello("alpha"), join, join, call("target.define", { target_id: 1, channel_ids: ["alpha"] }), ""],
  [hello("lead"), hello("alpha"), join, join, call("channel.leave", { channel_id: "alpha" }), "drop", "", "bye"],
  [hello("lead"), hello("alpha"), "drop", "", call("session.hello", { protocol_versions: [1], resume }), join],
  [hello("lead"), hello("alpha"), call("channel.watch", { channel_id: "command", watch: true }), join, "bye", ""],
  [hello("lead"), join, call("channel.pause", { channel_id: "alpha", paused: true }), "drop", "", "bye"],
];
const words = [
  "alpha",
  "command",
  "lead",
  "code",
  "drop",
  "bye",
  resume.resume_token,
  "toString",
  "__proto__",
  "jsonrpc",
  "2.0",
  "id",
  "params",
];
const moment_ms = 500;
const forgotten_ms = 70_000;
/** Two players have little to be told of. */
const outs_max = 256;
const turns_max = 2_000;

function call(method: string, params: object): object {
  return { jsonrpc: "2.0", id: 1, method, params };
}
