"""What an edit is: a function from one application to the next that also says what it is meant to change.

An edit function is written with `@action` and returns a `Step`: the next application and the *purpose*, the
places that the user asked to change. Called, it gives the application: `set_lead(app, "p2")`. Asked for an
edit, it gives one that can be kept, shown and taken later: `set_lead.of("p2")`. Whatever else an edit changes
is a loss (`losses.py`).
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Concatenate, Generic, ParamSpec

from sixaika_desktop.domain.compare import difference
from sixaika_desktop.domain.model import Application, Where

P = ParamSpec("P")

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id() -> str:
    """A random id of twelve letters and digits, none of them easily taken for another."""
    return "".join(secrets.choice(_LETTERS) for _ in range(12))


@dataclass(frozen=True, slots=True)
class Step:
    """The next application, and the places that the edit was meant to change.

    A place is a whole row that comes or goes (its id), a field with all its cells, or one cell. `about` is
    the place that the edit is named after.
    """

    after: Application
    purpose: frozenset[Where]
    about: Where

    @classmethod
    def of(cls, after: Application, about: Where, *others: Where) -> "Step":
        """A step to *after* for these places."""
        return cls(after, frozenset((about, *others)), about)

    @classmethod
    def whole(cls, before: Application, after: Application, about: Where | None = None) -> "Step":
        """A step whose purpose is all that it changes, and the place it is about."""
        places = [d.where for d in difference(before, after)]
        about = about or (places[0] if places else Where(before.id))
        return cls.of(after, about, *places)

    def intends(self, where: Where) -> bool:
        """Whether this place is part of the purpose."""
        return not self.purpose.isdisjoint((where, Where(where.id, where.field)))


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that was chosen and not yet taken: calling it with an application gives the next one.

    `name` is the key of its label without the leading `edit-`; `arguments` are kept to be looked at.
    """

    name: str
    run: Callable[[Application], Step] = field(repr=False)
    arguments: tuple[object, ...] = ()

    def __call__(self, app: Application) -> Application:
        return self.run(app).after


class Action(Generic[P]):
    """A kind of edit."""

    def __init__(self, run: Callable[Concatenate[Application, P], Step]) -> None:
        self.run = run
        self.name = run.__name__.replace("_", "-")
        self.__doc__ = run.__doc__
        self.__name__ = run.__name__

    def __call__(self, app: Application, *args: P.args, **kwargs: P.kwargs) -> Application:
        return self.run(app, *args, **kwargs).after

    def of(self, *args: P.args, **kwargs: P.kwargs) -> Edit:
        """The edit with these arguments, to be taken later."""
        return Edit(self.name, lambda app: self.run(app, *args, **kwargs), (*args, *kwargs.values()))


def action(run: Callable[Concatenate[Application, P], Step]) -> Action[P]:
    """Make a kind of edit of a function from an application to a step."""
    return Action(run)


def all_of(name: str, edits: Iterable[Callable[[Application], Application]]) -> Edit:
    """Several edits taken as one. Plain functions do too: all they change is their purpose."""
    chosen = tuple(edits)

    def run(app: Application) -> Step:
        places: list[Where] = []
        for edit in chosen:
            step = step_of(edit, app)
            app = step.after
            places += [step.about, *step.purpose]
        return Step.of(app, *(places or [Where(app.id)]))

    return Edit(name, run)


def step_of(edit: Callable[[Application], Application], app: Application) -> Step:
    """The step that an edit takes from this application."""
    return edit.run(app) if isinstance(edit, Edit) else Step.whole(app, edit(app))
