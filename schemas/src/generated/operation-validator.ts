// Written by `npm run generate` from the schemas: change those, not this file.
import { type Validator, validator } from "../validator.js";
import type { Operation } from "./operation.js";
import { operation } from "./operation-checks.js";

/** Judges an operation preset. Unknown fields are refused. */
export const validateOperation: Validator<Operation> = validator(operation, "operation");
