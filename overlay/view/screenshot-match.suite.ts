import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect } from "vitest";

/**
 * Compares what a page shows with the picture of that name in `references`, which somebody has looked at. The environment variable
 * UPDATE_REFERENCES=1 keeps what is shown as the new picture instead: look at each before it is committed. A difference is left beside the
 * test's output, in the folder for temporary files.
 */
export async function expectReference(page: Page, name: string): Promise<void> {
  const shot = PNG.sync.read(await page.screenshot({ animations: "disabled" }));
  const path = `${references_folder}${name}.png`;
  if (process.env["UPDATE_REFERENCES"] === "1") {
    await mkdir(references_folder, { recursive: true });
    await writeFile(path, PNG.sync.write(coarse(shot), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
    return;
  }
  const reference = PNG.sync.read(await readFile(path));
  expect([shot.width, shot.height], `size of ${name}`).toEqual([reference.width, reference.height]);
  const { data, width, height } = shot;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(data, reference.data, difference.data, width, height, { threshold: colour_tolerance });
  if (pixels > pixels_tolerated) await writeFile(`/tmp/talkgroup-${name}-shown.png`, PNG.sync.write(shot));
  expect(pixels, `pixels of ${name} that are another colour`).toBeLessThanOrEqual(pixels_tolerated);
}

/** In fewer colours, none of them far from what it was: half as large a file. */
function coarse({ data, width, height }: PNG): PNG {
  const image = new PNG({ width, height });
  for (const [index, value] of data.entries()) image.data[index] = index % 4 === 3 ? 255 : Math.min(255, (value + 4) & ~7);
  return image;
}

const references_folder = fileURLToPath(new URL("./references/", import.meta.url));
/** pixelmatch's: 0 none … 1 any, of the largest difference in YIQ (Kotsarenko and Ramos 2010). What an eye sees side by side is more. */
const colour_tolerance = 0.1;
/** Of another version of the browser or of a font: fewer than the dot of an i at 1x has. */
const pixels_tolerated = 3;
