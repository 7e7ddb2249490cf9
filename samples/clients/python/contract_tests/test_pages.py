"""The agent's own pages (P-52): who is told where they are, who is shown them, and what they may do."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

from contract_tests.laboratory import Case, Gone, Radio, lab

overlay_scopes = ["channels.read", "channels.write", "hotkeys", "overlay", "sound", "stats"]


class Pages(Case):
    manager: Radio

    def setUp(self) -> None:
        self.manager = lab.connect("manager", scopes=["manage", "overlay"], pairing_token=self.manager_token())

    def tearDown(self) -> None:
        self.manager.close()

    def manager_token(self) -> str:
        return (lab.config_folder / "manager-token").read_text().strip()

    def open(self, page: str, radio: Radio | None = None) -> tuple[str, str]:
        """Origin and token of a page."""
        url = (radio or self.manager).call("pages.open", page=page)["url"]
        parts = urlsplit(url)
        self.assertEqual((parts.scheme, parts.hostname, parts.path), ("http", "127.0.0.1", f"/{page}.html"))
        self.assertRegex(parts.fragment, "^token=[A-Za-z0-9_-]{43}$")
        return f"http://{parts.netloc}", parts.fragment.removeprefix("token=")

    def fetch(self, origin: str, path: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
        connection = http.client.HTTPConnection("127.0.0.1", urlsplit(origin).port or 0, timeout=5)
        try:
            connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            return answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}
        finally:
            connection.close()

    def test_a_browser_is_shown_them_and_trusts_nothing_else(self) -> None:
        origin, _ = self.open("overlay")
        status, body, headers = self.fetch(origin, "/overlay.html")
        self.assertEqual((status, body), (200, b"overlay"))
        self.assertIn("default-src 'none'; script-src 'self'", headers["content-security-policy"])
        self.assertEqual((headers["x-content-type-options"], headers["cache-control"]), ("nosniff", "no-store"))
        self.assertEqual(headers["referrer-policy"], "no-referrer")

    def test_nobody_else_is(self) -> None:
        origin, _ = self.open("overlay")
        for path in ("/../overlay.html", "/%2e%2e/overlay.html", "/config.json", "//overlay.html", "/overlay.html/"):
            self.assertEqual(self.fetch(origin, path)[:2], (404, b""))
        for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Sec_Fetch_Site": "cross-site"}):
            self.assertEqual(self.fetch(origin, "/overlay.html", **headers)[:2], (403, b""))

    def test_the_overlay_has_one_address_and_only_reads(self) -> None:
        origin, token = self.open("overlay")
        with lab.connect(scopes=["overlay"]) as game:
            self.assertEqual(self.open("overlay", game), (origin, token))
        with lab.web(origin, pairing_token=token) as page:
            self.assertEqual(sorted(page.scopes), overlay_scopes)
            for method in ("overlay.attach", "channels.list", "hotkeys.list", "mixer.configure", "stats.read"):
                page.call(method)
            for method, params in (("mixer.configure", {"gain_db": 0}), ("hotkeys.capture", {}), ("pages.open", {"page": "overlay"})):
                self.assertRefused(page, "scope_denied", method, params, "")

    def test_the_overlay_can_be_revoked(self) -> None:
        origin, token = self.open("overlay")
        page = lab.web(origin, pairing_token=token)
        grants = [one for one in self.manager.call("pairing.list")["grants"] if one.get("page") == "overlay"]
        self.assertEqual([(one["client_name"], sorted(one["scopes"])) for one in grants], [("Browser source", overlay_scopes)])
        self.manager.call("pairing.revoke", client_id=grants[0]["client_id"])
        self.assertEqual(page.ended(), "scope_denied")
        self.assertNotEqual(self.open("overlay")[1], token)

    def test_the_settings_are_for_managers_and_may_manage(self) -> None:
        with lab.connect(scopes=["overlay"]) as game:
            self.assertRefused(game, "scope_denied", "pages.open", {"page": "settings"}, "")
        origin, token = self.open("settings")
        with lab.web(origin, pairing_token=token, scopes=["manage", "overlay"]) as page:
            self.assertEqual(sorted(page.scopes), ["manage", "overlay"])
            page.call("pairing.list")
            self.assertNotEqual(self.open("settings", page)[1], token)
        lab.web(origin.replace("127.0.0.1", "localhost"), pairing_token=token).close()

    def test_who_has_no_token_of_a_page_is_none(self) -> None:
        origin, token = self.open("settings")
        for wrong in (None, "A" * 43, self.manager_token(), token[:-1]):
            with self.assertRaises(Gone) as gone:
                lab.web(origin, **({} if wrong is None else {"pairing_token": wrong}))
            self.assertEqual(gone.exception.code, "scope_denied")
        # And with it from elsewhere it is a program like others.
        with lab.connect(scopes=["overlay"], pairing_token=token) as program:
            self.assertEqual(program.scopes, ["overlay"])
