import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, sep } from "node:path";
import { text } from "node:stream/consumers";

/** A page, the packages it imports, and an ear for what it reports. */
export class PageServer {
  /** What the page sent to `/report`, as JSON. */
  readonly report: Promise<unknown>;
  readonly #server: Server;
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, string>;
  #reported: (report: unknown) => void = () => {};

  /** Serves `files` by their paths, and what is in `node_modules` of `folder`. */
  static async start(folder: string, files: Readonly<Record<string, string>>): Promise<PageServer> {
    const page = new PageServer(folder, files);
    await new Promise<void>((resolve, reject) => page.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return page;
  }

  private constructor(folder: string, files: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#files = new Map(Object.entries(files));
    this.report = new Promise((resolve) => {
      this.#reported = resolve;
    });
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** The page's Origin. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", this.origin).pathname;
    try {
      if (path === "/report") this.#reported(JSON.parse(await text(request)));
      const content = path === "/report" ? "" : await this.#contentOf(path);
      response.writeHead(200, { "content-type": path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  async #contentOf(path: string): Promise<string> {
    const own = this.#files.get(path);
    if (own !== undefined) return own;
    const packages = join(this.#folder, "node_modules") + sep;
    const file = normalize(join(this.#folder, path));
    if (!file.startsWith(packages)) throw new Error(`${path} is not served`);
    return readFile(file, "utf8");
  }
}
