import { expect, it } from "vitest";

import { RepeatedQuestion } from "./repeated-question.js";

/** What is asked is answered, and what is waited for is over, when the test says so. */
class Turns {
  count = 0;
  #go: () => void = () => {};

  readonly wait = (): Promise<void> => {
    this.count += 1;
    return new Promise((resolve) => {
      this.#go = resolve;
    });
  };

  async go(): Promise<void> {
    this.#go();
    // As many turns as a few promises that hang on each other take.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  }
}

it("asks at once, and once more for all that is wanted until the answer and the pause after it", async () => {
  const [asked, pauses] = [new Turns(), new Turns()];
  const question = new RepeatedQuestion(asked.wait, pauses.wait);
  question.request();
  expect(asked.count).toBe(1);
  for (let wish = 0; wish < 1_000; wish += 1) question.request();
  await asked.go();
  expect([asked.count, pauses.count]).toEqual([1, 1]);
  for (let wish = 0; wish < 1_000; wish += 1) question.request();
  await pauses.go();
  expect([asked.count, pauses.count]).toEqual([2, 1]);
  await asked.go();
  await pauses.go();
  expect([asked.count, pauses.count]).toEqual([2, 2]);
  question.request();
  expect(asked.count).toBe(3);
});

it("asks again after an answer that may be older than the wish", async () => {
  const [asked, pauses] = [new Turns(), new Turns()];
  const question = new RepeatedQuestion(asked.wait, pauses.wait);
  question.request();
  question.request();
  await asked.go();
  await pauses.go();
  expect(asked.count).toBe(2);
});
