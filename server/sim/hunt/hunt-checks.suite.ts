import { type ChannelState, type Member, packet_bytes_max } from "@talkgroup/schemas";
import type { HuntWorld } from "./hunt-world.suite.js";
import type { LedgerSession } from "./ledger.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";

/** What must hold at any time, however wild it is. */
export function checkAlways(world: HuntWorld): void {
  const { server, ledger, clock, secrets, limits } = world;
  secrets.check(clock.now_ms);
  for (const agent of world.agents) {
    checkDelays(world, agent);
    if (agent.hands_off && agent.engine?.sending === true) world.broken(`${agent.player.name} talks, and holds no key`);
  }
  if (!server.running) return;
  agree(world, "sessions of the control side", server.core.sessions, ledger.sessions.size);
  agree(world, "listener lists of the voice side", server.voice.lists.size, ledger.lists());
  for (const { sessions, addresses_remembered } of server.voice.routers) {
    agree(world, "sessions of the voice side", sessions, ledger.sessions.size);
    atMost(world, "addresses remembered", addresses_remembered, limits.addresses_remembered_max);
    if (addresses_remembered === limits.addresses_remembered_max) world.handleLimit("addresses_remembered_max");
  }
  atMost(world, "talks watched", server.voice.talks, limits.targets_per_session_max * ledger.sessions.size + talks_ended_max);
  // A ping asks nobody whether there is room.
  const bytes_max = limits.control_backlog_bytes_max + ping_bytes_max;
  atMost(world, "bytes that wait for one who reads slowly", server.backlog_bytes, bytes_max);
  const voice_bytes_max = limits.tunnel_backlog_bytes_max + packet_bytes_max;
  atMost(world, "bytes of voice that wait for one who reads slowly", server.voice_backlog_bytes, voice_bytes_max);
  checkSessions(world);
}

/** What must hold when nothing has changed for a while: everybody knows everything, nobody is heard, nothing is left over. */
export function checkCalm(world: HuntWorld): void {
  for (const agent of world.agents) checkRadio(world, agent);
  for (const agent of world.agents) {
    if (agent.hearing.size > 0) world.broken(`${agent.player.name} still hears ${[...agent.hearing].join(", ")}`);
    if (agent.engine?.sending === true) world.broken(`${agent.player.name} still talks`);
  }
  agree(world, "talks watched", world.server.voice.talks, 0);
  const speaking = world.server.core
    .sessionsIn("hunt")
    .flatMap(({ session_id, channels }) => channels.filter((channel) => channel.speaking).map(() => session_id));
  if (speaking.length > 0) world.broken(`the server takes ${speaking.join(", ")} for talking`);
}

/** All have gone: nothing is left of them. */
export function checkNothingLeft(world: HuntWorld): void {
  const { core, voice } = world.server;
  agree(world, "sessions left", core.sessions, 0);
  for (const { sessions } of voice.routers) agree(world, "sessions left on the voice side", sessions, 0);
  agree(world, "listener lists left", voice.lists.size, 0);
  agree(world, "talks left", voice.talks, 0);
  agree(world, "when the server wakes", core.pollTimeout(), undefined);
}

/** The session that an agent has, as it should be. */
export function sessionOf(world: HuntWorld, { session_id }: SimAgent): LedgerSession | undefined {
  return world.ledger.sessions.get(session_id);
}

/** Voice never piles up at a listener: where nothing holds it up on its way, whoever talks is heard soon, or not at all. */
function checkDelays(world: HuntWorld, { engine, player, settled }: SimAgent): void {
  for (const { session_id, stats } of settled ? (engine?.receiver.heard() ?? []) : []) {
    const unhindered = world.agents.some((talker) => talker.session_id === session_id && talker.settled);
    if (stats === undefined || !unhindered) continue;
    atMost(world, `delay of ${session_id} at ${player.name}`, stats.delay_ms, delay_ms_max);
  }
}

/** What the server says of its sessions is what it was asked for. */
function checkSessions(world: HuntWorld): void {
  const { server, ledger } = world;
  const shown = server.core.sessionsIn("hunt").map(({ session_id, absent, deafened, channels }) => {
    const on = channels.map(({ channel_id, monitor, muted, priority }) => `${channel_id} ${monitor} ${muted} ${priority}`);
    return `${session_id} ${absent} ${deafened} on ${on.sort().join(", ")}`;
  });
  const true_ones = [...ledger.sessions.values()].map((session) => {
    const { session_id, connection_id, deafened, nets, priority } = session;
    const on = [...nets].map(
      ([net_id, monitor]) => `${net_id} ${monitor} ${ledger.isMuted(session, net_id)} ${priority.has(net_id)}`,
    );
    return `${session_id} ${connection_id === undefined} ${deafened} on ${on.sort().join(", ")}`;
  });
  const [found, expected] = [shown.sort().join("; "), true_ones.sort().join("; ")];
  if (found !== expected) world.broken(`the server has sessions ${found}, and should have ${expected}`);
}

/** A radio shows what is true: which nets there are, what its player may do there, where it is, and who else. */
function checkRadio(world: HuntWorld, agent: SimAgent): void {
  const session = sessionOf(world, agent);
  if (agent.engine === undefined) return;
  const { name } = agent.player;
  if (session === undefined || session.connection_id === undefined) {
    world.broken(`${name} is ${agent.state}, and the server has no session ${agent.session_id} of it`);
    return;
  }
  const shown = agent.channelStates().map((state) => lineOf(state, [...state.members]));
  const known = world.ledger.operation.nets.flatMap(({ id }) => expectedLine(world, session, id));
  const [found, expected] = [shown.sort().join("; "), known.sort().join("; ")];
  if (found !== expected) world.broken(`${name} shows ${found}, and should show ${expected}`);
  for (const [net_id, monitor] of agent.wants) {
    if (session.nets.get(net_id) === monitor || !world.ledger.mayBeOn(session, net_id, monitor)) continue;
    world.broken(`${name} wants to be on ${net_id} (monitor: ${monitor}), may, and is not`);
  }
}

function expectedLine({ ledger }: HuntWorld, session: LedgerSession, net_id: string): string[] {
  const may = (right: "listen" | "speak" | "whisper"): boolean => ledger.may(session, right, net_id);
  if (!may("listen")) return [];
  const monitor = session.nets.get(net_id);
  const membership = monitor === undefined ? "none" : monitor ? "monitor" : "joined";
  const members = [...ledger.sessions.values()].flatMap((other): Member[] => {
    const listens = other.nets.get(net_id);
    if (monitor === undefined || listens === undefined) return [];
    return [
      {
        session_id: other.session_id,
        name: "",
        role: ledger.roleOf(other),
        monitor: listens,
        muted: other.muted || ledger.isMuted(other, net_id),
        deafened: other.deafened,
        priority: other.priority.has(net_id),
        absent: other.connection_id === undefined,
      },
    ];
  });
  const state = { channel_id: net_id, membership, may_speak: may("speak"), may_whisper: may("whisper") } as const;
  return [lineOf(state, members)];
}

function lineOf(
  {
    channel_id,
    membership,
    may_speak,
    may_whisper = false,
  }: Pick<ChannelState, "channel_id" | "membership" | "may_speak" | "may_whisper">,
  members: readonly Member[],
): string {
  const on = members.map(({ session_id, role, monitor, muted = false, deafened = false, priority = false, absent = false }) =>
    [
      session_id,
      role,
      ...Object.entries({ monitor, muted, deafened, priority, absent }).flatMap(([what, is]) => (is ? what : [])),
    ].join(" "),
  );
  return `${channel_id} ${membership} speak ${may_speak} whisper ${may_whisper} [${on.sort().join(", ")}]`;
}

function agree(world: HuntWorld, what: string, found: unknown, expected: unknown): void {
  if (found !== expected) world.broken(`${what}: found ${found}, expected ${expected}`);
}

function atMost(world: HuntWorld, what: string, found: number, limit: number): void {
  if (found > limit) world.broken(`${what}: found ${found}, expected at most ${limit}`);
}

/** The cap on a listener's delay, and the frame that is being played. */
const delay_ms_max = 250 + 20;
/** Sessions that ended talking are watched until their gap is over. */
const talks_ended_max = 16;
/** Those of one connection, until it is given up as silent. */
const ping_bytes_max = 8;
