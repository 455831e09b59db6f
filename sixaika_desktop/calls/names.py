"""What a call calls things: the names of its codes, for whoever tells of a place or a value in words."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from sixaika_desktop.calls.model import Call, Choice, Says
from sixaika_desktop.domain.phrases import has, pick, say

Names: TypeAlias = Callable[[str, str, str], str]
"""Kind of code, code and language to a name; "" where the call has none."""


def names_of(call: Call) -> Names:
    """The names of the call's categories, items, marks, sources, questions, columns, annexes and so on.

    A column is asked for as `question.column`, a choice as `question.code`.
    """
    known = _known(_Same(call))

    def name(kind: str, code: str, language: str) -> str:
        return pick(known.get((kind, code), {}), language)

    return name


def fund_name(call: Call, language: str) -> str:
    """The short name of the call's fund in a language (EAKR, Eruf, ERDF); as the call writes it where the
    program does not know it.
    """
    key = f"fund-{call.fund.lower()}"
    return say(key, language) if has(key) else call.fund


class _Same:
    """A call, compared by identity: a call is large and never hashed by what is in it."""

    __slots__ = ("call",)

    def __init__(self, call: Call) -> None:
        self.call = call

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.call is other.call

    def __hash__(self) -> int:
        return id(self.call)


@lru_cache(maxsize=8)
def _known(same: _Same) -> Mapping[tuple[str, str], Says]:
    return {(kind, code): says for kind, code, says in _all(same.call)}


def _all(call: Call) -> Iterator[tuple[str, str, Says]]:
    yield "call", call.id, call.title
    for kind, rows in (
        ("round", [(r.id, r.title) for r in call.rounds]),
        ("category", [(c.id, c.names) for c in call.categories]),
        ("cost_model", [(m.id, m.names) for m in call.cost_models]),
        ("item", [(i.id, i.names) for i in call.items]),
        ("source", [(f.id, f.names) for f in call.financing]),
        ("annex", [(a.id, a.names) for a in call.annexes]),
        ("mark", [(m.code, m.names) for m in call.marks]),
        ("section", [(s.id, s.names) for s in call.sections]),
        ("rule", [(r.id, r.title) for r in call.rules]),
        ("rate", [(r.id, call.category[r.target].names) for m in call.cost_models for r in m.rates]),
    ):
        for code, says in rows:
            yield kind, code, says
    for question in call.question.values():
        yield "question", question.id, question.names
        yield from _choices(question.id, question.choices)
        for row in question.rows:
            yield "row", row.code, row.names
        for column in question.columns:
            yield "column", f"{question.id}.{column.id}", column.names
            yield from _choices(f"{question.id}.{column.id}", column.choices)


def _choices(question: str, choices: tuple[Choice, ...]) -> Iterator[tuple[str, str, Says]]:
    for choice in choices:
        yield "choice", f"{question}.{choice.code}", choice.names
