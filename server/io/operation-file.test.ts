import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOperationFile } from "./operation-file.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "operation-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(text: string): Promise<unknown> {
  const file = join(folder, "operation.jsonc");
  await writeFile(file, text);
  return readOperationFile(file);
}

const roles = `"roles": [{ "id": "lead", "title": "Lead" }]`;
const nets = `"nets": [{ "id": "air", "title": "Air", "listen": ["lead"] }]`;

describe("an operation file", () => {
  it("may have comments and a byte order mark", async () => {
    const text = `\uFEFF{\n  // Ours\n  "id": "strike", "title": "Strike", /* two */ ${roles},\n  ${nets}\n}\n`;
    expect(await read(text)).toMatchObject({ id: "strike", nets: [{ id: "air" }] });
  });

  it.each([
    [`{\n  "id": "strike"\n  "title": "Strike"\n}`, "operation_unreadable", "3:3: no JSON, CommaExpected"],
    [`{ "id": "strike", }`, "operation_unreadable", "1:19: no JSON, PropertyNameExpected"],
    ["", "operation_unreadable", "no JSON"],
    [`{ "extends": "strike.json" }`, "operation_unreadable", `expected a whole one, as "talkgroup preset export" writes it`],
    [`{ "id": "strike", "title": "Strike", ${roles}, "nets": [] }`, "operation_refused", "nets: found"],
  ])("is refused with the reason: %s", async (text, code, reason) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringContaining(reason) });
  });
});
