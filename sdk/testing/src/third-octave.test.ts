import { describe, expect, it } from "vitest";
import { thirdOctaveBands } from "./third-octave.js";

describe("thirdOctaveBands", () => {
  const bands = thirdOctaveBands(15, 150, 512, 10_000);

  it("rises by thirds of an octave from the lowest", () => {
    expect(bands.length).toBe(15);
    expect(bands[0]?.centre_hz).toBe(150);
    expect(bands[3]?.centre_hz).toBeCloseTo(300, 9);
    expect(bands[14]?.centre_hz).toBeCloseTo(3_810, 0);
  });

  it("leaves no bin out and counts none twice", () => {
    for (let band = 1; band < bands.length; band += 1) expect(bands[band]?.from_bin).toBe(bands[band - 1]?.end_bin);
    for (const { from_bin, end_bin, centre_hz } of bands) {
      expect(end_bin).toBeGreaterThan(from_bin);
      expect((from_bin - 0.5) * (10_000 / 512)).toBeLessThan(centre_hz);
      expect((end_bin + 0.5) * (10_000 / 512)).toBeGreaterThan(centre_hz);
    }
    expect([bands[0]?.from_bin, bands[14]?.end_bin]).toEqual([7, 219]);
  });
});
