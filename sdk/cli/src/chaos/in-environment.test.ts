import { expect, it } from "vitest";

import { inEnvironment } from "./in-environment.js";

it("gives variables to what is started meanwhile, and takes them back, whatever becomes of it", async () => {
  process.env["TALKGROUP_TEST_ONE"] = "before";
  const seen = await inEnvironment({ TALKGROUP_TEST_ONE: "1", TALKGROUP_TEST_TWO: "2" }, async () => {
    return [process.env["TALKGROUP_TEST_ONE"], process.env["TALKGROUP_TEST_TWO"]];
  });
  expect(seen).toEqual(["1", "2"]);
  await expect(inEnvironment({ TALKGROUP_TEST_TWO: "2" }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect([process.env["TALKGROUP_TEST_ONE"], process.env["TALKGROUP_TEST_TWO"]]).toEqual(["before", undefined]);
  delete process.env["TALKGROUP_TEST_ONE"];
});
