"""The letter of intent between the lead and a partner (aiesopimus)."""

from sixaika_desktop.domain.model import Partner
from sixaika_desktop.export.manuscript import DASH
from sixaika_desktop.export.parts import papers, sums
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, table


def letter(subject: Subject, partner: Partner) -> None:
    """Parties, intent, the partner's share of work and money, duties, validity, signatures."""
    ms, app = subject.ms, subject.application
    name = ms.say("package-letter")
    lead = subject.name(subject.lead) if subject.lead else ms.say("package-blank-name")
    mine = subject.name(partner)
    how = "transfer" if partner.role == "recipient" else papers.regime(subject)
    papers.opening(subject, name, "package-letter-note", whose=mine)
    papers.heading(ms, f"1 {ms.say('package-letter-parties')}")
    parties_table(subject, [p for p in (subject.lead, partner) if p is not None])
    papers.heading(ms, f"2 {ms.say('package-letter-background')}")
    ms.text(
        ms.say(
            "package-letter-background-text",
            lead=lead,
            partner=mine,
            project=papers.project(subject),
            call=papers.call_name(subject),
            start=ms.day(app.start),
            end=ms.day(app.end),
            role=ms.say(f"package-role-{'recipient' if partner.role == 'recipient' else 'implementer'}"),
        )
    )
    papers.heading(ms, f"3 {ms.say('package-letter-intent')}")
    ms.text(ms.say(f"package-letter-intent-{how}"))
    papers.heading(ms, f"4 {ms.say('package-letter-part')}")
    own = {"partner": partner.id}
    cost, support, own_money = papers.euros(
        subject, key("cost", **own), key("support", **own), key("own", **own)
    )
    ms.text(
        ms.say(
            "package-letter-part-text",
            partner=mine,
            cost=cost,
            share=papers.share(subject, partner.id),
            months=papers.months(subject, partner.id),
        )
    )
    papers.task_table(subject, partner)
    papers.heading(ms, f"5 {ms.say('package-letter-money')}")
    ms.text(ms.say("package-letter-money-text", partner=mine, support=support, own=own_money))
    ms.strips[-1].glued = True
    sums.financing_by_source_and_year(subject, heading=False, partner=partner.id)
    papers.heading(ms, f"6 {ms.say('package-letter-duties')}")
    ms.items(
        [
            ms.say("package-letter-duty-lead", lead=lead),
            ms.say("package-letter-duty-partner", partner=mine),
            ms.say(f"package-letter-duty-{how}", lead=lead),
        ],
    )
    who = papers.signers(subject, subject.lead) if subject.lead else [papers.Signer(lead)]
    papers.sign(
        subject,
        name,
        f"7 {ms.say('package-letter-validity')}",
        ms.say("package-letter-validity-text"),
        [*who, *papers.signers(subject, partner)],
    )


def parties_table(subject: Subject, parties: list[Partner]) -> None:
    """The parties with role, business id and contact person."""
    ms = subject.ms
    rows: list[Row] = []
    for partner in parties:
        contact = subject.contact(partner, "contact")
        reach = (
            "\n".join(part for part in (contact.email, papers.together(contact.phone)) if part)
            if contact
            else ""
        )
        role = partner.role if partner.role in ("lead", "implementer", "recipient") else "implementer"
        address = ", ".join(
            part for part in (partner.street, f"{partner.postcode} {partner.town}".strip()) if part
        )
        rows.append(
            Row(
                [
                    Cell(subject.name(partner), below=address, dot=subject.colour(partner)),
                    ms.say(f"paper-role-{role}"),
                    partner.business_id or DASH,
                    Cell((contact.name if contact else "") or DASH, below=reach),
                ]
            )
        )
    columns = (
        Column(ms.say("package-party"), weight=1.5),
        Column(ms.say("package-role"), width=92),
        Column(ms.say("paper-business-id"), width=70),
        Column(ms.say("package-contact"), weight=1.2),
    )
    table(ms, columns, rows, space=4.0)
