"""Markup without what its reader does not see: words struck by a reviewer, hidden text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_HINTS = ("<del", "display", "mso-hide")
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.IGNORECASE)
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col"})
_ENDS_ITSELF = frozenset({"p", "li", "td", "th", "tr"})
"""Their end tag may be left out: the next one of its kind ends them."""


def seen(markup: str) -> str:
    """The markup without struck and hidden elements; as it is when nothing hints at any."""
    lower = markup.lower()
    # Tags that never end are no markup, and the standard library's parser looks for the end of each
    # to the end of all.
    is_broken = markup.count("<") > 2 * markup.count(">") + 100
    if is_broken or not any(hint in lower for hint in _HINTS):
        return markup
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return "".join(reader.kept)


class _Reader(HTMLParser):
    """Copies what is seen; every letter is read once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.kept: list[str] = []
        self._hidden: list[str] = []  # open tags from the hidden one on

    def _keep(self, piece: str) -> None:
        if not self._hidden:
            self.kept.append(piece)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden and tag == self._hidden[0] and tag in _ENDS_ITSELF:
            self._hidden.clear()
        is_unseen = tag == "del" or _HIDDEN.search(dict(attrs).get("style") or "") is not None
        if tag in _VOID:
            self._keep("" if is_unseen else self.get_starttag_text() or "")
        elif self._hidden or is_unseen:
            self._hidden.append(tag)
        else:
            self._keep(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._keep(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if not self._hidden:
            self.kept.append(f"</{tag}>")
        elif tag in self._hidden:
            while self._hidden.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self._keep(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self._keep(f"<!{decl}>")
