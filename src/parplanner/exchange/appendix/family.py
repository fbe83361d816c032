"""Who hangs on whom in the tree of a table, and what rows come to by those below them."""

from __future__ import annotations

from collections.abc import Sequence

from parplanner.exchange.appendix.proposal import ProposedRow


class Family:
    """Of the rows that are there now. ``children``: indexes by parent, None for the fields."""

    def __init__(self, nodes: Sequence[ProposedRow]) -> None:
        self.nodes = nodes
        self.children: dict[int | None, list[int]] = {}
        for index, node in enumerate(nodes):
            self.children.setdefault(node.parent, []).append(index)

    @property
    def leaves(self) -> list[int]:
        """Rows without children."""
        return [index for index in range(len(self.nodes)) if not self.is_group(index)]

    def is_group(self, index: int) -> bool:
        """Whether a row has children."""
        return index in self.children

    def value(self, index: int, key: str) -> int | None:
        """What the table prints for a row (1/1000)."""
        return self.nodes[index].value(key)

    def sum(self, index: int | None, key: str) -> int | None:
        """The sum of the childless rows below a row (None: of all); None when none has a value."""
        values = [self.computed(child, key) for child in self.children.get(index, [])]
        known = [value for value in values if value is not None]
        return sum(known) if known else None

    def computed(self, index: int, key: str) -> int | None:
        """A row's own value where it has no children, else their sum."""
        return self.sum(index, key) if self.is_group(index) else self.value(index, key)
