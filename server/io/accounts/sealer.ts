import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** AES-256-GCM under the server's seal key: for secrets that are stored and must be read again. */
export class Sealer {
  readonly #key: Uint8Array;

  /** `key`: 32 bytes. */
  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** nonce ‖ ciphertext ‖ tag, base64url. `bound_to` (whose it is) is authenticated with it and must be the same at opening. */
  seal(secret: Uint8Array, bound_to: string): string {
    const nonce = randomBytes(nonce_bytes);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(Buffer.from(bound_to, "utf8"));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString("base64url");
  }

  /** Undefined for what was not sealed by this key for this owner. */
  open(sealed: string, bound_to: string): Uint8Array | undefined {
    const bytes = Buffer.from(sealed, "base64url");
    if (bytes.length < nonce_bytes + tag_bytes) return undefined;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, nonce_bytes), { authTagLength: tag_bytes });
    decipher.setAAD(Buffer.from(bound_to, "utf8")).setAuthTag(bytes.subarray(bytes.length - tag_bytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(nonce_bytes, bytes.length - tag_bytes)), decipher.final()]);
    } catch {
      return undefined;
    }
  }
}

const nonce_bytes = 12;
const tag_bytes = 16;
