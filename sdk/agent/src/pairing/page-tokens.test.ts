import type { IpcScope } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcVerdict } from "../ipc/ipc-admission.js";
import { grants_max } from "./grant-book.js";
import { settings_pages_max } from "./page-tokens.js";
import { Pairing } from "./pairing.js";
import { newPairingToken, tokenHash } from "./pairing-token.js";
import type { StoredGrant } from "./stored-grant.js";

const page: ClientPlace = { kind: "page", origin: "http://127.0.0.1:17460" };
const own: ClientPlace = { kind: "own" };
const guests: readonly ClientPlace[] = [
  { kind: "web", origin: "https://radio.example" },
  { kind: "sandbox", origin: "flatpak:org.example.Game" },
];
const overlay_scopes = ["channels.read", "channels.write", "hotkeys", "overlay", "sound", "stats"];

class Rig {
  grants: readonly StoredGrant[];
  now_ms = 0;
  readonly pairing: Pairing;
  readonly closed: string[] = [];
  #next_id = 1;

  constructor(grants: readonly StoredGrant[] = [], manager_token: string | null = "the-managers-token") {
    this.grants = grants;
    this.pairing = new Pairing({
      local: () => "ask",
      manager_token: manager_token ?? undefined,
      store: {
        load: () => grants,
        save: async (change) => {
          this.grants = change(this.grants);
        },
      },
      broadcast: () => expect.fail("nobody is asked about a page"),
      wall_ms: () => this.now_ms,
      now_ms: () => this.now_ms,
    });
  }

  greet(place: ClientPlace, pairing_token?: string, scopes?: readonly string[]): IpcVerdict | "asking" {
    return this.pairing.judge({
      id: this.#next_id++,
      place,
      hello: {
        ...{ protocol_versions: [1], client_name: "page" },
        ...(pairing_token === undefined ? {} : { pairing_token }),
        ...(scopes === undefined ? {} : { scopes }),
      },
      settle: () => expect.fail("nobody is asked about a page"),
      close: ({ code }) => void this.closed.push(code),
    });
  }
}

function scopesOf(verdict: IpcVerdict | "asking"): readonly IpcScope[] {
  if (verdict === "asking" || verdict.kind !== "granted") expect.fail("not granted");
  expect(verdict.pairing_token).toBeUndefined();
  return [...verdict.scopes].sort();
}

function codeOf(verdict: IpcVerdict | "asking"): string | undefined {
  return verdict !== "asking" && verdict.kind === "refused" ? verdict.refusal.code : undefined;
}

const saved = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a page of the settings", () => {
  it("may do everything, by a token of its own, as often as it is loaded again", () => {
    const rig = new Rig();
    const [first, second] = [rig.pairing.openPage("settings"), rig.pairing.openPage("settings")];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/);
    for (const token of [first, second, first]) {
      expect(scopesOf(rig.greet(page, token))).toContain("manage");
      expect(rig.greet(page, token)).toMatchObject({ reads_only: false });
    }
    expect(scopesOf(rig.greet(page, first, ["manage", "stats"]))).toEqual(["manage", "stats"]);
    expect(rig.greet(page, first, ["everything"])).toMatchObject({ refusal: { code: "invalid_params" } });
  });

  it("is not known any more when the agent was started again, and leaves nothing behind", async () => {
    const rig = new Rig();
    const token = rig.pairing.openPage("settings");
    await saved();
    expect(rig.grants).toEqual([]);
    expect(rig.pairing.list().grants).toEqual([]);
    expect(codeOf(new Rig(rig.grants).greet(page, token))).toBe("scope_denied");
  });

  it("is forgotten when there are too many, but not those that are in use", () => {
    const rig = new Rig();
    const used = rig.pairing.openPage("settings");
    const unused = rig.pairing.openPage("settings");
    for (let number = 0; number < settings_pages_max - 1; number++) {
      rig.greet(page, used);
      rig.pairing.openPage("settings");
    }
    expect(scopesOf(rig.greet(page, used))).toContain("manage");
    expect(codeOf(rig.greet(page, unused))).toBe("scope_denied");
  });
});

describe("the page of the overlay", () => {
  it("only reads, by one token that is told again and kept as its hash", async () => {
    const rig = new Rig();
    const token = rig.pairing.openPage("overlay");
    expect(rig.pairing.openPage("overlay")).toBe(token);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    await saved();
    expect(rig.grants).toMatchObject([{ client_name: "Browser source", page: "overlay", token_sha256: tokenHash(token) }]);
    expect(JSON.stringify(rig.grants)).not.toContain(token);
    expect(rig.pairing.list().grants).toMatchObject([{ client_name: "Browser source", page: "overlay" }]);
    expect(rig.pairing.list().grants[0]).not.toHaveProperty("token_sha256");
    expect(scopesOf(rig.greet(page, token))).toEqual(overlay_scopes);
    expect(rig.greet(page, token)).toMatchObject({ reads_only: true });
    expect(scopesOf(rig.greet(page, token, ["overlay", "manage", "voice.talk"]))).toEqual(["overlay"]);
    expect(codeOf(rig.greet(page, token, ["manage"]))).toBe("scope_denied");
  });

  it("is known again by the next agent, and has the same address there", async () => {
    const first = new Rig();
    const token = first.pairing.openPage("overlay");
    await saved();
    const next = new Rig(first.grants);
    expect(scopesOf(next.greet(page, token))).toEqual(overlay_scopes);
    expect(next.pairing.openPage("overlay")).toBe(token);
  });

  it.each(["another-managers-token", null])("has another address where the manager's token is %s", async (manager_token) => {
    const first = new Rig();
    const token = first.pairing.openPage("overlay");
    await saved();
    const next = new Rig(first.grants, manager_token);
    next.greet(page, token);
    const other = next.pairing.openPage("overlay");
    expect(next.closed, "nobody could revoke it any more").toEqual(["scope_denied"]);
    expect(other).not.toBe(token);
    expect(codeOf(next.greet(page, token))).toBe("scope_denied");
    expect(scopesOf(next.greet(page, other))).toEqual(overlay_scopes);
    await saved();
    expect(next.grants).toHaveLength(1);
  });

  it("is sent away once it is revoked, and has another address from then on", async () => {
    const rig = new Rig();
    const token = rig.pairing.openPage("overlay");
    rig.greet(page, token);
    await rig.pairing.revoke(rig.pairing.list().grants[0]?.client_id ?? "");
    expect(rig.closed).toEqual(["scope_denied"]);
    expect(codeOf(rig.greet(page, token))).toBe("scope_denied");
    expect(rig.pairing.openPage("overlay")).not.toBe(token);
  });

  it("has no more than it needs, whatever grants.json says", async () => {
    const rig = new Rig();
    const token = rig.pairing.openPage("overlay");
    await saved();
    const by_hand = rig.grants.map((grant) => ({ ...grant, scopes: ["manage", "voice.talk", "overlay"] }));
    const next = new Rig(by_hand);
    expect(next.greet(page, token)).toMatchObject({ reads_only: true });
    expect(scopesOf(next.greet(page, token))).toEqual(["overlay"]);
  });

  it("is one among as many grants as there can be", async () => {
    const others = Array.from({ length: grants_max }, (_, number) => ({
      ...{
        client_id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
        client_name: "Game",
        origin: "https://a.example",
      },
      ...{ scopes: ["stats"], last_used_ms: number, token_sha256: tokenHash(String(number)) },
    }));
    const rig = new Rig(others);
    rig.now_ms = grants_max;
    const token = rig.pairing.openPage("overlay");
    expect(rig.pairing.list().grants).toHaveLength(grants_max);
    expect(scopesOf(rig.greet(page, token))).toEqual(overlay_scopes);
  });
});

describe("whoever says that it is a page of the agent's", () => {
  it("gets nothing without the token of one, and asks nobody", async () => {
    const rig = new Rig();
    rig.pairing.openPage("settings");
    rig.pairing.openPage("overlay");
    const [grant] = rig.pairing.list().grants;
    const tokens = [undefined, "", newPairingToken(), "the-managers-token", tokenHash("the-managers-token"), grant?.client_id];
    for (const token of tokens) {
      expect(codeOf(rig.greet(page, token))).toBe("scope_denied");
      expect(codeOf(rig.greet(page, token, []))).toBe("scope_denied");
    }
    expect(rig.pairing.list().asking).toEqual([]);
  });

  it("gets nothing by the token of a page from anywhere else", async () => {
    const tokens: readonly ("overlay" | "settings")[] = ["overlay", "settings"];
    for (const which of tokens) {
      for (const place of [own, ...guests]) {
        const asked: string[] = [];
        const rig = new Rig();
        const broadcast = (_: "pairing", { open }: { readonly open: boolean }) => void asked.push(String(open));
        const pairing = new Pairing({
          ...{ local: () => "ask", manager_token: "the-managers-token", wall_ms: () => 0, now_ms: () => 0, broadcast },
          store: { load: () => [], save: async () => {} },
        });
        const pairing_token = pairing.openPage(which);
        const hello = { protocol_versions: [1], client_name: "thief", pairing_token, scopes: ["stats"] };
        expect(pairing.judge({ id: 1, place, hello, settle: () => {}, close: () => {} })).toBe("asking");
        expect(asked).toEqual(["true"]);
        expect(rig.closed).toEqual([]);
      }
    }
  });

  it("gets nothing by the token of a program", async () => {
    const token = newPairingToken();
    const program: StoredGrant = {
      ...{ client_id: "00000000-0000-4000-8000-000000000000", client_name: "Game", origin: page.origin },
      ...{ scopes: ["stats"], last_used_ms: 0, token_sha256: tokenHash(token) },
    };
    expect(codeOf(new Rig([program]).greet(page, token))).toBe("scope_denied");
  });
});
