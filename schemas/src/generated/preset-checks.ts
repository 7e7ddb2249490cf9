// Written by `npm run generate` from the schemas: change those, not this file.
import { type Check, check } from "../schema-check.js";
import { definitions } from "./definitions.js";

export const operation_override: Check = /* @__PURE__ */ check(() => ({"$ref":"preset/operation-override.schema.json"}), definitions, "every fault");
export const operation: Check = /* @__PURE__ */ check(() => ({"$ref":"preset/operation.schema.json"}), definitions, "every fault");
