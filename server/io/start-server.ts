import { default_limits, type ServerLimits } from "../core/limits.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { AttemptLimits } from "./accounts/attempt-limits.js";
import { judgeChannelPassword } from "./accounts/channel-password.js";
import { systemClock } from "./accounts/clock.js";
import { Hasher } from "./accounts/hasher.js";
import type { Admission } from "./admission.js";
import { casualAdmission } from "./casual-admission.js";
import { loadCertificate, readKeptCertificate } from "./certificate.js";
import { control_path } from "./control-server.js";
import { joinCodeMatcher, joinCodeWarning, randomJoinCode } from "./join-code.js";
import { openLog, type ServerLog } from "./log.js";
import { Opened } from "./opened.js";
import { operationOf } from "./operation-file.js";
import { hostOf, type ServerHandle } from "./server-handle.js";
import { ServerShell } from "./server-shell.js";

export interface ServerOptions {
  /** The operation preset: the parsed JSON, still to be judged. */
  readonly operation: unknown;
  /**
   * Address or name to listen on, control and voice. "::" is every address, IPv4 too where the system can. Default "127.0.0.1".
   */
  readonly host?: string;
  /** TCP port, 0 … 65 535. 0: any free one. Default 0. */
  readonly control_port?: number;
  /** UDP port of the first voice worker, 0 … 65 535; the others have those after it. 0: each any free one. Default 0. */
  readonly voice_port?: number;
  /** UDP port that players are told of the first voice worker, where a router maps it; of the others those after it. Default: those that are bound. */
  readonly advertise_voice_port?: number;
  /** Voice threads, 1 … 16. Default 1. */
  readonly voice_workers?: number;
  /** How copies leave: "auto" is the fastest that this machine has. Default "auto". */
  readonly voice_way?: "auto" | "sendmmsg" | "dgram";
  /** Where the certificate is kept. Default: nowhere, a new one at each start. */
  readonly data_directory?: string;
  /** What players must know to get in, 1 … 64 characters; of fewer than 8 the log warns. Default: drawn by chance. */
  readonly join_code?: string;
  /** The passwords that its nets may name by `password_name`: Argon2id in PHC form, by name. Default: none. */
  readonly password_hashes?: ReadonlyMap<string, string>;
  /** Default: silent. */
  readonly log?: ServerLog;
  readonly limits?: ServerLimits;
}

export interface RunningServer extends ServerHandle {
  readonly join_code: string;
}

/**
 * Starts a casual server in this process: one operation, guests by join code, nothing kept. Throws `ServerError`, and `AccountsError`
 * where nets have passwords and hashing cannot run; nothing is left open then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const opened = new Opened();
  try {
    return await start(options, opened);
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}

async function start(options: ServerOptions, opened: Opened): Promise<RunningServer> {
  const table = operationOf(options.operation, "operation", options.password_hashes);
  const limits = options.limits ?? default_limits;
  const log = options.log ?? openLog("silent");
  const join_code = options.join_code ?? randomJoinCode();
  const certificate = await loadCertificate(options.data_directory);
  const warning = joinCodeWarning(join_code, limits.attempts_per_address_per_s);
  if (warning !== undefined) log.warn(warning);
  const attempts = new AttemptLimits(limits, systemClock);
  const checkPassword = await passwordCheck(table, limits, attempts, opened);
  const shell = await ServerShell.open({
    host: options.host ?? "127.0.0.1",
    voice_port: options.voice_port ?? 0,
    advertise_voice_port: options.advertise_voice_port,
    voice_workers: options.voice_workers,
    voice_way: options.voice_way,
    limits,
    log,
    admission: casualAdmission(table, joinCodeMatcher(join_code), attempts, checkPassword),
    onClosing: () => opened.close(),
  });
  shell.handleTable(table);
  const port = await shell.listen(options.control_port ?? 0, certificate).catch(async (thrown: unknown) => {
    await shell.close();
    throw thrown;
  });
  const { voice, advertised_voice_ports } = shell;
  const [voice_port] = voice.ports;
  log.info({ control_port: port, voice_ports: voice.ports, advertised_voice_ports }, "listening");
  return {
    url: `wss://${hostOf(shell.address)}:${port}${control_path}`,
    certificate_sha256: certificate.sha256,
    join_code,
    control_port: port,
    voice_port,
    advertised_voice_port: advertised_voice_ports[0],
    advertised_voice_ports,
    renewCertificate: async () => {
      // Kept nowhere, it cannot have become another.
      const renewed = options.data_directory === undefined ? certificate : await readKeptCertificate(options.data_directory);
      shell.useCertificate(renewed);
      return renewed.sha256;
    },
    counts: () => voice.counts(),
    close: () => shell.close(),
    closed: shell.closed,
  };
}

/** Undefined where no net has a password: hashing, which may not be there to be loaded, is not needed then. */
async function passwordCheck(
  table: OrganisationTable,
  limits: ServerLimits,
  attempts: AttemptLimits,
  opened: Opened,
): Promise<Admission["checkPassword"] | undefined> {
  if ([...table.channels.values()].every(({ password_hash }) => password_hash === undefined)) return undefined;
  const hasher = opened.add(await Hasher.start({ waiting_max: limits.hashes_waiting_max }));
  return (password_hash, password, address) => judgeChannelPassword({ hasher, attempts }, password_hash, password, address);
}
