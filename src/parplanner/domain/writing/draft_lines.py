"""The sentences that drafts are made of, in the words of real
plans; every figure in them is a live field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parplanner.domain import points, text
from parplanner.domain.plan import Plan
from parplanner.domain.rows import OBJECTIVE, SUBJECTIVE, Criterion, Shortcoming, Task, Unit
from parplanner.domain.scoring import Scoring, base_column
from parplanner.domain.writing.richtext import escape

_CAUSE = {
    OBJECTIVE: "Nguyên nhân khách quan",
    SUBJECTIVE: "Nguyên nhân chủ quan",
    "": "Nguyên nhân",
}


class Lines:
    """Makes the lines of one plan."""

    def __init__(self, plan: Plan, scoring: Scoring) -> None:
        self._plan = plan
        self._scoring = scoring
        self._column = base_column(plan)
        self._year = self._column.year if self._column else plan.info.base_year

    def overview(self) -> str:
        """Total, rank and the count of criteria by how they fared; blank without results."""
        column, year = self._column, self._year
        if column is None or self._scoring.value(None, column.id) is None:
            return ""
        standing = self._plan.standing(year)
        rank = f", xếp thứ {{{{rank:{year}}}}}" if standing and standing.rank is not None else ""
        rank += (
            f"/{{{{population:{year}}}}}"
            if rank and standing and standing.population is not None
            else ""
        )
        said = f"Năm {year}, {{{{agency}}}} đạt tổng điểm {{{{total:{year}}}}} điểm{rank}."
        if any(self._plan.children(field.id) for field in self._plan.children(None)):
            said += (
                f" Trong đó có {{{{at_max:{year}}}}} tiêu chí đạt điểm tối đa và "
                f"{{{{not_at_max:{year}}}}} tiêu chí "
                f"không đạt điểm tối đa (có {{{{zero:{year}}}}} tiêu chí bị điểm 0; "
                f"{{{{between:{year}}}}} tiêu chí "
                "không đạt được điểm tối đa)."
            )
        return said

    def at_max(self, node: Criterion) -> bool:
        """Whether a row has all the points it can have."""
        if self._column is None:
            return False
        value, top = (
            self._scoring.value(node.id, self._column.id),
            self._scoring.top(node.id, self._column.id),
        )
        return value is not None and bool(top) and value >= (top or 0)

    def field_at_max(self, field: Criterion) -> str:
        """A field without a lost point."""
        figures = f"{{{{points:{field.id}:{self._year}}}}}/{{{{max:{field.id}}}}}"
        return f"- Lĩnh vực {_name(field)} đạt điểm tối đa ({figures} điểm)."

    def criteria_at_max(self, field: Criterion) -> str:
        """The criteria at their maximum in a field that is not; blank without any."""
        names = [_lower(_name(node)) for node in self._plan.children(field.id) if self.at_max(node)]
        return f"- Lĩnh vực {_name(field)}: đạt điểm tối đa về {'; '.join(names)}." if names else ""

    def shortcomings_below(self, field: Criterion) -> list[str]:
        """What was wanting in a field, row by row, with what it cost and why."""
        nodes = [field, *self._plan.walk(field.id)]
        return [line for node in nodes for line in self.shortcomings(node)]

    def shortcomings(self, node: Criterion | None) -> list[str]:
        """The shortcomings of one row (None: of the plan as a whole); a
        loss nobody explained is told too."""
        rows = self._plan.shortcomings_of(node.id if node else None)
        said = [line for row in rows for line in (self._wanting(row), self._cause(row)) if line]
        if node is not None and not rows and self._unexplained(node):
            said.append(f"- {_name(node)} chưa đạt điểm tối đa ({self._figures(node)} điểm).")
        return said

    def _unexplained(self, node: Criterion) -> bool:
        """A scored row that lost points, with no shortcoming
        entered on the rows above it either."""
        told_above = any(self._plan.shortcomings_of(a.id) for a in self._plan.ancestors(node))
        return self._lost(node) and not self._plan.children(node.id) and not told_above

    def _wanting(self, row: Shortcoming) -> str:
        words = text.clean_line(row.text)
        return f"- {_stop(escape(words))}" if words else ""

    def _cause(self, row: Shortcoming) -> str:
        words = text.clean_line(row.cause)
        return f"{_CAUSE[row.cause_kind]}: {_stop(escape(words))}" if words else ""

    def _lost(self, node: Criterion) -> bool:
        return self.lost(node) is not None

    def lost(self, node: Criterion | None) -> int | None:
        """What a row lost in the base year (1/1000 points); None where the plan has no points for
        it or none are lost.

        Every document that names a shortcoming's cost asks here, so that page and workbook agree.
        """
        if node is None or self._column is None:
            return None
        lost = self._scoring.lost(node.id, self._column.id)
        return lost if lost is not None and lost > 0 else None

    def untold(self, node: Criterion) -> str:
        """What is said of a row that lost points with nobody having
        said why; blank for any other row."""
        if self._plan.shortcomings_of(node.id) or not self._unexplained(node):
            return ""
        return f"{text.clean_line(node.title).rstrip(' .;')} chưa đạt điểm tối đa"

    def _figures(self, node: Criterion) -> str:
        return f"{{{{points:{node.id}:{self._year}}}}}/{{{{max:{node.id}}}}}"

    def solutions(self) -> Iterator[str]:
        """Every solution entered, in document order."""
        for owner in (*(node.id for node in self._plan.walk()), None):
            for row in self._plan.shortcomings_of(owner):
                if words := text.clean_line(row.solution):
                    yield f"- {_stop(escape(words))}"

    def causes(self) -> Iterator[str]:
        """Every shortcoming with its cause on one line, in document order."""
        for owner in (*(node.id for node in self._plan.walk()), None):
            for row in self._plan.shortcomings_of(owner):
                words, cause = text.clean_line(row.text), text.clean_line(row.cause)
                if words and cause:
                    yield f"- {escape(words.rstrip('.;:'))}: {_stop(escape(cause))}"
                elif words or cause:
                    yield f"- {_stop(escape(words or cause))}"

    def task(self, task: Task) -> str:
        """A task on one line with its lead unit."""
        node = self._plan.find(Criterion, task.criterion_id)
        words = escape(text.clean_line(task.content)) or (_name(node) if node else "")
        lead = self._plan.find(Unit, task.lead_unit_id)
        who = f" (chủ trì: {escape(lead.name)})" if lead else ""
        return f"- {words.rstrip('.;')}{who}."

    def petition(self, agency: str) -> str:
        """The sentence that opens the petition to one scoring agency."""
        whom = f"kiến nghị {escape(agency)}" if agency else "kiến nghị"
        return (
            f"{{{{agency}}}} {whom} khi chấm điểm lưu ý yếu tố đặc thù của cơ quan và cho điểm tối "
            "đa đối với các tiêu "
            "chí, tiêu chí thành phần sau:"
        )

    def special(self, node: Criterion) -> str:
        """A criterion marked đặc thù with its points and its basis."""
        code = f"{escape(node.code.strip().rstrip('.'))} " if node.code.strip() else ""
        figures = ""
        if self._column and self._scoring.value(node.id, self._column.id) is not None:
            figures = f" ({self._figures(node)} điểm)"
        basis = text.clean_line(node.special_basis)
        said = f": {escape(basis)}" if basis else ""
        line = f"- Tiêu chí {code}{_name(node)}{figures}{said}"
        return f"{line.rstrip('.;')}."

    def duties(self, unit: Unit, tasks: Sequence[Task]) -> str:
        """What a unit answers for."""
        codes = []
        for task in tasks:
            node = self._plan.find(Criterion, task.criterion_id)
            if node is not None and node.code.strip():
                codes.append(escape(text.bare_code(node.code)))
        named = f" thuộc các tiêu chí {', '.join(dict.fromkeys(codes))}" if codes else ""
        work = f"{{{{unit_tasks:{unit.id}}}}} nhiệm vụ{named}"
        return f"- Chủ trì thực hiện {work}; báo cáo kết quả thực hiện theo quy định."

    def block(self, field: Criterion | None) -> list[str]:
        """Tồn tại – nhiệm vụ – chủ trì – phối hợp – theo dõi – thời gian of a field (None: what
        hangs on no row)."""
        nodes: list[Criterion | None] = (
            [None] if field is None else [field, *self._plan.walk(field.id)]
        )
        said: list[str] = []
        for node in nodes:
            said += self._wantings(node)
        for node in nodes:
            for task in self._plan.tasks_of(node.id if node else None):
                said += self._assignment(task, node)
        return said

    def _wantings(self, node: Criterion | None) -> list[str]:
        rows = self._plan.shortcomings_of(node.id if node else None)
        wanting = [
            escape(text.clean_line(row.text)).rstrip(".;")
            for row in rows
            if text.clean_line(row.text)
        ]
        if not rows and node is not None and (untold := self.untold(node)):
            wanting = [escape(untold)]
        said = [f"- Tồn tại: {'; '.join(wanting)}{self._cost(node, rows)}."] if wanting else []
        # Without a shortcoming above it a cause stands for itself.
        mark = "+" if said else "-"
        causes = [f"{mark} {cause}" for row in rows if (cause := self._cause(row))]
        return [*said, *dict.fromkeys(causes)]

    def _cost(self, node: Criterion | None, rows: Sequence[Shortcoming]) -> str:
        """What a row lost, live; where the plan has no points, what the source said."""
        if node is not None and self._lost(node):
            return f" (trừ {{{{lost_points:{node.id}:{self._year}}}}} điểm)"
        said = sum(row.points_lost or 0 for row in rows)
        return f" (trừ {points.format_points(said)} điểm)" if said else ""

    def _assignment(self, task: Task, node: Criterion | None) -> list[str]:
        words = escape(text.clean_line(task.content)) or (_name(node) if node else "")
        said = [f"- Nhiệm vụ, giải pháp khắc phục: {_stop(words)}"]
        if needs := requirement_of(task):
            said.append(f"+ Yêu cầu: {_stop(escape(needs))}")
        lead = self._plan.find(Unit, task.lead_unit_id)
        monitor = self._plan.find(Unit, task.monitoring_unit_id)
        coop = [self._plan.get(Unit, a.unit_id).name for a in self._plan.assignments_of(task.id)]
        if lead:
            word = "Đơn vị thực hiện" if monitor and not coop else "Đơn vị chủ trì thực hiện"
            said.append(f"+ {word}: {_stop(escape(lead.name))}")
        if coop:
            said.append(f"+ Đơn vị phối hợp thực hiện: {_stop(escape('; '.join(coop)))}")
        if monitor:
            said.append(f"+ Đơn vị tham mưu theo dõi thực hiện: {_stop(escape(monitor.name))}")
        if deadline := text.clean_line(task.deadline):
            said.append(f"+ Thời gian thực hiện: {_stop(escape(deadline))}")
        if product := text.clean_line(task.product):
            said.append(f"+ Sản phẩm: {_stop(escape(product))}")
        return said


def unit_line(plan: Plan, task: Task) -> str:
    """Of a task "phối hợp: …; theo dõi: …"; blank without either."""
    coop = [plan.get(Unit, a.unit_id).name for a in plan.assignments_of(task.id)]
    monitor = plan.find(Unit, task.monitoring_unit_id)
    told = [f"phối hợp: {', '.join(coop)}"] if coop else []
    told += [f"theo dõi: {monitor.name}"] if monitor else []
    return "; ".join(told)


def requirement_of(task: Task) -> str:
    """What a task requires, its lines as one: "đúng hạn; đủ nội dung"; blank without any."""
    lines = (
        line.strip(" \t-–•+*").rstrip(" .;,") for line in text.clean(task.requirement).split("\n")
    )
    return "; ".join(text.clean_line(line) for line in lines if line)


def needs_of(task: Task) -> str:
    """Of a task "yêu cầu: …; sản phẩm: …"; blank without either."""
    needs, product = requirement_of(task), text.clean_line(task.product)
    told = [f"yêu cầu: {needs}"] if needs else []
    told += [f"sản phẩm: {product}"] if product else []
    return "; ".join(told)


def deadline_of(task: Task) -> str:
    """Of a task "thời gian: …"; blank without a deadline."""
    deadline = text.clean_line(task.deadline)
    return f"thời gian: {deadline}" if deadline else ""


def _name(node: Criterion) -> str:
    return escape(text.clean_line(node.title).rstrip(" .;"))


def _lower(name: str) -> str:
    """A title inside a sentence; an abbreviation keeps its capitals."""
    return name[:1].lower() + name[1:] if name[1:2].islower() or name[1:2] == " " else name


def _stop(words: str) -> str:
    """A sentence with its full stop, once."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words.rstrip(';, ')}."
