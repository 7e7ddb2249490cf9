import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { attempts, players, steps } from "./plan.js";

/** What the plan rests on; that the preset is whole is judged by the server, which reads it. */
interface Preset {
  readonly nets: readonly { readonly id: string; readonly listen: readonly string[]; readonly speak: readonly string[] }[];
}

const preset_path = new URL("../../presets/radio-check.json", import.meta.url);
const { nets } = JSON.parse(readFileSync(preset_path, "utf8")) as Preset;
const talks = steps.flatMap((step) => step.talks);

function may(right: "listen" | "speak", name: string, channel_id: string): boolean {
  const net = nets.find(({ id }) => id === channel_id);
  return net?.[right].includes(player(name).role) === true;
}

function player(name: string): (typeof players)[number] {
  const found = players.find((one) => one.name === name);
  if (found === undefined) throw new TypeError(`${name} is nobody`);
  return found;
}

function isOn(name: string, channel_id: string): boolean {
  return [...player(name).joins, ...player(name).monitors].includes(channel_id);
}

describe("the plan agrees with the preset", () => {
  it("puts players only on channels they may listen to", () => {
    for (const { name, joins, monitors } of players) {
      for (const channel_id of [...joins, ...monitors])
        expect(may("listen", name, channel_id), `${name} ${channel_id}`).toBe(true);
    }
  });

  it.each(talks)("$speaker may speak on $channel_ids, and exactly those who are there hear it", (talk) => {
    for (const channel_id of talk.channel_ids) {
      expect(player(talk.speaker).joins).toContain(channel_id);
      expect(may("speak", talk.speaker, channel_id)).toBe(true);
    }
    for (const [name, channel_id] of Object.entries(talk.heard_by)) {
      expect(talk.channel_ids).toContain(channel_id);
      expect([isOn(name, channel_id), may("listen", name, channel_id)]).toEqual([true, true]);
    }
    const present = players.filter(({ name }) => name !== talk.speaker && talk.channel_ids.some((id) => isOn(name, id)));
    expect(Object.keys(talk.heard_by).sort()).toEqual(present.map(({ name }) => name).sort());
  });

  it("says who talks at once to whom in different ears, and shows an ear alone at least once", () => {
    const alone = steps.flatMap((step) => (step.talks.length === 1 ? step.talks : []));
    const panned = alone.flatMap(({ heard_by }) =>
      Object.entries(heard_by).filter(([name, channel_id]) => Math.abs(player(name).pans[channel_id] ?? 0) === 1),
    );
    expect(panned.length).toBeGreaterThan(0);
    for (const { talks: together } of steps.filter((step) => step.talks.length > 1)) {
      for (const { name, pans } of players) {
        const heard = together.flatMap(({ heard_by }) => heard_by[name] ?? []);
        expect(new Set(heard.map((channel_id) => pans[channel_id] ?? 0)).size, name).toBe(heard.length);
      }
    }
  });

  it.each(attempts)("$title", ({ speaker, action, channel_id, code }) => {
    const allowed = may(action === "join" ? "listen" : "speak", speaker, channel_id);
    expect(allowed).toBe(false);
    if (code === "not_a_member") expect(player(speaker).monitors).toContain(channel_id);
    else expect(code).toBe(action === "join" ? "unknown_channel" : "permission_denied");
  });
});
