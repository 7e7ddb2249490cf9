/**
 * By what a preset that fits its schema is judged and used, without the judges that name everything wrong with one: those are half a megabyte
 * of generated code, for authors' tools. Everything here is also in `@talkgroup/schemas/preset`.
 */
export * from "./preset/preset-limits.js";
export type * from "./preset/preset-reference.js";
export * from "./preset/preset-refusals.js";
export * from "./preset/preset-roles.js";
