import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { backup_limits } from "./backup-limits.js";

it("lets a line hold the longest preset that a server's owner may allow, every character of it escaped", () => {
  const schema = JSON.parse(readFileSync(new URL("../../../schemas/config/server.schema.json", import.meta.url), "utf8"));
  const { maximum } = schema.properties.limits.properties.max_request_bytes;
  expect(maximum).toBeGreaterThan(0);
  const other_fields_bytes = 4_096;
  expect(backup_limits.line_bytes_max).toBeGreaterThanOrEqual(2 * maximum + other_fields_bytes);
});
