/** The world said no to the part that knows who people are. Never holds a password, key, token or code. */
export class AccountsError extends Error {
  override readonly name = "AccountsError";
  readonly code: AccountsErrorCode;

  constructor(code: AccountsErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}

export type AccountsErrorCode =
  /** The file of the server's keys cannot be read or written, is damaged, or is open to others. */
  | "keys_unusable"
  /** The hashing thread ended, or could not start. The next call starts a new one. */
  | "hashing_stopped";
