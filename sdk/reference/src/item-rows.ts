import {
  ArrayType,
  DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  ReflectionType,
  type SomeType,
  TypeOperatorType,
} from "typedoc";

import { exportedOf } from "./exported.js";

/**
 * Gives the fields of what an array holds rows of their own, `talkers[].x_m` after `talkers`, as the fields of an object have them: a table
 * would say `object[]` and no more.
 */
export function itemRows(project: ProjectReflection): void {
  for (const declaration of exportedOf(project)) {
    if (!declaration.kindOf(ReflectionKind.Interface)) continue;
    for (const group of declaration.groups ?? []) {
      const fields = group.children.filter((field) => field instanceof DeclarationReflection);
      group.children = fields.flatMap((field) => [field, ...rowsOf(field, declaration, project)]);
    }
  }
}

function rowsOf(
  field: DeclarationReflection,
  around: DeclarationReflection,
  project: ProjectReflection,
): DeclarationReflection[] {
  const item = itemOf(field.type);
  if (!(item instanceof ReflectionType)) return [];
  return (item.declaration.children ?? []).map(({ name, type, comment, flags }) => {
    const row = new DeclarationReflection(`${field.name}[].${name}`, ReflectionKind.Property, around);
    project.registerReflection(row, undefined, undefined);
    row.flags.fromObject(flags.toObject());
    if (type !== undefined) row.type = type;
    if (comment !== undefined) row.comment = comment;
    return row;
  });
}

/** What an array holds, `readonly` or not. */
function itemOf(type: SomeType | undefined): SomeType | undefined {
  if (type instanceof TypeOperatorType) return itemOf(type.target);
  return type instanceof ArrayType ? type.elementType : undefined;
}
