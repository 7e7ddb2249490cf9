import type { LintFinding, LintRule, LintSubject } from "./lint-finding.js";

/** What a preset has and nothing in it uses. */
export function lintUnused({ preset, roles }: LintSubject): LintFinding[] {
  const { groups = [], effects = [], simulcasts = [], nets, stacks = [], whispers = [] } = preset;
  const roles_named = new Set([
    ...nets.flatMap(({ listen = [], join = [], speak = [], whisper = [] }) => [...listen, ...join, ...speak, ...whisper]),
    ...stacks.flatMap((stack) => stack.roles),
    ...whispers.flatMap(({ from, to }) => [...from, ...to]),
  ]);
  const effects_named = new Set(nets.map(({ effect_id }) => effect_id));
  const simulcasts_named = new Set(stacks.flatMap((stack) => (stack.simulcasts ?? []).map(({ id }) => id)));
  return [
    ...unnamed("unused-group", "groups", "no net, stack or whisper rule names the group", groups, roles_named),
    ...unnamed("unused-effect", "effects", "no net has the effect", effects, effects_named),
    ...unnamed("unused-simulcast", "simulcasts", "no stack has the simulcast", simulcasts, simulcasts_named),
    ...nets.flatMap(({ id, password_name, listen = [], join = listen }, index): LintFinding[] => {
      if (password_name === undefined || roles.all(join).size > 0) return [];
      const message = `nobody may join the net "${id}", so nobody needs the password "${password_name}"`;
      return [{ rule: "unused-password", pointer: `/nets/${index}/password_name`, message }];
    }),
  ];
}

function unnamed(
  rule: LintRule,
  list: string,
  words: string,
  things: readonly { readonly id: string }[],
  named: ReadonlySet<string | undefined>,
): LintFinding[] {
  return things.flatMap(({ id }, index) =>
    named.has(id) ? [] : [{ rule, pointer: `/${list}/${index}`, message: `${words} "${id}"` }],
  );
}
