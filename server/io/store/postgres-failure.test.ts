import { DatabaseError } from "pg";
import { describe, expect, it } from "vitest";
import { postgresFailure } from "./postgres-failure.js";

function thrown(code: string, severity: string): DatabaseError {
  return Object.assign(new DatabaseError("no space left", 1, "error"), { code, severity });
}

describe("a connection to PostgreSQL", () => {
  it.each([
    ["53100", "store_full"],
    ["53200", "store_unavailable"],
  ])("goes on after an error of %s, and is of no use after anything worse", (code, said) => {
    for (const [severity, broken] of [
      ["ERROR", false],
      ["FATAL", true],
      ["PANIC", true],
    ] as const)
      expect(postgresFailure(thrown(code, severity))).toMatchObject({ error: { code: said }, broken });
  });
});
