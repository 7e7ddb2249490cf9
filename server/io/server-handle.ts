import type { ServerError } from "./server-error.js";
import type { VoiceWorkerCounts } from "./voice-message.js";

/** A server that runs, of either kind. */
export interface ServerHandle {
  /** `wss://…/control`, for a player on this machine. */
  readonly url: string;
  /** SHA-256 of the certificate at the start in DER form, 64 hex digits. */
  readonly certificate_sha256: string;
  readonly control_port: number;
  /** The UDP port that is bound here; of several voice workers the first one's. */
  readonly voice_port: number;
  /** The UDP port that players are told; of several voice workers the first one's. */
  readonly advertised_voice_port: number;
  /** The UDP ports that players are told, one for each voice worker. */
  readonly advertised_voice_ports: readonly number[];
  /**
   * Reads the certificate's files again and shows it to whoever connects from now on; players who are there stay. Resolves with its
   * fingerprint. Throws `ServerError` "certificate_unusable"; the one in use stays then.
   */
  renewCertificate(): Promise<string>;
  /** What the voice workers did so far, together. */
  counts(): Promise<VoiceWorkerCounts>;
  /** Tells every player, and stops within a few seconds. Resolves when every socket and thread is gone; may be called again. */
  close(): Promise<void>;
  /** Resolves when the server has stopped: with the reason if it stopped by itself. */
  readonly closed: Promise<ServerError | undefined>;
}

/** Where a player on this machine reaches an address that was listened on. */
export function hostOf(address: string): string {
  if (address === "0.0.0.0") return "127.0.0.1";
  if (address === "::") return "[::1]";
  return address.includes(":") ? `[${address}]` : address;
}
