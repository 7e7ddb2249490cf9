// Written by `npm run generate` from the schemas: change those, not this file.
import { type Validator, validator } from "../validator.js";
import type { AgentConfig, BindingsFile, GrantsFile, OrganisationFile, ServerConfig, ServersFile } from "./config.js";
import { agent, bindings, grants, organisation, server, servers } from "./config-checks.js";

/** Judges agent. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateAgentConfig: Validator<AgentConfig> = validator(agent, "agent");

/** Judges bindings. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateBindingsFile: Validator<BindingsFile> = validator(bindings, "bindings");

/** Judges grants. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateGrantsFile: Validator<GrantsFile> = validator(grants, "grants");

/** Judges organisation. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateOrganisationFile: Validator<OrganisationFile> = validator(organisation, "organisation");

/** Judges server. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateServerConfig: Validator<ServerConfig> = validator(server, "server");

/** Judges servers. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateServersFile: Validator<ServersFile> = validator(servers, "servers");
