"""The server's operation, by which the radio is laid out (P-50). The player's own: test_operation_files; what operators do: test_phases."""

from __future__ import annotations

import json
from typing import Any

from contract_tests.laboratory import Case, Json, Radio, lab, rewrite

phases = [{"id": "egress", "title": "Egress"}, {"id": "debrief", "title": "Debriefing"}]


def radio_of(slot: int | None, channel_id: str, state: str = "on", monitor: bool = False, keys: tuple[str, ...] = ()) -> Json:
    radio = {"channel_id": channel_id, "monitor": monitor, "keys": list(keys), "state": state}
    return radio if slot is None else {"slot": slot, **radio}


relayed = radio_of(None, "tower", monitor=True)
"""Heard by whoever hears alpha."""
lead: Json = {
    **{"operation_id": "contract", "place": "server", "title": "Contract", "version": 1, "role": "alpha-lead"},
    "roles": [{"id": "alpha-lead", "title": "Alpha Lead"}],
    "phases": phases,
    "seats": ["Vehicle", "Gunner"],
    "stack": {"id": "lead", "title": "Lead"},
    "radios": [
        radio_of(1, "alpha", keys=("CapsLock",)),
        radio_of(2, "command", keys=("ControlLeft", "KeyG")),
        radio_of(3, "bravo", monitor=True),
        relayed,
    ],
    "simulcasts": [
        {"simulcast_id": "wide", "title": "Alpha and command", "channel_ids": ["alpha", "command"], "keys": ["F14"]},
    ],
}
"""The radio of Alpha Lead by the server's operation."""
egress = {
    **{**lead, "phase": "egress", "stack": {"id": "egress", "title": "Way out"}, "simulcasts": []},
    "radios": [radio_of(1, "alpha"), radio_of(2, "shared"), relayed],
}


class WithOperation(Case):
    """A player whose radio follows the server's operation."""

    radio: Radio

    def setUp(self) -> None:
        self.radio = lab.connect()
        self.addCleanup(self.end)
        lab.open(self.radio, "Ada", "alpha-lead", follow=True)
        self.told(lead)

    def end(self) -> None:
        # What the player has chosen is kept for the next time on this server.
        self.radio.call("operations.select", place="server", seat="")
        self.radio.call("phase.set")
        self.radio.call("connection.close")
        # Of changes in quick succession the last is told: the next test is to be told of its own.
        self.eventually("it is told that there is none", lambda: self.radio.call("operations.read") == {})
        self.radio.close()

    def told(self, operation: Json | None) -> None:
        """The event of it must come; what is read then is the same."""
        expected = {} if operation is None else {"operation": operation}
        self.radio.until_that("operationState", lambda params: params == expected, f"of {expected}")
        self.assertEqual(self.radio.call("operations.read"), expected)

    def select(self, **choice: Any) -> Json:
        return self.radio.call("operations.select", **choice)["operation"]

    def on(self) -> dict[str, str]:
        channels = self.radio.call("channels.list")["channels"]
        return {one["channel_id"]: one["membership"] for one in channels if one["membership"] != "none"}

    def mix(self, channel_id: str) -> tuple[float, float, bool]:
        channels = self.radio.call("channels.list")["channels"]
        channel = next(one for one in channels if one["channel_id"] == channel_id)
        return channel["gain_db"], channel["pan"], channel["muted"]


class ServersOperation(WithOperation):
    def test_the_radio_is_laid_out_by_it(self) -> None:
        self.assertEqual(self.on(), {"alpha": "joined", "command": "joined", "bravo": "monitor", "tower": "monitor"})
        self.assertEqual(self.mix("command"), (-3, 0.5, False))
        self.assertEqual(self.mix("bravo"), (0, -1, True))
        self.assertEqual(self.mix("tower"), (-6, 0, False))
        self.assertEqual(self.mix("shared"), (0, 0, False))

    def test_its_simulcasts_are_there_to_be_bound(self) -> None:
        self.radio.call("ptt.bind", binding_id="wide", simulcast_id="wide")
        self.radio.press("wide")
        for channel_id in ("alpha", "command"):
            self.radio.until("speaking", channel_id=channel_id, own=True, speaking=True)
        self.radio.release("wide")

    def test_phases(self) -> None:
        call = self.radio.call
        watching = lab.connect()
        self.addCleanup(watching.close)
        call("ptt.bind", binding_id="talk", channel_id="alpha")
        self.radio.press("talk")
        self.radio.until("speaking", channel_id="alpha", own=True, speaking=True)
        self.assertEqual(call("phase.set", phase="egress"), {"operation": egress})
        self.told(egress)
        self.assertEqual(self.on(), {"alpha": "joined", "shared": "joined", "tower": "monitor"})
        # Who has no stack in a phase stays with that of before all phases.
        self.assertEqual(call("phase.set", phase="debrief"), {"operation": {**lead, "phase": "debrief"}})
        refused = self.assertRefused(self.radio, "not_found", "phase.set", {"phase": "egres"}, "/phase")
        self.assertIn("egress", str(refused))
        self.assertEqual(call("operations.read"), {"operation": {**lead, "phase": "debrief"}})
        self.assertEqual(call("phase.set"), {"operation": lead})
        self.told(lead)
        # Alpha was in all of them: what is said there went on.
        self.assertEqual(call("ptt.press", binding_id="talk"), {"talking": True})
        self.assertEqual(self.ended_talks(watching), [])
        self.radio.release("talk")
        self.radio.until("ptt", binding_id="talk", talking=False, cause="released")

    def ended_talks(self, watching: Radio) -> list[Json]:
        """What a client was told of keys and voices that went silent."""
        told = [params for name, params in watching.past() if name in ("ptt", "speaking")]
        return [params for params in told if not params.get("talking", params.get("speaking"))]

    def test_nothing_is_said_of_a_transmission_that_goes_on(self) -> None:
        call = self.radio.call
        watching = lab.connect()
        self.addCleanup(watching.close)
        call("ptt.bind", binding_id="talk", channel_id="alpha")
        self.radio.press("talk")
        self.radio.until("speaking", channel_id="alpha", own=True, speaking=True)
        for change in ({"seat": "Vehicle"}, {"seat": ""}):
            self.select(**change)
        call("operations.select")
        self.assertEqual(self.ended_talks(watching), [])
        self.radio.release("talk")

    def test_seats(self) -> None:
        vehicle = {
            **{**lead, "seat": "Vehicle", "stack": {"id": "vehicle", "title": "Vehicle"}, "simulcasts": []},
            "radios": [radio_of(1, "shared"), radio_of(2, "alpha"), relayed],
        }
        self.assertEqual(self.select(seat="Vehicle"), vehicle)
        self.told(vehicle)
        self.assertEqual(self.select(), vehicle)
        # A seat that no stack is for is as none to the stack.
        self.assertEqual(self.select(seat="Submarine \U0001f6f3"), {**lead, "seat": "Submarine \U0001f6f3"})
        self.assertEqual(self.select(seat=""), lead)
        self.told(lead)

    def test_a_phase_s_stack_goes_before_that_of_a_seat(self) -> None:
        self.select(seat="Vehicle")
        self.assertEqual(self.radio.call("phase.set", phase="egress")["operation"], {**egress, "seat": "Vehicle"})

    def test_what_cannot_be_selected(self) -> None:
        for code, params, field in (
            ("unknown_role", {"role": "alhpa-lead"}, "/role"),
            # There is such a role, but a guest has one alone.
            ("unknown_role", {"role": "command"}, "/role"),
            ("not_found", {"operation_id": "contrakt"}, "/operation_id"),
            ("not_found", {"operation_id": "contract", "place": "file"}, "/operation_id"),
            ("invalid_params", {"place": "file"}, "/operation_id"),
        ):
            with self.subTest(str(params)):
                self.assertRefused(self.radio, code, "operations.select", params, field)
        self.assertEqual(self.radio.call("operations.read"), {"operation": lead})
        for choice in ({"operation_id": "contract"}, {"place": "server"}, {"role": "alpha-lead"}):
            self.assertEqual(self.select(**choice), lead)

    def test_what_the_player_left_stays_left_until_another_layout(self) -> None:
        radios = [{**radio, "state": "left"} if radio["channel_id"] == "command" else radio for radio in lead["radios"]]
        self.radio.call("channels.leave", channel_id="command")
        self.told({**lead, "radios": radios})
        self.assertEqual(self.select(), {**lead, "radios": radios})
        self.radio.call("channels.join", channel_id="command")
        self.told(lead)
        self.radio.call("channels.leave", channel_id="command")
        self.select(seat="Submarine")
        self.assertEqual(self.select(seat=""), lead)

    def test_a_net_without_room_is_refused(self) -> None:
        gunner = {
            **{**lead, "seat": "Gunner", "stack": {"id": "gunner", "title": "Gunner"}, "simulcasts": []},
            "radios": [radio_of(1, "narrow", state="refused"), radio_of(2, "alpha"), relayed],
        }
        with lab.connect(path=lab.other_path) as other:
            other.call("connection.close")
            lab.open(other, "Bo", "command")
            other.call("channels.join", channel_id="narrow")
            self.assertEqual(self.select(seat="Gunner"), gunner)
            self.assertRefused(self.radio, "limit_reached", "channels.join", {"channel_id": "narrow"}, "/channel_id")
            other.call("channels.leave", channel_id="narrow")
            # It stays refused until the player asks for it.
            self.assertEqual(self.select(), gunner)
            self.radio.call("channels.join", channel_id="narrow")
            other.call("connection.close")
        self.told({**gunner, "radios": [radio_of(1, "narrow"), *gunner["radios"][1:]]})

    def test_leaving_it_takes_away_what_it_brought(self) -> None:
        call = self.radio.call
        # The player's own: a channel of the operation, another one, a key and a simulcast set.
        for channel_id in ("alpha", "shared"):
            call("channels.join", channel_id=channel_id)
        call("simulcast.define", simulcast_id="mine", channel_ids=["alpha", "shared"])
        call("ptt.bind", binding_id="mine", simulcast_id="mine")
        self.radio.press("mine")
        self.assertEqual(call("operations.leave"), {})
        self.told(None)
        self.assertEqual(self.on(), {"alpha": "joined", "shared": "joined"})
        self.assertEqual((self.mix("command"), self.mix("tower")), ((0, 0, False), (0, 0, False)))
        self.radio.release("mine")
        self.assertEqual(self.radio.until("ptt", binding_id="mine", talking=False)["cause"], "released")
        self.assertRefused(self.radio, "unknown_simulcast", "ptt.bind", {"binding_id": "x", "simulcast_id": "wide"})
        self.assertRefused(self.radio, "not_found", "phase.set", {"phase": "egress"})
        self.assertRefused(self.radio, "not_found", "phase.set")
        self.assertRefused(self.radio, "invalid_params", "operations.select", {"place": "file"}, "/operation_id")
        self.assertEqual(call("operations.leave"), {})
        self.assertEqual(self.select(), lead)
        self.told(lead)

    def test_the_own_mix_stays(self) -> None:
        try:
            self.radio.call("channels.mix", channel_id="command", gain_db=4, pan=-0.25)
            self.radio.call("phase.set", phase="egress")
            self.radio.call("phase.set")
            self.assertEqual(self.mix("command"), (4, -0.25, False))
            self.radio.call("operations.leave")
            self.assertEqual(self.mix("command"), (4, -0.25, False))
        finally:
            self.forget_mixes()

    def forget_mixes(self) -> None:
        path = lab.config_folder / "config.json"
        own = lambda: [mix for mix in json.loads(path.read_text())["channels"].values() if mix["gain_db"] == 4]
        # A mix counts before it is written: an edit that comes first would be what it is written into.
        self.eventually("the own mix is written", own)
        rewrite(path, {**json.loads(path.read_text()), "channels": {}})
        self.eventually("the own mix is forgotten", lambda: self.mix("command")[0] != 4)

    def test_events_go_to_those_with_their_scope(self) -> None:
        with lab.connect(scopes=["channels.write"]) as deaf, lab.connect(scopes=["channels.read"]) as hears:
            deaf.call("phase.set", phase="egress")
            self.assertEqual(hears.until("operationState"), {"operation": egress})
            deaf.call("operations.leave")
            hears.until_that("operationState", lambda params: params == {}, "of none")
            self.assertTrue(deaf.events.empty())


class NotFollowed(Case):
    radio: Radio

    def setUp(self) -> None:
        self.radio = lab.connect()
        self.addCleanup(self.end)

    def end(self) -> None:
        self.radio.call("connection.close")
        self.eventually("it is told that there is none", lambda: self.radio.call("operations.read") == {})
        self.radio.close()

    def test_without_a_connection(self) -> None:
        radio = self.radio
        self.assertEqual((radio.call("operations.list"), radio.call("operations.read")), ({"operations": []}, {}))
        for params in ({}, {"operation_id": "contract"}, {"place": "file"}):
            self.assertRefused(radio, "not_connected", "operations.select", params, "")
        self.assertRefused(radio, "not_connected", "phase.set", {"phase": "egress"}, "")
        self.assertEqual(radio.call("operations.leave"), {})

    def test_a_game_that_does_not_follow_joins_alone(self) -> None:
        radio = self.radio
        lab.open(radio, "Ada", "alpha-lead", follow=False)
        entry = {"operation_id": "contract", "place": "server", "title": "Contract"}
        self.eventually("it is known", lambda: radio.call("operations.list") == {"operations": [entry]})
        self.assertEqual(radio.call("operations.read"), {})
        self.assertEqual({one["membership"] for one in radio.call("channels.list")["channels"]}, {"none"})
        self.assertRefused(radio, "not_found", "phase.set", {"phase": "egress"})
        radio.call("channels.join", channel_id="shared")
        self.assertEqual(radio.call("operations.select"), {"operation": lead})
        radio.call("operations.leave")
        joined = [one["channel_id"] for one in radio.call("channels.list")["channels"] if one["membership"] != "none"]
        self.assertEqual(joined, ["shared"])

    def test_it_goes_with_the_connection(self) -> None:
        radio = self.radio
        # Left out, it is followed.
        radio.call("connection.open", {**lab.server, "name": "Ada", "role": "alpha-lead"})
        radio.until_that("operationState", lambda params: params == {"operation": lead}, "of the operation")
        radio.call("connection.close")
        radio.until_that("operationState", lambda params: params == {}, "of none")
        self.assertEqual((radio.call("operations.list"), radio.call("operations.read")), ({"operations": []}, {}))
        self.assertRefused(radio, "not_connected", "operations.select")

    def test_a_role_without_a_stack_has_no_radios(self) -> None:
        radio = self.radio
        lab.open(radio, "Ada", "guest", follow=True)
        told = radio.until_that("operationState", lambda params: "operation" in params, "of the operation")["operation"]
        self.assertEqual((told["role"], told["radios"], told["seats"], "stack" in told), ("guest", [], [], False))
