import { accept, type Operation, type Result, refuse } from "@talkgroup/schemas";
import { diffPresets } from "@talkgroup/schemas/preset";
import { v7 } from "uuid";
import { refuseLimit } from "../../core/limit-counts.js";
import { compileOperation } from "../../core/operation.js";
import { position_max, positionAfter } from "../../core/running-organisation.js";
import type { DirectoryRecord, PresetVersionRow, RunningRow, Store } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { ApiContext } from "./api-context.js";
import { operationIn } from "./preset-body.js";
import { notThere } from "./scope.js";

/** What an organisation is to run. */
export interface WantedPreset {
  readonly preset_id: string;
  /** Undefined: the newest. */
  readonly version_number?: number;
  /** Undefined: the present one, where the same preset runs and still has it; else none. */
  readonly phase?: string;
}

export interface AppliedPreset extends NetChanges {
  readonly row: RunningRow;
}

/** Ids of nets, by what the preset says of them now and said before. */
export interface NetChanges {
  readonly nets_added: readonly string[];
  readonly nets_removed: readonly string[];
  readonly nets_changed: readonly string[];
}

/**
 * Has the organisation of a call run a preset, and makes those of its roles that the organisation lacks. To be called within a transaction,
 * which a refusal undoes: what ran goes on. Refuses `not_found`, `version_mismatch`, `limit_reached` (roles), `conflict` (a net that has
 * the id of a channel), `invalid_params` (a phase it does not have, a password that the server does not keep, more than players can be told).
 */
export async function applyPreset(
  store: Store,
  call: ScopedCall,
  wanted: WantedPreset,
  now_ms: number,
): Promise<Result<AppliedPreset>> {
  const { organisation_id } = call.scope;
  const record = await store.directory(organisation_id);
  if (record === undefined) return notThere("organisation_id");
  const found = await versionOf(store, organisation_id, wanted);
  if (!found.ok) return found;
  const { preset_id, version: preset_version } = found.value;
  const read = operationIn(found.value.body);
  if (!read.ok) return read;
  const operation = read.value;
  const phase = phaseFor(operation, wanted, record);
  if (!phase.ok) return phase;
  const judged = judgeHere(operation, record, call.context);
  if (!judged.ok) return judged;
  // Before the roles: whoever has another preset run at the same moment, or removes a role, waits here, and hears of this one.
  const set = await store.running.set({
    ...{ organisation_id, preset_id, preset_version, phase: phase.value },
    ...{ author_id: userOf(call).user_id, version: call.if_match, changed_ms: now_ms },
  });
  if (!set.ok) return set;
  const named = await makeRoles(store, operation, (await store.directory(organisation_id)) ?? record, call.context, now_ms);
  if (!named.ok) return named;
  const before = record.running === undefined ? undefined : operationIn(record.running.body);
  return accept({ row: set.value, ...netChanges(before?.ok === true ? before.value : undefined, operation) });
}

/** Refuses `invalid_params` for a phase that a preset does not have. */
export function judgePhase({ phases = [] }: Operation, phase: string): Result<string> {
  if (phases.some(({ id }) => id === phase)) return accept(phase);
  const known = phases.map(({ id }) => id).join(", ");
  const expected = known === "" ? "none: the preset has no phases" : `one of ${known}`;
  return refuse("invalid_params", `phase: found "${phase}", expected ${expected}`, "/phase");
}

async function versionOf(
  store: Store,
  organisation_id: string,
  { preset_id, version_number }: WantedPreset,
): Promise<Result<PresetVersionRow>> {
  const preset = await store.presets.summary(preset_id);
  if (preset?.organisation_id !== organisation_id)
    return refuse("not_found", "preset_id: found none of the organisation's presets, expected one", "/preset_id");
  const version = await store.presets.version(preset_id, version_number ?? preset.version);
  if (version === undefined) return notThere("version_number");
  const found = version.body.length;
  if (found <= told_chars_max) return accept(version);
  const expected = `expected at most ${told_chars_max}, which players can be told`;
  return refuse("invalid_params", `the preset: found ${found} characters, ${expected}`, "/preset_id");
}

function phaseFor(
  operation: Operation,
  { preset_id, phase }: WantedPreset,
  { running }: DirectoryRecord,
): Result<string | undefined> {
  if (phase !== undefined) return judgePhase(operation, phase);
  const present = running?.preset_id === preset_id ? running.phase : undefined;
  return accept(operation.phases?.find(({ id }) => id === present)?.id);
}

/** Whether it can be compiled here, and has no net in the place of a channel. */
function judgeHere(operation: Operation, record: DirectoryRecord, { password_hashes, limits }: ApiContext): Result<undefined> {
  const { sessions_max } = limits;
  const verdict = compileOperation(operation, { sessions_max, ...(password_hashes === undefined ? {} : { password_hashes }) });
  if (!verdict.ok) {
    const [first, ...more] = verdict.refusals;
    const message = more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`;
    return refuse("invalid_params", `the preset: ${message}`, "/preset_id");
  }
  const slugs = new Set(record.channels.map(({ slug }) => slug));
  const taken = operation.nets.map(({ id }) => id).filter((id) => slugs.has(id));
  if (taken.length === 0) return accept(undefined);
  const shown = taken.slice(0, nets_shown_max).join(", ");
  const found = taken.length > nets_shown_max ? `${shown} and ${taken.length - nets_shown_max} more` : shown;
  return refuse(
    "conflict",
    `the preset: found nets that channels of the organisation are called already: ${found}`,
    "/preset_id",
  );
}

/** They stay when the preset goes: somebody may have been given one. */
async function makeRoles(
  store: Store,
  { roles }: Operation,
  record: DirectoryRecord,
  { limits }: ApiContext,
  now_ms: number,
): Promise<Result<undefined>> {
  const slugs = new Set(record.roles.map(({ slug }) => slug));
  const missing = roles.filter(({ id }) => !slugs.has(id));
  const { roles_per_organisation_max: most } = limits;
  // Beside those that every organisation has: as many fit as a preset may have.
  const own = record.roles.filter(({ built_in }) => !built_in).length;
  if (own + missing.length > most) {
    const found = `the preset: found ${missing.length} roles that the organisation does not have beside its own ${own}`;
    return refuseLimit("roles_per_organisation_max", "limit_reached", `${found}, expected at most ${most} in all`, "/preset_id");
  }
  const first = positionAfter(record.roles);
  const made = { organisation_id: record.organisation.id, built_in: false, version: 1, created_ms: now_ms, changed_ms: now_ms };
  for (const [index, { id: slug, title }] of missing.entries()) {
    const created = await store.roles.create({ ...made, id: v7(), slug, title, position: Math.min(first + index, position_max) });
    if (!created.ok) return created;
  }
  return accept(undefined);
}

function netChanges(before: Operation | undefined, after: Operation): NetChanges {
  if (before === undefined) return { nets_added: after.nets.map(({ id }) => id), nets_removed: [], nets_changed: [] };
  const named = { added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>(), moved: new Set<string>() };
  for (const { kind, subject } of diffPresets(before, after)) {
    const [list, id] = subject.split("/");
    if (list === "nets" && id !== undefined) named[kind].add(id);
  }
  return { nets_added: [...named.added], nets_removed: [...named.removed], nets_changed: [...named.changed] };
}

const nets_shown_max = 8;
/** As JSON in JSON it must fit into `control_backlog_bytes_max` and into what an agent takes, or who is told is cut off, again and again. */
const told_chars_max = 2_097_152;
