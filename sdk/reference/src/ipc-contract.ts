import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the reference says of the wire: the methods of the local socket, and where the rules of the protocol stand. */
export interface IpcContract {
  /** The scope that each method needs, by its name (P-42). */
  readonly scopes: ReadonlyMap<string, string>;
  /** The heading's anchor in PROTOCOL.md under which each rule stands, by its number. */
  readonly anchors: ReadonlyMap<number, string>;
}

/** Reads the contract from the folder of the schemas. Throws what `node:fs` throws, and SyntaxError for a schema that is no JSON. */
export function readIpcContract(schemas: string): IpcContract {
  const folder = join(schemas, "ipc");
  const scopes = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".schema.json")) continue;
    const schema = JSON.parse(readFileSync(join(folder, name), "utf8")) as MessageSchema;
    if (schema["x-kind"] === "method") scopes.set(schema.title, schema["x-scope"] ?? "none");
  }
  return { scopes, anchors: anchorsOf(readFileSync(join(schemas, "PROTOCOL.md"), "utf8")) };
}

/** The anchor of the heading above each rule (`- **P-7** …`), as repository pages make them. */
function anchorsOf(protocol: string): Map<number, string> {
  const anchors = new Map<number, string>();
  let anchor = "";
  for (const line of protocol.split("\n")) {
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    const rule = /^- \*\*P-(\d+)\*\*/.exec(line)?.[1];
    if (heading !== undefined)
      anchor = heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-");
    if (rule !== undefined) anchors.set(Number(rule), anchor);
  }
  return anchors;
}

interface MessageSchema {
  readonly title: string;
  readonly "x-kind"?: string;
  readonly "x-scope"?: string;
}
