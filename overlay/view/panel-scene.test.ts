import { Container, NineSliceSprite, Texture } from "pixi.js";
import { expect, it, vi } from "vitest";

import { layOut } from "../core/layout/lay-out.js";
import { LayoutMemory } from "../core/layout/layout-memory.js";
import type { Measure, Rect } from "../core/layout/overlay-layout.js";
import { english_words } from "../core/layout/overlay-words.js";
import { OverlayModel } from "../core/overlay-model.js";
import { themes } from "../core/theme/themes.js";
import type { AtlasPage } from "./atlas.js";
import type { Pen } from "./panel-painter.js";
import { PanelScene } from "./panel-scene.js";
import { channelOf, overlayOf, speakingOf } from "./radio-states.suite.js";

// Pixi looks at which browser it is in as it is loaded.
vi.hoisted(() => vi.stubGlobal("navigator", { userAgent: "none" }));

const nets_count = 10;
const talkers_count = 32;
const measure: Measure = (text, { size_px }) => text.length * 0.55 * size_px;
const style = { window: { width_px: 640, height_px: 720 }, words: english_words };

/** A radio of ten nets on a panel without a screen. */
function paperPanel() {
  const model = new OverlayModel();
  model.handleAgent("open", 0);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 30, session_id: 1 }, 0);
  model.handleChannels(
    // Wider than any two names, so that the panel stays as wide as it is.
    Array.from({ length: nets_count }, (_, index) =>
      channelOf(`net-${index}`, { title: `The net of the flight number ${index}` }),
    ),
    0,
  );
  model.handleOverlay(overlayOf(), 0);
  let textures = 0;
  const makePage = (): AtlasPage<Texture, Pen> => ({
    cut: () => {
      textures += 1;
      return new Texture({ source: Texture.EMPTY.source });
    },
    close: () => {},
  });
  const dirty: Rect[] = [];
  const scene = new PanelScene({ makePage, onDirty: (rect) => dirty.push(rect) });
  const memory = new LayoutMemory();
  const show = (now_ms: number) => {
    dirty.length = 0;
    const layout = layOut(model.view(now_ms), style, measure, memory);
    scene.arrange(layout.blocks, themes.dark, 1);
    return layout;
  };
  const speak = (index: number, speaking: boolean, now_ms: number): void => {
    const event = speakingOf(index + 2, `Viper ${index}`, `net-${index % nets_count}`, speaking);
    model.handleEvent("speaking", event, now_ms);
  };
  return { scene, show, speak, dirty, textures: () => textures };
}

function objectsOf(container: Container): readonly Container[] {
  return container.children.flatMap((child) => [child, ...objectsOf(child)]);
}

/** All objects that Pixi has to look at again for what `act` sets on them, and those that are there since. */
function touchedBy(container: Container, act: () => void): readonly Container[] {
  const before = new Map(objectsOf(container).map((one) => [one, changesOf(one)]));
  act();
  return objectsOf(container).filter((one) => before.get(one) !== changesOf(one));
}

/** Pixi counts what is set on an object, and what it shows. */
function changesOf({ _didContainerChangeTick, _didViewChangeTick }: Container): string {
  return `${_didContainerChangeTick} ${_didViewChangeTick}`;
}

/** Pixi numbers all that it shows. */
function madeBy(act: () => void): number {
  const before = new Container().uid;
  act();
  return new Container().uid - before - 1;
}

it("touches one radio's objects, and its place on the screen, when somebody talks there", () => {
  const { scene, show, speak, dirty } = paperPanel();
  show(0);
  speak(3, true, 10);
  speak(4, true, 10);
  const before = show(10);
  const objects = new Set(objectsOf(scene.stage));
  const index = before.blocks.findIndex(({ key }) => key === "slot net-3");
  const block = scene.stage.children[index];
  speak(13, true, 20);
  const touched = touchedBy(scene.stage, () => {
    const after = show(20);
    expect(after.blocks.filter((one, at) => one !== before.blocks[at]).map(({ key }) => key)).toEqual(["slot net-3"]);
  });
  expect(touched.length).toBeGreaterThan(0);
  for (const one of touched) expect(one.parent).toBe(block);
  const { y_px, height_px } = before.blocks[index] ?? { y_px: 0, height_px: 0 };
  expect(dirty.length).toBeGreaterThan(0);
  for (const rect of dirty) {
    expect(rect.y_px).toBeGreaterThanOrEqual(y_px);
    expect(rect.y_px + rect.height_px).toBeLessThanOrEqual(y_px + height_px);
  }
  // All that was there is there, and one more name.
  expect(objectsOf(scene.stage).filter((one) => !objects.has(one))).toHaveLength(1);
});

it("touches nothing while nothing changes", () => {
  const { scene, show, dirty } = paperPanel();
  show(0);
  const objects = objectsOf(scene.stage);
  expect(touchedBy(scene.stage, () => show(10))).toEqual([]);
  expect(objectsOf(scene.stage)).toEqual(objects);
  expect(dirty).toEqual([]);
});

it("makes no objects over 10 000 changes but those it needs at once", () => {
  const { scene, show, speak, textures } = paperPanel();
  const talking = new Array<boolean>(talkers_count).fill(false);
  let seed = 1;
  const change = (now_ms: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const index = Math.floor((seed / 2 ** 32) * talkers_count);
    talking[index] = talking[index] !== true;
    speak(index, talking[index], now_ms);
    return show(now_ms);
  };
  let most = 0;
  const made = madeBy(() => {
    for (let turn = 0; turn < 10_000; turn += 1) {
      const { items, blocks } = change(50 * turn);
      most = Math.max(most, items.length + blocks.length);
    }
  });
  // Some are spare while others are shown.
  expect(made).toBeLessThanOrEqual(most + 32);
  expect(objectsOf(scene.stage).length).toBeGreaterThan(60);
  // The names, dim and not, cut and not; and signs.
  expect(textures()).toBeLessThan(6 * talkers_count + 100);
}, 60_000);

it("draws only the blocks that lie where something changed", () => {
  const { scene, show } = paperPanel();
  const { blocks } = show(0);
  const at = blocks.findIndex(({ key }) => key === "slot net-3");
  const { y_px = 0, height_px = 0 } = blocks[at] ?? {};
  scene.focus([{ x_px: 0, y_px: y_px + 1, width_px: 10, height_px: height_px - 2 }]);
  const seen = scene.stage.children.flatMap(({ visible }, index) => (visible ? [blocks[index]?.key] : []));
  expect(seen).toEqual(["panel", "slot net-3"]);
});

it("keeps what is on the panel below what stands on it, whatever comes and goes", () => {
  const { scene, show, speak } = paperPanel();
  for (let turn = 0; turn < 200; turn += 1) {
    speak((turn * 7) % talkers_count, turn % 3 !== 0, 50 * turn);
    const { blocks } = show(50 * turn);
    expect(scene.stage.children).toHaveLength(blocks.length);
    for (const [index, { items }] of blocks.entries()) expect(scene.stage.children[index]?.children).toHaveLength(items.length);
    const boxes = scene.stage.children.map(({ children }) => children.map((one) => one instanceof NineSliceSprite));
    expect(boxes).toEqual(blocks.map(({ items }) => items.map(({ kind }) => kind === "box")));
  }
});
