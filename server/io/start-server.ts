import { default_limits, type ServerLimits } from "../core/limits.js";
import { casualAdmission } from "./casual-admission.js";
import { loadCertificate } from "./certificate.js";
import { control_path } from "./control-server.js";
import { joinCodeMatcher, randomJoinCode } from "./join-code.js";
import { openLog, type ServerLog } from "./log.js";
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
  /** UDP port, 0 … 65 535. 0: any free one. Default 0. */
  readonly voice_port?: number;
  /** UDP port that players are told, where a router maps it. Default: the one that is bound. */
  readonly advertise_voice_port?: number;
  /** Where the certificate is kept. Default: nowhere, a new one at each start. */
  readonly data_directory?: string;
  /** What players must know to get in, 1 … 64 characters. Default: drawn by chance. */
  readonly join_code?: string;
  /** Default: silent. */
  readonly log?: ServerLog;
  readonly limits?: ServerLimits;
}

export interface RunningServer extends ServerHandle {
  readonly join_code: string;
}

/**
 * Starts a casual server in this process: one operation, guests by join code, nothing kept. Throws `ServerError`; nothing is left open
 * then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const table = operationOf(options.operation, "operation");
  const limits = options.limits ?? default_limits;
  const log = options.log ?? openLog("silent");
  const join_code = options.join_code ?? randomJoinCode();
  const certificate = await loadCertificate(options.data_directory);
  const shell = await ServerShell.open({
    host: options.host ?? "127.0.0.1",
    voice_port: options.voice_port ?? 0,
    advertise_voice_port: options.advertise_voice_port,
    limits,
    log,
    admission: casualAdmission(table, joinCodeMatcher(join_code)),
  });
  shell.handleTable(table);
  const port = await shell.listen(options.control_port ?? 0, certificate).catch(async (thrown: unknown) => {
    await shell.close();
    throw thrown;
  });
  const { voice, advertised_voice_port } = shell;
  log.info({ control_port: port, voice_port: voice.port, advertised_voice_port }, "listening");
  return {
    url: `wss://${hostOf(shell.address)}:${port}${control_path}`,
    certificate_sha256: certificate.sha256,
    join_code,
    control_port: port,
    voice_port: voice.port,
    advertised_voice_port,
    counts: () => voice.counts(),
    close: () => shell.close(),
    closed: shell.closed,
  };
}
