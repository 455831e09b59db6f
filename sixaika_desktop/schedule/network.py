"""Tasks, milestones and what waits for what, as a graph: its loops, its order, its earliest and latest days.

Times are *moments*: the moment n is the beginning of the day with ordinal n, so a task on the days s … e
begins at the moment s and finishes at e + 1, and a milestone is reached at the end of its day. A dependency
of kind FS with lag L says: the successor begins at the predecessor's finish + L or later; SS, FF and SF
likewise. A task with subtasks stands in the graph twice, where it opens (its subtasks wait for it) and where
it closes (it waits for its subtasks).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from sixaika_desktop.domain.model import Application
from sixaika_desktop.schedule.spans import Days, Reading


class Link(NamedTuple):
    """A dependency between two rows that both exist."""

    id: str
    before: str
    after: str
    kind: str
    lag: int


def need(kind: str, lag: int, before: Days, before_point: bool) -> int:
    """The moment from which on the successor may begin (FS, SS) or finish (FF, SF)."""
    if kind[0] == "F" or before_point:
        return before[1] + 1 + lag
    return before[0] + lag


def have(kind: str, after: Days, after_point: bool) -> int:
    """The moment at which the successor does begin (FS, SS) or finish (FF, SF)."""
    if kind[1] == "F" or after_point:
        return after[1] + 1
    return after[0]


@dataclass(slots=True)
class Network:
    """The graph of one application; `opening` and `closing` give the node of a row, for leaves the same."""

    names: list[str]
    opening: dict[str, int]
    closing: dict[str, int]
    links: list[Link]
    edges: list[tuple[int, int]]
    """Of every link its two nodes, in the order of `links`."""
    nesting: list[tuple[int, int]]
    order: list[int] = field(default_factory=list[int])
    component: list[int] = field(default_factory=list[int])
    cycles: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def in_loop(self, index: int) -> bool:
        """Whether the link with this index lies on a loop."""
        before, after = self.edges[index]
        return self.component[before] == self.component[after]


def build(application: Application, reading: Reading) -> Network:
    """The graph, its loops named and its nodes in an order in which every node follows what it waits for."""
    names: list[str] = []
    opening: dict[str, int] = {}
    closing: dict[str, int] = {}
    for row in (*reading.tasks, *(m.id for m in application.milestones)):
        opening[row] = closing[row] = len(names)
        names.append(row)
        if row in reading.children:
            closing[row] = len(names)
            names.append(row)
    links = [
        Link(d.id, d.before, d.after, d.kind, d.lag)
        for d in application.dependencies
        if d.before in opening and d.after in opening and d.kind in ("FS", "SS", "FF", "SF")
    ]
    edges = [(closing[link.before], opening[link.after]) for link in links]
    nesting: list[tuple[int, int]] = []
    for parent, inside in reading.children.items():
        for child in inside:
            nesting += [(opening[parent], opening[child]), (closing[child], closing[parent])]
    network = Network(names, opening, closing, links, edges, nesting)
    _find_loops(network)
    return network


def _find_loops(network: Network) -> None:
    size = len(network.names)
    follows: list[list[int]] = [[] for _ in range(size)]
    for before, after in (*network.edges, *network.nesting):
        follows[before].append(after)
    network.component = _components(follows)
    members: dict[int, list[int]] = {}
    for node, component in enumerate(network.component):
        members.setdefault(component, []).append(node)
    selves = {before for before, after in network.edges if before == after}
    for nodes in members.values():
        if len(nodes) > 1 or nodes[0] in selves:
            network.cycles.append(_shortest_loop(nodes[0], follows, network))
    waits = [0] * size
    for node in range(size):
        for after in follows[node]:
            waits[after] += network.component[node] != network.component[after]
    ready = [node for node in range(size) if not waits[node]]
    heapify(ready)
    while ready:
        node = heappop(ready)
        network.order.append(node)
        for after in follows[node]:
            if network.component[node] != network.component[after]:
                waits[after] -= 1
                if not waits[after]:
                    heappush(ready, after)


def _components(follows: Sequence[Sequence[int]]) -> list[int]:
    """Tarjan's strongly connected components without recursion: of every node the number of its component."""
    size = len(follows)
    index = [-1] * size
    low = [0] * size
    component = [-1] * size
    stack: list[int] = []
    count = 0
    for root in range(size):
        if index[root] >= 0:
            continue
        index[root] = low[root] = count
        count += 1
        stack.append(root)
        work = [(root, iter(follows[root]))]
        while work:
            node, rest = work[-1]
            for after in rest:
                if index[after] < 0:
                    index[after] = low[after] = count
                    count += 1
                    stack.append(after)
                    work.append((after, iter(follows[after])))
                    break
                if component[after] < 0:
                    low[node] = min(low[node], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    while True:
                        member = stack.pop()
                        component[member] = node
                        if member == node:
                            break
    return component


def _shortest_loop(start: int, follows: Sequence[Sequence[int]], network: Network) -> tuple[str, ...]:
    """The rows of a shortest loop through a node, in the order in which they wait for one another."""
    came: dict[int, int] = {}
    queue = [start]
    for node in queue:
        for after in follows[node]:
            if network.component[after] != network.component[start]:
                continue
            if after == start:
                path = [node]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return tuple(_once(network.names[n] for n in reversed(path)))
            if after not in came:
                came[after] = node
                queue.append(after)
    raise AssertionError("a component of more than one node has a loop through each")


def _once(rows: Iterable[str]) -> list[str]:
    """A row whose opening and closing both lie on the loop is named once."""
    return list(dict.fromkeys(rows))


def earliest(network: Network, reading: Reading, start: int) -> dict[str, Days]:
    """The earliest days of every dated row, if all begins as soon as it may after the project's start."""
    begin = [start] * len(network.names)
    finish = [start] * len(network.names)
    least = [start] * len(network.names)
    """Of every node: the moment its finish may not come before."""
    outgoing = _outgoing(network)
    for node in network.order:
        row = network.names[node]
        if row in reading.children:
            if node == network.opening[row]:
                finish[node] = begin[node]
                for child in reading.children[row]:
                    at = network.opening[child]
                    begin[at] = max(begin[at], begin[node])
                at = network.closing[row]
                least[at] = max(least[at], least[node])
                continue
            inside = [network.closing[child] for child in reading.children[row]]
            begin[node] = min(begin[i] for i in inside)
            finish[node] = max(
                least[node], begin[node] + _own_length(reading, row), *(finish[i] for i in inside)
            )
        elif row in reading.points:
            begin[node] = finish[node] = max(begin[node], least[node], start + 1)
        else:
            length = _length(reading, row)
            begin[node] = max(begin[node], least[node] - length)
            finish[node] = begin[node] + length
        point = row in reading.points
        for kind, lag, after in outgoing[node]:
            if network.names[after] not in reading.days:
                continue
            moment = (finish[node] if kind[0] == "F" or point else begin[node]) + lag
            if kind[1] == "F":
                least[after] = max(least[after], moment)
            else:
                begin[after] = max(begin[after], moment)
    found: dict[str, Days] = {}
    for row, node in network.closing.items():
        if row in reading.days:
            last = finish[node] - 1
            found[row] = (last if row in reading.points else begin[node], last)
    return found


def latest(network: Network, reading: Reading) -> dict[str, Days]:
    """The latest days at which every dated row may lie without the last of all ending later than it does as
    typed.
    """
    dated = [row for row in network.closing if row in reading.days]
    if not dated:
        return {}
    horizon = max(reading.days[row][1] for row in dated if not spans_dated(reading, row)) + 1
    limit = [horizon] * len(network.names)
    """Of every node: the latest moment of its finish."""
    begin = [horizon] * len(network.names)
    outgoing = _outgoing(network)
    for node in reversed(network.order):
        row = network.names[node]
        parent = row in reading.children
        length = _length(reading, row)
        for kind, lag, after in outgoing[node]:
            if network.names[after] not in reading.days:
                continue
            moment = (
                begin[after] if kind[1] == "S" else _latest_finish(network, reading, limit, after)
            ) - lag
            if kind[0] == "S" and row not in reading.points:
                moment += length
            limit[node] = min(limit[node], moment)
        if parent and node == network.closing[row]:
            for child in reading.children[row]:
                at = network.closing[child]
                limit[at] = min(limit[at], limit[node])
        elif parent:
            begin[node] = min(begin[network.opening[child]] for child in reading.children[row])
            begin[node] -= _own_length(reading, row)
        else:
            begin[node] = limit[node] - length
    found: dict[str, Days] = {}
    for row in dated:
        node = network.closing[row]
        last = _latest_finish(network, reading, limit, node) - 1
        found[row] = (last if row in reading.points else begin[network.opening[row]], last)
    return found


def _latest_finish(network: Network, reading: Reading, limit: Sequence[int], node: int) -> int:
    row = network.names[node]
    if row not in reading.children:
        return limit[node]
    own_end = reading.days[row][1] + 1 if reading.typed[row][1] is not None and row in reading.days else 0
    inside = (_latest_finish(network, reading, limit, network.closing[c]) for c in reading.children[row])
    return max(own_end, *inside)


def _outgoing(network: Network) -> list[list[tuple[str, int, int]]]:
    """Of every node what waits for it: kind, lag and the node, loops left out."""
    found: list[list[tuple[str, int, int]]] = [[] for _ in network.names]
    for index, link in enumerate(network.links):
        if not network.in_loop(index):
            before, after = network.edges[index]
            found[before].append((link.kind, link.lag, after))
    return found


def _length(reading: Reading, row: str) -> int:
    if row in reading.points or row not in reading.days:
        return 0
    return reading.days[row][1] - reading.days[row][0] + 1


def _own_length(reading: Reading, row: str) -> int:
    """The typed length of a task with subtasks none of which has a date; zero for others."""
    return 0 if spans_dated(reading, row) else _length(reading, row)


def spans_dated(reading: Reading, row: str) -> bool:
    """Whether a task has a dated subtask."""
    return any(child in reading.days for child in reading.children.get(row, ()))


def shortfall(link: Link, days: Mapping[str, Days], points: set[str]) -> int:
    """By how many days the successor comes too early; zero or less where the dependency is kept."""
    return need(link.kind, link.lag, days[link.before], link.before in points) - have(
        link.kind, days[link.after], link.after in points
    )
