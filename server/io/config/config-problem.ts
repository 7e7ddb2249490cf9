/** One thing that is wrong with the server's settings: where it stands, and what was found and expected there. */
export interface ConfigProblem {
  /** `server.yaml:3:7` (line and column count from 1), `TALKGROUP_SERVER_VOICE_PORT`, `--voice-port`. */
  readonly where: string;
  readonly message: string;
}

/** The world, or the owner's files, said no. `problems` has one line for each thing that is wrong, each with its place. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code: "config_unreadable" | "config_refused";
  readonly problems: readonly string[];

  constructor(
    code: "config_unreadable" | "config_refused",
    problems: readonly ConfigProblem[],
    options: { cause?: unknown } = {},
  ) {
    const lines = problems.map(({ where, message }) => `${where}: ${message}`);
    super(lines.join("\n"), "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.problems = lines;
  }
}
