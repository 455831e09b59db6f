"""Make `resources/samples/*.json` from `sources/*.toml`: `python resources/samples/build.py`.

A source tells what is public of a real project (partners, dates, total, support) and what is filled in
plausibly (posts, shares, texts). This script splits each partner's public or assumed total into posts, the
flat rate and purchases so that it comes out to the cent, spreads them over years and work packages, and
invents the contact data that nobody publishes (example.fi). A source with `[[mistake]]` rows is made as an
honest application first; then each mistake changes it by its own `remove`, `set`, `add` and `answers`.
"""

import json
import sys
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

from sixaika_desktop.calls.registry import Organisation, Registry, load_registry
from sixaika_desktop.domain import model, money, months
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Cell
from sixaika_desktop.exchange import from_json, write_json

HERE = Path(__file__).parent
CENT = Decimal("0.01")
TENTH = Decimal("0.1")

Source = Mapping[str, Any]


@cache
def registry() -> Registry:
    """The organisations the samples name by id."""
    return load_registry(HERE.parent / "registry")


def texts(given: Any) -> model.Texts:
    """A text by language; a bare string is Finnish."""
    return Map({"fi": given} if isinstance(given, str) else given or {})


def order(number: int) -> Decimal:
    return Decimal(number + 1)


class Years:
    """The project's months by calendar year."""

    def __init__(self, start: date, end: date) -> None:
        self.periods = months.calendar_years(start, end)
        self.weights = [
            Decimal(w.numerator) / w.denominator
            for w in (months.month_weights(p, start, end) for p in self.periods)
        ]

    def spread(self, amount: Decimal, packages: list[str], unit: Decimal) -> model.Cells:
        """The amount over the years by their months and over the packages evenly, to the unit."""
        cells: dict[Cell, Decimal] = {}
        for period, part in zip(self.periods, money.split(amount, self.weights, unit, "last"), strict=True):
            for package, share in zip(
                packages, money.split(part, [Decimal(1)] * len(packages), unit, "first"), strict=True
            ):
                if share:
                    cells[Cell(package, period.id)] = share
        return Map(cells)


def posts(partner: Source, source: Source, years: Years, rate: Decimal) -> tuple[model.Post, ...]:
    """Posts whose cost comes near the staff share of the partner's total."""
    total, share = Decimal(partner["total"]), Decimal(partner.get("staff", 66)) / 100
    wanted = total * share / (1 + rate / 100)
    given = partner.get("posts") or [{"title": POST, "pay": 4000}]
    found: list[model.Post] = []
    for i, post in enumerate(given):
        pay = Decimal(post["pay"])
        side = Decimal(str(post.get("side", 24)))
        monthly = pay * (1 + side / 100)
        length = (
            wanted * Decimal(post.get("part", 100)) / 100 / monthly / (1 if "part" in post else len(given))
        )
        length = length.quantize(TENTH, ROUND_HALF_UP)
        packages = post.get("packages") or packages_of(partner["id"], source)
        found.append(
            model.Post(
                id=f"{partner['id']}-post-{i + 1}",
                order=order(i),
                category="staff",
                title=texts(post["title"]),
                pay=pay,
                side_costs=side,
                share=Decimal(100),
                cells=years.spread(length, packages, TENTH),
                job_description=texts(post.get("job", partner["duties"])),
                time_records=True,
            )
        )
    return tuple(found)


POST = {"fi": "Projektipäällikkö", "sv": "Projektchef", "en": "Project manager"}


def packages_of(partner_id: str, source: Source) -> list[str]:
    """The work packages in which the partner has a task."""
    return [
        package["id"]
        for package in source["work_package"]
        if any(partner_id in (task["lead"], *task.get("partners", ())) for task in package["task"])
    ]


def cost_of(post: model.Post) -> Decimal:
    """What the post costs: months, pay and side costs, to the cent."""
    assert isinstance(post.pay, Decimal)
    assert isinstance(post.side_costs, Decimal)
    length = sum((v for v in post.cells.values()), Decimal(0))
    return (length * post.pay * (1 + post.side_costs / 100)).quantize(CENT, ROUND_HALF_UP)


def costs(partner: Source, left: Decimal, years: Years, source: Source) -> tuple[model.Cost, ...]:
    """Purchases that make the partner's total come out to the cent; the first row takes what is left."""
    given = partner.get("costs") or source.get("costs") or COSTS
    rows: list[tuple[Source, Decimal]] = []
    for row in given[1:]:
        amount = Decimal(row["amount"]) if "amount" in row else left * Decimal(row["part"]) / 100
        rows.append((row, amount.quantize(Decimal(1), ROUND_HALF_UP)))
    rows.insert(0, (given[0], left - sum((amount for _, amount in rows), Decimal(0))))
    found: list[model.Cost] = []
    for i, (row, amount) in enumerate(rows):
        marks = set(row.get("marks", ()))
        if amount >= 30000:
            marks.add("tender_plan")
        found.append(
            model.Cost(
                id=f"{partner['id']}-cost-{i + 1}",
                order=order(i),
                category=row["category"],
                description=texts(row["description"]),
                cells=years.spread(amount, row.get("packages") or packages_of(partner["id"], source), CENT),
                marks=tuple(sorted(marks)),
            )
        )
    return tuple(found)


COSTS: list[dict[str, Any]] = [
    {
        "category": "services",
        "description": {
            "fi": "Asiantuntija- ja kokeilupalvelut",
            "sv": "Expert- och försökstjänster",
            "en": "Expert and trial services",
        },
    },
    {
        "category": "communication",
        "part": 12,
        "description": {
            "fi": "Viestintä ja tapahtumat",
            "sv": "Kommunikation och evenemang",
            "en": "Communication and events",
        },
    },
]


def financing(partner: Source, source: Source) -> tuple[model.Financing, ...]:
    """The support by share, the rest from the partner's own money."""
    support = source["support"]
    rows = [
        model.Financing(
            id=f"{partner['id']}-support",
            order=order(0),
            source=support["source"],
            share=Decimal(str(support["share"])),
        ),
        model.Financing(id=f"{partner['id']}-own", order=order(1), source=partner["own"], rest=True),
    ]
    return tuple(rows)


def organisation_of(given: Source) -> Organisation:
    """Who a partner is: an organisation of the registry, or one that is visibly invented."""
    if "invented" in given:
        return Organisation(id=given["id"], **given["invented"])
    return registry().organisations[given.get("organisation", given["id"])]


def partner(given: Source, i: int, source: Source, years: Years) -> model.Partner:
    """One partner from its source and the registry; contact data are visibly invented."""
    organisation = organisation_of(given)
    rate = Decimal(str(source["rate"]))
    staff = posts(given, source, years, rate)
    paid = sum(map(cost_of, staff), Decimal(0))
    flat = (paid * rate / 100).quantize(CENT, ROUND_HALF_UP)
    left = Decimal(given["total"]) - paid - flat
    if left < 0:
        raise ValueError(f"{given['id']}: staff and flat rate exceed the partner's total by {-left}")
    lead = given.get("role") == "lead"
    area = given.get("area") or (organisation.areas[0] if organisation.areas else "")
    profile = {
        "helsinki": ("091", "00100", "Helsinki"),
        "espoo": ("049", "02100", "Espoo"),
        "vantaa": ("092", "01300", "Vantaa"),
        "tampere": ("837", "33100", "Tampere"),
        "turku": ("853", "20100", "Turku"),
        "oulu": ("564", "90100", "Oulu"),
    }[area]
    people = [given["contact"], *([given["signatory"]] if "signatory" in given else [])]
    return model.Partner(
        id=given["id"],
        order=order(i),
        role=given.get("role", "implementer"),
        organisation="" if "invented" in given else organisation.id,
        acronym=given.get("acronym", ""),
        name=texts(organisation.names),
        department=texts(given.get("department")),
        unit_of=given.get("unit_of", ""),
        type=organisation.type,
        legal_form=organisation.legal_form,
        for_profit=organisation.for_profit if organisation.for_profit is not None else False,
        owner_city=organisation.owner_city or (area if organisation.type == "municipality" else ""),
        city_area=area,
        municipality=profile[0],
        business_id=given.get("business_id", organisation.business_id),
        vat="recoverable",
        iban="FI2112345600000785" if lead else "",
        bic="TESTFIHH" if lead else "",
        street="Esimerkkikatu 1",
        postcode=profile[1],
        town=profile[2],
        www="https://www.example.fi",
        phone="+358 00 000 0000",
        duties=texts(given["duties"]),
        contacts=tuple(
            model.Contact(
                id=f"{given['id']}-contact-{n + 1}",
                order=order(n),
                kind=person.get("kind", "contact"),
                name=person["name"],
                position=person["position"],
                email=f"{address(person['name'])}@example.fi",
                phone="+358 00 000 0000",
            )
            for n, person in enumerate(people)
        ),
        posts=staff,
        costs=costs(given, left, years, source),
        financing=financing(given, source),
    )


def address(name: str) -> str:
    """The local part of an invented e-mail address: the name without capitals and accents."""
    plain = unicodedata.normalize("NFKD", ".".join(name.lower().split()))
    return "".join(each for each in plain if not unicodedata.combining(each))


def work_package(given: Source, i: int) -> model.WorkPackage:
    """A work package with its tasks and deliverables."""
    return model.WorkPackage(
        id=given["id"],
        order=order(i),
        title=texts(given["title"]),
        objective=texts(given.get("objective")),
        lead=given["lead"],
        tasks=tuple(
            model.Task(
                id=task["id"],
                order=order(n),
                parent=task.get("parent", ""),
                title=texts(task["title"]),
                description=texts(task.get("description")),
                lead=task["lead"],
                partners=tuple(task.get("partners", ())),
                start=task["start"],
                end=task["end"],
            )
            for n, task in enumerate(given["task"])
        ),
        deliverables=tuple(
            model.Deliverable(
                id=item["id"],
                order=order(n),
                task=item.get("task", ""),
                title=texts(item["title"]),
                lead=item.get("lead", given["lead"]),
                due=item["due"],
            )
            for n, item in enumerate(given.get("deliverable", ()))
        ),
    )


def answers(source: Source, rows: list[model.FormRow]) -> tuple[model.Answer, ...]:
    """Every answer of the source: texts by language, choices, yes/no, tables, statements by partner."""
    found: list[model.Answer] = []

    def put(
        question: str, value: Any, row: str = "", column: str = "", language: str = "", who: str = ""
    ) -> None:
        found.append(
            model.Answer(
                id=model.answer_id(question, row, column, language, who),
                question=question,
                row=row,
                column=column,
                language=language,
                partner=who,
                value=str(value),
            )
        )

    for question, value in source.get("choices", {}).items():
        put(question, value)
    for question, value in source.get("texts", {}).items():
        for language, text in (value if isinstance(value, dict) else {"fi": value}).items():
            put(question, text, language=language)
    for question, value in source.get("yesno", {}).items():
        put(question, value["answer"])
        for language, text in value.get("reason", {}).items():
            put(question, text, column="reason", language=language)
    for question, table in source.get("tables", {}).items():
        for n, (row, cells) in enumerate(table.items()):
            if cells.get("free"):
                rows.append(model.FormRow(id=row, order=order(n), section=question))
            for column, value in cells.items():
                if column == "free":
                    continue
                if isinstance(value, dict):
                    for language, text in value.items():
                        put(question, text, row, column, language)
                else:
                    put(question, value, row, column)
    for question, value in source.get("statements", {}).items():
        for each in source["partner"]:
            put(question, value, who=each["id"])
    return tuple(found)


def attachments(source: Source) -> tuple[model.Attachment, ...]:
    """The annexes the law asks for, listed as enclosed; a sample carries no files."""
    found: list[model.Attachment] = []

    def put(kind: str, name: str, who: str = "", signed: date | None = None) -> None:
        number = len(found)
        found.append(
            model.Attachment(
                id=f"annex-{number + 1}",
                order=order(number),
                kind=kind,
                partner=who,
                name=name,
                media_type="application/pdf",
                signed=signed,
            )
        )

    for annex in source.get("annex", ()):
        put(annex["kind"], annex["name"], annex.get("partner", ""), annex.get("signed"))
    for each in source["partner"]:
        if each.get("role") != "lead":
            put("background-form", f"taustalomake-{each['id']}.pdf", each["id"])
            put("letter-of-intent", f"aiesopimus-{each['id']}.pdf", each["id"], source["signed"])
    return tuple(found)


def calendar(source: Source) -> tuple[model.CalendarEntry, ...]:
    """The days that the applicants of a finished sample planned by: all of them are done."""
    return tuple(
        model.CalendarEntry(
            id=f"day-{i + 1}",
            order=order(i),
            kind=entry["kind"],
            partner=entry.get("partner", ""),
            day=entry["day"],
            note=entry.get("note", ""),
            done=True,
        )
        for i, entry in enumerate(source.get("calendar", ()))
    )


def dependencies(source: Source) -> tuple[model.Dependency, ...]:
    """A task that names others in `after` waits for their end."""
    found: list[model.Dependency] = []
    for package in source["work_package"]:
        for task in package["task"]:
            for before in task.get("after", ()):
                number = len(found)
                found.append(
                    model.Dependency(
                        id=f"link-{number + 1}", order=order(number), before=before, after=task["id"]
                    )
                )
    return tuple(found)


def application(source: Source) -> model.Application:
    """The application of one source; ValueError where its partners do not add up to its total."""
    head = source["application"]
    if (parts := sum((Decimal(p["total"]) for p in source["partner"]), Decimal(0))) != Decimal(
        source["total"]
    ):
        raise ValueError(f"{head['id']}: the partners add up to {parts}, the project is {source['total']}")
    years = Years(head["start"], head["end"])
    rows: list[model.FormRow] = []
    found = answers(source, rows)
    app = model.Application(
        id=head["id"],
        order=Decimal(0),
        call=head["call"],
        round=head["round"],
        state=head.get("state", "draft"),
        code=head.get("code", ""),
        acronym=head["acronym"],
        title=texts(head["title"]),
        languages=("fi", "sv", "en"),
        form="joint",
        start=head["start"],
        end=head["end"],
        submission=head["submission"],
        cost_model=head["cost_model"],
        remark=texts(head["remark"]),
        partners=tuple(partner(p, i, source, years) for i, p in enumerate(source["partner"])),
        work_packages=tuple(work_package(w, i) for i, w in enumerate(source["work_package"])),
        milestones=tuple(
            model.Milestone(
                id=m["id"],
                order=order(i),
                title=texts(m["title"]),
                work_package=m.get("work_package", ""),
                due=m["due"],
                verification=texts(m.get("verification")),
            )
            for i, m in enumerate(source.get("milestone", ()))
        ),
        dependencies=dependencies(source),
        rows=tuple(rows),
        answers=found,
        steering=tuple(
            model.SteeringMember(
                id=f"steering-{i + 1}",
                order=order(i),
                name=member["name"],
                organisation=member.get("organisation", ""),
                partner=member.get("partner", ""),
                city_area=member.get("area", ""),
                expertise=member.get("expertise", ""),
            )
            for i, member in enumerate(source.get("steering", ()))
        ),
        attachments=attachments(source),
        calendar=calendar(source),
    )
    return replace(app, call_version=head.get("call_version", ""))


Tree = dict[str, Any]


def with_mistakes(honest: model.Application, mistakes: list[Source]) -> model.Application:
    """The application after each mistake has changed it, in order."""
    file: Tree = json.loads(write_json(honest))
    for mistake in mistakes:
        make(mistake, file["application"])
    return from_json(json.dumps(file).encode())


def make(mistake: Source, tree: Tree) -> None:
    """Change the application as the mistake says; a path names rows by id: `partners.espoo.vat_id`."""
    for path in mistake.get("remove", ()):
        holder, name = place(tree, path)
        if isinstance(holder, list):
            holder.remove(row_named(holder, name))
        else:
            del holder[name]
    for path, value in mistake.get("set", {}).items():
        holder, name = place(tree, path)
        holder[name] = plain(value)
    for path, rows in mistake.get("add", {}).items():
        holder, name = place(tree, path)
        there = holder.setdefault(name, [])
        there += [{"order": str(len(there) + n), **plain(row)} for n, row in enumerate(rows, 1)]
    for path, value in mistake.get("answers", {}).items():
        answer(tree["answers"], path, value)


def place(tree: Tree, path: str) -> tuple[Any, str]:
    """What holds the last part of a path (a row, a map or a list of rows), and that part."""
    holder: Any = tree
    *steps, last = path.split(".")
    for step in steps:
        holder = row_named(holder, step) if isinstance(holder, list) else holder[step]
    return holder, last


def row_named(rows: list[Tree], id: str) -> Tree:
    return next(row for row in rows if row["id"] == id)


def plain(value: Any) -> Any:
    """A value of the source as the application's JSON has it: numbers and days are texts."""
    match value:
        case dict():
            return {key: plain(part) for key, part in value.items()}
        case list():
            return [plain(part) for part in value]
        case bool() | str():
            return value
        case _:
            return str(value)


def answer(answers: list[Tree], path: str, value: str | Source) -> None:
    """Answer otherwise at `question@partner` or `question:row:column`: the same in each language, or a text
    by language; "" takes it away.
    """
    where, _, partner = path.partition("@")
    question, row, column = (*where.split(":"), "", "")[:3]
    wanted = {"question": question, "row": row, "column": column, "partner": partner}
    found = [given for given in answers if all(given.get(name, "") == part for name, part in wanted.items())]
    if not found:
        raise ValueError(f"{path}: the honest application has no answer here")
    for given in found:
        match value:
            case str():
                said = value
            case {"repeat": part, "times": times}:
                said = part * times
            case _:
                said = value[given["language"]]
        if said:
            given["value"] = said
        else:
            answers.remove(given)


def read(path: Path) -> Source:
    """A source."""
    return tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)


def sample(source: Source) -> model.Application:
    """The application of a source, with its mistakes if it has any."""
    honest = application(source)
    return with_mistakes(honest, source["mistake"]) if "mistake" in source else honest


def sources() -> dict[str, Source]:
    """Every source by name."""
    return {path.stem: read(path) for path in sorted((HERE / "sources").glob("*.toml"))}


def build() -> dict[str, bytes]:
    """Every sample by file name."""
    return {f"{name}.json": write_json(sample(source)) for name, source in sources().items()}


def main() -> int:
    """Write what differs."""
    for name, content in build().items():
        target = HERE / name
        if not target.exists() or target.read_bytes() != content:
            target.write_bytes(content)
            print(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
