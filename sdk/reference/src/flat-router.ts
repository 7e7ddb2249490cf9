import { type Reflection, ReflectionKind } from "typedoc";
import { MemberRouter } from "typedoc-plugin-markdown";

/** A page for each export, beside each other: `Channels.md`; what only pages import in `browser/`. */
export class FlatRouter extends MemberRouter {
  override getIdealBaseName(reflection: Reflection): string {
    if (reflection.kindOf(ReflectionKind.Project)) return "README";
    const folder = moduleOf(reflection)?.name.endsWith("/browser") === true ? "browser/" : "";
    return `${folder}${reflection.kindOf(ReflectionKind.Module) ? "exports" : reflection.name}`;
  }
}

function moduleOf(reflection: Reflection | undefined): Reflection | undefined {
  return reflection === undefined || reflection.kindOf(ReflectionKind.Module) ? reflection : moduleOf(reflection.parent);
}
