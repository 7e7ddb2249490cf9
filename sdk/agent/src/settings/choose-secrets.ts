import type { Timer } from "../sound/timer.js";
import { KeychainSecrets } from "./keychain-secrets.js";
import { machineIdentity, SealedSecrets } from "./sealed-secrets.js";
import type { SecretStore } from "./secret-store.js";

/** Where secrets are kept in this run. */
export interface ChosenSecrets {
  readonly store: SecretStore;
  readonly kind: "keychain" | "sealed file";
  /** In one line. */
  readonly reason: string;
}

/** The keychain if it answers within a few seconds, else the sealed file in the settings' folder. Never rejects. */
export async function chooseSecrets(
  folder: string,
  timer: Timer,
  probe: (timer: Timer) => Promise<KeychainSecrets | string> = KeychainSecrets.probe,
): Promise<ChosenSecrets> {
  const keychain = await probe(timer);
  if (typeof keychain !== "string") return { store: keychain, kind: "keychain", reason: "the system's keychain answers" };
  const store = new SealedSecrets({ folder, identity: await machineIdentity(), timer });
  return { store, kind: "sealed file", reason: `no keychain: ${keychain}` };
}
