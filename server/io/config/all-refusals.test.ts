import { validateOrganisationFile, validateServerConfig } from "@talkgroup/schemas/config";
import { describe, expect, it } from "vitest";
import { allRefusals } from "./all-refusals.js";
import { readYamlText } from "./yaml-text.js";

function problemsOf(validate: typeof validateServerConfig | typeof validateOrganisationFile, text: string): string[] {
  const { value, root, where } = readYamlText(text, "a.yaml");
  return allRefusals(validate, value, root).map(({ refusal, place }) => `${where(place)}: ${refusal.message}`);
}

describe("allRefusals", () => {
  it("finds nothing wrong with what is right", () => {
    expect(problemsOf(validateServerConfig, "server: {control_port: 1}")).toEqual([]);
  });

  it("names every fault at once, in the order of the text", () => {
    const text = [
      "sever: {}",
      "server:",
      "  contol_port: 1",
      "  voice_port: high",
      "limits: {max_orgs: 0, nonsense: 1}",
      "log: {level: loud}",
    ];
    expect(problemsOf(validateServerConfig, text.join("\n"))).toEqual([
      expect.stringMatching(/^a\.yaml:1:1: sever: found a field that is not known \(was "server" meant\?\), expected one of /),
      expect.stringMatching(/^a\.yaml:3:3: server\/contol_port: .*\(was "control_port" meant\?\)/),
      "a.yaml:4:3: server/voice_port: found a string of 4 characters, expected an integer from 0 to 65535",
      "a.yaml:5:10: limits/max_orgs: found 0, expected an integer from 1 to 4096",
      expect.stringMatching(/^a\.yaml:5:23: limits\/nonsense: found a field that is not known/),
      expect.stringMatching(/^a\.yaml:6:7: log\/level: found "loud", expected one of/),
    ]);
  });

  it("keeps places right when items of a list are wrong, and goes on behind what is missing", () => {
    const text = [
      "slug: A",
      "channels:",
      "  - {title: X, type: radoi}",
      "  - {slug: b, title: B}",
      "  - {slug: C, title: C}",
      "  - {slug: d}",
    ];
    expect(problemsOf(validateOrganisationFile, text.join("\n")).map((line) => line.replace(/, expected.*/, ""))).toEqual([
      "a.yaml:1:1: title: found nothing",
      'a.yaml:1:1: slug: found "A"',
      "a.yaml:3:5: channels/0/slug: found nothing",
      'a.yaml:3:16: channels/0/type: found "radoi"',
      'a.yaml:5:6: channels/2/slug: found "C"',
      "a.yaml:6:5: channels/3/title: found nothing",
    ]);
    const rules = "slug: a\ntitle: A\nallow: {member: [join, jump, [], talk, listen]}";
    expect(problemsOf(validateOrganisationFile, rules).map((line) => line.slice(0, 11))).toEqual([
      "a.yaml:3:24",
      "a.yaml:3:30",
      "a.yaml:3:34",
    ]);
  });

  it("says where an empty key stands that needs a value", () => {
    expect(problemsOf(validateOrganisationFile, "title: A\nslug:\n")).toEqual([
      expect.stringMatching(/^a\.yaml:2:1: slug: found nothing/),
    ]);
  });

  it("ends where all is wrong, with a bounded list", () => {
    for (const text of ["just text", "[]", "5"]) expect(problemsOf(validateServerConfig, text)).toHaveLength(1);
    const unknown = Array.from({ length: 300 }, (_, at) => `${"n".repeat(50)}${at}: 1`).join("\n");
    expect(problemsOf(validateServerConfig, unknown)).toHaveLength(100);
  });

  it("shows no secret", () => {
    const text = "database: {url: 'mysql://u:hush@h/d'}\nmetrics: {token: hush}\nsecurity: {tls_key: [hush]}";
    const problems = problemsOf(validateServerConfig, text);
    expect(problems).toHaveLength(3);
    expect(problems.join("\n")).not.toContain("hush");
  });
});
