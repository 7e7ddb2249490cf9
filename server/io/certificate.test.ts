import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Certificate, loadCertificate, readCertificate } from "./certificate.js";
import type { ServerError } from "./server-error.js";

describe("loadCertificate", () => {
  let directory = "";
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-certificate-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("makes an EC P-256 certificate once and keeps it where only its owner can read", async () => {
    const data = join(directory, "deep", "data");
    const made = await loadCertificate(data);
    expect(await loadCertificate(data)).toEqual(made);
    expect(await readdir(data)).toEqual(["server-certificate.pem"]);
    if (process.platform !== "win32") expect((await stat(join(data, "server-certificate.pem"))).mode & 0o777).toBe(0o600);
    const certificate = new X509Certificate(made.pem);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
    expect(made.sha256).toBe(createHash("sha256").update(certificate.raw).digest("hex"));
    expect(made.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(certificate.checkHost("localhost")).toBe("localhost");
  });

  it("makes another one each time when nothing is kept", async () => {
    const [one, other] = await Promise.all([loadCertificate(undefined), loadCertificate(undefined)]);
    expect(one.sha256).not.toBe(other.sha256);
  });

  it("gives servers that start together one certificate", async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => loadCertificate(directory)));
    expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(1);
    expect((await readdir(directory)).length).toBe(1);
  });

  it("does not replace a file it cannot use", async () => {
    const file = join(directory, "server-certificate.pem");
    await writeFile(file, "not a certificate");
    await expect(loadCertificate(directory)).rejects.toMatchObject({ code: "certificate_unusable" });
    const [one, other] = await Promise.all([loadCertificate(undefined), loadCertificate(undefined)]);
    const [key] = one.pem.split("-----BEGIN CERTIFICATE-----");
    const [, certificate] = other.pem.split(/(?=-----BEGIN CERTIFICATE-----)/);
    await writeFile(file, `${key}${certificate}`);
    await expect(loadCertificate(directory)).rejects.toThrow("not the certificate's");
  });
});

describe("readCertificate", () => {
  let directory = "";
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-certificate-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** Private key and certificate of a new server, apart. */
  async function pair(): Promise<{ key: string; chain: string }> {
    const [key = "", chain = ""] = (await loadCertificate(undefined)).pem.split(/(?=-----BEGIN CERTIFICATE-----)/);
    return { key, chain };
  }

  async function read(files: { key?: string; chain?: string }): Promise<Certificate> {
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    return readCertificate(join(directory, "chain"), join(directory, "key"));
  }

  it("takes a chain, and names its first certificate's fingerprint", async () => {
    const [own, other] = [await pair(), await pair()];
    const read_back = await read({ key: own.key, chain: `${own.chain}${other.chain}` });
    expect(read_back.sha256).toBe(createHash("sha256").update(new X509Certificate(own.chain).raw).digest("hex"));
    expect(read_back.pem.match(/BEGIN CERTIFICATE/g)?.length).toBe(2);
  });

  it.each<[string, string, (own: { key: string; chain: string }, other: { key: string; chain: string }) => object]>([
    ["tls_cert", "a chain that is not there", ({ key }) => ({ key })],
    ["tls_key", "a key that is not there", ({ chain }) => ({ chain })],
    ["tls_cert", "a chain that is none", ({ key }) => ({ key, chain: "text" })],
    ["tls_cert", "a key for a chain", ({ key }) => ({ key, chain: key })],
    ["tls_key", "a chain for a key", ({ chain }) => ({ key: chain, chain })],
    ["tls_key", "another certificate's key", ({ chain }, { key }) => ({ key, chain })],
    ["tls_key", "a key with a passphrase", ({ key, chain }) => ({ key: locked(key), chain })],
  ])("says that it is %s for %s, and shows nothing of it", async (setting, _what, files) => {
    const [own, other] = [await pair(), await pair()];
    const [line = ""] = own.key.split("\n").slice(1);
    const refused = (await read(files(own, other)).catch((thrown: unknown) => thrown)) as ServerError;
    expect(refused).toMatchObject({ name: "ServerError", code: "certificate_unusable" });
    expect(refused.message.startsWith(`${setting}: ${directory}`)).toBe(true);
    expect(`${refused.message} ${refused.cause}`).not.toContain(line);
  });

  it("does not take a key that TLS would not", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "short" }], { keySize: 512 });
    await expect(read({ key, chain: cert })).rejects.toMatchObject({ code: "certificate_unusable" });
  });
});

/** The same key with a passphrase. */
function locked(key: string): string {
  return createPrivateKey(key).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "secret" }).toString();
}
