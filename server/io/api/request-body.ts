import { accept, type Result, refuse } from "@talkgroup/schemas";
import { refuseLimit } from "../../core/limit-counts.js";

/**
 * Reads a request's body as a JSON object; no body at all is an empty one. Reads at most `bytes_max` bytes, whatever the peer said it
 * would send. Refuses `unsupported_media_type`, `message_too_large`, `parse_error`, `invalid_request` (broken off) and
 * `invalid_params` (JSON, but no object).
 */
export async function readJsonObject(request: Request, bytes_max: number): Promise<Result<Readonly<Record<string, unknown>>>> {
  if (Number(request.headers.get("content-length") ?? 0) > bytes_max) return tooLarge(bytes_max);
  let bytes: Uint8Array;
  try {
    bytes = await read(request, bytes_max);
  } catch {
    // The peer went away while it was sending: nobody will read the answer.
    return refuse("invalid_request", "body: it broke off, expected all of it");
  }
  if (bytes.length > bytes_max) return tooLarge(bytes_max);
  if (bytes.length === 0) return accept({});
  const type = request.headers.get("content-type") ?? "";
  if (!json_type.test(type)) {
    return refuse("unsupported_media_type", `content-type: found ${shown(type)}, expected application/json`);
  }
  return parsed(bytes);
}

/** Stops when it has more than `bytes_max`. */
async function read(request: Request, bytes_max: number): Promise<Uint8Array> {
  // With a length the sender cannot send more, and the platform reads it in one go.
  if (request.headers.has("content-length") && !request.headers.has("transfer-encoding")) {
    return new Uint8Array(await request.arrayBuffer());
  }
  if (request.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size_bytes = 0;
  for await (const part of request.body) {
    size_bytes += part.length;
    parts.push(part);
    if (size_bytes > bytes_max) break;
  }
  return Buffer.concat(parts);
}

function parsed(bytes: Uint8Array): Result<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the text, which may hold a password.
    return refuse("parse_error", `body: found ${bytes.length} bytes that are not JSON in UTF-8, expected a JSON object`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return accept(value as Record<string, unknown>);
  return refuse("invalid_params", `body: found ${Array.isArray(value) ? "an array" : typeof value}, expected a JSON object`, "");
}

function tooLarge(bytes_max: number): Result<never> {
  return refuseLimit(
    "request_body_bytes_max",
    "message_too_large",
    `body: found more than ${bytes_max} bytes, expected at most ${bytes_max}`,
  );
}

function shown(type: string): string {
  return type === "" ? "none" : JSON.stringify(type.slice(0, type_chars_shown));
}

const json_type = /^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const type_chars_shown = 60;
