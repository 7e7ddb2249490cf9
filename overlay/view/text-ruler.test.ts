import { expect, it } from "vitest";

import { TextRuler, texts_max } from "./text-ruler.js";

const plain = { size_px: 12, weight: "normal" } as const;

function context() {
  const asked: string[] = [];
  return {
    asked,
    font: "",
    measureText(text: string) {
      asked.push(text);
      return { width: text.length * Number(/([\d.]+)px/.exec(this.font)?.[1]) };
    },
  };
}

it("measures at the screen's own pixels, once for each text and font", () => {
  const canvas = context();
  const ruler = new TextRuler(canvas, 1.5);
  expect([ruler.measure("Viper", plain), ruler.measure("Viper", plain)]).toEqual([60, 60]);
  expect(canvas.asked).toEqual(["Viper"]);
  expect(canvas.font).toMatch(/^400 18px /);
  expect(ruler.measure("Viper", { size_px: 10, weight: "bold" })).toBe(50);
  expect(canvas.font).toMatch(/^600 15px /);
});

it("forgets before it remembers too much", () => {
  const canvas = context();
  const ruler = new TextRuler(canvas, 1);
  for (let index = 0; index <= texts_max; index += 1) ruler.measure(String(index), plain);
  expect(canvas.asked).toHaveLength(texts_max + 1);
  ruler.measure(String(texts_max), plain);
  expect(canvas.asked).toHaveLength(texts_max + 1);
  ruler.measure("0", plain);
  expect(canvas.asked).toHaveLength(texts_max + 2);
});
