import { assert, packet_bytes_max } from "@talkgroup/schemas";

/** Every bound of the server. All have a default in `default_limits`; tests pass smaller ones. */
export interface ServerLimits {
  /** Players at once. */
  readonly sessions_max: number;
  /** Sessions of one account, or of one player of a game, absent ones included. */
  readonly sessions_per_player_max: number;
  /** Sessions of guests from one address, over all organisations, absent ones included. */
  readonly guests_per_address_max: number;
  /** Control connections at once, those that have not said hello included. */
  readonly connections_max: number;
  /** Control connections of one address at once. */
  readonly connections_per_address_max: number;
  /** Connections one address may open in the long run. */
  readonly connections_per_address_per_s: number;
  /** Connections one address may open at once. */
  readonly connections_per_address_burst: number;
  /** HTTP requests of one address in the long run. */
  readonly requests_per_address_per_s: number;
  /** HTTP requests of one address at once. */
  readonly requests_per_address_burst: number;
  /** Sign-in attempts (login, register, refresh, join code, channel password) of one address in the long run. */
  readonly attempts_per_address_per_s: number;
  /** Sign-in attempts of one address at once. */
  readonly attempts_per_address_burst: number;
  /** Wrong passwords and codes for one account in the long run. */
  readonly attempts_per_account_per_s: number;
  /** Wrong passwords and codes for one account at once. */
  readonly attempts_per_account_burst: number;
  /** Datagrams of one address that failed, in the long run, before all from it are dropped unread. */
  readonly garbage_per_address_per_s: number;
  /** Failed datagrams of one address at once. */
  readonly garbage_per_address_burst: number;
  /** Addresses whose rates are remembered; the one longest unseen is forgotten first. */
  readonly addresses_remembered_max: number;
  /** Password hashes that may wait for the hashing thread. */
  readonly hashes_waiting_max: number;
  readonly organisations_max: number;
  readonly users_per_organisation_max: number;
  readonly channels_per_organisation_max: number;
  readonly roles_per_organisation_max: number;
  readonly presets_per_organisation_max: number;
  /** Versions of one preset that are kept; the oldest goes first, the one that runs never. */
  readonly preset_versions_max: number;
  readonly invites_per_organisation_max: number;
  readonly bans_per_organisation_max: number;
  readonly game_keys_per_organisation_max: number;
  /** How deep the channel tree may be below its root. */
  readonly channel_depth_max: number;
  /** Bytes of one HTTP request's body. */
  readonly request_body_bytes_max: number;
  /** Milliseconds of the thread that works on presets one account may use each second, in the long run. */
  readonly preset_work_ms_per_user_per_s: number;
  /** The same at once. */
  readonly preset_work_ms_per_user_burst: number;
  /** How long one answer about presets may take that thread. */
  readonly preset_work_ms_max: number;
  /** Requests about presets that may wait for that thread. */
  readonly preset_works_waiting_max: number;
  /** Bytes of the running preset one session may read, in the long run. */
  readonly preset_bytes_per_session_per_s: number;
  /** The same at once. */
  readonly preset_bytes_per_session_burst: number;
  /** How long a session is kept whose connection dropped (P-37). */
  readonly resume_window_ms: number;
  /** Events of one session that are kept to be sent again. */
  readonly events_kept_max: number;
  /** Requests of one connection that may wait for an answer from outside the core (hello, a channel's password). */
  readonly questions_per_connection_max: number;
  /** Channels one session may watch. */
  readonly watches_per_session_max: number;
  /** How long after its last packet a talker counts as silent. */
  readonly talk_gap_ms: number;
  /** Members of one channel, monitors included. */
  readonly members_per_channel_max: number;
  /** Talk targets of one session. */
  readonly targets_per_session_max: number;
  /** Talk targets of one session that name one channel. */
  readonly targets_per_session_on_channel_max: number;
  /** Simulcast sets of one session that name one channel. */
  readonly simulcasts_per_session_on_channel_max: number;
  /** Talk targets that name one channel, over all talkers. */
  readonly targets_per_channel_max: number;
  /** Simulcast sets that name one channel, over all talkers. */
  readonly simulcasts_per_channel_max: number;
  /** Bytes of one control message from a client (P-10). */
  readonly control_message_bytes_max: number;
  /** How long a connection may stay without an accepted hello (P-12). */
  readonly hello_timeout_ms: number;
  /** Refused hellos before the connection is closed. */
  readonly hello_refusals_max: number;
  /** Control messages a connection may send in the long run. */
  readonly control_messages_per_s: number;
  /** Control messages a connection may send at once. */
  readonly control_messages_burst: number;
  /** Refused messages, beyond the rate, before the connection is closed. They are forgiven at `control_messages_per_s`. */
  readonly control_excess_messages_max: number;
  /** Bytes that may wait to be sent on one control connection. */
  readonly control_backlog_bytes_max: number;
  /** How often the server asks whether a silent peer is still there. */
  readonly liveness_interval_ms: number;
  /** Silence after which a control connection is given up. */
  readonly silence_ms_max: number;
  /** Datagrams of one session in the long run. */
  readonly voice_packets_per_s: number;
  /** Datagrams of one session at once. */
  readonly voice_packets_burst: number;
  /** Datagram bytes of one session in the long run. */
  readonly voice_bytes_per_s: number;
  /** Datagram bytes of one session at once. */
  readonly voice_bytes_burst: number;
  /** Tunnelled datagrams of one connection in the long run, counted before anything is verified. */
  readonly tunnel_messages_per_s: number;
  /** Tunnelled datagrams of one connection at once. */
  readonly tunnel_messages_burst: number;
  /** Bytes that may wait on a control connection before tunnelled voice to it is dropped. */
  readonly tunnel_backlog_bytes_max: number;
  /** Packets on their way from the voice worker to the control connections before further ones are dropped. */
  readonly tunnel_packets_in_flight_max: number;
  /** Bytes that may wait in the voice socket before further copies are dropped. */
  readonly voice_send_queue_bytes_max: number;
  /** Asked of the system for the voice socket, each way; it may give less. */
  readonly voice_socket_buffer_bytes: number;
}

export const default_limits: ServerLimits = {
  // Twice the largest operation we plan for; a whole route table of that size still fits a worker's cache of a few MB.
  sessions_max: 4096,
  // A player on two machines, a stream, a spectator's view, and each of them dropped a moment ago.
  sessions_per_player_max: 8,
  // A household or a LAN party; with the sets that each may have on a channel, three quarters of what the channel takes.
  guests_per_address_max: 32,
  // Every session, and 512 that are shaking hands: a whole operation that comes back at once takes turns.
  connections_max: 4608,
  // A household, a LAN party, a game café; an internet café behind one address has its owner raise it.
  connections_per_address_max: 128,
  connections_per_address_per_s: 10,
  // A LAN party after a power cut.
  connections_per_address_burst: 128,
  // A busy admin page; a launcher's back end has its owner raise it.
  requests_per_address_per_s: 50,
  requests_per_address_burst: 200,
  // A LAN party signs in together, then hardly ever; guessing from one address gets 86 000 tries a day, spread over all accounts.
  attempts_per_address_per_s: 1,
  attempts_per_address_burst: 64,
  // 720 guesses a day at one account: a password of six random letters holds for a thousand years.
  attempts_per_account_per_s: 1 / 120,
  attempts_per_account_burst: 10,
  // A player who was away during a restart sends voice nobody knows, 100 a second, until it says hello again.
  garbage_per_address_per_s: 100,
  garbage_per_address_burst: 500,
  // 2 MB of memory; more addresses than sessions, so that players are not forgotten for passers-by.
  addresses_remembered_max: 16_384,
  // At 6 ms a hash (30 on a slow machine) the last of them waits 0.4 to 2 s.
  hashes_waiting_max: 64,
  organisations_max: 256,
  // The owner's defaults of server.yaml.
  users_per_organisation_max: 1_000,
  channels_per_organisation_max: 100,
  roles_per_organisation_max: 64,
  presets_per_organisation_max: 100,
  // A year of three changes a day; each is a few kB.
  preset_versions_max: 1_000,
  invites_per_organisation_max: 200,
  bans_per_organisation_max: 1_000,
  // One for each game or mod that sends players.
  game_keys_per_organisation_max: 16,
  // Deeper than any order of battle; a permission is looked up in so many steps.
  channel_depth_max: 8,
  // Only presets are long: a rich one of 512 nets takes 600 kB, and 1.1 MB with line feeds and indentation.
  request_body_bytes_max: 2_097_152,
  // A check of 500 nets takes 40 ms: an editor that checks at each pause in typing, twice a second.
  preset_work_ms_per_user_per_s: 100,
  // A folder of a hundred presets of that size, or one hostile text.
  preset_work_ms_per_user_burst: 5_000,
  // A hundred times what 500 nets take; more only takes who means it.
  preset_work_ms_max: 5_000,
  // With honest presets the last of them waits 2 s.
  preset_works_waiting_max: 32,
  // A radio reads once when it comes and once at each change: the largest preset there is every 8 s.
  preset_bytes_per_session_per_s: 262_144,
  // Three of the largest: a start, an apply and its roll back.
  preset_bytes_per_session_burst: 6_291_456,
  // A router restarts within it; longer, and the others have stopped counting on the player.
  resume_window_ms: 60_000,
  // The network fails for all: two for each of a thousand players on two channels of one's own. Their params are shared among receivers, so
  // they cost a session 32 kB at most.
  events_kept_max: 4_096,
  // One hello, or a join of each of four locked channels.
  questions_per_connection_max: 4,
  // All channels of an organisation.
  watches_per_session_max: 128,
  // Ten lost 20 ms frames in a row; speaking state is at most 250 ms old with 50 ms of reporting.
  talk_gap_ms: 200,
  // A channel where so many could talk is of no use to anyone; keeps a join's answer near half a MB.
  members_per_channel_max: 1024,
  // One target for each key a player can hold apart, and room for whispers.
  targets_per_session_max: 32,
  // Half of what a session has: a key of its own, and sets with other nets.
  targets_per_session_on_channel_max: 16,
  // A commander with one key for each flight and the command net with it.
  simulcasts_per_session_on_channel_max: 6,
  // Four for each member; the answer to channel.join lists no more.
  targets_per_channel_max: 4096,
  // A sealed key for each of 16 channels makes 3 kB; 256 of them keep a join's answer below 1.5 MB.
  simulcasts_per_channel_max: 256,
  // A simulcast set over 16 channels, the largest request, takes 4 kB.
  control_message_bytes_max: 65_536,
  // A TLS handshake and one message over a satellite take 3 s.
  hello_timeout_ms: 5_000,
  // A mistyped code may be tried again; guessing has to pay for a TLS handshake every third time.
  hello_refusals_max: 3,
  // A busy radio sends a few a second: joins, targets, new keys for simulcast sets.
  control_messages_per_s: 50,
  // Entering an operation: one message for each of 100 channels and its target.
  control_messages_burst: 200,
  // Ten bursts over the rate is no slip: nothing but a flood gets there.
  control_excess_messages_max: 2_000,
  // Twice the largest answer. Who does not read that much is not there.
  control_backlog_bytes_max: 4_194_304,
  // P-38: asked every 15 s, gone after 30.
  liveness_interval_ms: 15_000,
  // A radio that is gone should not be listed for minutes; its session is still kept for `resume_window_ms`.
  silence_ms_max: 30_000,
  // 10 ms frames, for four keys held at once: each is a packet of its own.
  voice_packets_per_s: 400,
  // What a stalled player's machine sends when it comes back, or four keys' pre-roll: a quarter of a second.
  voice_packets_burst: 100,
  // Opus at 128 kbit/s in 10 ms frames with all headers and padding is 23 kB/s; four keys held at once make it 93.
  voice_bytes_per_s: 102_080,
  // The packet burst, at a fat 510 bytes each.
  voice_bytes_burst: 51_040,
  // Above the voice rate, so that the voice rate decides and this only guards the thread.
  tunnel_messages_per_s: 500,
  tunnel_messages_burst: 100,
  // About 0.4 s of five talkers: older voice is not worth waiting for.
  tunnel_backlog_bytes_max: 16_384,
  // 2 s of ten talkers; if control is that far behind, voice must not pile up in memory.
  tunnel_packets_in_flight_max: 1_024,
  // 5 000 copies: beyond, the machine cannot send what it is asked to.
  voice_send_queue_bytes_max: 1_048_576,
  // 500 listeners' copies of five talkers' packets, sent in one turn.
  voice_socket_buffer_bytes: 2_097_152,
};

assert(default_limits.connections_max >= default_limits.sessions_max, "every session has a connection");
assert(
  default_limits.tunnel_messages_per_s > default_limits.voice_packets_per_s,
  "the voice rate decides, not the guard before it",
);
assert(default_limits.voice_bytes_burst >= packet_bytes_max, "one packet of the greatest length must fit");
assert(default_limits.silence_ms_max >= 2 * default_limits.liveness_interval_ms, "one question may be lost");
