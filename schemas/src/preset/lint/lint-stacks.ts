import type { RadioStack } from "../../generated/operation.js";
import type { LintFinding, LintSubject } from "./lint-finding.js";

/** Stacks that do two things with one press or have nothing to talk on, and roles that start with no radio where others have some. */
export function lintStacks(subject: LintSubject): LintFinding[] {
  const { stacks = [], roles } = subject.preset;
  const with_stack = subject.roles.all(stacks.flatMap((stack) => stack.roles));
  return [
    ...stacks.flatMap((stack, index) => [
      ...sharedKeys(stack, `/stacks/${index}`),
      ...muteRoles(subject, stack, `/stacks/${index}`),
    ]),
    ...roles.flatMap(({ id }, index): LintFinding[] => {
      if (stacks.length === 0 || with_stack.has(id)) return [];
      const message = `the role "${id}" has no stack, others have: it starts without radios`;
      return [{ rule: "role-without-stack", pointer: `/roles/${index}`, message }];
    }),
  ];
}

function sharedKeys({ radios, simulcasts = [] }: RadioStack, pointer: string): LintFinding[] {
  const taken = new Map<string, string>();
  const bound = [
    ...radios.map(({ keys, net }, place) => ({ keys, words: `the net "${net}"`, at: `${pointer}/radios/${place}/keys` })),
    ...simulcasts.map(({ keys, id }, place) => ({
      keys,
      words: `the simulcast "${id}"`,
      at: `${pointer}/simulcasts/${place}/keys`,
    })),
  ];
  return bound.flatMap(({ keys, words, at }): LintFinding[] => {
    if (keys === undefined) return [];
    const chord = keys.toSorted().join(" + ");
    const other = taken.get(chord);
    if (other === undefined) taken.set(chord, words);
    const message = `${keys.join(" + ")} talks on ${words} and on ${other} at once: for that there are simulcasts`;
    return other === undefined ? [] : [{ rule: "shared-keys", pointer: at, message }];
  });
}

function muteRoles(subject: LintSubject, { id, roles, radios }: RadioStack, pointer: string): LintFinding[] {
  const joined = radios.filter(({ monitor }) => monitor !== true);
  const mute = [...subject.roles.all(roles)].filter((role) => !joined.some(({ net }) => subject.may(role, "speak", net)));
  const [first] = mute;
  if (first === undefined) return [];
  const whose = mute.length === 1 ? `the role "${first}"` : `the role "${first}" and ${mute.length - 1} more`;
  const what = radios.length === 0 ? "has no radio" : "has nothing to talk on";
  return [{ rule: "mute-stack", pointer, message: `the stack "${id}" ${what} for ${whose}` }];
}
