import { labelIn, labelOf } from "../preset-words.js";
import type { LintFinding, LintSubject } from "./lint-finding.js";

/** Labels that look alike on one player's radios, in any of the preset's languages, and labels that are only the beginning of a title. */
export function lintLabels(subject: LintSubject): LintFinding[] {
  return [...alikeLabels(subject), ...cutLabels(subject)];
}

function alikeLabels(subject: LintSubject): LintFinding[] {
  const { nets } = subject.preset;
  const languages = ["", ...new Set(nets.flatMap(({ labels = {} }) => Object.keys(labels)))];
  const findings = new Map<string, LintFinding>();
  for (const places of subject.netsTogether()) {
    for (const language of languages) {
      const first_of = new Map<string, number>();
      for (const place of places) {
        const net = nets[place];
        if (net === undefined) continue;
        const label = labelIn(net, language === "" ? [] : [language]);
        const look = looksOf(label);
        const first = first_of.get(look);
        const other = first === undefined ? undefined : nets[first];
        if (other === undefined) {
          first_of.set(look, place);
          continue;
        }
        const other_label = labelIn(other, language === "" ? [] : [language]);
        const how = label === other_label ? "is" : "looks like";
        const where = language === "" ? "" : ` in "${language}"`;
        const message = `the label ${JSON.stringify(label)} ${how} that of "${other.id}"${how === "is" ? "" : `, ${JSON.stringify(other_label)}`}${where}: net "${net.id}"`;
        const own = language !== "" && net.labels !== undefined ? "labels" : net.label === undefined ? "title" : "label";
        const pointer = `/nets/${place}/${own}`;
        const key = `${place} ${first}`;
        if (!findings.has(key)) findings.set(key, { rule: "similar-labels", pointer, message });
      }
    }
  }
  return [...findings.values()];
}

function cutLabels({ preset: { nets } }: LintSubject): LintFinding[] {
  return nets.flatMap((net, index): LintFinding[] => {
    const label = labelOf(net);
    if (net.kind === "group" || net.label !== undefined || label === net.title.trim()) return [];
    const message = `without a label, a radio shows only ${JSON.stringify(label)}: net "${net.id}"`;
    return [{ rule: "cut-label", pointer: `/nets/${index}/title`, message }];
  });
}

/** What remains of a label for a quick eye: signs that are alike are one (after Unicode Technical Standard 39 §4), gaps are none. */
function looksOf(label: string): string {
  const plain = label
    .normalize("NFKD")
    .replace(/[\p{M}\s._-]/gu, "")
    .toUpperCase();
  return [...plain].map((sign) => look_alikes[sign] ?? sign).join("") || label;
}

const look_alikes: Readonly<Record<string, string>> = {
  "0": "O",
  "1": "I",
  L: "I",
  "|": "I",
  "5": "S",
  "8": "B",
  "2": "Z",
  "6": "G",
};
