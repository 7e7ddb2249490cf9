import { randomUUID } from "node:crypto";
import type { AgentHelloParams, IpcEvents } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import type { ClientPlace } from "../ipc/client-place.js";
import type { IpcVerdict } from "../ipc/ipc-admission.js";
import { denied_ms_min, requests_each_max, requests_max, requests_period_ms } from "./consent-pace.js";
import { grants_max } from "./grant-book.js";
import { Pairing, type PairingOptions } from "./pairing.js";
import { tokenHash } from "./pairing-token.js";
import type { StoredGrant } from "./stored-grant.js";

const own: ClientPlace = { kind: "own" };
const page = { kind: "web", origin: "https://radio.example" } as const;
const sandbox = { kind: "sandbox", origin: "flatpak:org.example.Game" } as const;
const basic = ["channels.read", "channels.write", "connection", "hotkeys", "overlay", "sound", "stats", "voice.talk"];
const manager_token = "the-managers-token";

describe("Pairing of the player's own programs", () => {
  it("lets them have what they ask for at once, but never manage", () => {
    const { greet } = desk();
    expect(scopesOf(greet(own))).toEqual(basic);
    expect(scopesOf(greet(own, { scopes: ["voice.talk", "manage"] }))).toEqual(["voice.talk"]);
    expect(greet(own, { scopes: ["manage"] }).verdict).toMatchObject({ kind: "refused", refusal: { code: "scope_denied" } });
    expect(scopesOf(greet(own, { scopes: [] }))).toEqual([]);
  });

  it("lets who shows the manager's token manage, and only from there", () => {
    const { greet } = desk();
    const pairing_token = manager_token;
    expect(scopesOf(greet(own, { pairing_token }))).toEqual([...basic, "manage"].sort());
    expect(scopesOf(greet(own, { pairing_token, scopes: ["manage"] }))).toEqual(["manage"]);
    expect(scopesOf(greet(own, { pairing_token: `${manager_token}x` }))).toEqual(basic);
    for (const place of [page, sandbox]) {
      expect(greet(place, { pairing_token, scopes: ["manage"] }).verdict).toMatchObject({ kind: "refused" });
      expect(greet(place, { pairing_token }).asked()).toEqual(basic);
    }
    expect(scopesOf(desk({ manager_token: undefined }).greet(own, { pairing_token: "" }))).toEqual(basic);
  });

  it("asks the player where the setting says so, but not for a program that wants nothing", async () => {
    const { greet, pairing } = desk({ local: () => "ask" });
    const game = greet(own, { client_name: "Tanks", scopes: ["voice.talk"] });
    expect(pairing.list().asking).toEqual([{ request_id: game.requestId(), client_name: "Tanks", scopes: ["voice.talk"] }]);
    await pairing.answer(game.requestId(), ["voice.talk"]);
    expect(scopesOf(game)).toEqual(["voice.talk"]);
    expect(scopesOf(greet(own, { client_name: "Tanks", pairing_token: game.token() }))).toEqual(["voice.talk"]);
    expect(scopesOf(greet(own, { scopes: [] }))).toEqual([]);
    expect(scopesOf(greet(own, { pairing_token: manager_token, scopes: ["manage"] })), "or nobody could answer").toEqual([
      "manage",
    ]);
  });

  it("refuses a scope there is not", () => {
    const { greet } = desk();
    const refusal = { code: "invalid_params", field: "/scopes/1" };
    for (const place of [own, page]) {
      expect(greet(place, { scopes: ["stats", "everything"] }).verdict).toMatchObject({ kind: "refused", refusal });
    }
  });
});

describe("Pairing of strangers", () => {
  it("asks the player scope by scope, and knows the program again", async () => {
    const { greet, pairing, events, store } = desk();
    const game = greet(page, { client_name: "Map", scopes: ["channels.read", "stats"] });
    expect(game.verdict).toBe("asking");
    const told = { request_id: game.requestId(), client_name: "Map", origin: page.origin, scopes: ["channels.read", "stats"] };
    expect(events).toEqual([{ ...told, open: true }]);
    expect(pairing.list()).toEqual({ grants: [], asking: [told] });
    expect(await pairing.answer(game.requestId(), ["channels.read"])).toEqual({ ok: true, value: {} });
    expect(events[1]).toEqual({ ...told, open: false });
    expect(scopesOf(game)).toEqual(["channels.read"]);
    const grant = {
      client_id: expect.any(String),
      client_name: "Map",
      origin: page.origin,
      scopes: ["channels.read"],
      last_used_ms: 0,
    };
    expect(pairing.list()).toEqual({ grants: [grant], asking: [] });
    expect(store.saved).toEqual([{ ...grant, token_sha256: tokenHash(game.token()) }]);
    expect(JSON.stringify([store.saved, events, pairing.list()])).not.toContain(game.token());
    const again = greet(page, { pairing_token: game.token(), scopes: ["channels.read", "stats"] });
    expect(again.verdict, "no new token, and no new question").toEqual({ kind: "granted", scopes: new Set(["channels.read"]) });
    expect(greet(page, { pairing_token: game.token(), scopes: ["stats"] }).verdict).toMatchObject({ kind: "refused" });
  });

  it("remembers from one run to the next", async () => {
    const first = desk();
    const game = first.greet(sandbox);
    await first.pairing.answer(game.requestId(), ["voice.talk"]);
    const { greet } = desk({ grants: first.store.saved });
    expect(scopesOf(greet(sandbox, { pairing_token: game.token() }))).toEqual(["voice.talk"]);
  });

  it("takes a token only from where it was given", async () => {
    const { greet, pairing } = desk();
    const game = greet(page);
    await pairing.answer(game.requestId(), ["voice.talk"]);
    const thief: ClientPlace = { kind: "web", origin: "https://evil.example" };
    expect(greet(thief, { pairing_token: game.token() }).verdict).toBe("asking");
    expect(greet(sandbox, { pairing_token: game.token() }).verdict).toBe("asking");
  });

  it("sends a program away that the player does not want, and does not let it ask again soon", async () => {
    const { greet, pairing, clock, store } = desk();
    const game = greet(page);
    await pairing.answer(game.requestId(), []);
    expect(game.settled).toMatchObject({ kind: "refused", refusal: { code: "scope_denied" } });
    clock.now_ms += denied_ms_min - 1;
    const refusal = { code: "rate_limited", retry_after_ms: 1 };
    expect(greet(page, { client_name: "another name" }).verdict).toMatchObject({ kind: "refused", refusal });
    expect(greet(sandbox).verdict).toBe("asking");
    clock.now_ms += 1;
    expect(greet(page).verdict).toBe("asking");
    expect(store.saved).toEqual([]);
  });

  it("refuses answers that are late, unknown or go beyond what was asked", async () => {
    const { greet, pairing } = desk();
    const game = greet(page, { scopes: ["stats"] });
    const beyond = await pairing.answer(game.requestId(), ["stats", "voice.talk"]);
    expect(beyond).toMatchObject({ refusal: { code: "invalid_params", field: "/scopes/1" } });
    expect(await pairing.answer(game.requestId(), ["manage"])).toMatchObject({ refusal: { code: "invalid_params" } });
    expect(await pairing.answer(randomUUID(), ["stats"])).toMatchObject({ refusal: { code: "not_found" } });
    expect(game.settled).toBeUndefined();
    pairing.forget(game.id);
    expect(await pairing.answer(game.requestId(), ["stats"])).toMatchObject({ refusal: { code: "not_found" } });
    expect(pairing.list()).toEqual({ grants: [], asking: [] });
  });

  it("tells managers when a program gives up", () => {
    const { greet, pairing, events } = desk();
    const game = greet(page);
    pairing.forget(game.id);
    pairing.forget(game.id);
    expect(events.map(({ open }) => open)).toEqual([true, false]);
  });

  it("lets no page keep another way's programs from asking, nor one program its neighbours", () => {
    const { greet, pairing, clock } = desk();
    const limited = { kind: "refused", refusal: { code: "rate_limited" } };
    const ask = (place: ClientPlace) => {
      const asked = greet(place);
      pairing.forget(asked.id);
      return asked.verdict;
    };
    for (let n = 0; n < requests_each_max; n++) expect(ask(page)).toBe("asking");
    expect(ask(page)).toMatchObject(limited);
    for (let n = requests_each_max; n < requests_max; n++) {
      expect(ask({ kind: "web", origin: `https://${n}.example` })).toBe("asking");
    }
    expect(ask({ kind: "web", origin: "https://late.example" })).toMatchObject(limited);
    for (let n = 0; n < requests_each_max; n++) expect(ask(sandbox)).toBe("asking");
    expect(ask(sandbox)).toMatchObject(limited);
    clock.now_ms += requests_period_ms;
    expect(ask(page)).toBe("asking");
  });

  it("bounds how many ask, and how often", () => {
    const { greet, pairing, clock, events } = desk();
    expect(greet(page).verdict).toBe("asking");
    const twice = { kind: "refused", refusal: { code: "limit_reached" } };
    expect(greet(page, { client_name: "second tab" }).verdict).toMatchObject(twice);
    const stranger = (n: number) => greet({ kind: "web", origin: `https://${n}.example` });
    for (let n = 1; n < requests_max; n++) pairing.forget(stranger(n).id);
    expect(stranger(0).verdict).toMatchObject({
      kind: "refused",
      refusal: { code: "rate_limited", retry_after_ms: requests_period_ms },
    });
    expect(events).toHaveLength(2 * requests_max - 1);
    for (let n = 100; n < 200; n++) {
      clock.now_ms += requests_period_ms;
      stranger(n);
    }
    expect(pairing.list().asking).toHaveLength(32);
    clock.now_ms += requests_period_ms;
    expect(stranger(200).verdict).toMatchObject(twice);
  });
});

describe("Pairing's grants", () => {
  it("are taken back, and every client that uses them is cut off", async () => {
    const { greet, pairing, store } = desk();
    const game = greet(page);
    await pairing.answer(game.requestId(), ["stats"]);
    const second = greet(page, { pairing_token: game.token() });
    const gone = greet(page, { pairing_token: game.token() });
    pairing.forget(gone.id);
    const other = greet(sandbox);
    await pairing.answer(other.requestId(), ["stats"]);
    const client_id = pairing.list().grants.find(({ origin }) => origin === page.origin)?.client_id ?? "";
    expect(await pairing.revoke(client_id)).toEqual({ ok: true, value: {} });
    expect([game, second, gone, other].map(({ closed }) => closed)).toEqual([
      "scope_denied",
      "scope_denied",
      undefined,
      undefined,
    ]);
    expect(store.saved.map(({ origin }) => origin)).toEqual([sandbox.origin]);
    expect(greet(page, { pairing_token: game.token() }).verdict).toBe("asking");
    expect(await pairing.revoke(client_id)).toMatchObject({ refusal: { code: "not_found" } });
  });

  it("are as the player's hand has written them: who may do less is cut off, and nothing is written back", async () => {
    const { greet, pairing, store } = desk();
    const game = greet(page);
    await pairing.answer(game.requestId(), ["stats", "voice.talk"]);
    const other = greet(sandbox);
    await pairing.answer(other.requestId(), ["stats"]);
    const [of_game, of_other] = store.saved as [StoredGrant, StoredGrant];
    pairing.adopt([
      { ...of_game, scopes: ["stats"] },
      { ...of_other, last_used_ms: 9 },
    ]);
    expect([game.closed, other.closed]).toEqual(["scope_denied", undefined]);
    expect(scopesOf(greet(page, { pairing_token: game.token() }))).toEqual(["stats"]);
    store.saved = [of_game];
    pairing.adopt(store.saved);
    expect(other.closed).toBe("scope_denied");
    expect(greet(sandbox, { pairing_token: other.token() }).verdict).toBe("asking");
    const third = greet({ kind: "web", origin: "https://third.example" });
    await pairing.answer(third.requestId(), ["stats"]);
    expect(store.saved.map(({ origin }) => origin)).toEqual([page.origin, "https://third.example"]);
  });

  it("are forgotten from the one used longest ago, but none that is in use", async () => {
    const grants = Array.from({ length: grants_max + 5 }, (_, n) => grantOf(`token ${n}`, n));
    const { greet, pairing, clock } = desk({ grants });
    expect(pairing.list().grants).toHaveLength(grants_max);
    expect(greet(page, { pairing_token: "token 4" }).verdict, "loaded the newest").toBe("asking");
    clock.wall_ms = 5;
    expect(greet(page, { pairing_token: "token 5" }).verdict).toMatchObject({ kind: "granted" });
    const game = greet(sandbox);
    await pairing.answer(game.requestId(), ["stats"]);
    expect(pairing.list().grants).toHaveLength(grants_max);
    expect(greet(page, { pairing_token: "token 5" }).verdict, "in use").toMatchObject({ kind: "granted" });
    expect(greet(page, { pairing_token: "token 6" }).verdict).toMatchObject({ kind: "refused" });
  });

  it("hold though they cannot be kept, and the player is told", async () => {
    const { greet, pairing } = desk({ save: () => Promise.reject(new Error("disk full")) });
    const game = greet(page);
    const answer = await pairing.answer(game.requestId(), ["stats"]);
    expect(answer).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(scopesOf(game)).toEqual(["stats"]);
    expect(scopesOf(greet(page, { pairing_token: game.token() }))).toEqual(["stats"]);
  });

  it("are written one after the other, and seldom for their use alone", async () => {
    let writes = 0;
    let now = 0;
    const { greet, pairing, clock, store } = desk({
      save: async () => {
        writes += 1;
        now += 1;
        expect(now, "one at a time").toBe(1);
        await turns();
        now -= 1;
      },
    });
    const game = greet(page);
    const other = greet(sandbox);
    const answers = [pairing.answer(game.requestId(), ["stats"]), pairing.answer(other.requestId(), ["stats"])];
    await Promise.all(answers);
    expect(writes).toBeLessThanOrEqual(2);
    const before = writes;
    for (let n = 0; n < 100; n++) greet(page, { pairing_token: game.token() });
    await turns();
    expect(writes).toBe(before);
    clock.wall_ms += 3_600_000;
    for (let n = 0; n < 100; n++) greet(page, { pairing_token: game.token() });
    await turns();
    await turns();
    expect(writes).toBe(before + 1);
    expect(store.saved.map(({ origin, last_used_ms }) => [origin, last_used_ms])).toEqual([
      [page.origin, 3_600_000],
      [sandbox.origin, 0],
    ]);
  });
});

interface Greeted {
  readonly id: number;
  readonly verdict: IpcVerdict | "asking";
  settled: IpcVerdict | undefined;
  closed: string | undefined;
  readonly requestId: () => string;
  readonly asked: () => readonly string[];
  readonly token: () => string;
}

type DeskOptions = Partial<PairingOptions> & { readonly grants?: readonly StoredGrant[]; readonly save?: () => Promise<void> };

function desk({ grants = [], save = async () => {}, ...options }: DeskOptions = {}) {
  const events: IpcEvents["pairing"][] = [];
  const clock = { now_ms: 0, wall_ms: 0 };
  const store = { saved: grants };
  const pairing = new Pairing({
    local: () => "allow",
    manager_token,
    store: {
      load: () => grants,
      save: async (change) => {
        await save();
        store.saved = change(store.saved);
      },
    },
    broadcast: (_, params) => events.push(params),
    wall_ms: () => clock.wall_ms,
    now_ms: () => clock.now_ms,
    ...options,
  });
  let next_id = 1;
  const greet = (place: ClientPlace, hello: Partial<AgentHelloParams> = {}): Greeted => {
    const id = next_id++;
    const count = events.length;
    const client: Pick<Greeted, "settled" | "closed"> = { settled: undefined, closed: undefined };
    const verdict = pairing.judge({
      id,
      place,
      hello: { protocol_versions: [1], client_name: "Game", ...hello },
      settle: (one) => {
        expect(client.settled, "settled once").toBeUndefined();
        client.settled = one;
      },
      close: ({ code }) => {
        client.closed = code;
      },
    });
    const requestId = () => events[count]?.request_id ?? "none";
    const asked = () => events[count]?.scopes ?? [];
    const token = () => (client.settled?.kind === "granted" ? client.settled.pairing_token : undefined) ?? "none";
    return Object.assign(client, { id, verdict, requestId, asked, token });
  };
  return { pairing, greet, events, clock, store };
}

function scopesOf({ verdict, settled }: Greeted): readonly string[] | undefined {
  const last = settled ?? verdict;
  return last !== "asking" && last.kind === "granted" ? [...last.scopes].sort() : undefined;
}

function grantOf(token: string, last_used_ms: number): StoredGrant {
  const client = { client_id: randomUUID(), client_name: "Old", origin: page.origin, scopes: ["stats"] };
  return { ...client, last_used_ms, token_sha256: tokenHash(token) };
}

function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
