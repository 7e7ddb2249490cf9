import { createHash, X509Certificate } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCertificate } from "./certificate.js";

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
