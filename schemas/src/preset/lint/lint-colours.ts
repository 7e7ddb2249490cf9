import { type ColourSight, colourDifference, type LabColour, seenColour } from "./colour-sight.js";
import type { LintFinding, LintSubject } from "./lint-finding.js";

/**
 * Colours of nets that somebody sees side by side and that are not told apart: by nobody, or not by people who lack a kind of cones.
 * Nets of the very same colour are left alone: that is meant. Of each net the first such colour, and how many more there are.
 */
export function lintColours(subject: LintSubject): LintFinding[] {
  const { nets } = subject.preset;
  const colours = [...new Set(nets.flatMap(({ colour }) => colour ?? []))];
  const number_of = new Map(colours.map((colour, index) => [colour, index]));
  const seen = colours.map((colour) => sights.map((sight) => seenColour(colour, sight)));
  const judged = new Uint8Array(colours.length ** 2);
  const alike = new Map<number, { readonly other: number; readonly who: string; more: number }>();
  for (const places of subject.netsTogether()) {
    const shown = firstOfEach(places.map((place) => [number_of.get(nets[place]?.colour ?? "") ?? -1, place]));
    for (const [index, [colour, place]] of shown.entries()) {
      for (const [other_colour, other] of shown.slice(0, index)) {
        const pair = Math.min(colour, other_colour) * colours.length + Math.max(colour, other_colour);
        if (judged[pair] === 1) continue;
        judged[pair] = 1;
        const who = whoConfuses(seen[colour] ?? [], seen[other_colour] ?? []);
        const known = alike.get(place);
        if (who !== undefined && known === undefined) alike.set(place, { other, who, more: 0 });
        else if (who !== undefined && known !== undefined) known.more += 1;
      }
    }
  }
  return [...alike].map(([place, { other, who, more }]): LintFinding => {
    const others = `${nets[other]?.colour} of "${nets[other]?.id}"${more === 0 ? "" : ` and ${more} more`}`;
    const message = `${nets[place]?.colour} is hardly told apart ${who} from ${others}: net "${nets[place]?.id}"`;
    return { rule: "similar-colours", pointer: `/nets/${place}/colour`, message };
  });
}

/** The first net of each colour. */
function firstOfEach(shown: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const first = new Map<number, number>();
  for (const [colour, place] of shown) if (colour >= 0 && !first.has(colour)) first.set(colour, place);
  return [...first];
}

/** By whom two colours are hardly told apart; undefined if everybody does. */
function whoConfuses(one: readonly LabColour[], other: readonly LabColour[]): string | undefined {
  const confused = sights.filter((_, index) => {
    const [first, second] = [one[index], other[index]];
    return first !== undefined && second !== undefined && colourDifference(first, second) < difference_min;
  });
  if (confused.length === 0) return undefined;
  return confused.includes("full") ? "by anybody" : `with ${confused.join(" or ")}`;
}

const sights: readonly ColourSight[] = ["full", "protanopia", "deuteranopia", "tritanopia"];
/**
 * ΔE*ab. Five times what is just noticed when two large fields touch: these are small, apart, and seen for a moment. The eight colours
 * that Okabe and Ito (2008) chose to be told apart by all are further from each other.
 */
const difference_min = 11.5;
