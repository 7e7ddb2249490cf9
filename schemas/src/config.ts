export * from "./generated/config.js";
export * from "./generated/config-validators.js";
