"""The fix of a broken dependency: where its successor, and what waits for that, would have to go."""

from collections.abc import Mapping
from dataclasses import replace
from heapq import heappop, heappush
from typing import Any, TypeAlias

from sixaika_desktop.domain.model import Application, Milestone, Row, Task, WorkPackage
from sixaika_desktop.schedule.network import Network, shortfall
from sixaika_desktop.schedule.spans import Days, Reading, Span

ENOUGH = 10
"""Links are followed in the order of the plan, nearly always once each; what needs more passes never ends."""

Moves: TypeAlias = Mapping[str, Span]
"""New days of tasks and milestones by id. A span keeps its length."""


def needed(reading: Reading, network: Network, link: int) -> dict[str, Days] | None:
    """The days of every row that must move so that this link is kept and no link kept before is broken.

    Rows only ever move later, and no further than they must. None where the link lies on a loop, or pushes
    one that no move can satisfy, such as a task that waits for its own subtask.
    """
    if network.in_loop(link):
        return None
    days = dict(reading.days)
    points = reading.points
    dated = [i for i, x in enumerate(network.links) if x.before in days and x.after in days]
    if link not in dated or shortfall(network.links[link], days, points) <= 0:
        return {}
    leaving: dict[str, list[int]] = {}
    for i in dated:
        if i == link or shortfall(network.links[i], days, points) <= 0:
            leaving.setdefault(network.links[i].before, []).append(i)
    moving: set[str] = set()
    rank = {node: place for place, node in enumerate(network.order)}
    order = [rank[before] for before, _ in network.edges]
    queue, waiting = [(order[link], link)], {link}
    for _ in range(ENOUGH * (len(network.links) + len(network.names))):
        if not queue:
            break
        _, i = heappop(queue)
        waiting.discard(i)
        late = shortfall(network.links[i], days, points)
        if late <= 0:
            continue
        touched: set[str] = set()
        for row in _with_inside(reading, network.links[i].after):
            if row in days:
                days[row] = (days[row][0] + late, days[row][1] + late)
                touched.add(row)
        moving |= touched
        if not _respan_above(reading, days, network.links[i].after, touched):
            return None
        for row in touched:
            for j in leaving.get(row, ()):
                if j not in waiting:
                    waiting.add(j)
                    heappush(queue, (order[j], j))
    if queue:
        return None
    return {row: span for row, span in days.items() if row in moving and _has_own_days(reading, row)}


def _with_inside(reading: Reading, row: str) -> list[str]:
    rows = [row]
    for r in rows:
        rows += reading.children.get(r, ())
    return rows


def _respan_above(reading: Reading, days: dict[str, Days], row: str, touched: set[str]) -> bool:
    """Tasks that span their subtasks follow them; dates of their own stay.

    False where one would then end before it starts.
    """
    while row in reading.parent:
        row = reading.parent[row]
        if row not in days:
            return True
        start, end = reading.typed[row]
        inside = [days[child] for child in reading.children[row] if child in days]
        if not inside:
            return True
        span = (
            min(s[0] for s in inside) if start is None else days[row][0],
            max(s[1] for s in inside) if end is None else days[row][1],
        )
        if span[1] < span[0]:
            return False
        if span != days[row]:
            days[row] = span
            touched.add(row)
    return True


def _has_own_days(reading: Reading, row: str) -> bool:
    """Whether moving the row means typing other days; a task that only spans its subtasks has none."""
    return row in reading.points or reading.typed[row] != (None, None)


def moved(application: Application, moves: Moves) -> Application:
    """The application with these tasks and milestones on their new days; the very same one where nothing
    changes.

    A date that was given by a period becomes a day. A task that has one date of its own and takes the other
    from its subtasks keeps it that way.
    """
    packages = tuple(_moved_package(package, moves) for package in application.work_packages)
    milestones = tuple(_moved_milestone(m, moves) for m in application.milestones)
    changed: dict[str, Any] = {}
    if any(new is not old for new, old in zip(packages, application.work_packages, strict=True)):
        changed["work_packages"] = packages
    if any(new is not old for new, old in zip(milestones, application.milestones, strict=True)):
        changed["milestones"] = milestones
    return replace(application, **changed) if changed else application


def _moved_package(package: WorkPackage, moves: Moves) -> WorkPackage:
    tasks = tuple(_moved_task(task, moves) for task in package.tasks)
    if all(new is old for new, old in zip(tasks, package.tasks, strict=True)):
        return package
    return replace(package, tasks=tasks)


def _moved_task(task: Task, moves: Moves) -> Task:
    span = moves.get(task.id)
    if span is None:
        return task
    new: dict[str, Any] = {}
    if task.start is not None or task.from_period:
        new |= {"start": span.start, "from_period": ""}
    if task.end is not None or task.to_period:
        new |= {"end": span.end, "to_period": ""}
    return _replaced(task, new)


def _moved_milestone(milestone: Milestone, moves: Moves) -> Milestone:
    span = moves.get(milestone.id)
    return milestone if span is None else _replaced(milestone, {"due": span.end, "due_period": ""})


def _replaced(row: Any, new: Mapping[str, Any]) -> Any:
    assert isinstance(row, Row)
    return row if all(getattr(row, name) == value for name, value in new.items()) else replace(row, **new)
