"""Office files as packages (ECMA-376 part 2): every part well-formed, typed, reachable, every
relation resolved."""

from __future__ import annotations

import posixpath
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path

_TYPES = "[Content_Types].xml"
_CONTENT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def faults(path: Path) -> list[str]:
    """What is wrong with the package, nothing where it is whole."""
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        parts = {name: package.read(name) for name in names}
    found = [f"{name} is in it twice" for name in sorted(set(names)) if names.count(name) > 1]
    trees: dict[str, ET.Element] = {}
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = ET.fromstring(content)
            except ET.ParseError as error:
                found.append(f"{name} is not well-formed: {error}")
    return [*found, *_untyped(trees, names), *_unresolved(trees, names), *_unknown_ids(trees)]


def _untyped(trees: dict[str, ET.Element], names: list[str]) -> Iterator[str]:
    if _TYPES not in trees:
        yield "no content types"
        return
    defaults = {d.get("Extension", "").casefold() for d in trees[_TYPES].iter(f"{_CONTENT}Default")}
    own = {o.get("PartName", "").lstrip("/") for o in trees[_TYPES].iter(f"{_CONTENT}Override")}
    for name in names:
        if (
            name != _TYPES
            and name not in own
            and name.rpartition(".")[2].casefold() not in defaults
        ):
            yield f"{name} has no content type"
    for name in sorted(own - set(names)):
        yield f"a content type for {name}, which is not there"


def _unresolved(trees: dict[str, ET.Element], names: list[str]) -> Iterator[str]:
    """Relations that lead nowhere, and parts that no relation leads to."""
    reached = {_TYPES}
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        reached.add(name)
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in tree:
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External":
                continue
            part = (
                target.lstrip("/")
                if target.startswith("/")
                else posixpath.normpath(posixpath.join(folder, target))
            )
            reached.add(part)
            if part not in names:
                yield f"{name}: {target} is not there"
    for name in names:
        if name not in reached:
            yield f"no relation leads to {name}"


def _unknown_ids(trees: dict[str, ET.Element]) -> Iterator[str]:
    for name, tree in trees.items():
        folder, _, file = name.rpartition("/")
        relations = trees.get(f"{folder}/_rels/{file}.rels")
        known = set() if relations is None else {relation.get("Id") for relation in relations}
        for element in tree.iter():
            for key, value in element.attrib.items():
                if key.startswith(_RELATIONS) and value not in known:
                    yield f"{name}: {value} is no relation of it"
