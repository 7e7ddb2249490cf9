import { type Aead, type ControlEvent, OwnTargets } from "@talkgroup/core";
import { ReplayWindow } from "@talkgroup/schemas";
import { EpochSchedule } from "../../core/epoch.js";
import type { ControlOut } from "../../core/outbox.js";
import { RoutePlanner, type RouteUpdate } from "../../core/route-planner.js";
import type { Faults } from "./faults.suite.js";
import { limit_mutants } from "./limit-mutants.suite.js";
import { type Mutant, patch, replace } from "./planting.suite.js";
import { worker_mutants } from "./worker-mutants.suite.js";

/** Bugs as a tired evening makes them, each at one seam of the server, of the radio, or between them. */
export const mutants: readonly Mutant[] = [
  {
    name: "who leaves a net stays on its listener lists",
    faults: updates((update) => ({
      ...update,
      lists_changed: update.lists_changed.map((list) => ({ ...list, removed: [] })),
    })),
  },
  {
    name: "who comes to a net is put on no list that is there already",
    faults: updates((update) => ({
      ...update,
      lists_changed: update.lists_changed.map((list) => ({ ...list, added: [] })),
    })),
  },
  { name: "a target that is gone is still routed", faults: updates((update) => ({ ...update, targets_removed: [] })) },
  {
    name: "a target that is heard on other nets now keeps its list",
    faults: () => {
      const known = new Set<string>();
      return {
        update: (update) => {
          const targets_set = update.targets_set.filter(({ session_id, target_id }) => !known.has(`${session_id}/${target_id}`));
          for (const { session_id, target_id } of targets_set) known.add(`${session_id}/${target_id}`);
          return { ...update, targets_set };
        },
      };
    },
  },
  {
    name: "a session that is over stays in the voice worker",
    faults: updates((update) => ({ ...update, sessions_removed: [] })),
  },
  { name: "a list that nothing points to is kept", faults: updates((update) => ({ ...update, lists_removed: [] })) },
  {
    name: "who wants to hear nothing is sent everything",
    faults: () => ({}),
    plant: patch(RoutePlanner, "handleDeafened", () => {}),
  },
  {
    name: "who does not hear a whisper any more is still sent it",
    faults: () => ({}),
    plant: patch(RoutePlanner, "handleWhisperChanged", () => {}),
  },
  {
    name: "a moderator's mute is told and not routed",
    faults: () => ({
      core: (core) => {
        const moderate = core.moderate.bind(core);
        core.moderate = (organisation_id, command, now_ms) =>
          moderate(organisation_id, command.kind === "mute" ? { ...command, on: false } : command, now_ms);
      },
    }),
  },
  {
    name: "who closes cleanly is waited for",
    faults: () => ({
      core: (core) => {
        const handleClosed = core.handleClosed.bind(core);
        core.handleClosed = (connection_id, _clean, now_ms) => handleClosed(connection_id, false, now_ms);
      },
    }),
  },
  {
    name: "a new role is heard of only when the next preset comes",
    faults: () => ({
      core: (core) => {
        const handleOrganisation = core.handleOrganisation.bind(core);
        let version = 0;
        core.handleOrganisation = (table, now_ms) => {
          if (table.running?.version !== version) handleOrganisation(table, now_ms);
          version = table.running?.version ?? 0;
        };
      },
    }),
  },
  {
    name: "the secret stays when somebody leaves",
    faults: () => ({}),
    plant: () => {
      const members_before = new WeakMap<EpochSchedule, number>();
      return replace(
        EpochSchedule,
        "handleMembersChanged",
        (original) =>
          function (this: EpochSchedule, members: number, now_ms: number): boolean {
            const grew = members >= (members_before.get(this) ?? 0);
            members_before.set(this, members);
            return grew || members === 1 ? original.call(this, members, now_ms) : false;
          },
      );
    },
  },
  { name: "a new secret is told to who has just left", faults: tellsTheLeaver },
  { name: "an event that was missed comes back as another", faults: losesOneOnResume },
  { name: "news of a new secret is lost", faults: losesEvents((event) => event.name === "channel.epoch") },
  {
    name: "talkers turn to a new secret before others can have heard of it",
    faults: () => ({
      command: (command) => (command.kind === "epoch" ? { ...command, activate_after_ms: 0 } : command),
    }),
  },
  {
    name: "a simulcast set keeps its secret when somebody leaves",
    faults: () => ({}),
    plant: patch(OwnTargets, "handleEpoch", () => {}),
  },
  {
    name: "the next secret of a simulcast set is the one before",
    faults: () => ({
      crypto: (crypto) => ({ ...crypto, random: (out) => (out.length === 32 ? out.fill(7) : crypto.random(out)) }),
    }),
  },
  { name: "an agent misses that somebody left", faults: losesEvents((event) => event.name === "channel.member_left") },
  { name: "an agent misses new targets", faults: losesEvents((event) => event.name === "target.announced") },
  {
    name: "the end of a talk is not told to the control side",
    faults: () => ({ talking: (_session, _target, talking) => talking }),
  },
  {
    name: "a key that is let go goes on talking",
    faults: () => ({ command: (command) => (command.kind === "talk" && !command.talking ? undefined : command) }),
  },
  {
    name: "what was sent twice is forwarded twice",
    faults: () => ({}),
    plant: () =>
      replace(
        ReplayWindow,
        "accept",
        (original) =>
          function (this: ReplayWindow, counter: number): boolean {
            original.call(this, counter);
            return true;
          },
      ),
  },
  { name: "the hop tag is not looked at", faults: () => ({ tagger: (tagger) => ({ ...tagger, verify: () => true }) }) },
  {
    name: "an agent plays what does not open",
    faults: () => ({ crypto: (crypto) => ({ ...crypto, aesGcm: (key) => blind(crypto.aesGcm(key)) }) }),
  },
  ...limit_mutants,
  ...worker_mutants,
];

function updates(change: (update: RouteUpdate) => RouteUpdate): () => Faults {
  return () => ({ update: change });
}

function losesEvents(lost: (event: ControlEvent) => boolean): () => Faults {
  return () => {
    let count = 0;
    return {
      event: (event) => {
        if (lost(event)) count += 1;
        return lost(event) && count % 3 === 0 ? undefined : event;
      },
    };
  };
}

/** Who was told the secret before is told the next as well. */
function tellsTheLeaver(): Faults {
  const told = new Map<string, Set<number>>();
  /** By connection: the number of the last event it was told. */
  const last = new Map<number, number>();
  const numbered = (out: Extract<ControlOut, { readonly kind: "send" }>): ControlOut => {
    const { connection_id, text } = out;
    if (!text.includes('"method"')) return out;
    const seq = (last.get(connection_id) ?? 0) + 1;
    last.set(connection_id, seq);
    return { ...out, text: text.replace(/"seq":\d+\}$/, `"seq":${seq}}`) };
  };
  return {
    turn: (outs) =>
      outs.flatMap((out): ControlOut[] => {
        if (out.kind !== "send") return [out];
        if (!out.text.includes('"channel.epoch"')) return [numbered(out)];
        const { params } = JSON.parse(out.text) as { readonly params: { readonly channel_id: string } };
        const known = told.get(params.channel_id) ?? new Set();
        told.set(params.channel_id, known.add(out.connection_id));
        return [...known].map((connection_id) => numbered({ ...out, connection_id }));
      }),
  };
}

/** The second of the events that a resumed session has missed is a copy of the first. */
function losesOneOnResume(): Faults {
  return {
    turn: (outs) => {
      const resumed = outs.findIndex((out) => out.kind === "send" && out.text.includes('"resumed":true'));
      const [first, second] = [outs[resumed + 1], outs[resumed + 2]];
      if (resumed < 0 || first?.kind !== "send" || second?.kind !== "send") return outs;
      const seq = /"seq":\d+\}$/;
      const text = first.text.replace(seq, seq.exec(second.text)?.[0] ?? "");
      return outs.map((out) => (out === second ? { ...second, text } : out));
    },
  };
}

function blind(aead: Aead): Aead {
  return {
    ...aead,
    openInto: (nonce, aad, sealed, out, out_offset) => {
      const opened = aead.openInto(nonce, aad, sealed, out, out_offset);
      // A packet of the codec's, whatever it was.
      if (opened >= 0 || sealed.length < 18 || sealed.length > 60) return opened;
      out.set([4, 60], out_offset);
      return 2;
    },
  };
}
