/** What the hook process tells, as JSON over its channel. */
export type HookMessage =
  /** The library is loaded, and is told to begin: what comes next is `ready`, or nothing if it hangs. */
  | { readonly kind: "loaded" }
  /** Keys are heard from now on. */
  | { readonly kind: "ready" }
  /** It lives; every `hook_alive_interval_ms`. */
  | { readonly kind: "alive" }
  | { readonly kind: "key"; readonly key: string; readonly down: boolean }
  /** The library is not installed, or was not built for this system: trying again is no use. */
  | { readonly kind: "missing"; readonly reason: string }
  /** The system does not let it hear keys now. */
  | { readonly kind: "refused"; readonly reason: string };

/** Takes what came from the process; undefined if it is none of the messages. */
export function readHookMessage(value: unknown): HookMessage | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  const { kind } = value;
  if (kind === "loaded" || kind === "ready" || kind === "alive") return { kind };
  if (kind === "key" && "key" in value && "down" in value) {
    const { key, down } = value;
    return typeof key === "string" && typeof down === "boolean" ? { kind, key, down } : undefined;
  }
  if ((kind === "missing" || kind === "refused") && "reason" in value) return { kind, reason: String(value.reason) };
  return undefined;
}

/** How often the hook process tells that it lives. */
export const hook_alive_interval_ms = 100;
