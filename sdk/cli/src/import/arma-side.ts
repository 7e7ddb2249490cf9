/** The side that a name of Arma speaks of: `tf_freq_west`, `NATO`, `opfor_net`. Undefined where it speaks of none. */
export function sideOfName(name: string): string | undefined {
  return sides.find(([, pattern]) => pattern.test(name))?.[0];
}

const sides: readonly (readonly [string, RegExp])[] = [
  ["West", /(?:^|[_\W]|[a-z](?=[A-Z]))(?:west|blu(?:e?for)?|nato)(?:$|[_\W\d])/i],
  ["East", /(?:^|[_\W]|[a-z](?=[A-Z]))(?:east|opf(?:or)?|csat)(?:$|[_\W\d])/i],
  ["Independent", /(?:^|[_\W]|[a-z](?=[A-Z]))(?:guer|ind|indfor|independent|resistance|aaf)(?:$|[_\W\d])/i],
  ["Civilian", /(?:^|[_\W]|[a-z](?=[A-Z]))(?:civ|civilian)(?:$|[_\W\d])/i],
];
