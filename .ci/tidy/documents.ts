import type { Finding, Tree } from "./tree.js";

/** The README is short, can be run from its first screen, and shows the quickstart that compiles. */
export function judgeReadme(tree: Tree): Finding[] {
  const path = "README.md";
  const readme = tree.get(path)?.text;
  if (readme === undefined) return [{ path, line: 0, message: "is not there" }];
  const findings: Finding[] = [];
  const lines = readme.trimEnd().split("\n");
  if (lines.length > readme_lines_max)
    findings.push({ path, line: 0, message: `${lines.length} lines, at most ${readme_lines_max}` });
  const block = lines.findIndex((line) => /^```(?:sh|bash|console|ts|js)\b/.test(line)) + 1;
  if (block === 0 || block > first_block_line_max) {
    findings.push({ path, line: block, message: `the first block to run begins by line ${first_block_line_max}` });
  }
  return [...findings, ...judgeQuickstart(readme, tree)];
}

function judgeQuickstart(readme: string, tree: Tree): Finding[] {
  const sample = "samples/quickstart/main.ts";
  const program = tree.get(sample)?.text.trim();
  const shown = /<!-- quickstart -->\s*```ts\n([\s\S]*?)```\s*<!-- \/?quickstart -->/.exec(readme)?.[1]?.trim();
  if (program === undefined) return [{ path: sample, line: 0, message: "is not there" }];
  if (shown === undefined) {
    const message = "shows the quickstart as a ts block between <!-- quickstart --> and <!-- /quickstart -->";
    return [{ path: "README.md", line: 0, message }];
  }
  if (shown === program) return [];
  const differs = shown.split("\n").findIndex((line, at) => line !== program.split("\n")[at]);
  return [
    { path: "README.md", line: 0, message: `the quickstart is not ${sample}: they differ from its line ${differs + 1} on` },
  ];
}

const readme_lines_max = 100;
const first_block_line_max = 20;
