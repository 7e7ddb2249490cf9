import { type ControlMethods, encodeRequest } from "@talkgroup/schemas";
import { LineStream } from "./control-line.suite.js";
import type { HuntWorld } from "./hunt-world.suite.js";

/** A control connection of somebody who says anything at all, and answers every ping. */
export class HostileLine {
  over = false;
  readonly #up: LineStream;
  #requests = 0;

  /** Opens it. `onText` hears what the server says; `deaf`: nothing of it is read. */
  constructor(world: HuntWorld, onText: (text: string) => void = () => {}, deaf = false) {
    const { clock, server } = world;
    const connection_id = world.newConnectionId();
    this.#up = new LineStream(clock, way_ms, (item) => server.receive(connection_id, item));
    const down = new LineStream(clock, way_ms, (item) => {
      if (item.kind === "ping") this.#up.push({ kind: "pong" });
      else if (item.kind === "text") onText(item.text);
      else if (item.kind !== "binary") this.over = true;
    });
    if (deaf) down.stall();
    server.accept({ connection_id, up: this.#up, down });
  }

  ask<M extends keyof ControlMethods>(method: M, params: ControlMethods[M]["params"]): void {
    this.#requests += 1;
    this.say(encodeRequest(this.#requests, method, params));
  }

  say(text: string): void {
    this.#up.push({ kind: "text", text });
  }

  sendTunnel(bytes: Uint8Array): void {
    this.#up.push({ kind: "binary", bytes });
  }

  /** Leaves, or breaks off. */
  hangUp(kind: "close" | "reset"): void {
    this.#up.push({ kind });
    this.over = true;
  }
}

const way_ms = 5;
