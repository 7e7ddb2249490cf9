/** What ended all of an account's sign-ins the last time. */
export interface SignInEnd {
  /** Access tokens made before it are refused; 0: none is. */
  readonly tokens_valid_from_ms: number;
  /** The sign-in that asked for it, whose sessions went on; undefined: none did. */
  readonly kept_family_id: string | undefined;
}
