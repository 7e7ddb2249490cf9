import type { Operation } from "@talkgroup/schemas";
import { stackFor } from "@talkgroup/schemas/preset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPreset } from "../../schemas/src/preset/any-preset.suite.js";
import { soundPreset } from "../../schemas/src/preset/sound-preset.suite.js";
import type { AclEntry, ChannelRecord } from "../core/organisation-table.js";
import { permission_bit } from "../core/permission-bits.js";
import { type OperationFaults, type OperationPlayer, routedLines } from "./routed-operation.suite.js";
import { explainedLines, ruledLines } from "./told-operation.suite.js";

/** One of each role, another who only hears, so that a role is heard by others of its own, and some with two roles. */
function playersOf({ roles }: Operation, pairs: readonly (readonly [number, number])[]): OperationPlayer[] {
  const ids = roles.map(({ id }) => id);
  const single = ids.map((role) => ({ name: role, roles: [role] }));
  const others = ids.map((role) => ({ name: `another ${role}`, roles: [role], silent: true }));
  const several = pairs.flatMap(([one, other], index) => {
    const held = [...new Set([ids[one % ids.length] ?? "", ids[other % ids.length] ?? ""])];
    return held.length < 2 ? [] : [{ name: `${held.join(" and ")} ${index}`, roles: held, account: index === 0 }];
  });
  return [...single, ...others, ...several];
}

function withChannels(changed: (channel: ChannelRecord) => ChannelRecord): OperationFaults {
  return {
    table: (table) => ({ ...table, channels: new Map([...table.channels].map(([id, channel]) => [id, changed(channel)])) }),
  };
}

function withEntries(changed: (entry: AclEntry, role: string) => AclEntry): OperationFaults {
  return withChannels((channel) => ({
    ...channel,
    acl: new Map([...channel.acl].map(([role, entry]) => [role, changed(entry, role)])),
  }));
}

const { join, listen, speak } = permission_bit;
const member: AclEntry = { allow: join | listen, deny: 0 };

const faults: Readonly<Record<string, OperationFaults>> = {
  "who joins listens and who listens joins": withEntries(({ allow, deny }) => {
    const swapped = ((allow & join) === 0 ? 0 : listen) | ((allow & listen) === 0 ? 0 : join);
    return { allow: (allow & ~(join | listen)) | swapped, deny };
  }),
  "nobody speaks": withEntries(({ allow, deny }) => ({ allow: allow & ~speak, deny })),
  "one of two roles is denied what the other may": withEntries(({ allow }, role) => ({
    allow,
    deny: role === "wingman" ? ~allow : 0,
  })),
  "nets inherit what the organisation lets its roles do": withChannels(({ inherits, ...channel }) =>
    channel.type === "root" ? { ...channel, acl: new Map([["wingman", member]]) } : channel,
  ),
  "whisper rules are forgotten": withChannels(({ whisper_to, ...channel }) => channel),
  "a listener is lost on the way to the voice worker": {
    update: (update) => ({
      ...update,
      lists_set: update.lists_set.map((list) => ({ ...list, listeners: list.listeners.slice(1) })),
    }),
  },
  "a target is forgotten on the way to the voice worker": {
    update: (update) => ({ ...update, targets_set: update.targets_set.slice(1) }),
  },
};

const anyPairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 2 });

describe("a server that runs any preset", () => {
  it("lets players do, and has them hear, exactly what explain and the rules of presets say", () => {
    const reached = new Map<string, number>();
    const count = (kind = "nothing"): unknown => reached.set(kind, (reached.get(kind) ?? 0) + 1);
    fc.assert(
      fc.property(anyPreset({ nets_max: 10 }), anyPairs, (preset, pairs) => {
        const players = playersOf(preset, pairs);
        const routed = routedLines(preset, players).sort();
        expect(routed).toEqual(explainedLines(preset, players).sort());
        expect(routed).toEqual(ruledLines(preset, players).sort());
        const plain = new Set(ruledLines({ ...preset, relays: [] }, players));
        const unruled = new Set(ruledLines({ ...preset, whispers: [] }, players));
        for (const line of routed) {
          count(/ (?:joins|only hears|talks|reaches|whispers) /.exec(line)?.[0].trim());
          if (!plain.has(line)) count("by relay");
          if (!unruled.has(line)) count("by rule");
          if (/ reaches .* on cast-/.test(line)) count("by simulcast");
          if (line.includes(" and ")) count("by two roles");
        }
      }),
      { numRuns: 400 },
    );
    expect([...reached.keys()].sort()).toEqual(kinds);
    for (const [kind, times] of reached) expect(times, kind).toBeGreaterThan(50);
  });

  it("lets the radios that each role starts with do what they are set up for", () => {
    fc.assert(
      fc.property(anyPreset({ nets_max: 8 }), (preset) => {
        const routed = new Set(routedLines(preset, playersOf(preset, [])));
        for (const { id: role } of preset.roles) {
          for (const phase of [undefined, ...(preset.phases ?? []).map(({ id }) => id)]) {
            const stack = stackFor(preset, { role, phase });
            for (const { net, monitor, keys } of stack?.radios ?? []) {
              const may = [`${role} joins ${net}`, ...(monitor === true ? [`${role} only hears ${net}`] : [])];
              expect(may.filter((line) => routed.has(line))).toHaveLength(1);
              if (keys !== undefined) expect(routed).toContain(`${role} talks on ${net}`);
            }
            for (const { id } of stack?.simulcasts ?? []) expect(routed).toContain(`${role} talks on ${id}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.entries(faults))("is told apart from one where %s", (_what, fault) => {
    const sound = soundPreset();
    // So that its whisper rule says something.
    const preset = { ...sound, nets: sound.nets.map((net) => (net.id === "flight" ? { ...net, whisper: [] } : net)) };
    const players = playersOf(preset, [
      [0, 2],
      [1, 2],
    ]);
    const explained = explainedLines(preset, players).sort();
    expect(routedLines(preset, players).sort()).toEqual(explained);
    expect(routedLines(preset, players, fault).sort()).not.toEqual(explained);
  });
});

/** What the presets must have had. */
const kinds = ["by relay", "by rule", "by simulcast", "by two roles", "joins", "only hears", "reaches", "talks", "whispers"];
