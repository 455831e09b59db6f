"""What the papers of the package share: how they open, numbered sections with their clause, lists, and where
they are signed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sixaika_desktop.domain.model import Contact, Partner
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.export.figures.shapes import Line, Shape
from sixaika_desktop.export.flow import Ink, Strip, glue
from sixaika_desktop.export.lines import lines
from sixaika_desktop.export.manuscript import DASH, H3, LABEL, SMALL, Heading, Manuscript, Style
from sixaika_desktop.export.measure import missing
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT, Paper

NAME = Style(10.0, 13.0, "bold", sparing=True)
PLAIN = Style(10.0, 13.0, sparing=True)
TITLE = Style(20.0, 24.0, "bold", sparing=True)
SUBTITLE = Style(12.0, 16.0, "bold", LIGHT.accent, sparing=True)


def regime(subject: Subject) -> str:
    """How liability is shared: joint (8/2014 § 13), group (757/2021 § 40) or transfer (8/2014 § 12)."""
    call, form = subject.snapshot.call, subject.application.form
    if form == "group" or call.regime == "2021-2027":
        return "group"
    return "transfer" if form == "transfer" else "joint"


def law(subject: Subject) -> str:
    """The law of the call's programme: 2014 or 2021."""
    return "2021" if subject.snapshot.call.regime == "2021-2027" else "2014"


def project(subject: Subject) -> str:
    """The project's public name."""
    app, ms = subject.application, subject.ms
    return ms.name(app.title) or app.acronym or ms.say("paper-untitled")


def opening(subject: Subject, title: str, note: str = "", *, whose: str = "") -> None:
    """The head of a paper: programme small, its title large, whose it is, the project and its time; `note`
    says who filled it in.
    """
    ms, call = subject.ms, subject.snapshot.call
    strips = ms.set(ms.name(call.programme), LABEL, ms.language, Paper.TEXT, ms.root.add("P"))
    strips[0].fresh, strips[0].mood = True, title
    head = ms.set(title, TITLE, ms.language, Paper.TEXT, ms.root.add("H1"))
    head[0].space = 10.0
    strips += head
    if whose:
        below = ms.set(whose, SUBTITLE, ms.language, Paper.TEXT, ms.root.add("P"))
        below[0].space = 4.0
        strips += below
    for strip in strips:
        strip.glued = True
    ms.add(strips)
    ms.space(6.0)
    found = [(ms.say("package-project"), _named(subject)), (ms.say("package-call"), _call(subject))]
    found.append((ms.say("package-project-time"), _time(subject)))
    lead = subject.name(subject.lead) if subject.lead else ""
    found.append((ms.say("package-lead"), lead))
    fields.pairs(ms, found)
    if note:
        ms.text(ms.say(note, id=identity(subject)), SMALL, space=10.0)


def identity(subject: Subject) -> str:
    """What the application is known by."""
    app = subject.application
    return " · ".join(dict.fromkeys(part for part in (app.diary, app.code, app.id) if part))


def together(text: str) -> str:
    """A telephone number or the like, kept on one line."""
    return text.replace(" ", "\u00a0")


def _named(subject: Subject) -> str:
    app, name = subject.application, project(subject)
    return f"{name} ({app.acronym})" if app.acronym and app.acronym not in name else name


def call_name(subject: Subject) -> str:
    """The call and its round."""
    return _call(subject)


def _call(subject: Subject) -> str:
    app, call, ms = subject.application, subject.snapshot.call, subject.ms
    parts = [ms.name(call.title)]
    if app.round in call.round_named:
        parts.append(ms.name(call.round_named[app.round].title))
    return ", ".join(part for part in parts if part)


def _time(subject: Subject) -> str:
    ms, app = subject.ms, subject.application
    return f"{ms.day(app.start)}–{ms.day(app.end)}" if app.start or app.end else DASH


def heading(ms: Manuscript, text: str, *, listed: bool = True) -> None:
    """The heading of a section: smaller than the application's, as papers are short."""
    found = ms.set(text, H3, ms.language, Paper.TEXT, ms.root.add("H2"))
    found[0].space = 16.0
    if listed:
        found[0].anchor = f"{ms.mark}h{len(ms.headings) + 1}"
        ms.headings.append(Heading(1, text, found[0].anchor))
    ms.add(glue([*found, Strip(4.0)]))
    ms.strips[-1].glued = True


def section(subject: Subject, title: str, clause: str = "", *, listed: bool = True) -> None:
    """A section's heading, and under it the provision it rests on."""
    ms = subject.ms
    heading(ms, title, listed=listed)
    if clause:
        ms.text(ms.say("package-basis", clause=clause), SMALL)
        ms.strips[-1].glued = True
        ms.strips.append(Strip(3.0, glued=True))


def tasks_of(subject: Subject, partner: Partner) -> list[Row]:
    """The tasks a partner leads or takes part in, with their time."""
    ms = subject.ms
    numbers = numbered(subject.packages)
    rows: list[Row] = []
    for package in subject.packages:
        for task in in_order(package, numbers):
            if partner.id != task.lead and partner.id not in task.partners:
                continue
            title = ms.pick(task.title)
            rows.append(
                Row(
                    [
                        numbers[task.id],
                        Cell(title.text or DASH, title.language),
                        ms.say("package-leads" if partner.id == task.lead else "package-takes-part"),
                        fields.span(subject, task.id),
                    ]
                )
            )
    return rows


def time_width(ms: Manuscript) -> float:
    """A column of spans on one line; English spells the months."""
    return 158.0 if ms.language == "en" else 112.0


def task_table(subject: Subject, partner: Partner) -> None:
    """The tasks of a partner as a table; a sentence where there are none."""
    ms = subject.ms
    rows = tasks_of(subject, partner)
    if not rows:
        ms.text(ms.say("package-no-tasks"), Style(colour=LIGHT.muted), space=4.0)
        return
    columns = (
        Column(ms.say("paper-number"), width=40),
        Column(ms.say("paper-task"), weight=1),
        Column(ms.say("package-role"), width=76),
        Column(ms.say("paper-time"), width=time_width(ms)),
    )
    table(ms, columns, rows)


def months(subject: Subject, partner: str) -> str:
    """A partner's person-months as text."""
    return subject.ms.amount(key("months", partner=partner), 2, "", zero="0")


def share(subject: Subject, partner: str) -> str:
    """A partner's share of the project's cost as text, as the agreement has it."""
    return subject.ms.number(subject.shares.get(partner, Decimal(0)), "%", 2)


def euros(subject: Subject, *keys: str) -> list[str]:
    """Figures as euros, all with cents or all without."""
    ms = subject.ms
    places = ms.places(keys)
    return [ms.amount(k, places, "€", zero=None) for k in keys]


# ---- where it is signed


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, and for whom."""

    organisation: str
    contact: Contact | None = None


def signers(subject: Subject, partner: Partner) -> list[Signer]:
    """The signatories a partner has named; one without a name where there are none."""
    named = [c for c in partner.contacts if c.kind == "signatory"]
    return [Signer(subject.name(partner), c) for c in named] or [Signer(subject.name(partner))]


def sign(subject: Subject, paper: str, title: str, text: str, who: Sequence[Signer]) -> None:
    """A heading, a sentence, and the blocks to sign, two beside one another where there are several.

    All stand on one page, unless there are more than it can hold: where they go on overleaf a line above them
    names the paper.
    """
    ms = subject.ms
    begin = len(ms.strips)
    heading(ms, title, listed=False)
    ms.text(text)
    head = (_again(ms, ms.say("package-signatures-go-on", title=paper, project=project(subject))),)
    per_row = 2 if len(who) > 1 else 1
    for at in range(0, len(who), per_row):
        ms.add([_blocks(subject, who[at : at + per_row], head)])
    for strip in ms.strips[begin:-1]:
        strip.glued = True


def _again(ms: Manuscript, text: str) -> Strip:
    line = lines(text, Paper.TEXT, SMALL.size, ms.language)[0]
    return Strip(24.0, (Ink(None, (ms.line(line, 0.0, 0.0, SMALL),)),))


def _blocks(subject: Subject, row: Sequence[Signer], head: tuple[Strip, ...]) -> Strip:
    """One signer's lines side by side, or two signers beside one another with their lines below."""
    ms = subject.ms
    room = Paper.columns(6) - 10.0
    right = Paper.at(6)
    if len(row) == 1:
        shapes, top = _organisation(ms, row[0], 0.0, Paper.MEASURE, 1)
        for x, label in ((0.0, "package-place-and-date"), (right, "package-signature")):
            shapes += to_fill(ms, x, top + 26.0, room, label)
        more, depth = _name(ms, row[0], right, top + 39.0, room)
        return Strip(depth, (Ink(ms.root.add("P"), (*shapes, *more)),), space=12.0, head=head)
    most = max(len(_name_lines(ms, signer, room)) for signer in row)
    ink: list[Ink] = []
    deepest = 0.0
    for place, signer in enumerate(row):
        x = right * place
        shapes, top = _organisation(ms, signer, x, room, most)
        for label in ("package-place-and-date", "package-signature"):
            top += 28.0
            shapes += to_fill(ms, x, top, room, label)
            top += 13.0
        more, depth = _name(ms, signer, x, top, room)
        deepest = max(deepest, depth)
        ink.append(Ink(ms.root.add("P"), (*shapes, *more)))
    return Strip(deepest, tuple(ink), space=22.0, head=head)


def _name_lines(ms: Manuscript, signer: Signer, room: float) -> list[str]:
    return lines(signer.organisation, room, NAME.size, ms.language, "bold", sparing=True)[:3]


def _organisation(
    ms: Manuscript, signer: Signer, x: float, room: float, most: int
) -> tuple[list[Shape], float]:
    """For whom it is signed, its last line where that of the others is; how deep that goes."""
    ms.lacking |= missing(signer.organisation)
    found = _name_lines(ms, signer, room)
    first = max(most - len(found), 0)
    shapes: list[Shape] = [
        ms.line(line, x, (first + number) * NAME.leading, NAME) for number, line in enumerate(found)
    ]
    return shapes, (first + len(found)) * NAME.leading


def to_fill(ms: Manuscript, x: float, y: float, room: float, label: str) -> list[Shape]:
    """A line to write on, and below it what belongs there."""
    return [
        Line(((x, y), (x + room, y)), LIGHT.muted, 0.4),
        ms.line(ms.say(label), x, y + 2.0, LABEL),
    ]


def _name(ms: Manuscript, signer: Signer, x: float, top: float, room: float) -> tuple[list[Shape], float]:
    """The name and position of who signs, or a line to write them on."""
    contact = signer.contact
    told = [text for text in (contact.name, contact.position) if text] if contact else []
    if not told:
        return to_fill(ms, x, top + 19.0, room, "package-name-and-position"), top + 32.0
    shapes: list[Shape] = []
    top += 6.0
    for text in told:
        ms.lacking |= missing(text)
        for line in lines(text, room, PLAIN.size, ms.language, sparing=True)[:2]:
            shapes.append(ms.line(line, x, top, PLAIN))
            top += PLAIN.leading
    return shapes, top
