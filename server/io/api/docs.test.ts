import { expect, test } from "vitest";
import { docs } from "./docs.js";

test("a long page is given in pieces, as they are read: who reads none has the server keep none", async () => {
  const long = docs().find(({ path }) => path.endsWith("bundle.js"));
  const [one, other] = [await long?.answer(), await long?.answer()];
  const size_bytes = Number(one?.headers.get("content-length"));
  expect(size_bytes).toBeGreaterThan(1_000_000);
  const reader = one?.body?.getReader();
  const sizes: number[] = [];
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) sizes.push(part.value.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(size_bytes);
  expect(Buffer.byteLength((await other?.text()) ?? "")).toBe(size_bytes);
});
