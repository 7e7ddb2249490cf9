import { accept, type Result, type RunningEntry, refuse } from "@talkgroup/schemas";
import { diffPresets } from "@talkgroup/schemas/preset";

import { counted } from "../preset-desk.js";
import { harmless, marked } from "../terminal.js";
import { netsText, placeText } from "./apply-report.js";
import { type OutputOptions, onServer, type Said } from "./on-server.js";
import type { PresetServer, StoredPreset } from "./preset-server.js";
import type { ServerDesk } from "./server-desk.js";

/** What `rollback` was asked. */
export interface RollbackOptions extends OutputOptions {
  /** Undefined: the version before the one that runs, or before the newest where the preset does not run. */
  readonly to?: number | undefined;
}

/** Runs an earlier version of a preset. The exit code: 0, or 2 where it cannot. */
export function rollbackPreset(desk: ServerDesk, slug: string, options: RollbackOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    const running = await server.running();
    if (!running.ok) return running;
    const target = await earlier(server, slug, running.value, options.to);
    if (!target.ok) return target;
    const { preset_id, version, operation } = target.value;
    const former = await whatRuns(server, running.value);
    if (!former.ok) return former;
    const is_same = former.value?.preset_id === preset_id;
    const changes = former.value === undefined || !is_same ? [] : diffPresets(former.value.operation, operation);
    if (is_same && former.value?.version === version) {
      return accept({ text: `${harmless(slug)}: version ${version} runs already\n`, json: { preset: slug, version, changes } });
    }
    const applied = await server.apply(running.value, preset_id, version);
    if (!applied.ok) return applied;
    const lines = changes.map(({ text }) => `${harmless(text)}\n`).join("");
    const what = `${counted(changes.length, "change")}${netsText(applied.value)}${placeText(running.value, applied.value)}`;
    const { nets_added, nets_removed, nets_changed, entry } = applied.value;
    return accept({
      text: `${lines}${harmless(slug)}: ${marked(desk.terminal, "good", `version ${version} runs`)} (${what})\n`,
      json: { preset: slug, preset_id, version, phase: entry.phase, changes, nets_added, nets_removed, nets_changed },
    });
  });
}

/** What `phase` was asked. */
export interface PhaseOptions extends OutputOptions {
  /** End the phase that lasts. */
  readonly none?: boolean;
}

/** Begins a phase of the preset that runs, or ends it, or, asked for neither, says which lasts. The exit code: 0, or 2 where it cannot. */
export function phaseCommand(desk: ServerDesk, phase: string | undefined, options: PhaseOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    if (phase !== undefined && options.none) return refuse("invalid_params", "--none: found a phase too, expected one of them");
    const running = await server.running();
    if (!running.ok || (phase === undefined && !options.none)) return running.ok ? accept(runningSaid(running.value)) : running;
    const changed = await server.phase(running.value, phase);
    return changed.ok ? accept(runningSaid(changed.value)) : changed;
  });
}

/** Runs no preset any more. The exit code: 0, or 2 where it cannot. */
export function stopCommand(desk: ServerDesk, options: OutputOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    const stopped = await server.stop();
    return stopped.ok ? accept({ text: "nothing runs\n", json: { preset: undefined } }) : stopped;
  });
}

async function earlier(
  server: PresetServer,
  slug: string,
  running: RunningEntry,
  to: number | undefined,
): Promise<Result<StoredPreset>> {
  const entry = await server.entry(slug);
  if (!entry.ok) return entry;
  const { preset_id, version: newest } = entry.value;
  const present = running.preset_id === preset_id ? (running.preset_version ?? newest) : newest;
  const version = to ?? present - 1;
  if (version < 1)
    return refuse("not_found", `${JSON.stringify(slug)}: found version ${present}, expected one that another is before`);
  const read = await server.read(preset_id, slug, version);
  if (read.ok || read.refusal.code !== "not_found") return read;
  return refuse(
    "not_found",
    `${JSON.stringify(slug)}: found version ${version}, expected one that the server keeps: see talkgroup preset versions`,
  );
}

/** The operation that runs; undefined: none. */
async function whatRuns(
  server: PresetServer,
  { preset_id, slug, preset_version }: RunningEntry,
): Promise<Result<StoredPreset | undefined>> {
  if (preset_id === undefined || slug === undefined) return accept(undefined);
  return server.read(preset_id, slug, preset_version);
}

function runningSaid({ slug, preset_id, preset_version, phase }: RunningEntry): Said {
  const words = phase === undefined ? "no phase" : `phase ${harmless(phase)}`;
  return {
    text: slug === undefined ? "nothing runs\n" : `${harmless(slug)}: version ${preset_version} runs, ${words}\n`,
    json: { preset: slug, preset_id, version: preset_version, phase },
  };
}
