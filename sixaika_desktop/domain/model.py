"""What an application is: frozen values that own one another.

Every row has an `id` that is unique in the application (letters, digits, "_" and "-", at most 64) and a
fractional `order` among its siblings. A partner owns its posts, costs, incomes, financing, aid received and
contacts; a work package owns its tasks and deliverables. None, "" and an empty map mean *not given yet*,
never zero and never no. A field that names another row says so by `ref`, one with fixed terms by `terms`;
`shape.py` reads these declarations once for storage, exchange, difference, merge and schema.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from sixaika_desktop.domain.map import EMPTY, Map
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.months import Day

Texts: TypeAlias = Map[str, str]
"""A text by language code: fi, sv, en or any other of the application's languages (at most four)."""


class Cell(NamedTuple):
    """Where a part of a row falls; "" is *not tied to one*."""

    work_package: str
    period: str


Cells: TypeAlias = Map[Cell, Amount]
"""A sparse table of amounts (or months, or hours) by work package and period."""

Amounts: TypeAlias = Map[str, Amount]
"""Amounts by a key that the field explains."""


class Where(NamedTuple):
    """A place in an application: a row, its field, and a cell, language or key inside the field ("" for
    none).
    """

    id: str
    field: str = ""
    cell: str = ""


def _ref(*kinds: str, default: Any = "", bound: bool = False) -> Any:
    """A field that names rows of these kinds ("*": of any). `bound`: the row means nothing without the one
    named.
    """
    return field(default=default, metadata={"ref": kinds, "bound": bound})


def _term(*terms: str, default: str = "") -> Any:
    """A field whose terms have a meaning in the program itself; a file with any other term is refused."""
    return field(default=default, metadata={"terms": tuple(dict.fromkeys((default, *terms)))})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Anything with an identity."""

    id: str
    order: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Row):
    """A person of a partner (yhteyshenkilö, allekirjoittaja). `kind`: contact, signatory, responsible."""

    kind: str = _term("signatory", "responsible", default="contact")
    name: str = ""
    position: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Row):
    """A post paid for the project (tehtävä, palkkakustannus).

    `pay` is gross euros per `pay_per` (month, year or hour); `side_costs` (sivukulut) and `share` of full
    time are percentages, each counted as given only if typed (no side costs: 0; no share: 100). `rises` maps
    an ISO date to a percentage by which the pay rises from that day on, one upon the other. `cells` and
    `unplaced` hold `measure`: months, or hours. Full-time months: half a year at 50 % is 6 months with share
    50.
    """

    category: str = ""
    title: Texts = EMPTY
    person: str = ""
    pay: Amount = None
    pay_per: str = _term("year", "hour", default="month")
    side_costs: Amount = None
    share: Amount = None
    rises: Amounts = EMPTY
    measure: str = _term("hours", default="months")
    unplaced: Amount = None
    cells: Cells = field(default=EMPTY, metadata={"ref": ("work_package",)})
    job_description: Texts = EMPTY
    time_records: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost(Row):
    """A cost row (kustannusrivi) in euros.

    Where both `units` and `price` are given the row is their product and `unplaced` counts for nothing: what
    `cells` leave over is not placed. Else the row is the sum of `cells` and `unplaced`. `item` names a unit
    cost or lump sum of the call. `marks` are the call's own yes/no marks on rows: abroad, used, works, vat,
    tender_plan …
    """

    category: str = ""
    description: Texts = EMPTY
    unit: str = ""
    units: Amount = None
    price: Amount = None
    unplaced: Amount = None
    cells: Cells = field(default=EMPTY, metadata={"ref": ("work_package",)})
    item: str = ""
    supplier: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Income(Row):
    """Income of the project (tulot), deducted from its costs. `after_end`: arises only after the project
    ends.
    """

    description: Texts = EMPTY
    unplaced: Amount = None
    cells: Cells = field(default=EMPTY, metadata={"ref": ("work_package",)})
    after_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Financing(Row):
    """One source of a partner's money (rahoitus).

    `source` is a term of the call (EU + state, municipal own, private …). One of three says how much: `share`
    in percent of the net cost; `amount` (or `cells` by period) in euros; `rest`, whatever the others leave.
    `part` "investment" ties the row to the investment part. `in_kind`: not cash.
    """

    source: str = ""
    funder: str = ""
    share: Amount = None
    amount: Amount = None
    cells: Cells = EMPTY
    rest: bool = False
    part: str = ""
    in_kind: bool = False
    commitment: str = _ref("attachment")


@dataclass(frozen=True, slots=True, kw_only=True)
class AidReceived(Row):
    """De minimis aid (vähämerkityksinen tuki) granted, or planned in this project, to one undertaking."""

    undertaking: str = ""
    business_id: str = ""
    granted: Day = None
    amount: Amount = None
    giver: str = ""
    planned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Row):
    """An actor of the project.

    `role`: lead (päätoteuttaja), implementer (osatoteuttaja), associated (muu kumppani, no budget), recipient
    (tuen siirron saaja). `legal_form`: public, private, natural, none. `vat`: recoverable, not_recoverable,
    partly. `unit_of` names the partner of the same organisation whose unit this one is. `rates` holds the
    flat rates chosen for this partner, in percent by the call's rate id. `active` False: kept, but outside
    every total and check.
    """

    role: str = _term("lead", "associated", "recipient", default="implementer")
    active: bool = True
    organisation: str = ""
    acronym: str = ""
    name: Texts = EMPTY
    department: Texts = EMPTY
    unit_of: str = _ref("partner")
    type: str = ""
    legal_form: str = _term("public", "private", "natural", "none")
    for_profit: bool | None = None
    own_business: bool | None = None
    owner_city: str = ""
    city_area: str = ""
    country: str = "FI"
    nuts: str = ""
    municipality: str = ""
    business_id: str = ""
    vat_id: str = ""
    vat: str = _term("recoverable", "not_recoverable", "partly")
    pic: str = ""
    iban: str = ""
    bic: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    www: str = ""
    phone: str = ""
    duties: Texts = EMPTY
    rates: Amounts = EMPTY
    contacts: tuple[Contact, ...] = ()
    posts: tuple[Post, ...] = ()
    costs: tuple[Cost, ...] = ()
    incomes: tuple[Income, ...] = ()
    financing: tuple[Financing, ...] = ()
    aid: tuple[AidReceived, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Row):
    """A task (toimenpide), or a subtask of `parent`. Dated by days, or by the call's periods where days are
    empty.
    """

    parent: str = _ref("task")
    title: Texts = EMPTY
    description: Texts = EMPTY
    lead: str = _ref("partner")
    partners: tuple[str, ...] = _ref("partner", default=())
    start: Day = None
    end: Day = None
    from_period: str = ""
    to_period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable(Row):
    """Something handed over (tuotos), by a day or in a period."""

    task: str = _ref("task")
    title: Texts = EMPTY
    description: Texts = EMPTY
    lead: str = _ref("partner")
    due: Day = None
    due_period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPackage(Row):
    """A work package (työpaketti). Without dates of its own it spans its tasks."""

    title: Texts = EMPTY
    objective: Texts = EMPTY
    lead: str = _ref("partner")
    start: Day = None
    end: Day = None
    tasks: tuple[Task, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Row):
    """A point that must be reached (virstanpylväs)."""

    title: Texts = EMPTY
    verification: Texts = EMPTY
    work_package: str = _ref("work_package")
    due: Day = None
    due_period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency(Row):
    """`after` waits for `before` (task or milestone). `kind`: FS, SS, FF, SF; `lag` in days, may be
    negative.
    """

    before: str = _ref("task", "milestone", bound=True)
    after: str = _ref("task", "milestone", bound=True)
    kind: str = _term("SS", "FF", "SF", default="FS")
    lag: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow(Row):
    """A row that the user added to a form table with free rows; `partner` where each partner has a table of
    its own.
    """

    section: str = ""
    partner: str = _ref("partner", bound=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Row):
    """One answer to the call's form.

    `question` is the call's question id; `row` a fixed row of a table or a FormRow; `column` its column;
    `language` for texts; `partner` where each partner answers. `value` is what was typed: a text, a choice's
    code, "yes" or "no", a number in canonical form or as it was typed, an ISO date. Its id is made of its
    place (`answer_id`), so that two people who answer the same question change the same row.
    """

    question: str = ""
    row: str = _ref("form_row", bound=True)
    column: str = ""
    language: str = ""
    partner: str = _ref("partner", bound=True)
    value: str = ""
    stale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SteeringMember(Row):
    """A seat in the steering group (ohjausryhmä)."""

    name: str = ""
    organisation: str = ""
    partner: str = _ref("partner")
    city_area: str = ""
    expertise: str = ""
    deputy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Row):
    """A file handed in with the application (liite). Its bytes are stored by `sha256`, outside the value.

    `kind` is the call's annex id. `signed` is the day it was signed.
    """

    kind: str = ""
    partner: str = _ref("partner")
    name: str = ""
    sha256: str = ""
    size: int = 0
    media_type: str = ""
    signed: Day = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry(Row):
    """A day that the applicants plan by (kalenterimerkintä), never printed in the application.

    `kind`: board, a board or council meets (toimielimen kokous); letter_asked, letter_received, a letter of
    intent (aiesopimus); agreement signed (yhteishankesopimus); signature of the application (allekirjoitus);
    authorisation in the portal (Suomi.fi-valtuus); other. `partner` where it is one partner's own.
    """

    kind: str = _term(
        "board", "letter_asked", "letter_received", "agreement", "signature", "authorisation", "other"
    )
    partner: str = _ref("partner")
    day: Day = None
    note: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialReason(Row):
    """A reason (erityinen syy) for deviating from a rule where the law allows it; `target` is the row, "" for
    all.
    """

    rule: str = ""
    target: str = _ref("*", bound=True)
    text: Texts = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(Row):
    """Support transferred (tuen siirto) to a recipient, in euros. 8/2014 § 12."""

    recipient: str = _ref("partner")
    amount: Amount = None
    purpose: Texts = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Row):
    """A remark for colleagues at a place of the application; never printed in it."""

    target: str = _ref("*", bound=True)
    field: str = ""
    cell: str = ""
    text: str = ""
    author: str = ""
    written: Day = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(Row):
    """A whole application (hakemus).

    `form`: joint (yhteishanke), transfer (tuen siirto), group (ryhmähanke), single. `state`: draft,
    submitted, granted, refused. `submission` is the planned, then the real day of handing in (vireille).
    `remark` is printed on the cover: a sample says there what in it is public and what is invented.
    """

    call: str = ""
    call_version: str = ""
    round: str = ""
    state: str = _term("submitted", "granted", "refused", default="draft")
    diary: str = ""
    code: str = ""
    acronym: str = ""
    title: Texts = EMPTY
    languages: tuple[str, ...] = ("fi",)
    form: str = _term("joint", "transfer", "group", "single")
    start: Day = None
    end: Day = None
    submission: Day = None
    cost_model: str = ""
    advance: Amount = None
    remark: Texts = EMPTY
    partners: tuple[Partner, ...] = ()
    work_packages: tuple[WorkPackage, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    rows: tuple[FormRow, ...] = ()
    answers: tuple[Answer, ...] = ()
    steering: tuple[SteeringMember, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    calendar: tuple[CalendarEntry, ...] = ()
    reasons: tuple[SpecialReason, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    notes: tuple[Note, ...] = ()


LIMITS: dict[str, int] = {
    "partners": 50,
    "associated": 30,
    "work_packages": 20,
    "tasks": 20,
    "deliverables": 400,
    "rows_per_category": 300,
    "periods": 60,
    "text": 100_000,
    "languages": 4,
}
"""What an application can hold, at least as much as the official systems do; beyond it a file is refused."""


def answer_id(question: str, row: str = "", column: str = "", language: str = "", partner: str = "") -> str:
    """The id of the answer at this place."""
    return "a." + ".".join((question, row, column, language, partner))
