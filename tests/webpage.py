"""Pages of HTML, as a parser of the standard library reads them."""

from html.parser import HTMLParser

_VOID = {"meta", "input", "br", "link", "img"}


class WebPage(HTMLParser):
    """The tags in order, each with its attributes, its text, and the tags around it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[tuple[str, list[str]]] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        text: list[str] = []
        self.found.append((tag, dict(attrs), text))
        if tag not in _VOID:
            self._open.append((tag, text))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, text in self._open:
            text.append(data)

    def texts(self, tag: str, **wanted: str) -> list[str]:
        """The texts of the tags that have these attributes; `class_` for class."""
        named = {name.rstrip("_"): value for name, value in wanted.items()}
        return [
            " ".join("".join(text).split())
            for name, attributes, text in self.found
            if name == tag and named.items() <= attributes.items()
        ]

    def values(self, attribute: str, *tags: str) -> list[str]:
        """What an attribute holds, in order."""
        return [
            attributes[attribute] or ""
            for tag, attributes, _ in self.found
            if attribute in attributes and (not tags or tag in tags)
        ]
