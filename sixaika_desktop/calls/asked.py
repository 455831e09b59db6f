"""What kinds of question a call can ask: the names of checks, their arguments, and what each puts into its
sentence.

The checks themselves are in `rules/`, a layer above; importing `sixaika_desktop.rules` fills `CHECKS`. The
signature of the check's function is the schema of its arguments.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from sixaika_desktop.calls.model import Dated


@dataclass(frozen=True, slots=True)
class Unit:
    """How a number is shown: € or %."""

    sign: str


@dataclass(frozen=True, slots=True)
class Names:
    """The text names something of the call: question, category, tag, mark, annex, model, source, rule."""

    kind: str


Euro: TypeAlias = Annotated[Decimal, Unit("€")]
Percent: TypeAlias = Annotated[Decimal, Unit("%")]
QuestionId: TypeAlias = Annotated[str, Names("question")]
Tag: TypeAlias = Annotated[str, Names("tag")]
CategoryId: TypeAlias = Annotated[str, Names("category")]
MarkId: TypeAlias = Annotated[str, Names("mark")]
AnnexId: TypeAlias = Annotated[str, Names("annex")]
ModelId: TypeAlias = Annotated[str, Names("model")]
PartnerField: TypeAlias = Annotated[str, Names("field")]
Part: TypeAlias = Annotated[str, Names("part")]
"""A question, or one of `PARTS` with @ before it."""

Role: TypeAlias = Literal["lead", "implementer", "associated", "recipient"]
LegalForm: TypeAlias = Literal["public", "private", "natural", "none"]
Form: TypeAlias = Literal["joint", "transfer", "group", "single"]

PARTS = (
    "applicant",
    "partners",
    "dates",
    "budget",
    "financing",
    "income",
    "work_plan",
    "steering",
    "de_minimis",
)
"""The parts of an application that are no questions, as a rule may ask for them."""
EuroOverTime: TypeAlias = Annotated[tuple[Dated, ...], Unit("€")]
"""A parameter's whole series, or one number that holds always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a check: its type as annotated, and whether it must be given."""

    name: str
    hint: Any
    required: bool
    default: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A kind of question. `gives`: the values it puts into its sentence, with €, % or "" for each; `fixes`:
    by name; `limits`: the arguments that are numeric limits.
    """

    name: str
    about: str
    arguments: Mapping[str, Argument]
    gives: Mapping[str, str] = field(default_factory=dict[str, str])
    fixes: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()


CHECKS: dict[str, Asked] = {}
"""Every check by name, as `sixaika_desktop.rules` registered it."""
