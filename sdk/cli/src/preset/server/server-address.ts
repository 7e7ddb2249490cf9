import { accept, type Result, refuse } from "@talkgroup/schemas";

/** Where a server is, and how it is known. */
export interface ServerAddress {
  /** https://host:port */
  readonly url: string;
  /** SHA-256 of its certificate, 64 lower-case hexadecimal digits. Without it the machine's authorities decide. */
  readonly certificate_sha256: string | undefined;
}

/** Reads `--server` and `--certificate-sha256`; colons and large letters are allowed in the latter. Refuses `invalid_params`. */
export function judgeServerAddress(server: string, fingerprint: string | undefined): Result<ServerAddress> {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  const bare = url !== undefined && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  // What stands there may be a password: it is not shown.
  if (!bare || url.protocol !== "https:" || url.pathname !== "/")
    return refuse("invalid_params", "--server: expected https://host:port", "/server");
  const certificate_sha256 = fingerprint?.replaceAll(":", "").toLowerCase();
  if (certificate_sha256 !== undefined && !/^[0-9a-f]{64}$/.test(certificate_sha256)) {
    const found = `${certificate_sha256.length} characters`;
    return refuse(
      "invalid_params",
      `--certificate-sha256: found ${found}, expected 64 hexadecimal digits`,
      "/certificate_sha256",
    );
  }
  return accept({ url: url.origin, certificate_sha256 });
}
