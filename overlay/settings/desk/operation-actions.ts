import type { OperationChoice } from "@talkgroup/sdk/browser";

import { operationKey } from "../model/operation-key.js";
import type { SettingsState } from "../model/settings-state.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What is done with the operation that lays the radio out. Its places are `operation` and `operation.FIELD`. */
export class OperationActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Has another lay the radio out; undefined: none. */
  choose(entry: SettingsState["operations"][number] | undefined): Promise<boolean> {
    return this.#desk.set("operation", entry === undefined ? "" : operationKey(entry), "operations.read", async () => {
      const { operations } = this.#desk.radio;
      if (entry === undefined) await operations.leave();
      else await operations.select({ operation_id: entry.operation_id, place: entry.place });
      this.#desk.announce(entry === undefined ? "No operation lays out your radio." : `${entry.title} lays out your radio.`);
    });
  }

  /** Another role or seat in it. An empty seat: none. */
  play<K extends "role" | "seat">(field: K, value: NonNullable<OperationChoice[K]>): Promise<boolean> {
    return this.#desk.set(`operation.${field}`, value, "operations.read", () =>
      this.#desk.radio.operations.select({ [field]: value }),
    );
  }

  /** Another phase of it, for this radio alone; empty: as the server has it, or none. */
  setPhase(phase: string): Promise<boolean> {
    return this.#desk.set("operation.phase", phase, "operations.read", () =>
      this.#desk.radio.operations.setPhase(phase === "" ? undefined : phase),
    );
  }
}
