import { nearestName } from "@talkgroup/schemas";
import type { DeclaredChannel, OrganisationFile } from "@talkgroup/schemas/config";
import { default_limits } from "../core/limits.js";

/** A contradiction in an organisation's file. */
export interface OrganisationFault {
  /** Way to the value at fault: names of members and indexes. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A channel of a file at its place in the tree. */
export interface PlacedChannel {
  readonly channel: DeclaredChannel;
  /** Its place in the file's list. */
  readonly index: number;
}

/**
 * Everything in a file that fits the schema and yet contradicts itself: roles or channels given twice, roles and parents that the
 * file does not name, parents that go round in a circle, a tree that is too deep. At most `faults_max`.
 */
export function organisationFaults(file: OrganisationFile): OrganisationFault[] {
  const roles = [...new Set([...file.roles.map(({ slug }) => slug), ...built_in_roles])];
  const found = [
    ...repeated(file.roles, "roles"),
    ...repeated(file.channels, "channels"),
    ...unknownRoles(file, [], roles),
    ...file.channels.flatMap((channel, index) => unknownRoles(channel, ["channels", index], roles)),
    ...parentFaults(file.channels),
  ];
  return found.slice(0, faults_max).map(({ path, text }) => ({ path, message: `${path.join("/")}: ${text()}` }));
}

/** The channels parents before children, siblings as they are listed. `channels` have no faults. */
export function placedChannels(channels: readonly DeclaredChannel[]): readonly PlacedChannel[] {
  return levelsOf(channels).flat();
}

/** The tree's levels from the top; a parent that is not there is taken for the organisation. Who hangs on a circle is in none. */
function levelsOf(channels: readonly DeclaredChannel[]): PlacedChannel[][] {
  const slugs = new Set(channels.map(({ slug }) => slug));
  const top: PlacedChannel[] = [];
  const below = new Map<string, PlacedChannel[]>();
  channels.forEach((channel, index) => {
    const siblings = channel.parent === undefined || !slugs.has(channel.parent) ? top : (below.get(channel.parent) ?? []);
    siblings.push({ channel, index });
    if (siblings !== top && channel.parent !== undefined) below.set(channel.parent, siblings);
  });
  const levels: PlacedChannel[][] = [];
  for (let level = top; level.length > 0; ) {
    levels.push(level);
    level = level.flatMap(({ channel }) => {
      const children = below.get(channel.slug) ?? [];
      // A slug that was given twice has its children once.
      below.delete(channel.slug);
      return children;
    });
  }
  return levels;
}

/** What is wrong is said only where it is shown: to look for the nearest name takes time. */
interface Finding {
  readonly path: OrganisationFault["path"];
  readonly text: () => string;
}

function repeated(items: readonly { readonly slug: string }[], list: string): Finding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ slug }, index) => {
    const before = first.get(slug);
    if (before === undefined) {
      first.set(slug, index);
      return [];
    }
    return [
      { path: [list, index, "slug"], text: () => `found "${slug}" again, expected it once (it stands at ${list}/${before})` },
    ];
  });
}

function unknownRoles(
  from: Pick<OrganisationFile, "allow" | "deny">,
  path: readonly (string | number)[],
  roles: readonly string[],
): Finding[] {
  return (["allow", "deny"] as const).flatMap((says) =>
    Object.keys(from[says] ?? {})
      .filter((role) => !roles.includes(role))
      .map((role) => ({
        path: [...path, says, role],
        text: () => `found "${role}", expected ${oneOf(role, roles, "role of this file")}`,
      })),
  );
}

function parentFaults(channels: readonly DeclaredChannel[]): Finding[] {
  const slugs = [...new Set(channels.map(({ slug }) => slug))];
  const known = new Set(slugs);
  const levels = levelsOf(channels);
  const placed = new Set(levels.flat().map(({ index }) => index));
  const faults = channels.flatMap(({ parent }, index) => {
    if (parent === undefined) return [];
    if (!known.has(parent)) {
      return [{ path: pathOf(index), text: () => `found "${parent}", expected ${oneOf(parent, slugs, "channel of this file")}` }];
    }
    return placed.has(index)
      ? []
      : [{ path: pathOf(index), text: () => `found "${parent}", whose parents go round in a circle` }];
  });
  const deepest = default_limits.channel_depth_max;
  const too_deep = levels.slice(deepest).flat();
  return [
    ...faults,
    ...too_deep.map(({ index }) => ({
      path: pathOf(index),
      text: () => `found a channel ${deepest + 1} levels down or more, expected at most ${deepest}`,
    })),
  ];
}

function pathOf(index: number): readonly (string | number)[] {
  return ["channels", index, "parent"];
}

function oneOf(name: string, known: readonly string[], kind: string): string {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `a ${kind}, perhaps "${nearest}"`;
  const shown = known.slice(0, names_shown_max).join(", ");
  return known.length === 0 ? `none: the file names none` : `a ${kind}: ${shown}${known.length > names_shown_max ? ", …" : ""}`;
}

/** Every organisation has them, named or not. */
const built_in_roles: readonly string[] = ["member", "guest"];
/** A message is one line. */
const names_shown_max = 12;
/** As many as anybody mends in one go. */
const faults_max = 100;
