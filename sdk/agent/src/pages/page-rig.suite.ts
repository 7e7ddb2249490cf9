import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";

import { type IpcServer, type IpcServerOptions, openIpcServer } from "../ipc/ipc-server.js";
import { openDoor, stubHandlers } from "../ipc/raw-client.suite.js";
import { systemTimer } from "../sound/timer.js";
import { PageFiles } from "./page-files.js";

/** A folder with pages and with what must not be served, and an agent's local connection that serves it. */
export class PageRig {
  readonly folder: string = mkdtempSync(join(tmpdir(), "talkgroup-pages-"));
  readonly pages: string = join(this.folder, "pages");
  readonly files: PageFiles = new PageFiles(this.pages);
  readonly #servers: IpcServer[] = [];

  constructor() {
    mkdirSync(join(this.pages, "inner"), { recursive: true });
    for (const [name, text] of Object.entries(page_texts)) writeFileSync(join(this.pages, name), text);
    writeFileSync(join(this.folder, "secret.js"), "secret");
    writeFileSync(join(this.pages, "inner", "deep.js"), "secret");
    for (const name of [".hidden.js", "manager-token", "overlay.js.map", "a b.js"]) {
      writeFileSync(join(this.pages, name), "secret");
    }
    symlinkSync(join(this.folder, "secret.js"), join(this.pages, "link.js"));
    mkdirSync(join(this.pages, "folder.js"));
  }

  async open(options: Partial<IpcServerOptions> = {}): Promise<IpcServer> {
    const server = await openIpcServer({
      handlers: stubHandlers(),
      admission: openDoor(),
      agent_version: "0.1.0",
      onClientGone: () => {},
      onFault: (where, error) => expect.fail(`${where}: ${error}`),
      now_ms: () => performance.now(),
      timer: systemTimer,
      environment: { XDG_RUNTIME_DIR: this.folder },
      platform: process.platform,
      page_ports: [0],
      pages: this.files,
      ...options,
    });
    this.#servers.push(server);
    return server;
  }

  /** The port where pages are served. */
  async serve(options: Partial<IpcServerOptions> = {}): Promise<number> {
    return (await (await this.open(options)).servePages()) ?? 0;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) await server.close();
    rmSync(this.folder, { recursive: true });
  }
}

export const page_texts = {
  "overlay.html": "<!doctype html><title>overlay</title>",
  "overlay.js": `"${"x".repeat(200_000)}";`,
  "settings.html": "<!doctype html><title>settings</title>",
  "settings.css": "body{}",
  "empty.js": "",
} as const;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly text: string;
}

/** Asks as a browser does; headers are added or replaced. */
export function ask(port: number, path: string, headers: object = {}, method = "GET"): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const all = { Host: `127.0.0.1:${port}`, ...headers };
    const asking = request({ host: "127.0.0.1", port, path, method, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: { ...response.headers }, text });
      });
    });
    asking.on("error", reject);
    asking.end();
  });
}

/** Sends bytes as they are; resolves with all that comes back. */
export function askRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let heard = "";
    socket.on("data", (bytes) => {
      heard += bytes.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard));
    socket.write(text.replaceAll("PORT", String(port)));
  });
}
