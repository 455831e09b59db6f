"""The checks, each a small typed function; importing this package declares them all."""

from sixaika_desktop.rules.checks import (
    aid,
    answers,
    consortium,
    cost_model,
    dates,
    financing,
    form,
    identity,
    limits,
    named,
    partners,
    rows,
    staff,
    typed,
)

__all__ = [
    "aid",
    "answers",
    "consortium",
    "cost_model",
    "dates",
    "financing",
    "form",
    "identity",
    "limits",
    "named",
    "partners",
    "rows",
    "staff",
    "typed",
]
