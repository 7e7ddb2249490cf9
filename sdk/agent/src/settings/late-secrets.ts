import type { ChosenSecrets } from "./choose-secrets.js";
import type { SecretStore } from "./secret-store.js";

/** A secret store that is chosen when it is first needed: asking for a keychain may take seconds, and most players have no sign-in. */
export class LateSecrets implements SecretStore {
  readonly #choose: () => Promise<ChosenSecrets>;
  #chosen: Promise<ChosenSecrets> | undefined;

  constructor(choose: () => Promise<ChosenSecrets>) {
    this.#choose = choose;
  }

  async read(name: string): Promise<string | undefined> {
    return (await this.#store()).read(name);
  }

  async write(name: string, secret: string): Promise<void> {
    return (await this.#store()).write(name, secret);
  }

  async remove(name: string): Promise<void> {
    return (await this.#store()).remove(name);
  }

  async #store(): Promise<SecretStore> {
    this.#chosen ??= this.#choose();
    return (await this.#chosen).store;
  }
}
