"""A tree of row ids kept in step with the plan by moves, inserts and removals: one routine for
edit, undo and merge.

Item models never send per-command signals. After a structural change they compare the mirrored
order of ids with the plan's and emit what leads from one to the other, so selection and expansion
survive.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex


class Node:
    """One mirrored row. ``number`` identifies it in model indexes (never a Python pointer)."""

    __slots__ = ("children", "id", "number", "parent", "row")

    def __init__(self, row_id: str, number: int, parent: Node | None) -> None:
        self.id = row_id
        self.number = number
        self.parent = parent
        self.row = 0
        self.children: list[Node] = []


class MirrorModel(QAbstractItemModel):
    """Subclasses say which ids stand below which (:meth:`desired`) and what the cells show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", 0, None)
        self._by_id: dict[str, Node] = {}
        self._by_number: dict[int, Node] = {}
        self._next_number = 1
        self._pool: dict[str, Node] = {}
        """Nodes of rows that a filter hid, to be shown again at no cost."""
        self.hidden: frozenset[str] = frozenset()
        self.rank: dict[str, int] = {}

    def desired(self, parent_id: str | None) -> list[str]:
        """The ids below a row (None: at the top), in the plan's order."""
        raise NotImplementedError

    def wanted(self, parent_id: str | None) -> list[str]:
        """What is mirrored of them: without the filtered ones, in the sorted order. A row that came
        after the sorting stands behind the row it was made behind."""
        ids = self.desired(parent_id)
        if self.hidden:
            ids = [i for i in ids if i not in self.hidden]
        if not self.rank:
            return ids
        place, order = -1, {}
        for row_id in ids:
            known = self.rank.get(row_id)
            place = place if known is None else known
            order[row_id] = (place, known is None)
        return sorted(ids, key=order.__getitem__)

    # -- indexes -----------------------------------------------------------------------------------

    def node_at(self, index: AnyIndex) -> Node:
        """The node of an index; the root for an invalid one."""
        return (
            self._by_number.get(index.internalId(), self._root) if index.isValid() else self._root
        )

    def id_at(self, index: AnyIndex) -> str | None:
        """The row id at an index."""
        return self.node_at(index).id or None

    def index_of(self, row_id: str | None, column: int = 0) -> QModelIndex:
        """The index of a row id; invalid when it is not mirrored."""
        node = self._by_id.get(row_id or "")
        return self.createIndex(node.row, column, node.number) if node else QModelIndex()

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node.number)

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:
        # Qt asks this for every row of a layout: no call that can be spared.
        children = (
            self._by_number.get(parent.internalId(), self._root) if parent.isValid() else self._root
        ).children
        if (
            not (0 <= row < len(children) and 0 <= column < self.columnCount())
            or parent.column() > 0
        ):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        above = self.node_at(index).parent
        return QModelIndex() if above is None else self._index(above)

    def sibling(self, row: int, column: int, index: AnyIndex) -> QModelIndex:
        """Qt goes from the first cell of a row to each of the others, by
        way of the parent unless told better."""
        if index.isValid() and row == index.row() and 0 <= column < self.columnCount():
            return self.createIndex(row, column, index.internalId())
        return self.index(row, column, self.parent(index)) if index.isValid() else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self.node_at(parent).children)

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:
        if not parent.isValid():
            return bool(self._root.children)
        node = self._by_number.get(parent.internalId())
        return node is not None and bool(node.children) and parent.column() == 0

    # -- keeping step ------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Forget everything and mirror the plan anew."""
        self.beginResetModel()
        self.prepare()
        known, self._pool = self._by_id, {}
        self._root = Node("", 0, None)
        self._by_id, self._by_number = {}, {}
        pending = [self._root]
        while pending:
            node = pending.pop()
            for row, row_id in enumerate(self.wanted(node.id or None)):
                child = self._again(known.get(row_id), row_id, node)
                child.row = row
                node.children.append(child)
                pending.append(child)
        self.endResetModel()

    def relink(self, below: Mapping[str | None, list[str]]) -> None:
        """Mirror the same rows through another lens: the nodes stay, only who stands below whom
        changes. ``below`` are the ids below each row that has any, all of them mirrored or in the
        pool."""
        self.beginResetModel()
        self._pool.update(self._by_id)
        pool, by_id = self._pool, dict[str, Node]()
        as_planned = not self.hidden and not self.rank
        pending: list[str | None] = [None]
        while pending:
            parent_id = pending.pop()
            parent = self._root if parent_id is None else by_id[parent_id]
            ids = below[parent_id] if as_planned else self.wanted(parent_id)
            children = parent.children = [pool.get(i) or self._new(i, parent) for i in ids]
            for row, node in enumerate(children):
                node.row = row
                node.parent = parent
                if node.children and node.id not in below:
                    node.children = []  # they went while it was hidden
            by_id.update(zip(ids, children, strict=True))
            pending.extend([i for i in ids if i in below])
        self._by_id = by_id
        self._by_number = {node.number: node for node in by_id.values()}
        self.endResetModel()

    def _again(self, before: Node | None, row_id: str, parent: Node) -> Node:
        """The node a row had before the rebuilding, emptied, or a new one."""
        if before is None:
            return self._new(row_id, parent)
        before.parent, before.children = parent, []
        self._by_id[row_id] = self._by_number[before.number] = before
        return before

    def prepare(self) -> None:
        """What a subclass makes anew together with the rows (its columns)."""

    def mirrored_count(self) -> int:
        """How many rows are shown."""
        return len(self._by_id)

    def mirrored(self) -> Iterator[str]:
        """The ids of the rows that are shown, from top to bottom."""
        pending = list(reversed(self._root.children))
        while pending:
            node = pending.pop()
            yield node.id
            pending.extend(reversed(node.children))

    def _new(self, row_id: str, parent: Node) -> Node:
        node = Node(row_id, self._next_number, parent)
        self._next_number += 1
        self._by_id[row_id] = node
        self._by_number[node.number] = node
        return node

    def reconcile(self, parents: Iterable[str | None]) -> bool:
        """Bring the rows below these parents (outer ones first) into the
        plan's order; True when anything moved."""
        moved = False
        visited: list[Node] = []
        for parent_id in parents:
            parent = self._root if parent_id is None else self._by_id.get(parent_id)
            if parent is None:
                continue
            wanted = self.wanted(parent_id)
            if [c.id for c in parent.children] != wanted:
                self._arrange(parent, wanted)
                moved = True
            visited.append(parent)
        for parent in visited:
            self._remove_surplus(parent)
        return moved

    def _arrange(self, parent: Node, wanted: list[str]) -> None:
        """Those that stand in order already stay; a run of others comes to its place by one move or
        insertion, for Qt looks at everything it knows of the model with each.

        Rows not wanted here are left where they are: another parent fetches them, or they are
        removed at the end.
        """
        staying = longest_in_order([c.id for c in parent.children], wanted)
        row = place = 0
        while place < len(wanted):
            node = self._by_id.get(wanted[place])
            if node is None:
                run = self._unknown_from(wanted, place)
                last = self._insert(parent, row, run)
            elif node.id in staying:
                run, last = [node.id], node
            else:
                run = self._standing_together(wanted, place, staying)
                last = self._move(node, len(run), parent, row)
            row = last.row + 1
            place += len(run)

    def _unknown_from(self, wanted: list[str], place: int) -> list[str]:
        """The wanted ids from ``place`` on that are not mirrored yet, up to the first that is."""
        end = place
        while end < len(wanted) and wanted[end] not in self._by_id:
            end += 1
        return wanted[place:end]

    def _standing_together(self, wanted: list[str], place: int, staying: set[str]) -> list[str]:
        """The wanted ids from ``place`` on that stand one behind the
        other somewhere: they move as one."""
        first = self._by_id[wanted[place]]
        end = place + 1
        while end < len(wanted) and wanted[end] not in staying:
            node = self._by_id.get(wanted[end])
            if (
                node is None
                or node.parent is not first.parent
                or node.row != first.row + end - place
            ):
                break
            end += 1
        return wanted[place:end]

    def _insert(self, parent: Node, row: int, ids: list[str]) -> Node:
        """New rows from ``row`` on, with what stands below them; returns the last."""
        self.beginInsertRows(self._index(parent), row, row + len(ids) - 1)
        nodes = [self._new(row_id, parent) for row_id in ids]
        parent.children[row:row] = nodes
        self._renumber(parent, row)
        self.endInsertRows()
        for node in nodes:
            below = self.wanted(node.id)
            if below:
                self._arrange(node, below)
        return nodes[-1]

    def _move(self, first: Node, count: int, parent: Node, row: int) -> Node:
        """``count`` rows from ``first`` on; ``row`` counts as Qt does:
        before the move. Returns the last."""
        source, old = first.parent, first.row
        assert source is not None
        moving = source.children[old : old + count]
        if not self.beginMoveRows(
            self._index(source), old, old + count - 1, self._index(parent), row
        ):
            return moving[-1]
        del source.children[old : old + count]
        at = row - count if source is parent and old < row else row
        parent.children[at:at] = moving
        for node in moving:
            node.parent = parent
        self._renumber(source, old)
        self._renumber(parent, min(at, old) if source is parent else at)
        self.endMoveRows()
        return moving[-1]

    def _remove_surplus(self, parent: Node) -> None:
        """Rows that are not wanted any more, each run of neighbours at once."""
        if parent is not self._root and parent.number not in self._by_number:
            return  # it went with a row above it
        wanted = set(self.wanted(parent.id or None))
        row = len(parent.children) - 1
        while row >= 0:
            if parent.children[row].id in wanted:
                row -= 1
                continue
            last = row
            while row and parent.children[row - 1].id not in wanted:
                row -= 1
            self.beginRemoveRows(self._index(parent), row, last)
            for node in parent.children[row : last + 1]:
                self._forget(node)
            del parent.children[row : last + 1]
            self._renumber(parent, row)
            self.endRemoveRows()
            row -= 1

    def _forget(self, node: Node) -> None:
        self._by_number.pop(node.number, None)
        self._by_id.pop(node.id, None)
        for child in node.children:
            self._forget(child)

    @staticmethod
    def _renumber(parent: Node, start: int) -> None:
        for row in range(max(start, 0), len(parent.children)):
            parent.children[row].row = row


def longest_in_order(present: list[str], wanted: list[str]) -> set[str]:
    """The largest set of ids that stand in the wanted order already: those need not move."""
    rank = {row_id: i for i, row_id in enumerate(wanted)}
    tails: list[int] = []
    ends: list[str] = []
    before: dict[str, str | None] = {}
    for row_id in present:
        if row_id not in rank:
            continue
        slot = bisect_left(tails, rank[row_id])
        before[row_id] = ends[slot - 1] if slot else None
        if slot == len(tails):
            tails.append(rank[row_id])
            ends.append(row_id)
        else:
            tails[slot] = rank[row_id]
            ends[slot] = row_id
    kept: set[str] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept
