import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Serves the game's page, the modules it imports and what `place` is at that moment, on this machine alone. Resolves with its Origin. */
export async function servePage(port: number, place: () => object): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = "/", headers }, response) => {
    try {
      // A page whose own name was made to point here would read the join code.
      if (headers.host !== `127.0.0.1:${portOf(server)}`) throw new Error("another host");
      const path = new URL(url, "http://127.0.0.1").pathname;
      const content = path === "/radio.json" ? JSON.stringify(place()) : await readFile(fileOf(path));
      response.writeHead(200, { "content-type": typeOf(path), "cache-control": "no-store" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${portOf(server)}`, close };
}

/** The page's own files, and those of the packages it imports as they are installed. A real game has a bundler for this. */
function fileOf(path: string): string {
  const [, first = "", ...rest] = path.split("/");
  if (path === "/") return join(own, "page", "index.html");
  if (first === "page") return within(join(path.endsWith(".css") ? own : join(own, "dist"), "page"), rest);
  const scope = first.startsWith("@") ? 2 : 1;
  const name = [first, ...rest].slice(0, scope).join("/");
  if (!packages.includes(name)) throw new Error("not served");
  return within(folderOf(name), [first, ...rest].slice(scope));
}

function within(folder: string, parts: readonly string[]): string {
  const file = join(folder, ...parts.map((part) => decodeURIComponent(part)));
  if (!file.startsWith(folder + sep)) throw new Error("not served");
  return file;
}

/** Where a package is installed: its main file is in a folder of that. */
function folderOf(name: string): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function typeOf(path: string): string {
  if (/\.m?js$/.test(path)) return "text/javascript";
  if (path.endsWith(".css")) return "text/css";
  return path.endsWith(".json") ? "application/json" : "text/html; charset=utf-8";
}

const own = dirname(dirname(fileURLToPath(import.meta.url)));
const packages: readonly string[] = ["pixi.js", "@talkgroup/sdk", "@talkgroup/schemas"];
