import { accept, ipc_request_bytes_max, type Result, refuse } from "@talkgroup/schemas";

/**
 * The params of a call as JSON. Refuses `invalid_params` for what cannot be written so (a bigint, a cycle), and `message_too_large` for
 * what would cost the connection.
 */
export function encodeParams(params: object): Result<string> {
  let text: string;
  try {
    text = JSON.stringify(params);
  } catch {
    return refuse("invalid_params", "params: found something that cannot be written as JSON");
  }
  const bytes = text.length > safe_chars ? new TextEncoder().encode(text).length : 0;
  if (bytes <= params_bytes_max) return accept(text);
  return refuse("message_too_large", `params: found ${bytes} bytes, expected at most ${params_bytes_max}`);
}

/** Around the params stand the id and the method. */
const params_bytes_max: number = ipc_request_bytes_max - 256;
/** So few characters are few enough bytes, whatever they are. */
const safe_chars = 16_384;
