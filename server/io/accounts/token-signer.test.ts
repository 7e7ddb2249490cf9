import { createHmac, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted, refusalOf } from "./accounts-world.suite.js";
import { KeyFile } from "./key-file.js";
import type { AccessClaims, GameClaims } from "./token-claims.js";
import { TokenSigner } from "./token-signer.js";

const start_ms = 1_800_000_000_000;
const ann: AccessClaims = {
  kind: "access",
  user_id: "user-1",
  organisation_id: "org-1",
  family_id: "family-1",
  issued_ms: start_ms,
};
const player: GameClaims = {
  kind: "game",
  organisation_id: "org-1",
  player_id: "player-1",
  name: "Ann",
  grants: new Map([
    ["net-1", 7],
    ["net-2", 2],
  ]),
};

class Bench {
  wall_ms = start_ms;
  readonly keys = KeyFile.inMemory(start_ms);
  readonly signer = new TokenSigner(this.keys, { now_ms: () => 0, wall_ms: () => this.wall_ms });

  async refused(token: string): Promise<string> {
    const refusal = refusalOf(await this.signer.verify(token));
    expect(refusal.field).toBe("/token");
    return refusal.code;
  }

  /** A token with this header and these claims, signed by the server's own key. */
  forge(header: object, payload: object): string {
    const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${text}.${sign(null, Buffer.from(text), this.keys.signing.private_key).toString("base64url")}`;
  }
}

function partsOf(token: string): { header: Record<string, unknown>; payload: Record<string, unknown>; signature: string } {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  return { header: decode(header), payload: decode(payload), signature };
}

describe("TokenSigner", () => {
  it("knows its own tokens of both kinds", async () => {
    const { signer } = new Bench();
    const access = await signer.signAccess(ann);
    expect(access.expires_ms).toBe(start_ms + 900_000);
    expect(accepted(await signer.verify(access.token))).toEqual(ann);
    expect(accepted(await signer.verifyAccess(access.token))).toEqual(ann);
    const game = await signer.signGame(player, 300);
    expect(game.expires_ms).toBe(start_ms + 300_000);
    expect(accepted(await signer.verify(game.token))).toEqual(player);
    expect(refusalOf(await signer.verifyAccess(game.token))).toMatchObject({ code: "token_invalid" });
  });

  it("says what RFC 7519 and 8037 ask for, and nothing of the user but ids", async () => {
    const { signer, keys } = new Bench();
    const { header, payload } = partsOf((await signer.signAccess(ann)).token);
    expect(header).toEqual({ alg: "EdDSA", kid: keys.signing.kid, typ: "JWT" });
    expect(payload).toEqual({
      iss: "talkgroup",
      aud: "talkgroup",
      sub: "user-1",
      org: "org-1",
      fam: "family-1",
      iat: start_ms / 1000,
      exp: start_ms / 1000 + 900,
      jti: expect.stringMatching(/^[A-Za-z0-9_-]{16}$/),
    });
    const game = partsOf((await signer.signGame(player, 300)).token);
    expect(game.payload).toMatchObject({ aud: "talkgroup:game", player_id: "player-1", grants: { "net-1": 7, "net-2": 2 } });
  });

  it("refuses a token five seconds after its end, as one that has expired", async () => {
    const bench = new Bench();
    const { token } = await bench.signer.signAccess(ann);
    bench.wall_ms = start_ms + 904_999;
    expect(await bench.signer.verify(token)).toMatchObject({ ok: true });
    bench.wall_ms = start_ms + 905_000;
    expect(await bench.refused(token)).toBe("token_expired");
  });

  it("knows tokens of a key that was retired, until it is forgotten", async () => {
    const bench = new Bench();
    const due_ms = start_ms + 30 * 24 * 3_600_000;
    bench.wall_ms = due_ms - 1000;
    const { token } = await bench.signer.signGame(player, 3600);
    bench.wall_ms = due_ms;
    await bench.keys.rotate(due_ms);
    expect(await bench.signer.verify(token)).toMatchObject({ ok: true });
    bench.wall_ms = due_ms + 7_200_000;
    await bench.keys.rotate(bench.wall_ms);
    expect(await bench.refused(token)).toBe("token_invalid");
  });

  it("refuses another server's tokens", async () => {
    const { token } = await new Bench().signer.signAccess(ann);
    expect(await new Bench().refused(token)).toBe("token_invalid");
  });

  it("pins the algorithm: no token chooses how it is checked", async () => {
    const bench = new Bench();
    const { token } = await bench.signer.signAccess(ann);
    const { header, payload, signature } = partsOf(token);
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const body = encode(payload);
    const public_key = bench.keys.find(bench.keys.signing.kid)?.public_key.export({ format: "der", type: "spki" });
    const hs256 = `${encode({ ...header, alg: "HS256" })}.${body}`;
    const hmac = createHmac("sha256", public_key as Buffer)
      .update(hs256)
      .digest("base64url");
    const forged = [
      `${encode({ ...header, alg: "none" })}.${body}.`,
      `${encode({ ...header, alg: "none" })}.${body}.${signature}`,
      `${hs256}.${hmac}`,
      bench.forge({ ...header, alg: "ES256" }, payload),
      bench.forge({ ...header, kid: "x" }, payload),
      bench.forge({ alg: "EdDSA" }, payload),
      bench.forge({ ...header, crit: ["exp"] }, payload),
      bench.forge({ ...header, crit: ["x"], x: 1 }, payload),
    ];
    for (const token of forged) expect(await bench.refused(token), token).toBe("token_invalid");
    expect(await bench.signer.verify(bench.forge(header, payload))).toMatchObject({ ok: true });
  });

  it("refuses claims that are missing or of another shape, even with a right signature", async () => {
    const bench = new Bench();
    const access = partsOf((await bench.signer.signAccess(ann)).token);
    const game = partsOf((await bench.signer.signGame(player, 300)).token);
    const changes: [typeof access, object][] = [
      ...["iss", "aud", "sub", "org", "fam", "iat", "exp", "jti"].map((name): [typeof access, object] => [
        access,
        { [name]: undefined },
      ]),
      ...["iss", "aud", "org", "player_id", "name", "grants", "iat", "exp", "jti"].map((name): [typeof access, object] => [
        game,
        { [name]: undefined },
      ]),
      [access, { iss: "other" }],
      [access, { aud: "other" }],
      [access, { aud: ["talkgroup", "talkgroup:game"] }],
      [access, { aud: "talkgroup:game" }],
      [access, { org: 1 }],
      [access, { exp: "soon" }],
      [access, { nbf: start_ms / 1000 + 60 }],
      [game, { aud: "talkgroup" }],
      [game, { grants: [7] }],
      [game, { role: "lead" }],
      [game, { grants: undefined, role: 7 }],
      [game, { grants: null }],
      [game, { grants: { "net-1": 64 } }],
      [game, { grants: { "net-1": -1 } }],
      [game, { grants: { "net-1": "7" } }],
      [game, { grants: { "net-1": 1.5 } }],
    ];
    for (const [{ header, payload }, change] of changes) {
      expect(await bench.refused(bench.forge(header, { ...payload, ...change })), JSON.stringify(change)).toBe("token_invalid");
    }
  });

  it("tells nobody that a token has expired which was never for this server", async () => {
    const bench = new Bench();
    const { header, payload } = partsOf((await bench.signer.signAccess(ann)).token);
    const old = { ...payload, exp: start_ms / 1000 - 60 };
    expect(await bench.refused(bench.forge(header, old))).toBe("token_expired");
    for (const change of [{ aud: "other" }, { iss: "other" }, { jti: undefined }]) {
      expect(await bench.refused(bench.forge(header, { ...old, ...change }))).toBe("token_invalid");
    }
  });

  it("refuses a token that any byte was changed of", async () => {
    const bench = new Bench();
    const { token } = await bench.signer.signAccess(ann);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 32, max: 126 }), async (index, code) => {
        const changed = `${token.slice(0, index)}${String.fromCharCode(code)}${token.slice(index + 1)}`;
        // The signature's last sign carries bits that stand for nothing.
        const [signed, other] = [token, changed].map((text) => Buffer.from(text.split(".")[2] ?? "", "base64url"));
        const same = changed === token || (index === token.length - 1 && signed?.equals(other ?? signed.subarray(1)));
        if (!same) expect(["token_invalid", "token_expired"]).toContain(await bench.refused(changed));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("refuses any text, and reads none that is too long", async () => {
    const bench = new Bench();
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300, unit: "binary" }), async (text) => {
        expect(await bench.refused(text)).toBe("token_invalid");
      }),
      { seed: 8, numRuns: 300 },
    );
    const { header, payload } = partsOf((await bench.signer.signAccess(ann)).token);
    const long = bench.forge(header, { ...payload, x: "x".repeat(1500) });
    expect(long.length).toBeGreaterThan(2048);
    expect(await bench.refused(long)).toBe("token_invalid");
    expect(await bench.refused("x".repeat(10_000_000))).toBe("token_invalid");
  });

  it("has one message for all that can be wrong, and shows nothing of the token", async () => {
    const bench = new Bench();
    const messages = await Promise.all(
      ["", "a.b.c", (await new Bench().signer.signAccess(ann)).token].map(
        async (token) => refusalOf(await bench.signer.verify(token)).message,
      ),
    );
    expect(new Set(messages).size).toBe(1);
  });
});
