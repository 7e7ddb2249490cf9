import type { Operation } from "@talkgroup/schemas";

/**
 * An operation as large as a server with 200 players might run: 500 nets for 40 squads of one role each. Every squad has ten nets of its own,
 * a quarter of all nets is heard by several, and every role has a stack of ten radios. `version` 2 renames nets, takes one net of each
 * squad away and brings it another, in the same stacks.
 */
export function largeOperation(version: 1 | 2): Operation {
  const squads = Array.from({ length: squads_count }, (_, index) => `squad-${index + 1}`);
  return {
    id: "large",
    title: "Large operation",
    roles: squads.map((id) => ({ id, title: id })),
    groups: [{ id: "all", title: "All", roles: squads }],
    nets: [
      { id: "command", title: "Command", listen: ["all"], speak: ["all"], priority: 9 },
      ...squads.flatMap((squad) => squadNets(squad, version)),
      ...Array.from({ length: nets_count - 1 - squads_count * squad_nets }, (_, index) => sharedNet(index, squads, version)),
    ],
    stacks: squads.map((squad) => ({
      id: squad,
      title: squad,
      roles: [squad],
      radios: ["command", ...squadNetIds(squad, version).slice(0, 9)].map((net, index) => ({
        ...{ slot: index + 1, net },
        ...(index > 1 ? { monitor: true } : { keys: [`F${13 + index}`] }),
      })),
    })),
  };
}

/** The ids of a squad's own nets; the last of those in its stack is another one in version 2. */
function squadNetIds(squad: string, version: 1 | 2): string[] {
  return Array.from({ length: squad_nets }, (_, index) => (index === 8 ? `${squad}.v${version}` : `${squad}.${index + 1}`));
}

function squadNets(squad: string, version: 1 | 2): Operation["nets"] {
  return squadNetIds(squad, version).map((id, index) => ({
    ...{ id, title: index === 3 ? `${id} (${version})` : id, number: `${30 + index}.${version}00` },
    ...{ listen: [squad], speak: [squad], priority: index % 3, effect: { low_hz: 300, high_hz: 3_000 } },
  }));
}

function sharedNet(index: number, squads: readonly string[], version: 1 | 2): Operation["nets"][number] {
  const listen = squads.filter((_, squad) => squad % 4 === index % 4);
  return {
    id: `shared-${index + 1}`,
    title: `Shared ${index + 1}`,
    number: `${100 + index}.${version}`,
    listen,
    speak: listen.slice(0, 2),
  };
}

const nets_count = 500;
const squads_count = 40;
const squad_nets = 10;
