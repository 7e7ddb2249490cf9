import { openapiDocument } from "./openapi-document.js";
import type { Schema, SchemaFile } from "./schema-file.js";

/** The API's OpenAPI document as a module. */
export function writeOpenapi(methods: readonly SchemaFile[], referables: Readonly<Record<string, Schema>>): string {
  return [
    "/** What is needed of an OpenAPI 3.1 document to serve it: it is data for tools. */",
    "export interface OpenapiDocument {",
    "  readonly openapi: string;",
    "  readonly info: { readonly title: string; readonly version: string; readonly description: string };",
    "  readonly servers: readonly { readonly url: string; readonly description: string }[];",
    "  readonly tags: readonly { readonly name: string }[];",
    "  /** Operations by path, then by method in lower case. */",
    "  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;",
    "  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;",
    "}",
    "",
    "/** The API for people and their tools. */",
    `export const openapi: OpenapiDocument = ${JSON.stringify(openapiDocument(methods, referables), undefined, 2)};`,
    "",
  ].join("\n");
}
