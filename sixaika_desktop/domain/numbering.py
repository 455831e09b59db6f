"""The numbers that work packages, tasks and subtasks have on the screen, on paper and in sentences."""

from collections.abc import Mapping, Sequence

from sixaika_desktop.domain.model import Task, WorkPackage


def numbered(packages: Sequence[WorkPackage], first: int = 1) -> dict[str, str]:
    """The number of every work package, task and subtask: 2, 2.1, 2.1.3; the packages count from *first*."""
    found: dict[str, str] = {}

    def visit(number: str, tasks: Sequence[Task], parent: str, seen: frozenset[str]) -> None:
        mine = {t.id for t in tasks}
        inside = [t for t in tasks if (t.parent if t.parent in mine else "") == parent and t.id not in seen]
        for place, task in enumerate(inside, 1):
            found[task.id] = f"{number}.{place}"
            visit(found[task.id], tasks, task.id, seen | {task.id})

    for place, package in enumerate(packages, first):
        found[package.id] = str(place)
        visit(str(place), package.tasks, "", frozenset())
        for task in package.tasks:
            found.setdefault(task.id, f"{place}.–")
    return found


def in_order(package: WorkPackage, numbers: Mapping[str, str]) -> list[Task]:
    """The tasks of a work package, subtasks after the task they belong to."""

    def place(task: Task) -> tuple[int, ...]:
        return tuple(int(part) if part.isdigit() else 10**6 for part in numbers[task.id].split("."))

    return sorted(package.tasks, key=place)
