import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";

import { withFingerprint } from "./fingerprint.js";
import { connected } from "./memory-agent.suite.js";

const digits = createHash("sha256").update("a certificate").digest("hex");
const pairs = digits.toUpperCase().match(/../g) ?? [];

it.each([
  ["as the server prints it", digits],
  ["in upper case", digits.toUpperCase()],
  ["as openssl prints it", `sha256 Fingerprint=${pairs.join(":")}`],
  ["as older ones do", `SHA256 Fingerprint=${pairs.join(":")}\n`],
  ["in pairs", pairs.join(" ")],
  ["in two lines", `${digits.slice(0, 32)}\r\n  ${digits.slice(32)}`],
])("takes a fingerprint %s, wherever one is given", async (_, certificate_sha256) => {
  const { agent, radio } = await connected();
  const place = { url: "wss://x:1", certificate_sha256 };
  void radio.server.open(place);
  void radio.server.open(async () => place);
  void radio.servers.save({ ...place, server_id: "home", title: "Home" });
  await Promise.resolve();
  const asked = agent.take().map(({ params }) => params as { server?: object });
  expect(asked).toHaveLength(3);
  for (const params of asked) expect(params.server ?? params).toMatchObject({ certificate_sha256: digits });
  expect(place.certificate_sha256, "what the game gave stays as it was").toBe(certificate_sha256);
  await radio.close();
});

it.each(["", "7c:6b", `${digits}0`, digits.replace(/./, "g"), "sha1 Fingerprint=7C:6B", 7, null])(
  "leaves what is none to be refused: %s",
  async (certificate_sha256) => {
    const { agent, radio } = await connected();
    const opening = radio.server.open({ url: "wss://x:1", certificate_sha256: certificate_sha256 as string });
    await expect(opening).rejects.toMatchObject({ code: "invalid_params", field: "/certificate_sha256" });
    expect(agent.take()).toEqual([]);
    await radio.close();
  },
);

it("never makes a fingerprint of what has other digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEFgG:- ="), maxLength: 100 }), (text) => {
      const { certificate_sha256 } = withFingerprint({ certificate_sha256: text });
      expect(certificate_sha256).toBe(
        [...text]
          .filter((unit) => !/[\s:]/.test(unit))
          .join("")
          .toLowerCase(),
      );
    }),
  );
});
