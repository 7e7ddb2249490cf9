"""The radio itself, on a real server: connection, channels, keys, simulcast sets, mixes, places, events."""

from __future__ import annotations

import json
import time

from contract_tests.laboratory import Case, Radio, Refused, lab, rewrite


class Connection(Case):
    def test_what_can_be_wrong(self) -> None:
        server = {**lab.server, "name": "Ada", "role": "alpha"}
        with lab.connect() as radio:
            for code, change, field in (
                ("certificate_mismatch", {"certificate_sha256": "0" * 64}, None),
                ("server_unreachable", {"url": "wss://127.0.0.1:9/control"}, None),
                ("wrong_join_code", {"join_code": "wrong"}, "/join_code"),
                ("unknown_role", {"role": "alhpa"}, "/role"),
            ):
                with self.subTest(code):
                    self.assertRefused(radio, code, "connection.open", {**server, **change}, field)
            unsigned = {key: value for key, value in server.items() if key != "certificate_sha256"}
            self.assertRefused(radio, "server_unreachable", "connection.open", unsigned)
            nameless = {key: value for key, value in server.items() if key != "name"}
            self.assertRefused(radio, "invalid_params", "connection.open", nameless, "/name")
            token = {key: server[key] for key in ("url", "certificate_sha256")} | {"token": "no token"}
            self.assertRefused(radio, "token_invalid", "connection.open", token, "/token")
            nobody = {key: lab.community[key] for key in ("url", "certificate_sha256")}
            self.assertRefused(radio, "invalid_params", "connection.open", nobody, "/token")
            self.assertIn("reason", radio.call("connection.status"))

    def test_what_needs_a_server_is_refused_without(self) -> None:
        with lab.connect() as radio:
            for channel in radio.call("channels.list")["channels"]:
                self.assertEqual((channel["membership"], channel["members"]), ("none", []))
            for method in ("channels.join", "channels.monitor", "channels.leave"):
                self.assertRefused(radio, "not_connected", method, {"channel_id": "alpha"})
            self.assertRefused(radio, "not_connected", "ptt.bind", {"binding_id": "talk", "channel_id": "alpha"})
            sets = {"simulcast_id": "both", "channel_ids": ["alpha", "command"]}
            self.assertRefused(radio, "not_connected", "simulcast.define", sets)
            self.assertRefused(radio, "not_connected", "connection.retry")
            self.assertRefused(radio, "not_connected", "channels.arrange", {"channel_ids": ["alpha"]}, "")
            radio.call("connection.close")

    def test_it_is_told_as_it_opens_and_closes(self) -> None:
        with lab.connect() as radio:
            lab.open(radio, "Ada", "alpha")
            for state in ("connecting", "open"):
                radio.until("connection", state=state)
            radio.until("connection", state="open", transport="udp")
            self.assertRefused(radio, "already_connected", "connection.open", lab.server)
            self.assertEqual(radio.call("connection.retry"), {})
            radio.call("connection.close")
            radio.until("connection", state="closed")


class OnAir(Case):
    """Two players on one server; each has an agent."""

    radio: Radio
    other: Radio
    session_id: int
    other_id: int

    @classmethod
    def setUpClass(cls) -> None:
        cls.radio, cls.other = lab.connect(), lab.connect(path=lab.other_path)
        cls.session_id = lab.open(cls.radio, "Ada", "alpha-lead")["session_id"]
        cls.other_id = lab.open(cls.other, "Bo", "command")["session_id"]
        for radio in (cls.radio, cls.other):
            for channel_id in ("alpha", "shared"):
                radio.call("channels.join", channel_id=channel_id)

    @classmethod
    def tearDownClass(cls) -> None:
        for radio in (cls.radio, cls.other):
            radio.call("connection.close")
            radio.close()

    def test_channels(self) -> None:
        call = self.radio.call
        listed = {channel["channel_id"]: channel for channel in call("channels.list")["channels"]}
        self.assertEqual((listed["bravo"]["may_listen"], listed["bravo"]["may_speak"]), (True, False))
        self.assertEqual(call("channels.monitor", channel_id="bravo")["channel"]["membership"], "monitor")
        self.assertEqual(call("channels.join", channel_id="bravo")["channel"]["membership"], "joined")
        self.radio.until("channelState")
        self.assertEqual(call("channels.leave", channel_id="bravo")["channel"]["membership"], "none")
        self.assertRefused(self.radio, "not_a_member", "channels.leave", {"channel_id": "bravo"}, "/channel_id")
        for method in ("channels.join", "channels.monitor", "channels.leave", "channels.mix"):
            self.assertRefused(self.radio, "unknown_channel", method, {"channel_id": "nowhere"}, "/channel_id")

    def test_a_channel_that_is_not_for_this_role(self) -> None:
        with lab.connect(path=lab.other_path) as other:
            other.call("connection.close")
            try:
                lab.open(other, "Bo", "alpha")
                self.assertNotIn("bravo", [channel["channel_id"] for channel in other.call("channels.list")["channels"]])
                for method in ("channels.join", "channels.monitor"):
                    self.assertRefused(other, "unknown_channel", method, {"channel_id": "bravo"}, "/channel_id")
            finally:
                other.call("connection.close")
                type(self).other_id = lab.open(other, "Bo", "command")["session_id"]
                for channel_id in ("alpha", "shared"):
                    other.call("channels.join", channel_id=channel_id)

    def test_the_player_s_own_order_of_channels(self) -> None:
        def listed() -> tuple[list[str], int]:
            told = self.radio.call("channels.list")
            return [channel["channel_id"] for channel in told["channels"]], told.get("arranged", 0)

        before = listed()[0]
        first, second, third, *others = reversed(before)
        with lab.connect(scopes=["channels.read"]) as watching:
            self.assertEqual(self.radio.call("channels.arrange", channel_ids=[second, "not-there-now", first]), {})
            self.assertEqual(watching.until("channelOrder"), {"channel_ids": [second, "not-there-now", first]})
            rest = [channel_id for channel_id in before if channel_id not in (first, second)]
            self.assertEqual(listed(), ([second, first, *rest], 2))
            twice = {"channel_ids": [third, third]}
            self.assertRefused(self.radio, "invalid_params", "channels.arrange", twice, "/channel_ids")
            self.radio.call("channels.arrange", channel_ids=[second, "not-there-now", first])
            path = lab.config_folder / "config.json"
            settings = json.loads(path.read_text())
            (place,) = settings["channel_order"]
            rewrite(path, {**settings, "channel_order": {place: [third]}})
            self.assertEqual(watching.until("channelOrder"), {"channel_ids": [third]})
            self.radio.call("channels.arrange", channel_ids=[])
            self.assertEqual(watching.until("channelOrder"), {"channel_ids": []})
            self.assertEqual(listed(), (before, 0))

    def test_mixes(self) -> None:
        mix = {"gain_db": -6, "pan": -0.5, "muted": True, "solo": True, "dry": True, "positional": True}
        channel = self.radio.call("channels.mix", channel_id="alpha", **mix)["channel"]
        self.assertEqual({key: channel[key] for key in mix}, mix)
        plain = {"gain_db": 0, "pan": 0, "muted": False, "solo": False, "dry": False, "positional": False}
        channel = self.radio.call("channels.mix", channel_id="alpha", **plain)["channel"]
        self.assertEqual({key: channel[key] for key in plain}, plain)
        timing = {"pre_roll_ms": 0, "release_ms": 250}
        channel = self.radio.call("channels.mix", channel_id="alpha", **timing)["channel"]
        self.assertEqual({key: channel[key] for key in timing}, timing)
        channel = self.radio.call("channels.mix", channel_id="alpha", unset=["pre_roll_ms", "release_ms"])["channel"]
        self.assertEqual([key for key in timing if key in channel], [])
        self.radio.call("talkers.mix", session_id=self.other_id, gain_db=-3, muted=False)
        self.assertRefused(self.radio, "unknown_session", "talkers.mix", {"session_id": 4_294_967_295}, "/session_id")

    def test_places(self) -> None:
        listener = {"x_m": 0, "y_m": 1.8, "z_m": 0, "facing_x": 0, "facing_y": 0, "facing_z": -1}
        talkers = [{"session_id": self.other_id, "x_m": 5, "y_m": 0, "z_m": 0}]
        self.radio.call("position.set", listener=listener, talkers=talkers)
        self.radio.call("position.set", listener=listener)
        nowhere = {"listener": {**listener, "facing_z": 0}}
        self.assertRefused(self.radio, "invalid_params", "position.set", nowhere, "/listener/facing_x")

    def test_keys(self) -> None:
        call, radio = self.radio.call, self.radio
        call("ptt.bind", binding_id="talk", channel_id="alpha")
        self.assertEqual(call("ptt.press", binding_id="talk"), {"talking": True})
        radio.until("ptt", binding_id="talk", talking=True, cause="pressed")
        radio.until("ptt", binding_id="talk", talking=False, cause="expired")
        radio.press("talk", 1_000)
        time.sleep(1.3)
        call("ptt.release", binding_id="talk")
        radio.release("talk")
        self.assertEqual(radio.until("ptt", talking=False)["cause"], "released")
        call("ptt.press", binding_id="talk")
        call("ptt.unbind", binding_id="talk")
        radio.until("ptt", binding_id="talk", cause="closed")
        for method in ("ptt.press", "ptt.release", "ptt.unbind"):
            self.assertRefused(radio, "unknown_binding", method, {"binding_id": "talk"}, "/binding_id")

    def test_what_is_bound_is_told(self) -> None:
        call, radio = self.radio.call, self.radio
        talk = {"binding_id": "told", "channel_ids": ["alpha"], "keys": ["ControlLeft", "KeyV"]}
        call("ptt.bind", binding_id="told", channel_id="alpha", keys=talk["keys"])
        self.assertIn(talk, call("ptt.list")["bindings"])
        radio.until("binding", binding=talk, bound=True)
        call("simulcast.define", simulcast_id="told", channel_ids=["alpha", "shared"])
        call("ptt.bind", binding_id="told", simulcast_id="told")
        wide = {"binding_id": "told", "channel_ids": ["alpha", "shared"]}
        radio.until("binding", binding=wide, bound=True)
        call("simulcast.remove", simulcast_id="told")
        nowhere = {"binding_id": "told", "channel_ids": []}
        radio.until("binding", binding=nowhere, bound=True)
        call("ptt.unbind", binding_id="told")
        radio.until("binding", binding=nowhere, bound=False)
        self.assertNotIn("told", [binding["binding_id"] for binding in call("ptt.list")["bindings"]])
        for keys in ([], ["v"], ["KeyV"] * 5):
            params = {"binding_id": "told", "channel_id": "alpha", "keys": keys}
            self.assertRefused(radio, "invalid_params", "ptt.bind", params)

    def test_what_a_key_cannot_be_bound_to(self) -> None:
        radio = self.radio
        self.assertRefused(radio, "unknown_channel", "ptt.bind", {"binding_id": "x", "channel_id": "nowhere"})
        self.assertRefused(radio, "not_a_member", "ptt.bind", {"binding_id": "x", "channel_id": "bravo"})
        self.assertRefused(radio, "unknown_simulcast", "ptt.bind", {"binding_id": "x", "simulcast_id": "none"}, "/simulcast_id")
        both = {"binding_id": "x", "channel_id": "alpha", "simulcast_id": "none"}
        for params in (both, {"binding_id": "x"}):
            self.assertRefused(radio, "invalid_params", "ptt.bind", params, "/channel_id")
        radio.call("channels.join", channel_id="bravo")
        self.assertRefused(radio, "permission_denied", "ptt.bind", {"binding_id": "x", "channel_id": "bravo"})
        radio.call("channels.leave", channel_id="bravo")

    def test_a_key_whose_channel_was_left(self) -> None:
        self.radio.call("channels.join", channel_id="command")
        self.radio.call("ptt.bind", binding_id="lead", channel_id="command")
        self.radio.call("channels.leave", channel_id="command")
        self.assertRefused(self.radio, "unknown_target", "ptt.press", {"binding_id": "lead"}, "/binding_id")
        self.radio.call("ptt.unbind", binding_id="lead")

    def test_simulcast(self) -> None:
        radio, call = self.radio, self.radio.call
        call("simulcast.define", simulcast_id="both", channel_ids=["alpha", "shared"])
        call("ptt.bind", binding_id="wide", simulcast_id="both")
        radio.press("wide")
        for channel_id in ("alpha", "shared"):
            radio.until("speaking", channel_id=channel_id, own=True, speaking=True)
        call("simulcast.remove", simulcast_id="both")
        radio.until("ptt", binding_id="wide", talking=False, cause="closed")
        self.assertRefused(radio, "unknown_simulcast", "simulcast.remove", {"simulcast_id": "both"}, "/simulcast_id")
        for code, channel_ids in (
            ("unknown_channel", ["alpha", "nowhere"]),
            ("not_a_member", ["alpha", "command"]),
            ("invalid_params", ["alpha", "alpha"]),
        ):
            self.assertRefused(radio, code, "simulcast.define", {"simulcast_id": "both", "channel_ids": channel_ids})
        call("channels.join", channel_id="bravo")
        denied = {"simulcast_id": "both", "channel_ids": ["alpha", "bravo"]}
        self.assertRefused(radio, "permission_denied", "simulcast.define", denied)
        call("channels.leave", channel_id="bravo")
        call("ptt.unbind", binding_id="wide")

    def test_others_are_heard_and_a_half_duplex_channel_is_one_s_at_a_time(self) -> None:
        radio, other = self.radio, self.other
        for player in (radio, other):
            player.call("ptt.bind", binding_id="shared", channel_id="shared")
        other.press("shared")
        heard = radio.until("speaking", channel_id="shared", session_id=self.other_id, own=False, speaking=True)
        self.assertEqual(heard["name"], "Bo")
        self.assertRefused(radio, "channel_busy", "ptt.press", {"binding_id": "shared"}, "/binding_id")
        other.release("shared")
        radio.until("speaking", channel_id="shared", session_id=self.other_id, speaking=False)
        self.eventually("the channel is free", lambda: self.pressed("shared"))
        radio.call("ptt.release", binding_id="shared")
        heard_by = {talker["session_id"] for talker in radio.call("stats.read")["talkers"]}
        self.assertIn(self.other_id, heard_by)

    def pressed(self, binding_id: str) -> bool:
        self.radio.call("ptt.release", binding_id=binding_id)
        try:
            return self.radio.call("ptt.press", binding_id=binding_id)["talking"]
        except Refused:
            return False

    def test_what_a_client_held_bound_and_defined_goes_with_it(self) -> None:
        with lab.connect() as guest:
            guest.call("simulcast.define", simulcast_id="guests", channel_ids=["alpha", "shared"])
            guest.call("ptt.bind", binding_id="guests", channel_id="alpha")
            guest.call("ptt.press", binding_id="guests", lease_ms=5_000)
            self.radio.until("ptt", binding_id="guests", cause="pressed")
        self.radio.until("ptt", binding_id="guests", cause="client_gone")
        self.assertRefused(self.radio, "unknown_binding", "ptt.press", {"binding_id": "guests"})
        self.assertRefused(self.radio, "unknown_simulcast", "simulcast.remove", {"simulcast_id": "guests"})

    def test_names_are_the_radio_s(self) -> None:
        with lab.connect() as first, lab.connect() as second:
            first.call("ptt.bind", binding_id="common", channel_id="alpha")
            self.assertTrue(second.call("ptt.press", binding_id="common")["talking"])
            second.call("ptt.bind", binding_id="common", channel_id="alpha")
            first.close()
            second.call("ptt.release", binding_id="common")

    def test_names_of_the_agent_s_own_are_not_for_clients(self) -> None:
        radio = self.radio
        sets = {"simulcast_id": "hotkey.x", "channel_ids": ["alpha", "shared"]}
        self.assertRefused(radio, "invalid_params", "ptt.bind", {"binding_id": "hotkey.x", "channel_id": "alpha"}, "/binding_id")
        self.assertRefused(radio, "invalid_params", "ptt.unbind", {"binding_id": "hotkey.x"}, "/binding_id")
        self.assertRefused(radio, "invalid_params", "simulcast.define", sets, "/simulcast_id")
        self.assertRefused(radio, "invalid_params", "simulcast.remove", {"simulcast_id": "hotkey.x"}, "/simulcast_id")

    def test_at_most_64_bindings_and_sets(self) -> None:
        with lab.connect() as greedy:
            for number in range(64):
                greedy.call("ptt.bind", binding_id=f"b{number}", channel_id="alpha")
                greedy.call("simulcast.define", simulcast_id=f"s{number}", channel_ids=["alpha", "shared"])
            self.assertRefused(greedy, "limit_reached", "ptt.bind", {"binding_id": "b64", "channel_id": "alpha"})
            more = {"simulcast_id": "s64", "channel_ids": ["alpha", "shared"]}
            self.assertRefused(greedy, "limit_reached", "simulcast.define", more, "/simulcast_id")

    def test_events_go_to_those_with_their_scope(self) -> None:
        with lab.connect(scopes=["channels.write"]) as deaf, lab.connect(scopes=["channels.read"]) as hears:
            deaf.call("channels.mix", channel_id="alpha", gain_db=-1)
            hears.until("channelState")
            deaf.call("channels.mix", channel_id="alpha", gain_db=0)
            self.assertTrue(deaf.events.empty())
