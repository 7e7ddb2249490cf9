/**
 * Keeps a few short secrets of this user: refresh tokens. One caller at a time for each name, but a read may be overtaken by a write or removal. All methods reject with `SettingsError`
 * ("settings_unreadable", "settings_unwritable") when the place they are kept at does not play along, and never wait for ever.
 */
export interface SecretStore {
  /** Undefined if there is none, or none that can be opened any more. */
  read(name: string): Promise<string | undefined>;
  /** On the disk, or in the keychain, when it resolves. At most `secret_chars_max` characters; `name` as `secret_name`. */
  write(name: string, secret: string): Promise<void>;
  /** Does nothing if there is none. */
  remove(name: string): Promise<void>;
}

/** What a secret can be called. */
export const secret_name: RegExp = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$/;
/** Windows' credentials hold 2 560 bytes, two for each character. */
export const secret_chars_max = 1_200;
