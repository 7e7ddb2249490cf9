import type { ClientGrant } from "@talkgroup/schemas";

import type { AskingProgram } from "../model/settings-state.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What is done with programs that use the radio. Its places are `program.ID`. */
export class ProgramActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Allows these scopes; none: sends it away. */
  answer({ request_id, client_name }: AskingProgram, scopes: readonly string[]): Promise<boolean> {
    const work = () => this.#desk.radio.pairing.answer(request_id, scopes);
    const announce = scopes.length === 0 ? `${client_name} may do nothing.` : `${client_name} is allowed in.`;
    return this.#desk.act(`program.${request_id}`, work, { announce, ask: ["pairing.list"] });
  }

  revoke({ client_id, client_name }: ClientGrant): Promise<boolean> {
    const work = () => this.#desk.radio.pairing.revoke(client_id);
    const announce = `${client_name} may do nothing any more.`;
    return this.#desk.act(`program.${client_id}`, work, { announce, ask: ["pairing.list"] });
  }
}
