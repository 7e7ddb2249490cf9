export * from "./generated/api.js";
export * from "./generated/api-routes.js";
export * from "./generated/api-validators.js";
export * from "./generated/openapi.js";
