import type { ConnectedServer, ServerEntry } from "@talkgroup/schemas";

/** Where a connection goes, as far as that is known: a token does not say its organisation. */
export interface Destination {
  readonly url: string;
  readonly organisation?: string;
  /** Of the entry it was opened by. */
  readonly server_id?: string;
}

/** The player's own name of where a connection goes; undefined if the list has none, or several that it may be. */
export function connectedServer(servers: readonly ServerEntry[], destination: Destination): ConnectedServer | undefined {
  const found = entryOf(servers, destination);
  if (found === undefined) return undefined;
  const { server_id, title, organisation } = found;
  return { server_id, title, ...(organisation === undefined ? {} : { organisation }) };
}

function entryOf(
  servers: readonly ServerEntry[],
  { url, organisation, server_id }: Destination,
): Pick<ServerEntry, "server_id" | "title" | "organisation"> | undefined {
  const there = servers.filter((server) => hostOf(server.url) === hostOf(url));
  const exact = there.filter((server) => server.organisation === organisation);
  if (server_id !== undefined) return exact.find((server) => server.server_id === server_id);
  const possible = there.filter((server) => server.organisation === undefined || organisation === undefined);
  // An entry without an organisation says nothing against one that names the very same.
  const [one, ...more] = organisation !== undefined && exact.length > 0 ? exact : possible;
  return more.length === 0 ? one : undefined;
}

/** Paths are the server's own affair. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
