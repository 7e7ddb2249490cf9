import { channel, type MemoryAgent, type MemoryRequest, settled } from "./memory-agent.suite.js";

/** What an agent says of a server that it has opened. */
export const opened = { session_id: 1, operation_title: "Test", channels: [] };

/** Answers as an agent does that knows one server, and reaches it only when a test says so. */
export class SlowAgent {
  state: "closed" | "connecting" | "open" = "closed";
  may_read = true;
  /** True: a refusal goes out after the answer to what was asked in the same breath. */
  refuses_late = false;
  readonly asked: string[] = [];
  #opening: number | undefined;
  #refused: number | undefined;

  /** Takes what is asked until nothing more comes. */
  async serve(agent: MemoryAgent): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) {
      await settled();
      this.#refuse(agent);
      for (const request of agent.take()) this.answer(request, agent);
    }
  }

  answer({ id, method }: MemoryRequest, agent: MemoryAgent): void {
    this.asked.push(method);
    if (method === "connection.open") this.#open(id, agent);
    else if (method === "connection.close") this.#close(id, agent);
    else if (method !== "connection.status") agent.result(id, { channel: channel("alpha") });
    else if (this.may_read) agent.result(id, { state: this.state, transport: "none", rtt_ms: 0 });
    else agent.refusal(id, "scope_denied", "no");
  }

  /** The server answers. */
  reach(agent: MemoryAgent): void {
    this.state = "open";
    agent.result(this.#opening ?? 0, opened);
    this.#opening = undefined;
  }

  #open(id: number, agent: MemoryAgent): void {
    if (this.state === "closed") {
      this.state = "connecting";
      this.#opening = id;
    } else {
      this.#refused = id;
      if (!this.refuses_late) this.#refuse(agent);
    }
  }

  #close(id: number, agent: MemoryAgent): void {
    this.state = "closed";
    agent.result(id, {});
    if (this.#opening !== undefined) agent.refusal(this.#opening, "not_connected", "closed meanwhile");
    this.#opening = undefined;
  }

  #refuse(agent: MemoryAgent): void {
    if (this.#refused !== undefined) agent.refusal(this.#refused, "already_connected", `found ${this.state}`);
    this.#refused = undefined;
  }
}

const turns = 8;
