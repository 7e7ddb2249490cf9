import { createHash, createPrivateKey, randomBytes, X509Certificate } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { generate } from "selfsigned";
import { reasonOf, ServerError } from "./server-error.js";

export interface Certificate {
  /** Private key and certificate, both PEM; after the certificate those that vouch for it, if there are any. */
  readonly pem: string;
  /** SHA-256 of the certificate in DER form, 64 hex digits: what players pin (P-11). */
  readonly sha256: string;
}

/**
 * The server's self-signed EC P-256 certificate. With a directory it is made at the first start and kept there, in one file that
 * only its owner may read; without one it lives as long as the process. A kept file that cannot be used is never replaced:
 * players have pinned it. Throws `ServerError` "certificate_unusable".
 */
export async function loadCertificate(data_directory: string | undefined): Promise<Certificate> {
  if (data_directory === undefined) return certificateOf(await makePem());
  const file = join(data_directory, certificate_file);
  return await usable(file, async () => certificateOf((await readIfThere(file)) ?? (await makeFile(data_directory, file))));
}

/** The one that `loadCertificate` keeps there, and none else is made. Throws `ServerError` "certificate_unusable", also if there is none. */
export async function readKeptCertificate(data_directory: string): Promise<Certificate> {
  const file = join(data_directory, certificate_file);
  return await usable(file, async () => certificateOf(await readFile(file, "utf8")));
}

/** A fingerprint as people compare it, and as openssl prints it. The log shows it so: 64 digits in a row it would take for a secret. */
export function fingerprintText({ sha256 }: Certificate): string {
  return sha256.toUpperCase().replaceAll(/..(?=.)/g, "$&:");
}

/**
 * A certificate from elsewhere: the files of its chain (its own first) and of its private key, without a passphrase, both PEM. One that
 * has expired is taken: it still serves players who pinned it. Throws `ServerError` "certificate_unusable", which names the file at fault
 * and shows nothing of its content.
 */
export async function readCertificate(chain_file: string, key_file: string): Promise<Certificate> {
  const chain = await usable(`tls_cert: ${chain_file}`, async () => {
    const pem = await readFile(chain_file, "utf8");
    // Throws if there is none in it.
    void new X509Certificate(pem);
    return pem;
  });
  return await usable(`tls_key: ${key_file}`, async () => {
    const pem = await readFile(key_file, "utf8");
    return certificateOf(`${pem.trim()}\n${chain.trim()}\n`);
  });
}

/** Says what it was about when something cannot be used. */
async function usable<T>(what: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (thrown) {
    throw new ServerError("certificate_unusable", `${what}: ${reasonOf(thrown)}`, { cause: thrown });
  }
}

function certificateOf(pem: string): Certificate {
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(createPrivateKey(pem))) throw new Error("found a key that is not the certificate's");
  // Throws where TLS would not have it: a key too short, a chain that is none.
  createSecureContext({ key: pem, cert: pem, minVersion: "TLSv1.3" });
  return { pem, sha256: createHash("sha256").update(certificate.raw).digest("hex") };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw thrown;
  }
}

/** Gives the file its name only when it is complete. If another server was faster, its certificate is the one. */
async function makeFile(directory: string, file: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(unfinished, "wx", 0o600);
    try {
      await handle.writeFile(await makePem());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(unfinished, file).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== "EEXIST") throw thrown;
    });
  } finally {
    await rm(unfinished, { force: true });
  }
  return await readFile(file, "utf8");
}

async function makePem(): Promise<string> {
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + certificate_years);
  const made = await generate([{ name: "commonName", value: "talkgroup-server" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return `${made.private.trim()}\n${made.cert.trim()}\n`;
}

const certificate_file = "server-certificate.pem";
/** Players trust the fingerprint, not the date; a server that outlives this should get new keys anyway. */
const certificate_years = 20;
