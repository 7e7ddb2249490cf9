import { permissionsOn, type Subject } from "../../core/acl.js";
import type { OrganisationTable } from "../../core/organisation-table.js";

/** How many steps a channel is below the root. */
export function depthOf({ channels }: OrganisationTable, channel_id: string): number {
  let depth = 0;
  for (let above = channels.get(channel_id)?.parent_id; above !== undefined; above = channels.get(above)?.parent_id) depth += 1;
  return depth;
}

/** The channel and everything below it, parents first. */
export function treeBelow({ channels }: OrganisationTable, channel_id: string): ReadonlySet<string> {
  const below = new Set([channel_id]);
  // A table lists parents before children.
  for (const channel of channels.values()) {
    if (channel.parent_id !== undefined && below.has(channel.parent_id)) below.add(channel.channel_id);
  }
  return below;
}

/** How many levels there are below a channel; 0 if it has no children. */
export function heightOf(table: OrganisationTable, channel_id: string): number {
  const depths = [...treeBelow(table, channel_id)].map((below) => depthOf(table, below));
  return Math.max(...depths) - depthOf(table, channel_id);
}

/** The channels that somebody may know of: where it may do anything, what stands above those, and the root. */
export function visibleTo(table: OrganisationTable, subject: Subject): ReadonlySet<string> {
  const visible = new Set<string>();
  for (const channel of table.channels.values()) {
    if (channel.type !== "root" && permissionsOn(table, channel.channel_id, subject) === 0) continue;
    let above: string | undefined = channel.channel_id;
    while (above !== undefined && !visible.has(above)) {
      visible.add(above);
      above = table.channels.get(above)?.parent_id;
    }
  }
  return visible;
}
