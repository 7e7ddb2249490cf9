import type { RadioStack } from "../../generated/operation.js";
import type { LintFinding, LintSubject } from "./lint-finding.js";

/** Stacks with keys that say again what others say or with nothing to talk on, and roles that start with no radio where others have some. */
export function lintStacks(subject: LintSubject): LintFinding[] {
  const { stacks = [], roles } = subject.preset;
  const with_stack = subject.roles.all(stacks.flatMap((stack) => stack.roles));
  return [
    ...stacks.flatMap((stack, index) => [
      ...sharedKeys(subject, stack, `/stacks/${index}`),
      ...muteRoles(subject, stack, `/stacks/${index}`),
    ]),
    ...roles.flatMap(({ id }, index): LintFinding[] => {
      if (stacks.length === 0 || with_stack.has(id)) return [];
      const message = `the role "${id}" has no stack, others have: it starts without radios`;
      return [{ rule: "role-without-stack", pointer: `/roles/${index}`, message }];
    }),
  ];
}

/** The same keys at several places are one press for all those nets: a place all of whose nets have that press already adds nothing. */
function sharedKeys({ preset }: LintSubject, { radios, simulcasts = [] }: RadioStack, pointer: string): LintFinding[] {
  const simulcast_nets = new Map((preset.simulcasts ?? []).map(({ id, nets }) => [id, nets]));
  const uses: readonly KeyUse[] = [
    ...simulcasts.map(({ keys, id }, place) => ({
      ...{ chord: chordOf(keys), nets: simulcast_nets.get(id) ?? [] },
      ...{ words: `the simulcast "${id}"`, at: `${pointer}/simulcasts/${place}/keys` },
    })),
    ...radios.map(({ keys, net }, place) => ({
      ...{ chord: chordOf(keys), nets: [net], words: `the net "${net}"`, at: `${pointer}/radios/${place}/keys` },
    })),
  ];
  return uses.flatMap(({ chord, nets, words, at }, index): LintFinding[] => {
    if (chord === "") return [];
    const other = uses.find((one, place) => {
      // Of two that say the same the second is told.
      const may_hold = place < index || one.nets.length > nets.length;
      return may_hold && one.chord === chord && nets.every((net) => one.nets.includes(net));
    });
    if (other === undefined) return [];
    const message = `${chord} talks on ${words} and on ${other.words}, which has the same in it: one of the two is enough`;
    return [{ rule: "shared-keys", pointer: at, message }];
  });
}

/** A place of a stack with keys. */
interface KeyUse {
  /** In one order; empty: it has none. */
  readonly chord: string;
  /** What the keys talk on. */
  readonly nets: readonly string[];
  /** What it is, for people. */
  readonly words: string;
  readonly at: string;
}

function chordOf(keys: readonly string[] = []): string {
  return keys.toSorted().join(" + ");
}

/** A stack of radios that are all said to be monitored is meant to be one without a voice. */
function muteRoles(subject: LintSubject, { id, roles, radios }: RadioStack, pointer: string): LintFinding[] {
  const joined = radios.filter(({ monitor }) => monitor !== true);
  if (radios.length > 0 && joined.length === 0) return [];
  const mute = [...subject.roles.all(roles)].filter((role) => !joined.some(({ net }) => subject.may(role, "speak", net)));
  const [first] = mute;
  if (first === undefined) return [];
  const whose = mute.length === 1 ? `the role "${first}"` : `the role "${first}" and ${mute.length - 1} more`;
  const what = radios.length === 0 ? "has no radio" : "has nothing to talk on";
  return [{ rule: "mute-stack", pointer, message: `the stack "${id}" ${what} for ${whose}` }];
}
