import { type Finding, lineAt, type Tree } from "./tree.js";

/** One row of the byte layout of a voice packet. */
export interface LayoutRow {
  readonly offset: number;
  readonly size: number;
  readonly name: string;
}

/** Rules are numbered once, and only rules that exist are cited. */
export function judgeRules(tree: Tree): Finding[] {
  const text = tree.get(protocol)?.text;
  if (text === undefined) return [{ path: protocol, line: 0, message: "is not there" }];
  const findings: Finding[] = [];
  const rules = rulesOf(text);
  rules.forEach((rule, at) => {
    if (rules.indexOf(rule) !== at) findings.push({ path: protocol, line: 0, message: `P-${rule} is numbered twice` });
    if (rule < (rules[at - 1] ?? 0))
      findings.push({ path: protocol, line: 0, message: `P-${rule} comes after P-${rules[at - 1]}` });
  });
  for (const { path, line, rule } of citationsOf(tree)) {
    if (!rules.includes(rule)) findings.push({ path, line, message: `P-${rule} is no rule of ${protocol}` });
  }
  return findings;
}

/** The rules that no line of code, test or schema cites: to be read, not to be failed. */
export function uncitedRules(tree: Tree): number[] {
  const cited = new Set(citationsOf(tree).map(({ rule }) => rule));
  return rulesOf(tree.get(protocol)?.text ?? "").filter((rule) => !cited.has(rule));
}

/** The table of the packet's bytes on the page is the one in the code. */
export function judgeLayout(tree: Tree, layout: readonly LayoutRow[]): Finding[] {
  const text = tree.get(protocol)?.text ?? "";
  const rows = [...text.matchAll(/^\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\w+)\s*\|/gm)].map((row) => row.slice(1).join(" "));
  const code = layout.map(({ offset, size, name }) => `${offset} ${size} ${name}`);
  if (rows.join("\n") === code.join("\n")) return [];
  const message = `the byte layout is [${rows.join(", ")}], packet_layout is [${code.join(", ")}]`;
  return [{ path: protocol, line: 0, message }];
}

function rulesOf(text: string): number[] {
  return [...text.matchAll(/^- \*\*P-(\d+)\*\*/gm)].map((rule) => Number(rule[1]));
}

function citationsOf(tree: Tree): { path: string; line: number; rule: number }[] {
  const citations: { path: string; line: number; rule: number }[] = [];
  for (const [path, { text }] of tree) {
    if (!/\.ts$|\.schema\.json$/.test(path) || path.startsWith(".ci/") || path.includes("/generated/")) continue;
    for (const match of text.matchAll(/\bP-(\d{1,2})\b/g)) {
      citations.push({ path, line: lineAt(text, match.index), rule: Number(match[1]) });
    }
  }
  return citations;
}

const protocol = "schemas/PROTOCOL.md";
