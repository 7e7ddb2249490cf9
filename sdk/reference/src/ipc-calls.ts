import { TypeScript as ts } from "typedoc";

/**
 * The methods of the agent that a method of the SDK asks for: every name that it, or what it calls of its own class, gives to a function.
 * In the order in which they stand there.
 */
export function ipcCallsOf(method: ts.Node, names: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (ts.isCallExpression(node)) {
      for (const argument of node.arguments) {
        if (ts.isStringLiteral(argument) && names.has(argument.text)) found.add(argument.text);
      }
      const member = ownMember(node.expression);
      if (member !== undefined) visit(member);
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return [...found];
}

/** What `this.name` or `this.#name` stands for in the class around it. */
function ownMember(callee: ts.Expression): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const { text } = callee.name;
  const around = ts.findAncestor(callee, ts.isClassDeclaration);
  return around?.members.find((member) => ts.isMethodDeclaration(member) && member.name.getText() === text);
}
