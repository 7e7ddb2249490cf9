import { type Refusal, refusalCodes, refuse } from "@talkgroup/schemas";

/** The refusal with which the agent says goodbye. A code that this version does not know becomes `internal`. */
export function refusalOf({ code, message, retry_after_ms }: Readonly<Record<string, unknown>>): Refusal {
  const known = typeof code === "string" && Object.hasOwn(refusalCodes, code) ? (code as Refusal["code"]) : "internal";
  const { refusal } = refuse(known, typeof message === "string" ? message : "no reason given");
  return typeof retry_after_ms === "number" && retry_after_ms >= 0 ? { ...refusal, retry_after_ms } : refusal;
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
