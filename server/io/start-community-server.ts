import { mkdir } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import type { ServerConfig } from "@talkgroup/schemas/config";
import type { Hono } from "hono";
import { LimitCounts } from "../core/limit-counts.js";
import type { ServerLimits } from "../core/limits.js";
import { Accounts } from "./accounts/accounts.js";
import type { AccountsParts } from "./accounts/accounts-parts.js";
import { AttemptLimits } from "./accounts/attempt-limits.js";
import { systemClock } from "./accounts/clock.js";
import { CommunityAdmission } from "./accounts/community-admission.js";
import { ensureFirstOrganisation, type FirstInvite } from "./accounts/first-organisation.js";
import { Hasher } from "./accounts/hasher.js";
import { KeyFile } from "./accounts/key-file.js";
import { TokenSigner } from "./accounts/token-signer.js";
import { createApi } from "./api/app.js";
import { type Certificate, loadCertificate, readCertificate, readKeptCertificate } from "./certificate.js";
import { channelPasswordsOf } from "./config/channel-passwords.js";
import { control_path } from "./control-server.js";
import { Directory } from "./directory.js";
import { EventLoopDelay } from "./event-loop-delay.js";
import { createOperations } from "./health.js";
import { Housekeeping } from "./housekeeping.js";
import { httpListener, peerAddress } from "./http-app.js";
import { limitRefusals } from "./limit-refusals.js";
import type { ServerLog } from "./log.js";
import { type MetricsSource, metricsText } from "./metrics.js";
import { Opened } from "./opened.js";
import { applyOrganisationFile } from "./organisation-apply.js";
import { readOrganisationFiles } from "./organisation-file.js";
import { type PresetBench, ThreadBench } from "./presets/preset-bench.js";
import { PresetDesk } from "./presets/preset-desk.js";
import { ServerError } from "./server-error.js";
import { hostOf, type ServerHandle } from "./server-handle.js";
import { ServerShell } from "./server-shell.js";
import { openStore } from "./store/open-store.js";
import type { Store } from "./store/store.js";
import { StoreRoom } from "./store-room.js";
import { Tally } from "./tally.js";

export interface CommunityServerOptions {
  readonly config: ServerConfig;
  readonly limits: ServerLimits;
  readonly log: ServerLog;
}

export interface RunningCommunityServer extends ServerHandle {
  /** `https://…`, for a client on this machine. */
  readonly api_url: string;
  /** The code that makes the first user; undefined once there is one. */
  readonly admin_invite: string | undefined;
  /** The slug of the organisation that user will own; undefined as above. */
  readonly admin_organisation: string | undefined;
  /** For the organisations that files declared and this start made. */
  readonly owner_invites: readonly OwnerInvite[];
}

/** A code that makes the first user of an organisation, its owner; shown once. */
export interface OwnerInvite {
  /** Its slug. */
  readonly organisation: string;
  readonly code: string;
}

/**
 * Starts the server of a community in this process: organisations, accounts and their API over a store. Throws `ServerError`,
 * `StoreError`, `AccountsError`, `ConfigError`; nothing is left open then.
 */
export async function startCommunityServer(options: CommunityServerOptions): Promise<RunningCommunityServer> {
  const opened = new Opened();
  try {
    return await start(options, opened);
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}

async function start(options: CommunityServerOptions, opened: Opened): Promise<RunningCommunityServer> {
  const { config, limits, log } = options;
  const { server } = config;
  await mkdir(server.data_directory, { recursive: true, mode: 0o700 });
  const certificate = await certificateOf(config, loadCertificate);
  const community = await openCommunity(options, opened);
  const loop = opened.add(new EventLoopDelay());
  const shell = await ServerShell.open({
    host: server.bind_address,
    voice_port: server.voice_port,
    advertise_voice_port: server.advertise_voice_port,
    voice_workers: server.voice_workers,
    voice_way: server.voice_way,
    limits,
    log,
    admission: new CommunityAdmission({ ...community.parts, guests: config.security.guests }),
    bitrates: { bitrate_bps_default: config.audio.default_bitrate, bitrate_bps_max: config.audio.max_bitrate },
    reconnect: { after_ms: server.reconnect_after_ms, url: server.reconnect_url },
    onClosing: () => opened.close(),
  });
  const control_port = await listen(options, community, shell, certificate, loop).catch(async (thrown: unknown) => {
    await shell.close();
    throw thrown;
  });
  const { voice, advertised_voice_ports } = shell;
  const [voice_port] = voice.ports;
  log.info({ control_port, voice_ports: voice.ports, advertised_voice_ports, store: community.parts.store.kind }, "listening");
  const host = `${hostOf(shell.address)}:${control_port}`;
  return {
    url: `wss://${host}${control_path}`,
    api_url: `https://${host}`,
    admin_invite: community.first?.owner_invite,
    admin_organisation: community.first?.organisation.slug,
    owner_invites: community.owner_invites,
    certificate_sha256: certificate.sha256,
    control_port,
    voice_port,
    advertised_voice_port: advertised_voice_ports[0],
    advertised_voice_ports,
    renewCertificate: async () => {
      // None is made anew: players have pinned what there was.
      const renewed = await certificateOf(config, readKeptCertificate);
      shell.useCertificate(renewed);
      return renewed.sha256;
    },
    counts: () => voice.counts(),
    close: () => shell.close(),
    closed: shell.closed,
  };
}

/** Opens the door, when all tables are in force. */
async function listen(
  options: CommunityServerOptions,
  community: Community,
  shell: ServerShell,
  certificate: Certificate,
  loop: EventLoopDelay,
): Promise<number> {
  community.bind(shell);
  return shell.listen(options.config.server.control_port, certificate, listenerOf(options, community, shell, loop));
}

/** What the server has before anybody comes. */
interface Community {
  readonly parts: AccountsParts & { readonly directory: Directory; readonly hasher: Hasher };
  readonly accounts: Accounts;
  readonly bench: PresetBench;
  readonly first: FirstInvite | undefined;
  readonly owner_invites: readonly OwnerInvite[];
  /** Gives the shell all tables, and from then on those that change. */
  bind(shell: ServerShell): void;
}

async function openCommunity({ config, limits, log }: CommunityServerOptions, opened: Opened): Promise<Community> {
  const { database, security } = config;
  const watch = new StoreRoom({ log, clock: systemClock });
  const store = opened.add(await openStore({ url: database.url, connections_max: database.max_connections, alone: true, watch }));
  // Files first: what they declare is the first organisation, if there is none yet.
  const made = await applyFiles(store, config, limits);
  const first = await ensureFirstOrganisation(store, Date.now());
  const keys = await KeyFile.open(security.token_keys ?? join(config.server.data_directory, "token-keys.json"), Date.now());
  const hasher = opened.add(await Hasher.start({ waiting_max: limits.hashes_waiting_max }));
  let bound: ServerShell | undefined;
  const directory = opened.add(
    await Directory.open({
      store,
      limits,
      password_hashes: channelPasswordsOf(config),
      onLeftOut: (organisation_id, troubles) => log.warn({ organisation_id, troubles }, "the preset that runs is not whole"),
      onTable: (table) => bound?.handleTable(table),
      onRemoved: (organisation_id) => bound?.handleTableRemoved(organisation_id),
      onFailed: (error) => log.warn({ code: error.code, reason: error.message }, "the store is gone; voice goes on"),
      onRecovered: () => log.info("the store is back"),
    }),
  );
  const attempts = new AttemptLimits(limits, systemClock);
  const signer = new TokenSigner(keys, systemClock);
  const parts = { store, directory, hasher, keys, signer, attempts, limits, clock: systemClock };
  const accounts = new Accounts(parts);
  const bench = opened.add(new ThreadBench(limits));
  opened.add(new Housekeeping({ accounts, store, log }));
  const bind = (shell: ServerShell): void => {
    bound = shell;
    for (const table of directory.tables()) shell.handleTable(table);
  };
  // The admin's invite has taken the place of that organisation's own.
  const owner_invites = made.filter(({ organisation }) => organisation !== first?.organisation.slug);
  return { parts, accounts, bench, first, owner_invites, bind };
}

function listenerOf(
  { config, limits, log }: CommunityServerOptions,
  { parts, accounts, bench }: Community,
  shell: ServerShell,
  loop: EventLoopDelay,
): RequestListener {
  const { store, directory, hasher, clock } = parts;
  const { allow_origins } = config.security;
  const limit_counts = new LimitCounts();
  const password_hashes = channelPasswordsOf(config);
  const context = {
    password_hashes,
    store,
    directory,
    accounts,
    hasher,
    live: shell,
    presets: new PresetDesk({ store, bench, limits, clock }),
    limits,
    limit_counts,
    log,
    clock,
  };
  const api = createApi({ ...context, allow_origins });
  const requests = new Tally(["method", "route", "status"]);
  const operations = operationsOf(config, {
    limits,
    sessions: () => shell.sessions,
    connections: () => shell.control_counts?.open ?? 0,
    channels: () => [...directory.tables()].reduce((sum, table) => sum + table.channels.size, 0),
    organisations: () => [...directory.tables()].length,
    voice: () => shell.voice.counts(),
    store: () => directory.health(),
    loop: () => loop.recent(),
    refusals: (voice) =>
      limitRefusals({
        named: [shell.limit_counts, limit_counts.counts],
        control: shell.control_counts,
        hashes_refused: hasher.counts.refused,
        voice,
      }),
    hashes: () => ({ waiting: hasher.counts.waiting, done: hasher.counts.hashes }),
    requests: () => requests.counts(),
  });
  return httpListener({ api, operations, requests });
}

/** The one from elsewhere that the settings name, or the server's own. */
async function certificateOf(
  { server, security }: ServerConfig,
  own: (directory: string) => Promise<Certificate>,
): Promise<Certificate> {
  const { tls_cert, tls_key } = security;
  if (tls_cert === undefined || tls_key === undefined) return own(server.data_directory);
  return readCertificate(tls_cert, tls_key);
}

/** Organisations that are declared in files become what these say, before anybody comes. Resolves with invites for those that are new. */
async function applyFiles(
  store: Store,
  { organisations, security }: ServerConfig,
  limits: ServerLimits,
): Promise<readonly OwnerInvite[]> {
  const invites: OwnerInvite[] = [];
  if (organisations.directory === undefined) return invites;
  for (const file of await readOrganisationFiles(organisations.directory)) {
    const applied = await applyOrganisationFile(store, file, {
      wall_ms: Date.now(),
      registration: security.registration,
      limits,
    });
    if (!applied.ok) throw new ServerError("organisation_refused", `${file.slug}: ${applied.refusal.message}`);
    const { owner_invite } = applied.value;
    if (owner_invite !== undefined) invites.push({ organisation: file.slug, code: owner_invite });
  }
  return invites;
}

function operationsOf({ metrics }: ServerConfig, source: MetricsSource): Hono {
  return createOperations({
    health: { loop: source.loop, store: source.store, voice: source.voice, tables: () => true },
    metrics: metrics.enabled ? () => metricsText(source) : undefined,
    metrics_token: metrics.token,
    addressOf: peerAddress,
  });
}
