"""The draft agreement of the beneficiaries: yhteishankesopimus (8/2014 § 13, 357/2014 § 17) or
ryhmähankesopimus (757/2021 § 40).
"""

from sixaika_desktop.domain import money
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.export.manuscript import DASH
from sixaika_desktop.export.parts import fields, papers, sums, support
from sixaika_desktop.export.parts.letter import parties_table
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Column, Row, money_width, table


class Agreement:
    """Writes the agreement; `how` is joint or group."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.ms = subject.ms
        self.how = "group" if papers.regime(subject) == "group" else "joint"
        self.name = title(subject)
        self.lead = subject.name(subject.lead) if subject.lead else self.ms.say("package-blank-name")
        self.number = 0

    def write(self) -> None:
        """All sections in order."""
        subject, ms, how = self.subject, self.ms, self.how
        papers.opening(subject, self.name, "package-draft-note", whose=ms.say("package-draft"))
        self._section("parties")
        ms.text(ms.say(f"package-parties-{how}"))
        parties_table(subject, [*subject.partners])
        self._section("project")
        ms.text(self._about("package-project-" + how))
        self._section("lead")
        ms.text(ms.say(f"package-lead-{how}", lead=self.lead))
        ms.items([*self._lead_duties()])
        self._section("work")
        self._work()
        self._section("money")
        self._money()
        self._section("rights")
        ms.items([ms.say(f"package-rights-{n}") for n in range(1, 5)])
        self._section("liability")
        ms.items([ms.say(f"package-liability-{how}-{n}") for n in (1, 2)])
        self._section("recovery")
        ms.items([ms.say(f"package-recovery-{how}-{n}") for n in (1, 2)])
        self._section("books")
        ms.text(ms.say(f"package-books-{how}"))
        self._section("results")
        ms.items([ms.say(f"package-results-{n}") for n in (1, 2)])
        self._section("changes")
        ms.text(ms.say(f"package-changes-{how}"))
        self._section("validity")
        ms.text(ms.say("package-validity-text"))
        self._sign()

    def _section(self, name: str) -> None:
        self.number += 1
        ms = self.ms
        papers.section(
            self.subject,
            f"{self.number} {ms.say(f'package-section-{name}')}",
            ms.say(f"package-clause-{name}-{self.how}"),
        )

    def _about(self, phrase: str) -> str:
        ms, app = self.ms, self.subject.application
        return ms.say(
            phrase,
            project=papers.project(self.subject),
            call=papers.call_name(self.subject),
            start=ms.day(app.start),
            end=ms.day(app.end),
        )

    def _lead_duties(self) -> list[str]:
        ms, lead = self.ms, self.subject.lead
        found = [ms.say("package-lead-duty-pass")]
        if self.how == "joint":
            found += [ms.say("package-lead-duty-pay"), ms.say("package-lead-duty-aid")]
        found.append(ms.say("package-lead-duty-steering"))
        contact = self.subject.contact(lead, "contact") if lead else None
        if contact is not None and contact.name:
            told = ", ".join(
                part
                for part in (contact.name, contact.position, contact.email, papers.together(contact.phone))
                if part
            )
            found.append(ms.say("package-contact-of-lead", name=told))
        return found

    def _work(self) -> None:
        """Each party's tasks, person-months, euros and share; then what the tasks are."""
        subject, ms = self.subject, self.ms
        ms.text(ms.say("package-work-text"))
        ms.strips[-1].glued = True
        numbers = numbered(subject.packages)
        tasks = [t for w in subject.packages for t in in_order(w, numbers)]
        costs = {p.id: key("cost", partner=p.id) for p in subject.partners}
        places = ms.places([*costs.values(), "cost"])
        rows: list[Row] = []
        for p in subject.partners:
            rows.append(
                Row(
                    [
                        Cell(subject.name(p), dot=subject.colour(p)),
                        ", ".join(numbers[t.id] for t in tasks if t.lead == p.id),
                        ", ".join(numbers[t.id] for t in tasks if p.id in t.partners and t.lead != p.id),
                        ms.amount(key("months", partner=p.id), 2, ""),
                        ms.amount(costs[p.id], places),
                        ms.number(subject.shares.get(p.id), "", 2),
                    ]
                )
            )
        total = ms.amount("cost", places)
        whole = ms.number(money.total(subject.shares.values()), "", 2) if subject.shares else DASH
        rows.append(Row([ms.say("paper-total"), "", "", ms.amount("months", 2, ""), total, whole], "total"))
        columns = (
            Column(ms.say("package-party"), weight=1.5),
            Column(ms.say("package-in-charge-of"), weight=0.8),
            Column(ms.say("package-part-in"), weight=1.0),
            Column(ms.say("package-months"), width=92, end=True),
            Column(ms.say("package-cost-of"), width=max(money_width([total], "bold"), 80), end=True),
            Column(ms.say("package-share-of-cost"), width=52, end=True),
        )
        table(ms, columns, rows)
        named = [
            Row([numbers[t.id], ms.name(t.title), subject.short(t.lead), fields.span(subject, t.id)])
            for t in tasks
        ]
        table(
            ms,
            (
                Column(ms.say("paper-number"), width=40),
                Column(ms.say("package-tasks-named"), weight=1.6),
                Column(ms.say("paper-responsible"), weight=0.8),
                Column(ms.say("paper-time"), width=papers.time_width(ms)),
            ),
            named,
            space=14.0,
        )

    def _money(self) -> None:
        """Each party's net cost, support, own and other money; own money by year."""
        subject, ms = self.subject, self.ms
        ms.text(ms.say("package-money-text"))
        ms.strips[-1].glued = True
        support.support_by_partner(subject, heading=False)
        ms.heading(3, ms.say("package-own-by-year"), listed=False)
        sums.own_by_partner_and_year(subject)

    def _sign(self) -> None:
        subject, ms = self.subject, self.ms
        self.number += 1
        who = [s for p in subject.partners for s in papers.signers(subject, p)]
        papers.sign(
            subject,
            self.name,
            f"{self.number} {ms.say('package-section-signatures')}",
            ms.say("package-signatures-text", count=len(subject.partners)),
            who,
        )


def title(subject: Subject) -> str:
    """What the agreement is called under the call's regime."""
    return subject.ms.say(f"package-agreement-{'group' if papers.regime(subject) == 'group' else 'joint'}")


def agreement(subject: Subject) -> None:
    """Writes the draft agreement of all beneficiaries."""
    Agreement(subject).write()
