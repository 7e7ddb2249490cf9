import { codeOf } from "./code-text.js";
import { type Finding, isTest, lineAt, sourcesOf, type Tree } from "./tree.js";

/**
 * The cores read no clock, draw no chance and do no IO. The compiler holds most of that line (`types: []`); what the
 * language itself brings along is held here, and the compiler's part again, in case a core's tsconfig is loosened.
 */
export function judgeCores(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of sourcesOf(tree)) {
    if (isTest(path) || !cores.some((core) => path.startsWith(core))) continue;
    const code = codeOf(text, "blank");
    for (const [pattern, advice] of banned) {
      for (const match of code.matchAll(pattern)) {
        findings.push({ path, line: lineAt(code, match.index), message: `a core is without IO: ${match[0].trim()}; ${advice}` });
      }
    }
    for (const match of codeOf(text, "keep").matchAll(/(["'])node:[^"']*\1/g)) {
      findings.push({ path, line: lineAt(text, match.index), message: `a core is without IO: it must not import ${match[0]}` });
    }
  }
  return findings;
}

const cores: readonly string[] = ["overlay/core/", "schemas/src/", "sdk/core/src/", "sdk/testing/src/", "server/core/"];

const clock = "take now_ms as an argument";
const edges = "let the shell around the core do it";
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.(?:now|parse|UTC)\b|\bnew Date\b|\bDate\(/g, clock],
  [/\bperformance\b|\bprocess\.hrtime\b/g, clock],
  [/\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b/g, "take chance as an argument"],
  [/\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/g, "say when to be called with pollTimeout"],
  [/(?<![.\w#])(?:process|Buffer|console|globalThis)\.|(?<![.\w#])(?:require|fetch)\(/g, edges],
];
