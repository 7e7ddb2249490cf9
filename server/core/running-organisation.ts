import type { ChannelRecord, OrganisationTable } from "./organisation-table.js";

export interface RunningOrganisation {
  readonly table: OrganisationTable;
  /** Ids of nets that are not there, because a channel of the organisation's own has that id. */
  readonly left_out: readonly string[];
}

/**
 * An organisation's own table with the nets and roles of the operation it runs, as `compileOperation` gives it. What the organisation has
 * itself stays as it is: roles of both are one, and a net that has the id of a channel is left out. Nets inherit nothing, so the
 * organisation's entries say nothing of them.
 */
export function withOperation(own: OrganisationTable, operation: OrganisationTable): RunningOrganisation {
  const nets = [...operation.channels].filter(([, { type }]) => type !== "root");
  const free = nets.filter(([channel_id]) => !own.channels.has(channel_id));
  const after = Math.max(0, ...[...own.roles.values()].map(({ position }) => position)) + 1;
  const roles = new Map(own.roles);
  for (const [role, { title, position }] of operation.roles) {
    if (!roles.has(role)) roles.set(role, { title, position: after + position });
  }
  return {
    table: {
      ...own,
      roles,
      channels: new Map<string, ChannelRecord>([...own.channels, ...free]),
      ...(operation.running === undefined ? {} : { running: operation.running }),
    },
    left_out: nets.filter(([channel_id]) => own.channels.has(channel_id)).map(([channel_id]) => channel_id),
  };
}
