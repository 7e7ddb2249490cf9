// Written by `npm run generate` from the schemas: change those, not this file.
import { type Validator, validator } from "../validator.js";
import type { OrganisationFile, ServerConfig } from "./config.js";
import { organisation, server } from "./config-checks.js";

/** Judges organisation. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateOrganisationFile: Validator<OrganisationFile> = validator(organisation, "organisation");

/** Judges server. Unknown fields are refused, defaults filled in, those of sections that were left out too. */
export const validateServerConfig: Validator<ServerConfig> = validator(server, "server");
