import { type Refusal, type Result, refuse } from "@talkgroup/schemas";

/**
 * The disk, the keychain, or a file the player has to mend, does not let something be kept or read. The message names the file, without its
 * folder, or the keychain.
 */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly code: SettingsErrorCode;

  constructor(code: SettingsErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}

/**
 * - settings_unreadable: the disk or the keychain does not say what was kept.
 * - settings_unwritable: it does not take what is to be kept.
 * - settings_broken: the player's file cannot be understood, and is left alone until it is mended.
 */
export type SettingsErrorCode = "settings_unreadable" | "settings_unwritable" | "settings_broken";

/** What a local client is told when settings cannot be kept: refusal `settings_unwritable`. Anything else than a SettingsError is thrown on. */
export async function orUnwritable<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work;
  } catch (thrown) {
    return { ok: false, refusal: unwritable(thrown) };
  }
}

function unwritable(thrown: unknown): Refusal {
  if (!(thrown instanceof SettingsError)) throw thrown;
  return refuse("settings_unwritable", thrown.message).refusal;
}

/** What the system said, without the path that Node puts behind it: `EACCES`. */
export function systemReason(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown fault";
  return "code" in thrown && typeof thrown.code === "string" ? thrown.code : thrown.name;
}
