import { codeOf } from "./code-text.js";
import { type Finding, lineAt, sourcesOf, type Tree } from "./tree.js";

/** What was meant to go before the work was done. */
export function judgeLeftovers(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  for (const [path, { text }] of tree) {
    if (!/\.(?:ts|md)$|^\.ci\/run$/.test(path) || path.includes("/generated/")) continue;
    for (const [pattern, message] of in_text) findings.push(...found(path, text, pattern, message));
  }
  for (const [path, text] of sourcesOf(tree)) {
    const code = codeOf(text, "blank");
    for (const [pattern, message] of in_code) findings.push(...found(path, code, pattern, message));
    if (path.endsWith(".test.ts") || path.endsWith(".suite.ts")) findings.push(...judgeSkips(path, text, code));
  }
  return findings;
}

/** A test that is always left out says why in a comment just above it. (One left out on a condition says it there.) */
function judgeSkips(path: string, text: string, code: string): Finding[] {
  const lines = text.split("\n");
  const skips = found(
    path,
    code,
    /\b(?:it|test|describe)\.(?:skip|todo)\b/g,
    "a test is left out without a reason in a comment above it",
  );
  return skips.filter(({ line }) => !/\/\/\s*\S|\*\/\s*$/.test(lines[line - 2] ?? ""));
}

function found(path: string, text: string, pattern: RegExp, message: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    path,
    line: lineAt(text, match.index),
    message: `${match[0].trim()}: ${message}`,
  }));
}

// The bracketed letters keep these patterns from finding themselves.
const in_text: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b(?!\(@?\w)/g, "a leftover without an owner in brackets"],
  [/(?<![\w.])\/(?:home|Users|root|work|mnt)\/[\w.-]+|\b[A-Z]:\\Users\\/g, "the path of somebody's machine"],
  [/^\s*\/[/*]\s*@ts-(?:ignore|nocheck)/gm, "the compiler is not to be silenced"],
];
const in_code: readonly (readonly [RegExp, string])[] = [
  [/\bas an[y]\b/g, "a type that checks nothing"],
  [/\bconsol[e]\.\w+/g, "say it through the logger or process.stdout"],
  [/\bdebugge[r]\b/g, "a leftover"],
  [/\b(?:it|test|describe)\.onl[y]\b/g, "the rest of the tests would not run"],
];
