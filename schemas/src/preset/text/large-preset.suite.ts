/** The text of a preset of 500 nets, 40 roles, a stack of ten radios for each. */
export function largePreset(): string {
  const roles = Array.from({ length: 40 }, (_, index) => ({ id: `role-${index}`, title: `Role ${index}` }));
  const groups = Array.from({ length: 8 }, (_, index) => ({
    id: `group-${index}`,
    title: `Group ${index}`,
    roles: roles.slice(5 * index, 5 * index + 5).map(({ id }) => id),
  }));
  const nets = Array.from({ length: 500 }, (_, index) => ({
    id: `net-${index}`,
    title: `Net number ${index}`,
    label: `N${index}`,
    description: "What is said here is heard by the group of it, and by the one beside it.",
    ...(index % 10 === 0 ? {} : { parent: `net-${index - (index % 10)}` }),
    number: `${225 + index / 8}`.slice(0, 7),
    colour: `#${(index * 30_011).toString(16).padStart(6, "0").slice(-6)}`,
    listen: [`group-${index % 8}`, `group-${(index + 1) % 8}`],
    speak: [`group-${index % 8}`],
    effect: { low_hz: 300, high_hz: 3400, noise_db: -50 },
  }));
  const stacks = roles.map(({ id }, role) => ({
    id: `stack-${role}`,
    title: `Stack ${role}`,
    roles: [id],
    radios: Array.from({ length: 10 }, (_, slot) => ({
      slot: slot + 1,
      net: `net-${8 * (role + slot) + Math.floor(role / 5)}`,
      keys: [`F${slot + 1}`],
    })),
  }));
  return JSON.stringify({ id: "large", title: "Large", roles, groups, nets, stacks }, undefined, 2);
}
