import {
  accept,
  type Operation,
  type PresetEntry,
  type PresetVersionEntry,
  type Result,
  type RunningEntry,
  refuse,
} from "@talkgroup/schemas";
import type { ApiMethods } from "@talkgroup/schemas/api";
import { normalPreset } from "@talkgroup/schemas/preset";

import { organisationIdOf, type Session } from "./session.js";

/** A version of a preset as a server keeps it. */
export interface StoredPreset {
  readonly preset_id: string;
  readonly slug: string;
  readonly version: number;
  /** Who wrote it; undefined: nobody knows any more. */
  readonly author_id: string | undefined;
  readonly operation: Operation;
}

/** What came of running a version. */
export type Applied = ApiMethods["running.apply"]["result"];

/**
 * The presets of an organisation, by their own ids. Refuses what the server refuses, and `not_found` for a preset that it does not keep, or
 * that who is not signed in may not know of. Rejects with `ServerFailure`.
 */
export class PresetServer {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Those with all of the words in their id or title; no words: all. In the order in which they were made. */
  async search(words: string): Promise<Result<readonly PresetEntry[]>> {
    const { organisation } = this.session;
    if (organisation === undefined)
      return refuse("unauthenticated", "nobody is signed in: expected --organisation SLUG, or --user NAME, or TALKGROUP_TOKEN");
    const q = words.trim();
    return allPages((page) =>
      this.session.call("preset.search", { organisation, ...(q === "" ? {} : { q }), limit: page_limit, ...page }),
    );
  }

  /** Undefined: the server keeps none of that id. */
  async find(slug: string): Promise<Result<PresetEntry | undefined>> {
    const found = await this.search(slug);
    return found.ok ? accept(found.value.find((entry) => entry.slug === slug)) : found;
  }

  /** As `find`, for who needs it. */
  async entry(slug: string): Promise<Result<PresetEntry>> {
    const found = await this.find(slug);
    if (!found.ok) return found;
    if (found.value !== undefined) return accept(found.value);
    return refuse("not_found", `found ${JSON.stringify(slug)}, expected the id of a preset that the server keeps`);
  }

  /** A version of a preset, the newest one if none is named. */
  async read(preset_id: string, slug: string, version?: number): Promise<Result<StoredPreset>> {
    const read =
      version === undefined
        ? await this.session.call("preset.read", { preset_id })
        : await this.session.call("preset.version", { preset_id, version_number: String(version) });
    if (!read.ok) return read;
    return accept({
      preset_id,
      slug,
      version: read.value.version,
      author_id: read.value.author_id,
      operation: read.value.operation,
    });
  }

  /** Newest first. */
  versions(preset_id: string): Promise<Result<readonly PresetVersionEntry[]>> {
    return allPages((page) => this.session.call("preset.versions", { preset_id, limit: page_limit, ...page }));
  }

  /** Keeps the normal form of a preset: as a new one, or as the version after `former`. Refuses `version_mismatch` where that is not the newest. */
  async keep(preset: Operation, former: StoredPreset | undefined): Promise<Result<StoredPreset>> {
    const organisation_id = organisationIdOf(this.session);
    if (!organisation_id.ok) return organisation_id;
    const operation = normalPreset(preset);
    const kept =
      former === undefined
        ? await this.session.call("preset.create", { organisation_id: organisation_id.value, operation })
        : await this.session.call("preset.replace", { preset_id: former.preset_id, operation }, { if_match: former.version });
    if (!kept.ok) return kept;
    const { preset_id, slug, version, author_id } = kept.value;
    return accept({ preset_id, slug, version, author_id, operation: kept.value.operation });
  }

  /** What the organisation's own channels are called, as far as who is signed in sees them: no net of a preset that runs may be called so. */
  async channelSlugs(): Promise<Result<ReadonlySet<string>>> {
    const organisation_id = organisationIdOf(this.session);
    if (!organisation_id.ok) return organisation_id;
    const channels = await allPages((page) =>
      this.session.call("channel.list", { organisation_id: organisation_id.value, limit: page_limit, ...page }),
    );
    return channels.ok ? accept(new Set(channels.value.map(({ slug }) => slug))) : channels;
  }

  /** What runs. */
  async running(): Promise<Result<RunningEntry>> {
    const organisation_id = organisationIdOf(this.session);
    return organisation_id.ok ? this.session.call("running.read", { organisation_id: organisation_id.value }) : organisation_id;
  }

  /** Runs a version in place of `former`. Refuses `version_mismatch` where something else runs by now. */
  async apply(
    { organisation_id, version: if_match }: RunningEntry,
    preset_id: string,
    version_number: number,
    phase?: string,
  ): Promise<Result<Applied>> {
    const params = { organisation_id, preset_id, version_number, ...(phase === undefined ? {} : { phase }) };
    return this.session.call("running.apply", params, { if_match });
  }

  /** Begins a phase of what runs; undefined: ends the one that lasts. */
  async phase({ organisation_id, version: if_match }: RunningEntry, phase: string | undefined): Promise<Result<RunningEntry>> {
    return this.session.call("running.phase", { organisation_id, ...(phase === undefined ? {} : { phase }) }, { if_match });
  }

  /** Lets everybody read a preset, or its organisation alone. */
  publish(preset_id: string, published: boolean): Promise<Result<PresetEntry>> {
    return this.session.call("preset.publish", { preset_id, published });
  }

  /** Runs no preset any more. */
  async stop(): Promise<Result<object>> {
    const organisation_id = organisationIdOf(this.session);
    return organisation_id.ok ? this.session.call("running.stop", { organisation_id: organisation_id.value }) : organisation_id;
  }

  /** What people call the user who wrote something. */
  async nameOf(user_id: string | undefined): Promise<string> {
    const { organisation_id } = this.session;
    if (user_id === undefined || organisation_id === undefined) return somebody;
    const account = await this.session.call("account.read", { organisation_id, user_id });
    // Not everybody may know, and accounts are removed.
    return account.ok ? account.value.display_name : somebody;
  }
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor?: string;
}

async function allPages<T>(
  read: (page: { readonly cursor?: string }) => Promise<Result<Page<T>>>,
): Promise<Result<readonly T[]>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < pages_max; pages += 1) {
    const page = await read(cursor === undefined ? {} : { cursor });
    if (!page.ok) return page;
    items.push(...page.value.items);
    cursor = page.value.next_cursor;
    if (cursor === undefined) break;
  }
  return accept(items);
}

const somebody = "somebody";
/** The most that a server gives at once. */
const page_limit = 200;
/** More would be a server that begins again and again. */
const pages_max = 50;
