/** The world kept a backup from being written. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  readonly code: "backup_unwritable";

  constructor(code: "backup_unwritable", message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
