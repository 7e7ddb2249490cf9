"""An operation that a community's server runs: its operator begins phases, writes versions, and ends it (P-49)."""

from __future__ import annotations

from typing import Any

from contract_tests.laboratory import Case, Json, Radio, lab

both = ["lead", "wingman"]
strike: Json = {
    "id": "strike",
    "title": "Strike",
    "roles": [{"id": "lead", "title": "Lead"}, {"id": "wingman", "title": "Wingman"}],
    "nets": [{"id": name, "title": name.title(), "listen": both, "speak": both} for name in ("air", "guard", "tanker")],
    "stacks": [
        {"id": "lead", "title": "Lead", "roles": ["lead"], "radios": [{"slot": 1, "net": "air"}, {"slot": 2, "net": "guard"}]},
        {"id": "wingman", "title": "Wingman", "roles": ["wingman"], "radios": [{"slot": 1, "net": "air"}]},
        {"id": "refuel", "title": "Refuel", "roles": both, "radios": [{"slot": 1, "net": "air"}, {"slot": 2, "net": "tanker"}]},
    ],
    "phases": [{"id": "refuel", "title": "Refuelling", "stacks": ["refuel"]}, {"id": "home", "title": "Way home", "stacks": []}],
}


def on(*channel_ids: str) -> list[Json]:
    """Radios in this order, all of them on."""
    numbered = enumerate(channel_ids, 1)
    return [{"slot": slot, "channel_id": name, "monitor": False, "keys": [], "state": "on"} for slot, name in numbered]


lead: Json = {
    **{"operation_id": "strike", "place": "server", "title": "Strike", "version": 1, "role": "lead", "roles": strike["roles"]},
    **{"seats": [], "stack": {"id": "lead", "title": "Lead"}, "radios": on("air", "guard"), "simulcasts": []},
    "phases": [{"id": "refuel", "title": "Refuelling"}, {"id": "home", "title": "Way home"}],
}
refuel: Json = {**lead, "phase": "refuel", "stack": {"id": "refuel", "title": "Refuel"}, "radios": on("air", "tanker")}


class ServersPhases(Case):
    """The player is the organisation's owner, who has every role of what runs."""

    radio: Radio
    preset_id: str

    def setUp(self) -> None:
        self.radio = lab.connect()
        self.addCleanup(self.end)
        self.preset_id = lab.api("POST", f"{lab.organisation}/presets", {"operation": strike})["preset_id"]
        self.run_version(1)
        known = {key: lab.community[key] for key in ("url", "certificate_sha256")}
        self.radio.call("connection.open", {**known, "token": lab.community["operator_token"]})
        self.told(lead)

    def end(self) -> None:
        # What the player has chosen is kept for the next time on this server.
        if self.radio.call("operations.list")["operations"]:
            self.radio.call("operations.select", role="lead")
            self.radio.call("phase.set")
        self.radio.call("connection.close")
        # Of changes in quick succession the last is told: the next test is to be told of its own.
        self.eventually("it is told that there is none", lambda: self.radio.call("operations.read") == {})
        self.radio.close()
        lab.api("DELETE", f"{lab.organisation}/operation")
        lab.api("DELETE", f"/api/v1/presets/{self.preset_id}")

    def run_version(self, number: int) -> None:
        body = {"preset_id": self.preset_id, "version_number": number}
        lab.api("PUT", f"{lab.organisation}/operation", body)

    def begin(self, phase: str | None) -> None:
        lab.api("PUT", f"{lab.organisation}/operation/phase", {} if phase is None else {"phase": phase})

    def told(self, operation: Json | None) -> None:
        expected = {} if operation is None else {"operation": operation}
        self.radio.until_that("operationState", lambda params: params == expected, f"of {expected}", 10)
        self.assertEqual(self.radio.call("operations.read"), expected)

    def set_phase(self, **phase: Any) -> Json:
        return self.radio.call("phase.set", **phase)["operation"]

    def test_a_phase_of_the_server_is_followed(self) -> None:
        self.radio.call("ptt.bind", binding_id="talk", channel_id="air")
        self.radio.press("talk")
        self.radio.until("speaking", channel_id="air", own=True, speaking=True)
        self.begin("refuel")
        self.told(refuel)
        self.begin(None)
        self.told(lead)
        # The net is in both stacks: what is said there goes on.
        self.radio.release("talk")
        self.assertEqual(self.radio.until("ptt", binding_id="talk", talking=False)["cause"], "released")

    def test_the_player_s_own_phase_goes_before_that_of_the_server(self) -> None:
        self.begin("refuel")
        self.told(refuel)
        home = {**lead, "phase": "home"}
        self.assertEqual(self.set_phase(phase="home"), home)
        self.told(home)
        self.begin(None)
        self.begin("refuel")
        self.assertEqual(self.radio.call("operations.read"), {"operation": home})
        # Left out: as the server says.
        self.set_phase()
        self.told(refuel)
        self.begin(None)
        self.told(lead)
        self.assertEqual(self.set_phase(), lead)

    def test_another_role_of_several(self) -> None:
        wingman = {**lead, "role": "wingman", "stack": {"id": "wingman", "title": "Wingman"}, "radios": on("air")}
        self.assertEqual(self.radio.call("operations.select", role="wingman"), {"operation": wingman})
        self.told(wingman)
        self.begin("refuel")
        self.told({**refuel, "role": "wingman"})
        self.assertRefused(self.radio, "unknown_role", "operations.select", {"role": "wingmen"}, "/role")

    def test_a_version_is_followed_and_gone_back_from(self) -> None:
        stacks = [{**strike["stacks"][0], "radios": [{"slot": 1, "net": "air"}, {"slot": 2, "net": "tanker"}]}]
        operation = {**strike, "title": "Second strike", "stacks": stacks, "phases": []}
        lab.api("PUT", f"/api/v1/presets/{self.preset_id}", {"operation": operation})
        self.assertEqual(self.radio.call("operations.read"), {"operation": lead})
        self.run_version(2)
        second = {**lead, "title": "Second strike", "version": 2, "phases": [], "radios": on("air", "tanker")}
        self.told(second)
        self.assertRefused(self.radio, "not_found", "phase.set", {"phase": "refuel"}, "/phase")
        self.run_version(1)
        self.told(lead)

    def test_one_that_was_left_is_not_followed(self) -> None:
        self.radio.call("operations.leave")
        self.told(None)
        self.radio.past()
        self.begin("refuel")
        entry = {"operation_id": "strike", "place": "server", "title": "Strike"}
        self.assertEqual(self.radio.call("operations.list"), {"operations": [entry]})
        # This comes after what the server has told of the phase.
        self.radio.call("channels.join", channel_id="lobby")
        self.radio.call("channels.leave", channel_id="lobby")
        self.assertEqual([name for name, _ in self.radio.past() if name == "operationState"], [])
        self.assertEqual(self.radio.call("operations.read"), {})
        self.radio.call("operations.select")
        self.told(refuel)

    def test_when_it_ends_the_radio_is_laid_out_by_none(self) -> None:
        lab.api("DELETE", f"{lab.organisation}/operation")
        self.told(None)
        self.assertEqual(self.radio.call("operations.list"), {"operations": []})
        refused = self.assertRefused(self.radio, "not_found", "operations.select")
        self.assertEqual(refused.field, "/operation_id")
        self.assertRefused(self.radio, "not_found", "phase.set", {"phase": "refuel"})
        # What runs next is followed again, as nobody has left it.
        self.run_version(1)
        self.told(lead)
