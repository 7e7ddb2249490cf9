import { defineConfig } from "vitest/config";

/** Where .ci/run wants the results of the tests as JSON, if it asked for them. */
const report = process.env["TALKGROUP_TEST_REPORT"];
const exclude = ["**/node_modules/**", "**/dist/**"];
const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    // Worker threads and child processes are real parts of several tests: forks keep them apart.
    pool: "forks",
    ...(report === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: report } }),
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["**/*.test.ts", ".ci/**/*.test.ts"],
          exclude: [...exclude, "**/*.e2e.test.ts", "**/*.allocation.test.ts"],
          testTimeout: 20_000,
          // No module keeps state of its own (house rule), so files may share a process: a third less time.
          isolate: false,
        },
      },
      {
        root,
        // Each in a process of its own: what other files have taught the compiler of the same code would be measured with it.
        test: { name: "allocation", include: ["**/*.allocation.test.ts"], exclude, testTimeout: 60_000 },
      },
      {
        root,
        // Real sound at real speed: one at a time, after all else, or a busy machine is measured instead of the radio.
        test: {
          name: "e2e",
          include: ["**/*.e2e.test.ts"],
          exclude,
          testTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // What comes to be, comes as soon as it can: how soon it must is measured where that is the matter.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
