"""The player's own operations, in the agent's folder `operations`."""

from __future__ import annotations

from contract_tests.laboratory import Json, lab, rewrite
from contract_tests.test_operations import WithOperation, lead, radio_of

folder = lab.config_folder / "operations"
"""The agent has made it."""
own_plan: Json = {
    "id": "own-plan",
    "title": "Own plan",
    "roles": [{"id": "solo", "title": "Alone"}, {"id": "duo", "title": "In two"}],
    "nets": [
        {"id": name, "title": name.title(), "listen": ["solo", "duo"], "speak": ["solo", "duo"]}
        for name in ("alpha", "command", "nowhere")
    ],
    "stacks": [
        {
            **{"id": "solo", "title": "Alone", "roles": ["solo"]},
            "radios": [{"slot": 1, "net": "alpha"}, {"slot": 2, "net": "nowhere"}],
        },
        {"id": "duo", "title": "In two", "roles": ["duo"], "radios": [{"slot": 1, "net": "command", "monitor": True}]},
    ],
}


class Files(WithOperation):
    def end(self) -> None:
        for file in folder.iterdir():
            file.unlink()
        super().end()

    def listed(self) -> list[Json]:
        return self.radio.call("operations.list")["operations"]

    def write(self, name: str, operation: Json) -> None:
        rewrite(folder / name, operation)
        self.eventually(f"{name} is read", lambda: any(one.get("file") == name for one in self.listed()))

    def entry(self, title: str = "Own plan") -> Json:
        return {"operation_id": "own-plan", "place": "file", "title": title, "file": "own.json"}

    solo: Json = {
        **{"operation_id": "own-plan", "place": "file", "title": "Own plan", "role": "solo", "roles": own_plan["roles"]},
        **{"phases": [], "seats": [], "stack": {"id": "solo", "title": "Alone"}, "simulcasts": []},
        "radios": [radio_of(1, "alpha"), radio_of(2, "nowhere", state="missing")],
    }
    duo: Json = {
        **{**solo, "role": "duo", "stack": {"id": "duo", "title": "In two"}},
        "radios": [radio_of(1, "command", monitor=True)],
    }

    def test_list_has_the_server_s_first_then_files_by_name(self) -> None:
        self.write("own.json", own_plan)
        text = '// Comments are welcome.\n{\n  "id": "broken",\n  "titel": "Broken"\n}\n'
        (folder / "a broken.jsonc").write_text(text)
        self.eventually("both are read", lambda: len(self.listed()) == 3)
        first, broken, own = self.listed()
        self.assertEqual(first, {"operation_id": "contract", "place": "server", "title": "Contract"})
        self.assertEqual(own, self.entry())
        self.assertEqual((broken["place"], broken["file"]), ("file", "a broken.jsonc"))
        self.assertRegex(broken["problem"], r"^a broken\.jsonc:4:\d+: titel: .*\"title\"")
        self.assertRefused(self.radio, "not_found", "operations.select", {"operation_id": broken["operation_id"]}, "/operation_id")

    def test_the_radio_is_laid_out_by_it(self) -> None:
        self.write("own.json", own_plan)
        # Of several roles the first, where none is named.
        self.assertEqual(self.select(operation_id="own-plan"), self.solo)
        self.told(self.solo)
        self.assertEqual(self.on(), {"alpha": "joined"})
        self.assertEqual(self.select(role="duo"), self.duo)
        self.assertEqual(self.on(), {"command": "monitor"})
        # What is left out is as it was.
        for choice in ({}, {"place": "file"}, {"operation_id": "own-plan"}, {"operation_id": "own-plan", "place": "file"}):
            self.assertEqual(self.select(**choice), self.duo)
        self.assertRefused(self.radio, "unknown_role", "operations.select", {"role": "alpha-lead"}, "/role")
        self.assertRefused(self.radio, "not_found", "phase.set", {"phase": "egress"}, "/phase")
        elsewhere = {"operation_id": "own-plan", "place": "server"}
        self.assertRefused(self.radio, "not_found", "operations.select", elsewhere, "/operation_id")
        self.assertEqual(self.radio.call("operations.read"), {"operation": self.duo})
        self.assertEqual(self.select(place="server"), lead)

    def test_where_both_have_the_id_it_is_looked_for_on_the_server_first(self) -> None:
        self.write("own.json", {**own_plan, "id": "contract"})
        self.assertEqual(self.select(operation_id="contract"), lead)
        of_file = {**self.solo, "operation_id": "contract"}
        self.assertEqual(self.select(operation_id="contract", place="file", role="solo"), of_file)
        self.assertEqual(self.select(operation_id="contract", place="server"), lead)

    def test_what_is_saved_counts_at_once_and_what_is_broken_does_not(self) -> None:
        self.write("own.json", own_plan)
        self.select(operation_id="own-plan", role="duo")
        self.told(self.duo)
        stacks = [own_plan["stacks"][0], {**own_plan["stacks"][1], "radios": [{"slot": 2, "net": "alpha"}]}]
        rewrite(folder / "own.json", {**own_plan, "title": "Another plan", "stacks": stacks})
        saved = {**self.duo, "title": "Another plan", "radios": [radio_of(2, "alpha")]}
        self.told(saved)
        self.assertEqual(self.on(), {"alpha": "joined"})
        self.assertEqual(self.listed()[1], self.entry("Another plan"))
        rewrite(folder / "own.json", {**own_plan, "nets": []})
        self.eventually("the fault is told", lambda: "problem" in self.listed()[1])
        self.assertRegex(self.listed()[1].pop("problem"), r"own\.json:1:\d+: .*nets")
        self.assertEqual({key: value for key, value in self.listed()[1].items() if key != "problem"}, self.entry("Another plan"))
        self.assertEqual((self.select(), self.on()), (saved, {"alpha": "joined"}))
        (folder / "own.json").unlink()
        self.eventually("it is listed no more", lambda: len(self.listed()) == 1)
        self.assertEqual(self.radio.call("operations.read"), {"operation": saved})
