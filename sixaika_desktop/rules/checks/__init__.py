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
    partners,
    rows,
    staff,
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
    "partners",
    "rows",
    "staff",
]
