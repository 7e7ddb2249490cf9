import { decodeShortHeaderInto, openSimulcastSecret, SFrameKey, simulcast_context, voiceBaseKey } from "@talkgroup/core";
import { header_bytes, hop_trailer_bytes } from "@talkgroup/schemas";
import { sessionOf } from "./hunt-checks.suite.js";
import type { HuntWorld } from "./hunt-world.suite.js";
import type { LedgerSession, LedgerTarget } from "./ledger.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";

/** Somebody talks by one of its keys, and these hear it. */
export interface Spurt {
  readonly talker: SimAgent;
  readonly key: string;
  readonly heard_as: string;
  readonly hearers: readonly SimAgent[];
  readonly sent_before: number;
}

/**
 * Everybody presses a key while nothing else happens: who should hear it hears every packet of it, once, and its end; nobody else hears
 * anything; and who was on the net before cannot open it with all it was ever told.
 */
export async function rollCall(world: HuntWorld, key: string): Promise<number> {
  for (const agent of world.agents) agent.heard.clear();
  const opened = openedBy(world);
  const spurts = world.agents.flatMap((talker) => spurtOf(world, talker, key) ?? []);
  const spied = new Set<string>();
  world.onForward = (talker_id, target_id, packet) => {
    const heard_as = `${talker_id}/${target_id}`;
    if (!spied.has(heard_as)) spy(world, talker_id, target_id, packet);
    spied.add(heard_as);
  };
  for (const { talker } of spurts) talker.press(key);
  await world.run(spurt_ms);
  for (const { talker } of spurts) talker.release(key);
  await world.run(end_ms);
  world.onForward = () => {};
  if (world.violations.length > 0) return spurts.length;
  for (const spurt of spurts) checkSpurt(world, spurt, opened);
  const expected = new Map(world.agents.map((agent) => [agent, new Set<string>()]));
  for (const { hearers, heard_as } of spurts) for (const hearer of hearers) expected.get(hearer)?.add(heard_as);
  for (const agent of world.agents) {
    for (const heard_as of agent.heard) {
      if (expected.get(agent)?.has(heard_as) !== true)
        world.broken(`${agent.player.name} hears ${heard_as}, which it should not`);
    }
    if (agent.hearing.size > 0) world.broken(`${agent.player.name} hears ${[...agent.hearing].join(", ")} after the end`);
  }
  return spurts.length;
}

/** Undefined if the key is not to talk: nothing is bound to it, or its player may not. Only a settled talker must have what it may have. */
export function spurtOf(world: HuntWorld, talker: SimAgent, key: string): Spurt | undefined {
  const session = sessionOf(world, talker);
  const target = talker.agent?.keys.targetOf(key);
  if (session === undefined || talker.agent === undefined || talker.engine === undefined || target === undefined)
    return undefined;
  const net_ids = talker.agent.channelsOf(target) ?? [];
  const may =
    target.kind !== "whisper" &&
    net_ids.length > 0 &&
    net_ids.every((net_id) => session.nets.get(net_id) === false && world.ledger.may(session, "speak", net_id));
  const target_id = talker.agent.radio.targetOf(target, net_ids);
  if (target_id === undefined) {
    if (may && talker.settled)
      world.broken(`${talker.player.name} may talk to ${net_ids.join(" and ")} by a key, and has no target for it`);
    return undefined;
  }
  const named = session.targets.get(target_id);
  if (named === undefined) {
    if (talker.settled) world.broken(`${talker.player.name} believes in target ${target_id}, which the server does not know`);
    return undefined;
  }
  return {
    talker,
    key,
    heard_as: `${session.session_id}/${target_id}`,
    hearers: world.agents.filter((agent) => isHearer(world, agent, session, named)),
    sent_before: talker.engine.sender.packets,
  };
}

function isHearer(world: HuntWorld, agent: SimAgent, talker: LedgerSession, target: LedgerTarget): boolean {
  const session = sessionOf(world, agent);
  return session !== undefined && world.ledger.hears(session, talker, target);
}

function checkSpurt(world: HuntWorld, { talker, heard_as, hearers, sent_before }: Spurt, before: OpenedBefore): void {
  const sent = (talker.engine?.sender.packets ?? 0) - sent_before;
  const audible = hearers.length > 0;
  if (sent < packets_min) world.broken(`${talker.player.name} sent ${sent} packets, expected at least ${packets_min}`);
  for (const hearer of hearers) {
    const opened = (openedOf(hearer).get(heard_as) ?? 0) - (before.get(hearer)?.get(heard_as) ?? 0);
    const lost = talker.way.up.lost > 0 || hearer.way.down.lost > 0;
    const what = `${hearer.player.name} opened ${opened} packets of ${sent} of ${talker.player.name}`;
    if (opened > sent || (!lost && opened < sent)) world.broken(`${what}, and none was lost`);
    if (audible && opened >= packets_heard_min && !hearer.heard.has(heard_as)) world.broken(`${what}, and heard nothing`);
  }
}

/** Whoever knows a secret of the talker's nets without being there tries to open a packet with it. */
function spy(world: HuntWorld, talker_id: number, target_id: number, packet: Uint8Array): void {
  const target = world.ledger.sessions.get(talker_id)?.targets.get(target_id);
  if (target?.kind !== "nets") return;
  const simulcast = target.definitions.length > 0;
  for (const net_id of target.net_ids) {
    for (const { secret, epoch, knower } of world.secrets.leaked(net_id)) {
      if (target.net_ids.some((other) => world.ledger.sessions.get(knower)?.nets.has(other) === true)) continue;
      const bytes = Uint8Array.from(Buffer.from(secret, "base64url"));
      const secrets = simulcast ? sealedFor(world, target, { talker_id, target_id, net_id, epoch, bytes }) : [bytes];
      const context = simulcast ? simulcast_context : net_id;
      if (!secrets.some((one) => opens(world, voiceBaseKey(world.crypto, one, talker_id, target_id, context), packet))) continue;
      world.broken(`session ${knower}, which is not on ${net_id}, can open what ${talker_id} says there`);
    }
  }
}

interface Known {
  readonly talker_id: number;
  readonly target_id: number;
  readonly net_id: string;
  readonly epoch: number;
  readonly bytes: Uint8Array;
}

/** The simulcast secrets that a net's secret gives away. */
function sealedFor(
  { crypto }: HuntWorld,
  { definitions }: Extract<LedgerTarget, { kind: "nets" }>,
  { talker_id, target_id, net_id, epoch, bytes }: Known,
): Uint8Array[] {
  return definitions.flatMap(({ generation, sealed_keys }) => {
    const sealed = sealed_keys.find((key) => key.channel_id === net_id && key.epoch === epoch)?.sealed;
    if (sealed === undefined) return [];
    const box = Uint8Array.from(Buffer.from(sealed, "base64url"));
    return openSimulcastSecret(crypto, bytes, { session_id: talker_id, target_id, channel_id: net_id, generation }, box) ?? [];
  });
}

function opens({ crypto }: HuntWorld, base_key: Uint8Array, packet: Uint8Array): boolean {
  const header = { kid: 0, ctr: 0, header_bytes: 0 };
  if (!decodeShortHeaderInto(packet, header_bytes, header)) return false;
  const key = new SFrameKey(crypto, base_key, header.kid, "open");
  const sealed = packet.subarray(header_bytes + header.header_bytes, packet.length - hop_trailer_bytes);
  return key.openInto(header.ctr, packet.subarray(0, header_bytes), sealed, new Uint8Array(packet.length), 0) >= 0;
}

type OpenedBefore = ReadonlyMap<SimAgent, ReadonlyMap<string, number>>;

function openedBy({ agents }: HuntWorld): OpenedBefore {
  return new Map(agents.map((agent) => [agent, openedOf(agent)]));
}

/** Packets that were opened, by talker. */
function openedOf({ engine }: SimAgent): ReadonlyMap<string, number> {
  const talkers = engine?.receiver.heard() ?? [];
  return new Map(talkers.map(({ session_id, target_id, opened }) => [`${session_id}/${target_id}`, opened]));
}

const spurt_ms = 250;
/** The way of the last packet, what still waits to be played, and how long a voice is shown after it. */
const end_ms = 900;
/** A key that is held for `spurt_ms` sends as many, at the least. */
const packets_min = 15;
/** So many are enough to be heard, whatever is lost in between. */
const packets_heard_min = 8;
