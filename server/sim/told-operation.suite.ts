import type { Operation } from "@talkgroup/schemas";
import { explainPreset } from "@talkgroup/schemas/preset-tools";

import type { OperationPlayer } from "./routed-operation.suite.js";

/** Who may do what, one role at a time. */
interface Told {
  may(role: string, what: "join" | "listen" | "speak" | "whisper", net: string): boolean;
  /** By a rule of the preset, beside `whisper`. */
  mayWhisperTo(role: string, other: string, net: string): boolean;
  mayHear(listener: string, speaker: string, net: string): boolean;
}

/** The lines that `routedLines` must give, by what authors are told of a preset. */
export function explainedLines(preset: Operation, players: readonly OperationPlayer[]): string[] {
  const { access, hears } = explainPreset(preset);
  const entries = new Map(access.map((entry) => [`${entry.role} ${entry.net}`, entry]));
  const heard = new Set(hears.flatMap(({ speaker, listener, nets }) => nets.map((net) => `${listener} ${speaker} ${net}`)));
  return linesOf(preset, players, {
    may: (role, what, net) => entries.get(`${role} ${net}`)?.[what] === true,
    mayWhisperTo: (role, other, net) => entries.get(`${role} ${net}`)?.whisper_to.includes(other) === true,
    mayHear: (listener, speaker, net) => heard.has(`${listener} ${speaker} ${net}`),
  });
}

/** The same by what PRESETS.md says, read off the preset in the plainest way. */
export function ruledLines(preset: Operation, players: readonly OperationPlayer[]): string[] {
  const { groups = [], relays = [], whispers = [] } = preset;
  const names = (role: string, list: readonly string[] = []): boolean =>
    list.includes(role) || groups.some(({ id, roles }) => list.includes(id) && roles.includes(role));
  const onAir = (id: string): Partial<Operation["nets"][number]> => {
    const net = preset.nets.find((candidate) => candidate.id === id);
    return net === undefined || net.kind === "group" ? {} : net;
  };
  const hearsItself = (role: string, net: string): boolean => names(role, onAir(net).listen);
  const told: Told = {
    may(role, what, net) {
      const { listen, join = listen, speak, whisper = speak } = onAir(net);
      if (what !== "listen") return names(role, { join, speak, whisper }[what]);
      const brought = relays.some(
        ({ from, to, both }) =>
          (from === net && hearsItself(role, to)) || (both === true && to === net && hearsItself(role, from)),
      );
      return hearsItself(role, net) || brought;
    },
    mayWhisperTo: (role, other, net) =>
      whispers.some((rule) => rule.net === net && names(role, rule.from) && names(other, rule.to)),
    mayHear: (listener, speaker, net) => told.may(listener, "listen", net) && told.may(speaker, "speak", net),
  };
  return linesOf(preset, players, told);
}

/** Who has several roles may do what any of them may. */
function linesOf({ nets, simulcasts = [] }: Operation, players: readonly OperationPlayer[], told: Told): string[] {
  const lines: string[] = [];
  const can = ({ roles }: OperationPlayer, what: Parameters<Told["may"]>[1], net: string): boolean =>
    roles.some((role) => told.may(role, what, net));
  const hears = (listener: OperationPlayer, speaker: OperationPlayer, net: string): boolean =>
    listener.roles.some((hearing) => speaker.roles.some((speaking) => told.mayHear(hearing, speaking, net)));
  const whispers = (player: OperationPlayer, other: OperationPlayer, net: string): boolean =>
    can(other, "listen", net) &&
    (can(player, "whisper", net) ||
      player.roles.some((role) => other.roles.some((hearing) => told.mayWhisperTo(role, hearing, net))));
  const casts = [...nets.map(({ id }) => ({ id, nets: [id] })), ...simulcasts];
  for (const player of players) {
    const { name } = player;
    const others = players.filter((other) => other !== player);
    for (const { id: net } of nets) {
      if (can(player, "listen", net)) lines.push(`${name} ${can(player, "join", net) ? "joins" : "only hears"} ${net}`);
    }
    if (player.silent === true) continue;
    for (const { id: net } of nets) {
      for (const other of others) if (whispers(player, other, net)) lines.push(`${name} whispers to ${other.name} on ${net}`);
    }
    for (const { id, nets: within } of casts) {
      if (!within.every((net) => can(player, "speak", net))) continue;
      lines.push(`${name} talks on ${id}`);
      const reached = others.filter((other) => within.some((net) => hears(other, player, net)));
      for (const other of reached) lines.push(`${name} reaches ${other.name} on ${id}`);
    }
  }
  return lines;
}
