import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** Every exported declaration of a project, once, even if several modules export it. */
export function exportedOf({ children: modules = [] }: ProjectReflection): DeclarationReflection[] {
  return modules.flatMap(({ children = [] }) => children).filter((child) => !child.kindOf(ReflectionKind.Reference));
}
