import type { SchemaFile } from "./schema-file.js";
import { control_permissions, ipc_scopes } from "./vocabulary.js";

/** What a caller must be allowed, as tables that the server and the agent enforce: a missing entry does not compile. */
export function writeTables(
  control_methods: readonly SchemaFile[],
  ipc_methods: readonly SchemaFile[],
  ipc_events: readonly SchemaFile[],
): string {
  return [
    `import type { ControlMethods } from "./control.js";`,
    `import type { IpcEvents, IpcMethods } from "./ipc.js";`,
    "",
    "/** What a role must be allowed on the channels a control method names. */",
    `export type ControlPermission = ${union(control_permissions)};`,
    "",
    "/** What a local client must have been granted. */",
    `export type IpcScope = ${union(ipc_scopes)};`,
    "",
    "/** The permission each control method needs. */",
    "export const controlPermission: Readonly<Record<keyof ControlMethods, ControlPermission>> = {",
    ...control_methods.map(({ root }) => `  "${root.title}": "${root["x-permission"]}",`),
    "};",
    "",
    "/** The scope each method of the local connection needs. */",
    "export const ipcScope: Readonly<Record<keyof IpcMethods, IpcScope>> = {",
    ...ipc_methods.map(({ root }) => `  "${root.title}": "${root["x-scope"]}",`),
    "};",
    "",
    "/** The scope a client needs to hear an event of the local connection. */",
    "export const ipcEventScope: Readonly<Record<keyof IpcEvents, IpcScope>> = {",
    ...ipc_events.map(({ root }) => `  "${root.title}": "${root["x-scope"]}",`),
    "};",
    "",
  ].join("\n");
}

function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
