"""Sets of players that a key whispers to (P-39): who hears it, and who may not."""

from __future__ import annotations

from contract_tests.laboratory import Case, Radio, Refused, lab

absent = 4_294_967_295


class Whispers(Case):
    """Two players on one channel; each has an agent."""

    radio: Radio
    other: Radio
    session_id: int
    other_id: int

    def setUp(self) -> None:
        self.radio, self.other = lab.connect(), lab.connect(path=lab.other_path)
        self.addCleanup(self.leave)
        self.session_id = lab.open(self.radio, "Ada", "alpha-lead")["session_id"]
        self.other_id = lab.open(self.other, "Bo", "command")["session_id"]
        for radio in (self.radio, self.other):
            radio.call("channels.join", channel_id="alpha")

    def leave(self) -> None:
        for radio in (self.radio, self.other):
            radio.call("connection.close")
            radio.close()

    def define(self, whisper_id: str = "mates", *session_ids: int) -> None:
        result = self.radio.call("whispers.define", whisper_id=whisper_id, session_ids=list(session_ids or [self.other_id]))
        self.assertEqual(result, {})

    def bind(self, binding_id: str = "quiet", whisper_id: str = "mates") -> None:
        self.radio.call("ptt.bind", binding_id=binding_id, whisper_id=whisper_id)

    def hears(self, began: bool) -> None:
        """The other hears a whisper begin or end, and sees that it is one."""
        heard = self.other.until("speaking", speaking=began, timeout_s=10)
        self.assertEqual(heard, {"session_id": self.session_id, "name": "Ada", "speaking": began, "own": False, "whisper": True})

    def assertNoSet(self, whisper_id: str) -> None:
        self.assertRefused(self.radio, "unknown_target", "whispers.remove", {"whisper_id": whisper_id}, "/whisper_id")

    def test_those_named_hear_it_and_see_that_it_is_one(self) -> None:
        radio = self.radio
        self.define()
        self.bind()
        radio.press("quiet")
        own = radio.until("speaking", speaking=True)
        self.assertEqual(own, {"session_id": self.session_id, "name": "Ada", "speaking": True, "own": True, "whisper": True})
        self.hears(True)
        radio.release("quiet")
        radio.until("speaking", speaking=False, own=True, whisper=True)
        self.hears(False)

    def test_what_is_said_on_a_channel_is_none(self) -> None:
        self.radio.call("ptt.bind", binding_id="loud", channel_id="alpha")
        self.radio.press("loud")
        heard = self.other.until("speaking", channel_id="alpha", speaking=True, own=False)
        self.assertNotIn("whisper", heard)
        self.radio.release("loud")

    def test_defining_again_replaces_and_lets_keys_go(self) -> None:
        radio = self.radio
        self.define()
        self.bind()
        radio.press("quiet")
        self.hears(True)
        self.define()
        radio.until("ptt", binding_id="quiet", talking=False, cause="closed")
        self.hears(False)
        radio.press("quiet")
        self.hears(True)
        # One that is refused leaves it as it was: the key talks on.
        again = {"whisper_id": "mates", "session_ids": [absent]}
        radio.past()
        self.assertRefused(radio, "unknown_session", "whispers.define", again, "/session_ids/0")
        self.assertEqual([params for name, params in radio.past() if name == "ptt"], [])
        radio.release("quiet")
        self.hears(False)

    def test_forgetting_it_lets_keys_go(self) -> None:
        radio = self.radio
        self.define()
        self.bind()
        radio.press("quiet")
        self.hears(True)
        self.assertEqual(radio.call("whispers.remove", whisper_id="mates"), {})
        radio.until("ptt", binding_id="quiet", talking=False, cause="closed")
        self.hears(False)
        self.assertRefused(radio, "unknown_target", "ptt.press", {"binding_id": "quiet"}, "/binding_id")
        self.assertNoSet("mates")
        self.define()
        self.assertEqual(radio.call("ptt.press", binding_id="quiet"), {"talking": True})

    def test_what_a_key_cannot_be_bound_to(self) -> None:
        radio = self.radio
        self.assertRefused(radio, "unknown_target", "ptt.bind", {"binding_id": "x", "whisper_id": "none"}, "/whisper_id")
        self.define()
        for other in ({"channel_id": "alpha"}, {"simulcast_id": "none"}):
            both = {"binding_id": "x", "whisper_id": "mates", **other}
            self.assertRefused(radio, "invalid_params", "ptt.bind", both, "/channel_id")
        self.assertRefused(radio, "unknown_binding", "ptt.press", {"binding_id": "x"}, "/binding_id")

    def test_whom_nobody_can_whisper_to(self) -> None:
        for code, session_ids, field in (
            ("unknown_session", [absent], "/session_ids/0"),
            ("unknown_session", [self.other_id, absent], "/session_ids/1"),
            ("invalid_params", [self.session_id], "/session_ids/0"),
            ("invalid_params", [self.other_id, self.other_id], "/session_ids/1"),
        ):
            with self.subTest(f"{code} {field}"):
                params = {"whisper_id": "wrong", "session_ids": session_ids}
                self.assertRefused(self.radio, code, "whispers.define", params, field)
        self.assertNoSet("wrong")

    def test_who_shares_no_channel_where_one_may_whisper(self) -> None:
        denied = {"whisper_id": "far", "session_ids": [self.other_id]}
        self.other.call("channels.leave", channel_id="alpha")
        self.assertRefused(self.radio, "permission_denied", "whispers.define", denied, "/session_ids/0")
        for radio in (self.radio, self.other):
            radio.call("channels.join", channel_id="bravo")
        # Here Ada may only listen.
        self.assertRefused(self.radio, "permission_denied", "whispers.define", denied, "/session_ids/0")
        self.other.call("channels.monitor", channel_id="alpha")
        self.define("far")

    def test_who_leaves_the_channel_is_left_out_until_it_comes_back(self) -> None:
        self.define()
        self.bind()
        self.radio.press("quiet")
        self.hears(True)
        self.other.call("channels.leave", channel_id="alpha")
        self.hears(False)
        self.other.call("channels.join", channel_id="alpha")
        self.hears(True)
        self.radio.release("quiet")
        self.hears(False)

    def test_a_moderator_s_mute_keeps_it_from_being_heard(self) -> None:
        may = ["join", "listen", "speak", "whisper"]
        with lab.connect() as muted, lab.connect(path=lab.other_path) as other:
            ids = []
            for number, radio in enumerate((muted, other)):
                radio.call("connection.close")
                token = lab.token(f"whisperer {number}", grants=[{"channel_slug": "lobby", "permissions": may}])
                ids.append(radio.call("connection.open", token)["session_id"])
                radio.call("channels.join", channel_id="lobby")
            params = {"whisper_id": "mates", "session_ids": [ids[1]]}
            self.mute(ids[0], True)
            self.assertRefused(muted, "muted", "whispers.define", params, "/session_ids/0")
            self.mute(ids[0], False)
            self.assertEqual(muted.call("whispers.define", params), {})

    def mute(self, session_id: int, muted: bool) -> None:
        lab.api("POST", f"/api/v1/sessions/{session_id}/mute", {"channel_slug": "lobby", "muted": muted})

    def test_at_most_64_sets_and_as_many_as_the_server_takes(self) -> None:
        taken = 0
        refused: Refused | None = None
        while refused is None and taken <= 64:
            try:
                self.define(f"w{taken}")
                taken += 1
            except Refused as no:
                refused = no
        assert refused is not None
        self.assertEqual(refused.code, "limit_reached")
        self.assertGreaterEqual(taken, 16)
        self.assertNoSet(f"w{taken}")
        # What is there may be replaced, and another takes the place of what is gone.
        self.define("w0")
        self.radio.call("whispers.remove", whisper_id="w0")
        self.eventually("there is room", self.has_room)

    def has_room(self) -> bool:
        try:
            self.define("another")
        except Refused:
            return False
        return True

    def test_they_go_with_the_client_that_defined_them_last(self) -> None:
        both = {"whisper_id": "common", "session_ids": [self.other_id]}
        with lab.connect() as guest:
            guest.call("whispers.define", whisper_id="guests", session_ids=[self.other_id])
            guest.call("whispers.define", both)
            self.radio.call("whispers.define", both)
            guest.call("ptt.bind", binding_id="guests", whisper_id="guests")
            guest.call("ptt.press", binding_id="guests", lease_ms=5_000)
            self.hears(True)
        self.radio.until("ptt", binding_id="guests", talking=False, cause="client_gone")
        self.hears(False)
        self.assertNoSet("guests")
        # Names are the radio's: another has taken this one over.
        self.bind("common", "common")
        with lab.connect() as third:
            self.assertTrue(third.call("ptt.press", binding_id="common")["talking"])
            third.call("whispers.remove", whisper_id="common")
        self.assertNoSet("common")

    def test_they_go_with_the_session(self) -> None:
        self.define()
        self.bind()
        self.radio.call("connection.close")
        self.assertNoSet("mates")
        params = {"whisper_id": "mates", "session_ids": [self.other_id]}
        self.assertRefused(self.radio, "not_connected", "whispers.define", params, "")
        self.session_id = lab.open(self.radio, "Ada", "alpha-lead")["session_id"]
        self.radio.call("channels.join", channel_id="alpha")
        self.assertNoSet("mates")
        self.define()
