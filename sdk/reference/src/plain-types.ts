import {
  ArrayType,
  type Context,
  type DeclarationReflection,
  IntrinsicType,
  LiteralType,
  type ParameterReflection,
  ReferenceType,
  ReflectionType,
  type SignatureReflection,
  type SomeType,
  TypeOperatorType,
  TypeScript as ts,
  UnionType,
  UnknownType,
} from "typedoc";

/**
 * Writes out what a reader cannot look up: an alias that the SDK does not export becomes what it stands for, `Loose<T>` becomes T, and
 * classes that are not exported are no base of any that is. `schemas`: the folder of the package that declares such aliases.
 */
export function plainTypes(context: Context, schemas: string): void {
  const aliases = aliasesOf(context, schemas);
  for (const reflection of Object.values(context.project.reflections)) {
    const typed = reflection as Partial<Pick<DeclarationReflection & SignatureReflection & ParameterReflection, "type">>;
    const { type } = typed;
    if (type !== undefined) Object.assign(reflection, { type: plain(type, aliases) });
    const based = reflection as Partial<Pick<DeclarationReflection, "implementedTypes">>;
    if (based.implementedTypes?.every(isHidden) === true) delete based.implementedTypes;
  }
}

/** True for a name of ours that is not on any page. What the language and its platform bring is not meant. */
export function isHidden(type: SomeType): boolean {
  return type instanceof ReferenceType && type.reflection === undefined && type.package?.startsWith("@talkgroup/") === true;
}

function plain(type: SomeType, aliases: ReadonlyMap<string, Alias>): SomeType {
  const within = (part: SomeType): SomeType => plain(part, aliases);
  if (type instanceof ArrayType) return new ArrayType(within(type.elementType));
  if (type instanceof UnionType) return unionOf(type.types.map(within));
  if (type instanceof TypeOperatorType) {
    const { target, operator } = type;
    const keys = operator === "keyof" && isHidden(target) ? aliases.get(target.toString())?.keys : undefined;
    return keys ?? new TypeOperatorType(within(target), operator);
  }
  if (type instanceof ReflectionType) return recordOf(type, aliases) ?? type;
  if (!(type instanceof ReferenceType)) return type;
  const [argument] = type.typeArguments ?? [];
  if (type.name === "Loose" && argument !== undefined) return within(argument);
  if (type.typeArguments !== undefined) type.typeArguments = type.typeArguments.map(within);
  return isHidden(type) ? (aliases.get(type.name)?.type ?? type) : type;
}

/** An object with any names: a table would say `object` and no more. */
function recordOf({ declaration }: ReflectionType, aliases: ReadonlyMap<string, Alias>): SomeType | undefined {
  const value = declaration.indexSignatures?.[0]?.type;
  if (value === undefined || (declaration.children ?? []).length > 0) return undefined;
  return new UnknownType(`Record<string, ${plain(value, aliases).toString()}>`);
}

/** What a name of the schemas stands for. */
interface Alias {
  /** Of an alias; an interface has none, it is exported or it is hidden. */
  readonly type?: SomeType;
  /** The names of its members. */
  readonly keys?: SomeType;
}

function aliasesOf({ programs }: Context, schemas: string): Map<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const program of programs) {
    const checker = program.getTypeChecker();
    for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${schemas}/`))) {
      for (const statement of file.statements) {
        if (ts.isTypeAliasDeclaration(statement)) {
          aliases.set(statement.name.text, { type: writtenOut(checker.getTypeAtLocation(statement), checker) });
        } else if (ts.isInterfaceDeclaration(statement)) {
          const members = checker.getPropertiesOfType(checker.getTypeAtLocation(statement));
          aliases.set(statement.name.text, { keys: unionOf(members.map(({ name }) => new LiteralType(name))) });
        }
      }
    }
  }
  return aliases;
}

function writtenOut(type: ts.Type, checker: ts.TypeChecker): SomeType {
  if (type.isStringLiteral()) return new LiteralType(type.value);
  if (type.isUnion()) return unionOf(type.types.map((part) => writtenOut(part, checker)));
  const text = checker.typeToString(type, undefined, written_out);
  return plain_names.has(text) ? new IntrinsicType(text) : new UnknownType(text);
}

/** A union without unions in it. */
function unionOf(types: readonly SomeType[]): UnionType {
  return new UnionType(types.flatMap((type) => (type instanceof UnionType ? type.types : [type])));
}

const written_out = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
const plain_names: ReadonlySet<string> = new Set(["string", "number", "boolean"]);
