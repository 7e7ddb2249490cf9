import { expect, it } from "vitest";

import { net_icon_names, state_icon_names } from "../core/layout/icon-names.js";
import { icon_grid, icon_shapes } from "./icon-shapes.js";

it("has a shape of its own for every name, on the grid", () => {
  const names = [...net_icon_names, ...state_icon_names];
  expect(Object.keys(icon_shapes).sort()).toEqual([...names].sort());
  const shapes = names.map((name) => JSON.stringify(icon_shapes[name]));
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const name of names) {
    for (const [, path] of icon_shapes[name]) {
      expect(path, name).toMatch(/^M[-\d.]/);
      for (const [, x, y] of path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        for (const at of [Number(x), Number(y)]) expect(at >= 0 && at <= icon_grid, `${name}: ${path}`).toBe(true);
      }
    }
  }
});
