"""The fact sheet and the site in Chromium, as readers have them.

This needs `chromium` and `chromedriver`, and axe-core in the package `axe_playwright_python`, of
which nothing else is used; `.ci/run` installs them, and names this file to pytest.
"""

import json
import os
import re
import shutil
from base64 import b64decode
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait
from world import LAM_SON, Run, records

from qnfacts.cli import main

PAGES = ("sheet.html", "site/index.html", "site/facts/golden-tea.html")
SCHEMES = ("light", "dark")
WIDE, NARROW = 1280, 390


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("QNFACTS_CACHE", str(cache))
        for form, name in (("html", "sheet.html"), ("site", "site")):
            written = ["-r", str(LAM_SON), "-l", "en", "-o", str(folder / name)]
            assert main(["export", "--to", form, *written]) == 0
    return folder


@pytest.fixture(scope="session")
def axe() -> str:
    package = find_spec("axe_playwright_python")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).with_name("axe.min.js").read_text("utf-8")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chrome]:
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert browser is not None
    assert driver is not None
    options = ChromeOptions()
    options.binary_location = browser
    options.add_argument("--headless=new")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    opened = Chrome(options, ChromeService(driver))
    opened.set_script_timeout(120)
    yield opened
    opened.quit()


class Browser(NamedTuple):
    """What opens the pages of a folder as a reader does."""

    chromium: Any
    folder: Path

    def open(
        self,
        page: str,
        *,
        width: int = WIDE,
        scheme: str = "light",
        media: str = "",
        script: bool = True,
    ) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width == NARROW}
        self.ask("Emulation.setDeviceMetricsOverride", **size)
        self.ask("Emulation.setEmulatedMedia", features=features, media=media)
        self.ask("Emulation.setScriptExecutionDisabled", value=not script)
        self.chromium.get(f"file://{self.folder}/{page}")

    def ask(self, command: str, **given: Any) -> Any:
        return self.chromium.execute_cdp_cmd(command, given)

    def run(self, script: str, *given: Any) -> Any:
        return self.chromium.execute_script(script, *given)

    def one(self, css: str) -> Any:
        return self.chromium.find_element(By.CSS_SELECTOR, css)

    def every(self, css: str) -> list[Any]:
        found: list[Any] = self.chromium.find_elements(By.CSS_SELECTOR, css)
        return found

    def shown(self, css: str) -> list[Any]:
        return [each for each in self.every(css) if each.is_displayed()]

    def paper(self) -> Any:
        return self.run("return getComputedStyle(document.body).backgroundColor")


@pytest.fixture
def browser(chromium: Chrome, pages: Path) -> Iterator[Browser]:
    yield Browser(chromium, pages)
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    chromium.execute_script("localStorage.clear()")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_nothing_bars_anybody(
    browser: Browser, axe: str, page: str, scheme: str, width: int, lang: str
) -> None:
    """No rule of WCAG 2.2 A and AA is broken, and no line is wider than the screen."""
    browser.open(page, width=width, scheme=scheme)
    browser.one(f"#_lang-{lang}").click()
    browser.run("for (const each of document.querySelectorAll('details')) each.open = true")
    browser.run(axe)
    found = browser.chromium.execute_async_script(
        "axe.run({runOnly: arguments[0]}).then(arguments[1])",
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    )
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
    assert len(found["passes"]) > 15
    assert browser.run("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_loaded_and_nothing_goes_wrong(browser: Browser, page: str) -> None:
    browser.chromium.get_log("performance")
    browser.open(page)
    sent = (json.loads(each["message"]) for each in browser.chromium.get_log("performance"))
    asked = {
        message["params"]["request"]["url"]
        for each in sent
        if (message := each["message"])["method"] == "Network.requestWillBeSent"
    }
    assert asked == {f"file://{browser.folder}/{page}"}
    assert browser.chromium.get_log("browser") == []


def test_light_and_dark(browser: Browser) -> None:
    papers = []
    for scheme in SCHEMES:
        browser.open("sheet.html", scheme=scheme)
        papers.append(browser.paper())
    assert papers == ["rgb(253, 252, 249)", "rgb(22, 24, 26)"]


@pytest.mark.parametrize("page", PAGES)
def test_without_scripts_all_is_there_but_what_needs_them(browser: Browser, page: str) -> None:
    browser.open(page, script=False)
    assert browser.shown("article") == browser.every("article")
    assert browser.shown("form, button") == []
    heading = browser.one("h1").text
    browser.one("#_lang-vi").click()
    assert browser.one("h1").text != heading
    assert browser.shown("article [lang=en]:not(.spoken)") == []


@pytest.mark.parametrize("page", PAGES[:2])
@pytest.mark.parametrize(
    "typed",
    [
        *("chè hoa vàng", "che hoa vang", "CHÈ HOA VÀNG", "Chè Hoa", "chè", "che"),
        *("2400", "2.400", "2,400 enterprises", "enterpris", "business", "companies"),
        *("how many enterprises", "bao nhiêu sản phẩm", "what is OCOP?", "five-star", "5 sao"),
        *("resolution 21", "2023-2025", "startups", "start-up", "policy", "chính sách", "nobody"),
    ],
)
def test_a_page_finds_what_the_program_finds(
    browser: Browser, run: Run, page: str, typed: str
) -> None:
    browser.open(page)
    browser.one("#_words").send_keys(typed)
    found = {each.get_attribute("id") for each in browser.shown("article")}
    assert found == {fact["id"] for fact in records(run, "search", typed, "--limit", "0")}
    told = len(found), len(browser.every("article"))
    assert browser.one("output").text.split("\n")[0].startswith("{} / {}".format(*told))


@pytest.mark.parametrize("page", PAGES[:2])
def test_what_does_not_hold_all_words_is_told(browser: Browser, page: str) -> None:
    browser.open(page)
    every, words = browser.shown("article"), browser.one("#_words")
    words.send_keys("chè hoa nothing")
    assert browser.one("#_most").text == "No fact has all of these words; these have most of them."
    assert every != browser.shown("article") != []
    words.clear()
    words.send_keys("nothing")
    assert browser.shown("article, section.facts, .drawings, nav, #_most") == []
    assert browser.one("#_none").text == "Nothing matches."
    words.clear()
    words.send_keys("xt", Keys.BACKSPACE, Keys.BACKSPACE, Keys.ENTER)
    assert browser.shown("article") == every
    assert browser.shown("#_none, #_most") == []


def test_a_link_to_a_fact_that_is_filtered_out(browser: Browser) -> None:
    browser.open(PAGES[0])
    [linked, *_], words = browser.shown("article"), browser.one("#_words")
    words.send_keys("nothing")
    assert not linked.is_displayed()
    browser.run(f"location.hash = '{linked.get_attribute('id')}'")
    WebDriverWait(browser.chromium, 5).until(lambda _: linked.is_displayed())
    assert words.get_attribute("value") == ""


@pytest.mark.parametrize("page", PAGES[:2])
@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("kind", "data-kind"),
        ("topic", "data-topics"),
        ("area", "data-areas"),
        ("source", "data-sources"),
    ],
)
def test_narrowing(browser: Browser, page: str, name: str, kept: str) -> None:
    browser.open(page)
    choice = browser.one(f"#_{name}")
    _, *options = (option.get_attribute("value") for option in Select(choice).options)
    assert options
    for wanted in options:
        choice.send_keys(Keys.ARROW_DOWN)
        fitting = [
            each for each in browser.every("article") if wanted in each.get_attribute(kept).split()
        ]
        assert browser.shown("article") == fitting != []
    browser.run(
        "arguments[0].value = ''; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
        choice,
    )  # as a browser that sends no `input` for it
    assert browser.shown("article") == browser.every("article")


def test_the_language_is_kept(browser: Browser) -> None:
    browser.open("site/index.html")
    browser.one("#_lang-vi").click()
    assert [each.text for each in Select(browser.one("#_kind")).options][2] == "số liệu"
    assert browser.chromium.title == "Tỉnh Lam Sơn"
    assert browser.one("header nav").get_attribute("aria-label") == "Dữ kiện"
    browser.one("article h3 a").click()
    assert browser.run("return document.documentElement.lang") == "vi"
    assert browser.one("#_lang-vi").is_selected()
    browser.one("nav a").click()
    assert browser.run("return location.pathname").endswith("/site/index.html")


def test_what_is_copied(browser: Browser) -> None:
    browser.ask(
        "Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"]
    )
    for page in PAGES[::2]:
        browser.open(page)
        (button, *_) = browser.shown("button")
        assert copied(browser, button) == button.get_attribute("data-copied")


def copied(browser: Browser, button: WebElement) -> str:
    """What a button has put on the clipboard when it says so, which it does for a while."""
    asked = button.text
    button.click()
    WebDriverWait(browser.chromium, 10).until(lambda _: button.text == "Copied")
    WebDriverWait(browser.chromium, 10).until(lambda _: button.text == asked)
    read = "navigator.clipboard.readText().then(arguments[0])"
    return str(browser.chromium.execute_async_script(read))


@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_reaches_everything(browser: Browser, page: str) -> None:
    """In the order of the page; where it is can be seen."""
    browser.open(page)
    wanted = browser.shown("a, button, input:not([type=radio]), select, summary, .wide, pre")
    reached = []
    for _ in range(len(wanted) + 1):  # and the language, of which the radio chosen is reached
        ActionChains(browser.chromium).send_keys(Keys.TAB).perform()
        focused = browser.chromium.switch_to.active_element
        reached.append(focused)
        if focused.get_attribute("type") != "radio":
            assert focused.value_of_css_property("outline-style") == "solid"
    assert reached[0].get_attribute("id") == "_lang-en"
    assert reached[1:] == wanted


def test_the_language_is_chosen_by_keyboard(browser: Browser) -> None:
    browser.open("sheet.html")
    ActionChains(browser.chromium).send_keys(Keys.TAB, Keys.ARROW_RIGHT).perform()
    assert browser.run("return document.documentElement.lang") == "vi"


@pytest.mark.parametrize("page", PAGES)
def test_on_paper_it_is_a4_and_has_what_is_read(browser: Browser, page: str) -> None:
    browser.open(page, media="print", scheme="dark")
    assert browser.shown("button, form, fieldset, nav, details") == []
    assert browser.shown("article") == browser.every("article")
    assert browser.paper() == "rgb(255, 255, 255)"
    for tools in browser.shown(".tools"):  # an id is not left alone on the next page
        assert tools.value_of_css_property("break-before") == "avoid"
    printed = b64decode(browser.ask("Page.printToPDF", preferCSSPageSize=True)["data"])
    sizes = set(re.findall(rb"/MediaBox \[([\d. ]+)\]", printed))
    assert {tuple(round(float(side)) for side in size.split()) for size in sizes} == {
        (0, 0, 595, 842)
    }
