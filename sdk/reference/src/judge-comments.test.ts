import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeReference, type Reference } from "./reference.js";

describe("an SDK with a defect in every export", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "talkgroup-reference-test-")));
  let reference: Reference;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const places = { client: join(folder, "client"), schemas: join(folder, "schemas"), guide: join(folder, "guide.md") };
    reference = await makeReference(places);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("is told of each of them, and of nothing else", () => {
    expect([...reference.missing].sort()).toEqual(
      [
        "Undated: found no @since, expected a version such as 0.1.0",
        "Undescribed: found no doc comment",
        "UndescribedField.radio: found no doc comment",
        "Vague: found no @since, expected a version such as 0.1.0",
        "hidden: found no @returns",
        "hidden: found type Secret, which is not exported",
        "unnamed: found no @param channel_id",
        "Radio.silent: found no @throws, expected the codes it is refused with",
        'Radio.wordless: found @throws without a code, expected some or "Only the codes any call may have."',
        "Radio.misspelt: found @throws `unknown_chanel`, which is no code",
        "Radio.giving: found no @returns",
      ].sort(),
    );
  });

  it("has its calls found through the methods of a class that share one", () => {
    expect(reference.calls.get("Radio.whole")).toEqual(["channels.join"]);
    expect(reference.calls.get("Radio.shared")).toEqual(["channels.join", "channels.leave"]);
    expect(reference.calls.has("Radio.apart")).toBe(false);
  });

  it("has on the page of a method since when it is there, what it asks for, and what its parameters' types say", () => {
    const page = reference.pages.get("Radio.md") ?? "";
    const [whole = ""] = page.slice(page.indexOf("### whole()")).split("\n***\n");
    expect(whole).toContain("*Since 0.1.0. Asks the agent for [`channels.join`](../../../schemas/ipc/channels.join.schema.json)");
    expect(whole).toContain("scope `channels.write`.*");
    expect(whole).toContain("| `options?` | [`CallOptions`](CallOptions.md) | How long a call may take. |");
    expect(whole).toContain("`unknown_channel`, for 5 s ([P-7](../../../schemas/PROTOCOL.md#1-messages)).");
  });

  it("shows no internals, and writes out what an alias of the schemas means", () => {
    const page = reference.pages.get("Radio.md") ?? "";
    expect(page).not.toContain("wishes");
    expect(reference.pages.get("State.md")).toContain(
      '| <a id="property-gain_db"></a> `gain_db` | `number` | Volume. -60 … 12 dB. |',
    );
    expect(reference.pages.get("State.md")).toContain("| `members[].name` | `string` | Whose. |");
    expect(reference.pages.get("State.md")).toContain("*Since 0.2.0.*");
  });
});

const wire_types = "../../schemas/common.js";
const files: Readonly<Record<string, string>> = {
  "guide.md": "# Guide\n",
  "package.json": '{ "name": "@talkgroup/defects", "type": "module" }',
  "schemas/PROTOCOL.md": "# The protocol\n\n## 1. Messages\n\n- **P-7** A refusal.\n",
  "schemas/ipc/channels.join.schema.json": '{ "title": "channels.join", "x-kind": "method", "x-scope": "channels.write" }',
  "schemas/ipc/channels.leave.schema.json": '{ "title": "channels.leave", "x-kind": "method", "x-scope": "channels.write" }',
  "schemas/common.ts": `
/** Volume. */
export type Gain = number;
/** A channel. */
export interface State {
  /** Volume. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** Who is on it. */
  readonly members: readonly {
    /** Whose. */
    readonly name: string;
  }[];
}
`,
  "client/tsconfig.json":
    '{ "compilerOptions": { "target": "ES2023", "module": "nodenext", "strict": true, "types": [] }, "include": ["src"] }',
  "client/src/browser.ts": '/** @module defects/browser */\nexport { Radio } from "./radio.js";\n',
  "client/src/index.ts": `
export * from "./radio.js";
/**
 * Of the wire.
 *
 * @since 0.2.0
 */
export type { State } from "${wire_types}";
`,
  "client/src/radio.ts": `
/** @since 0.1.0 */
export interface Undescribed {}
/** Has no version. */
export interface Undated {}
/**
 * Has no number.
 * @since soon
 */
export type Vague = string;
/**
 * Has a field.
 * @since 0.1.0
 */
export interface UndescribedField {
  readonly radio: number;
}
interface Secret {}
/**
 * Gives what nobody can look up.
 * @since 0.1.0
 */
export function hidden(): Secret {
  return {};
}
/**
 * Has a parameter.
 * @since 0.1.0
 */
export function unnamed(channel_id: string): void {}
/**
 * How long a call may take.
 * @since 0.1.0
 */
export interface CallOptions {}
/**
 * Codes.
 * @since 0.1.0
 */
export type TalkgroupErrorCode = "unknown_channel" | "timeout";
/**
 * Asks.
 * @since 0.1.0
 */
export class Radio {
  /** @internal */
  constructor() {}
  /** @internal */
  wishes(): void {}
  /**
   * Is as it should be.
   * @throws {Error} \`unknown_channel\`, for 5 s (P-7).
   */
  whole(options: CallOptions = {}): Promise<void> {
    return this.#enter("channels.join");
  }
  /**
   * Is as it should be too.
   * @throws {Error} Only the codes any call may have.
   */
  shared(): Promise<void> {
    return this.whole().then(() => this.#leave());
  }
  /** Asks for nothing. */
  apart(): void {
    const wish = { method: "channels.join" };
    this.wishes();
  }
  /** Says no codes. */
  silent(): Promise<void> {
    return this.#leave();
  }
  /**
   * Says no code.
   * @throws {Error} If it fails.
   */
  wordless(): Promise<void> {
    return this.#leave();
  }
  /**
   * Says a code that is none.
   * @throws {Error} \`unknown_chanel\`, \`timeout\` after \`delay_ms\`.
   */
  misspelt(): Promise<void> {
    return this.#leave();
  }
  /**
   * Gives something.
   * @throws {Error} \`timeout\`.
   */
  async giving(): Promise<number> {
    await this.#leave();
    return 1;
  }
  #leave(): Promise<void> {
    return this.#enter("channels.leave");
  }
  #enter(method: string): Promise<void> {
    return Promise.resolve();
  }
}
`,
};
