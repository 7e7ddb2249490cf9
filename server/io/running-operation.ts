import { type Operation, validateOperation } from "@talkgroup/schemas";
import { compileOperation, type OperationContext } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import type { RunningRecord } from "./store/store.js";

/** The preset that an organisation runs, as far as it can be compiled now. */
export interface RunningOperation {
  /** As `compileOperation` gives it; undefined: none of it can be compiled. */
  readonly table: OrganisationTable | undefined;
  /** What of it is not there, and why, in words for the server's owner. Empty: all of it is there. */
  readonly troubles: readonly string[];
}

/**
 * Compiles the presets that organisations run, each once for as long as it stays the same. It was judged before it ran; what has come to
 * contradict it since (a password that the server keeps no more) takes out no more than it must: those nets, and what is below them.
 */
export class RunningOperations {
  readonly #context: Pick<OperationContext, "password_hashes" | "sessions_max">;
  readonly #compiled = new Map<string, { readonly record: RunningRecord; readonly operation: RunningOperation }>();

  constructor(context: Pick<OperationContext, "password_hashes" | "sessions_max">) {
    this.#context = context;
  }

  of(organisation_id: string, record: RunningRecord): RunningOperation {
    const known = this.#compiled.get(organisation_id);
    if (known !== undefined && isSame(known.record, record)) return known.operation;
    const operation = this.#compile(record);
    this.#compiled.set(organisation_id, { record, operation });
    return operation;
  }

  /** It runs none any more, or is gone. */
  forget(organisation_id: string): void {
    this.#compiled.delete(organisation_id);
  }

  #compile({ body, version, phase }: RunningRecord): RunningOperation {
    const preset = parsed(body);
    if (preset === undefined) return { table: undefined, troubles: ["its preset is not one that this server can read"] };
    const { password_hashes = no_hashes } = this.#context;
    const lost = preset.nets.filter(({ password_name: name }) => name !== undefined && !password_hashes.has(name));
    // A net whose password is not known must not stand open.
    const stand_ins = lost.map(({ password_name = "" }): [string, string] => [password_name, ""]);
    const hashes = new Map([...stand_ins, ...password_hashes]);
    const verdict = compileOperation(preset, { ...this.#context, password_hashes: hashes, version, phase });
    if (!verdict.ok) return { table: undefined, troubles: verdict.refusals.map(({ message }) => message) };
    if (lost.length === 0) return { table: verdict.value, troubles: [] };
    const troubles = lost.map(
      ({ id, password_name }) => `net "${id}": its password "${password_name}" is not one the server keeps`,
    );
    return { table: without(verdict.value, new Set(lost.map(({ id }) => id))), troubles };
  }
}

/** Not only by number: after a restore another preset may have the same. */
function isSame(one: RunningRecord, other: RunningRecord): boolean {
  return (
    one.preset_id === other.preset_id && one.version === other.version && one.phase === other.phase && one.body === other.body
  );
}

function parsed(body: string): Operation | undefined {
  try {
    const judged = validateOperation(JSON.parse(body));
    return judged.ok ? judged.value : undefined;
  } catch {
    return undefined;
  }
}

/** Parents come before children. */
function without(table: OrganisationTable, nets: ReadonlySet<string>): OrganisationTable {
  const gone = new Set(nets);
  for (const { channel_id, parent_id } of table.channels.values()) {
    if (parent_id !== undefined && gone.has(parent_id)) gone.add(channel_id);
  }
  return { ...table, channels: new Map([...table.channels].filter(([channel_id]) => !gone.has(channel_id))) };
}

const no_hashes: ReadonlyMap<string, string> = new Map();
