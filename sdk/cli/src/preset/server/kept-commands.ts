import { accept, type Result, type RunningEntry, refuse } from "@talkgroup/schemas";
import { normalPreset, presetReference } from "@talkgroup/schemas/preset";
import { storedText } from "@talkgroup/schemas/preset-tools";

import { harmless, marked } from "../terminal.js";
import { tableText } from "../text-table.js";
import { type OutputOptions, onServer } from "./on-server.js";
import type { PresetServer } from "./preset-server.js";
import type { ServerDesk } from "./server-desk.js";

/** Lists the presets that have all the words in their id or title; no words: all. The exit code: 0, or 2 where it cannot. */
export function listCommand(desk: ServerDesk, words: readonly string[], options: OutputOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    const found = await server.search(words.join(" "));
    if (!found.ok) return found;
    const running = await runningOf(server);
    const rows = found.value.map(({ preset_id, slug, title, version, published, changed_ms }) => [
      harmless(slug),
      `version ${version}`,
      dateText(changed_ms),
      harmless(title),
      [
        ...(running?.preset_id === preset_id ? [`version ${running.preset_version} runs`] : []),
        ...(published ? ["published"] : []),
      ].join(", "),
    ]);
    return accept({
      text: rows.length === 0 ? "no presets\n" : tableText(rows, 0),
      json: { presets: found.value, running: running?.slug === undefined ? undefined : running },
    });
  });
}

/** Lists the versions of a preset, newest first. The exit code: 0, or 2 where it cannot. */
export function versionsCommand(desk: ServerDesk, slug: string, options: OutputOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    const entry = await server.entry(slug);
    if (!entry.ok) return entry;
    const versions = await server.versions(entry.value.preset_id);
    if (!versions.ok) return versions;
    const names = new Map<string | undefined, string>();
    for (const author_id of new Set(versions.value.map((version) => version.author_id)))
      names.set(author_id, await server.nameOf(author_id));
    const running = await runningOf(server);
    const runs = (version: number): boolean => running?.preset_id === entry.value.preset_id && running.preset_version === version;
    const rows = versions.value.map(({ version, title, author_id, created_ms }) => [
      `version ${version}`,
      dateText(created_ms),
      harmless(names.get(author_id) ?? ""),
      harmless(title),
      runs(version) ? "runs" : "",
    ]);
    const json = versions.value.map((version) => ({
      ...version,
      author: names.get(version.author_id),
      runs: runs(version.version),
    }));
    return accept({ text: tableText(rows, 0), json: { preset: slug, versions: json } });
  });
}

/** What `pull` was asked. */
export interface PullOptions extends OutputOptions {
  /** A new file; left out: standard output. */
  readonly out?: string | undefined;
}

/** Writes the normal form of what the server keeps. `name`: SLUG or SLUG@VERSION. The exit code: 0, or 2 where it cannot. */
export function pullCommand(desk: ServerDesk, name: string, options: PullOptions): Promise<number> {
  return onServer(desk, options, async (server) => {
    const reference = presetReference(`preset:${name}`);
    if (!reference.ok || reference.value.kind !== "registered")
      return refuse("invalid_params", `found ${JSON.stringify(name)}, expected the id of a preset, or ID@VERSION`);
    const { slug, version } = reference.value;
    const entry = await server.entry(slug);
    const read = entry.ok ? await server.read(entry.value.preset_id, slug, version) : entry;
    if (!read.ok) return read;
    const text = storedText(read.value.operation);
    const { out } = options;
    const json = { preset: slug, version: read.value.version };
    if (out === undefined) return accept({ text, json: { ...json, operation: normalPreset(read.value.operation) } });
    const written: Result<undefined> = desk.files.create(out, text);
    if (!written.ok) return refuse(written.refusal.code, `${out}: ${written.refusal.message}`);
    const line = `${harmless(out)}: ${marked(desk.terminal, "good", "written")} (${harmless(slug)} version ${read.value.version})\n`;
    return accept({ text: line, json: { ...json, file: out } });
  });
}

/** Lets everybody read a preset, or its organisation alone. The exit code: 0, or 2 where it cannot. */
export function publishCommand(
  desk: ServerDesk,
  slug: string,
  options: OutputOptions & { readonly withdraw?: boolean },
): Promise<number> {
  return onServer(desk, options, async (server) => {
    const entry = await server.entry(slug);
    if (!entry.ok) return entry;
    const done = await server.publish(entry.value.preset_id, !options.withdraw);
    if (!done.ok) return done;
    const words = done.value.published ? "everybody may read it" : "its organisation alone may read it";
    return accept({ text: `${harmless(slug)}: ${words}\n`, json: { preset: slug, published: done.value.published } });
  });
}

/** What runs; undefined where who asks may not know. */
async function runningOf(server: PresetServer): Promise<RunningEntry | undefined> {
  if (server.session.organisation_id === undefined) return undefined;
  const running = await server.running();
  return running.ok ? running.value : undefined;
}

/** "2026-11-22 14:03" in UTC, which is the same for everybody who talks about it. */
function dateText(wall_ms: number): string {
  return `${new Date(wall_ms).toISOString().slice(0, 16).replace("T", " ")}Z`;
}
