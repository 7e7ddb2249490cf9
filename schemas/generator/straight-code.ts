/**
 * The same checks in less code. What Ajv writes counts faults and asks after each step whether there was one, so that all that follows lies
 * one block deeper. A check that stops at the first fault needs none of that: it returns. This takes the counting out, which leaves a third
 * of the code to be shipped, read and kept in memory.
 *
 * @param code Ajv's functions, one statement or brace to a line. A function that goes on after a fault stays as it is.
 * @throws Error for a form of code that Ajv did not write when this was written.
 */
export function straighten(code: string): string {
  return code.replaceAll(/^function (\w+)\(.*\{\n(?:.*\n)*?return errors === 0;\n\}$/gm, (text, name: string) => {
    if (/^errors\+\+;$/m.test(text)) return text;
    const [head = "", ...rest] = text.split("\n");
    const lines = rest[Symbol.iterator]();
    const straight = `${head}\n${write(straightened(readBlock(lines), name))}}`;
    const counting = /\b(?:_errs\d+|valid\d+|vErrors)\b|(?<![.\w])errors\b/.exec(straight);
    if (counting !== null) throw new Error(`${name}: found ${counting[0]} in a form that is not known: teach straighten first`);
    return straight;
  });
}

type Statement = string | Branch;

/** A loop, or an `if` with or without an `else`. */
interface Branch {
  readonly head: string;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

/** The statements up to the brace that closes them. */
function readBlock(lines: Iterator<string>): Statement[] {
  const block: Statement[] = [];
  for (let next = lines.next(); next.done !== true && next.value !== "}"; next = lines.next()) {
    const line = next.value;
    const last = block.at(-1);
    if (line === "else {" && typeof last === "object") block[block.length - 1] = { ...last, otherwise: readBlock(lines) };
    else if (line.endsWith("{")) block.push({ head: line, body: readBlock(lines), otherwise: [] });
    else if (line !== "") block.push(line);
  }
  return block;
}

function write(block: readonly Statement[]): string {
  return block
    .map((statement) => {
      if (typeof statement === "string") return `${statement}\n`;
      const { head, body, otherwise } = statement;
      return `${head}\n${write(body)}}\n${otherwise.length === 0 ? "" : `else {\n${write(otherwise)}}\n`}`;
    })
    .join("");
}

/** `name` is that of the function. Nothing follows a return. */
function straightened(block: readonly Statement[], name: string): Statement[] {
  const straight = block.flatMap((statement) =>
    typeof statement === "string" ? straightLine(statement) : straightBranch(statement, name),
  );
  const end = straight.findIndex((statement) => typeof statement === "string" && statement.startsWith("return "));
  return end < 0 ? straight : straight.slice(0, end + 1);
}

function straightLine(line: string): Statement[] {
  if (/^(?:let vErrors = null|let errors = 0|const _errs\d+ = errors|var valid\d+ = (?:true|_errs\d+ === errors));$/.test(line))
    return [];
  if (line === "return errors === 0;") return ["return true;"];
  return [line.replace(/^(validate\d+\.errors) = vErrors;$/, "$1 = null;")];
}

function straightBranch(branch: Branch, name: string): Statement[] {
  const { head } = branch;
  if (/^if\((?:errors === 0|_errs\d+ === errors|errors === _errs\d+|valid\d+)\)\{$/.test(head))
    return straightened(branch.body, name);
  if (/^if\(!valid\d+\)\{$/.test(head)) return [];
  const called = /^if\(!\((validate\d+)\(/.exec(head)?.[1];
  if (called !== undefined) return [{ head, body: [`${name}.errors = ${called}.errors;`, "return false;"], otherwise: [] }];
  const body = straightened(branch.body, name);
  const otherwise = straightened(branch.otherwise, name);
  if (returns(body)) return [{ head, body, otherwise: [] }, ...otherwise];
  if (returns(otherwise)) return [{ head: negated(head), body: otherwise, otherwise: [] }, ...body];
  return [{ head, body, otherwise }];
}

function returns(block: readonly Statement[]): boolean {
  const last = block.at(-1);
  return typeof last === "string" && last.startsWith("return ");
}

function negated(head: string): string {
  return head.replace(/^if\((.*)\)\{$/, "if(!($1)){");
}
