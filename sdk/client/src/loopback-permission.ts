/** As much of a page's `navigator` as this needs. */
export interface NavigatorLike {
  /** As in the standard "Permissions". */
  readonly permissions?: { query(descriptor: { readonly name: string }): Promise<{ readonly state: string }> };
}

/**
 * How long a WebSocket to this machine may take to open, ms: some browsers ask the player whether the page may connect here at all, and
 * keep it waiting meanwhile.
 */
export async function patienceMs(navigator: NavigatorLike | undefined): Promise<number> {
  // Whether one that is not known rejects or throws depends on the browser.
  const states = await Promise.all(
    loopback_permissions
      .map(async (name) => navigator?.permissions?.query({ name }))
      .map((asked) => asked.catch(() => undefined)),
  );
  return states.some((status) => status?.state === "prompt") ? asked_ms_max : open_ms_max;
}

/** Names of one permission: what Chromium calls it now, and what it did before. Other browsers reject both. */
const loopback_permissions: readonly string[] = ["loopback-network", "local-network-access"];
/** A browser makes a page that has failed often wait up to five seconds before it tries at all. */
export const open_ms_max = 6_000;
/** As long as the player has for the agent's own question. */
const asked_ms_max = 60_000;
