import type { SchemaFile } from "./schema-file.js";

/** "channel epoch", "channel.member_joined" or "channelState" as the name of a type. */
export function typeName(title: string): string {
  return title
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Name of the type of a configuration file, by its title; undefined if it has been given none. */
export function configTypeName(title: string): string | undefined {
  return Object.hasOwn(config_types, title) ? config_types[title] : undefined;
}

/** Name of one part of a message as a type: `channel.join` has ChannelJoinParams and ChannelJoinResult. */
export function partTypeName(message: SchemaFile, part: MessagePart): string {
  const suffix = message.root["x-kind"] === "event" ? "Event" : part === "params" ? "Params" : "Result";
  return typeName(message.root.title ?? "") + suffix;
}

/** Name of the check that judges one part of a message: `channel_join_params`. */
export function checkName(message: SchemaFile, part: MessagePart): string {
  return `${(message.root.title ?? "").replaceAll(/[^A-Za-z0-9]+/g, "_")}_${part}`;
}

/** The two things a message file describes. An event has only params. */
export type MessagePart = "params" | "result";

/** What the names of a contract's interfaces and tables begin with. */
export type ContractPrefix = "Control" | "Ipc" | "Api";

/** A file's own title is too common a word for a type: "server", "organisation". */
const config_types: Readonly<Record<string, string>> = {
  server: "ServerConfig",
  organisation: "OrganisationFile",
  agent: "AgentConfig",
  servers: "ServersFile",
  bindings: "BindingsFile",
  grants: "GrantsFile",
};
