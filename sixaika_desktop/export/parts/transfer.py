"""The draft agreement on transferring support to a recipient (sopimus tuen siirtämisestä), with all that
357/2014 § 16(1) asks for; the beneficiary alone is liable to the authority (8/2014 § 12(2)).
"""

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import DASH
from sixaika_desktop.export.parts import papers, sums
from sixaika_desktop.export.parts.letter import parties_table
from sixaika_desktop.export.parts.shown import said_cell
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Column, Row, table

SECTIONS = ("procurement", "books", "supervision", "ensuring", "recovery")
"""The sections that are words alone, between the money and the right to sign."""


def transfer(subject: Subject, partner: Partner) -> None:
    """Parties, project, share of work and costs, support, duties, liability, right to sign, signatures."""
    ms, app = subject.ms, subject.application
    lead = subject.name(subject.lead) if subject.lead else ms.say("package-blank-name")
    who = {"lead": lead, "partner": subject.name(partner)}
    name = title(subject)
    papers.opening(subject, name, "package-draft-note", whose=who["partner"])
    _section(subject, 1, "parties")
    parties_table(subject, [p for p in (subject.lead, partner) if p is not None])
    _section(subject, 2, "project")
    ms.text(
        ms.say(
            "package-transfer-project",
            **who,
            project=papers.project(subject),
            call=papers.call_name(subject),
            start=ms.day(app.start),
            end=ms.day(app.end),
        )
    )
    _section(subject, 3, "part")
    own = {"partner": partner.id}
    (cost,) = papers.euros(subject, key("cost", **own))
    ms.text(
        ms.say(
            "package-transfer-part",
            **who,
            cost=cost,
            share=papers.share(subject, partner.id),
            months=papers.months(subject, partner.id),
        )
    )
    papers.task_table(subject, partner)
    _section(subject, 4, "money")
    _money(subject, partner)
    for number, section in enumerate(SECTIONS, 5):
        _section(subject, number, section)
        ms.text(ms.say(f"package-transfer-{section}", **who))
    _section(subject, 10, "signing-right")
    named = [c.name for c in partner.contacts if c.kind == "signatory" and c.name]
    ms.text(
        ms.say(
            "package-transfer-signing-right", **who, names=", ".join(named) or ms.say("package-blank-name")
        )
    )
    _section(subject, 11, "validity")
    ms.text(ms.say("package-transfer-validity", **who))
    signers = papers.signers(subject, subject.lead) if subject.lead else [papers.Signer(lead)]
    papers.sign(
        subject,
        name,
        f"12 {ms.say('package-section-signatures')}",
        ms.say("package-signatures-text", count=2),
        [*signers, *papers.signers(subject, partner)],
    )


def title(subject: Subject) -> str:
    """What the agreement is called."""
    return subject.ms.say("package-transfer")


def recipients(subject: Subject) -> list[Partner]:
    """To whom support is transferred."""
    return [p for p in subject.partners if p.role == "recipient"]


def _section(subject: Subject, number: int, name: str) -> None:
    say = subject.ms.say
    papers.section(
        subject, f"{number} {say(f'package-transfer-section-{name}')}", say(f"package-transfer-clause-{name}")
    )


def _money(subject: Subject, partner: Partner) -> None:
    """What is transferred and for what, then how the recipient's part is financed."""
    ms = subject.ms
    ms.text(ms.say("package-transfer-money"))
    ms.strips[-1].glued = True
    mine = [t for t in subject.application.transfers if t.recipient == partner.id]
    places = ms.places((), [t.amount for t in mine])
    rows = [Row([said_cell(ms, ms.pick(t.purpose)), ms.number(t.amount, "€", places)]) for t in mine]
    columns = (
        Column(ms.say("paper-purpose"), weight=1),
        Column(ms.say("package-transfer-amount"), width=130, end=True),
    )
    table(ms, columns, rows or [Row([DASH, DASH])], space=4.0)
    sums.financing_by_source_and_year(subject, heading=False, partner=partner.id)
