"""The cost model: one for all, allowed by the fund, and no row where a flat rate already pays
(kustannusmalli).
"""

from collections.abc import Iterator

from sixaika_desktop.calls.asked import CategoryId, Euro, LegalForm, MarkId, ModelId, QuestionId, Tag
from sixaika_desktop.calls.model import Rate
from sixaika_desktop.domain.model import Cost, Partner, Post, Where
from sixaika_desktop.rules.check import Findings, check, part_of
from sixaika_desktop.rules.checks.dates import row_name
from sixaika_desktop.rules.checks.figures import Figure, amount_of, open_amounts
from sixaika_desktop.rules.conditions import no_model
from sixaika_desktop.rules.facts import Facts, has_amount, known, names, row_amount
from sixaika_desktop.rules.fixes import fix, put, remove_row, setting
from sixaika_desktop.rules.verdict import Finding, Fix


def in_force(facts: Facts, partner: Partner) -> tuple[Rate, ...]:
    """The rates that count for a partner: those always on, and those it has chosen."""
    model = facts.call.model.get(facts.application.cost_model)
    if model is None:
        return ()
    return tuple(
        rate for rate in model.rates if not rate.chosen or known(partner.rates.get(rate.id)) is not None
    )


@check(gives="partner rate", fixes="clear_rates", needs="model")
def one_model(facts: Facts) -> Findings:
    """One cost model is chosen for the whole project and all its partners. 358/2014 § 7(1)."""
    if facts.application.cost_model not in facts.call.model:
        yield no_model(facts)


@part_of("one_model", needs="model")
def one_model_of_partner(facts: Facts, partner: Partner) -> Findings:
    """No partner carries rates of another model."""
    model = facts.call.model.get(facts.application.cost_model)
    if model is None:
        return
    own = {rate.id for rate in model.rates}
    for rate, value in partner.rates.items():
        if rate not in own and value is not None:
            yield Finding(
                where=Where(partner.id, "rates", rate),
                values={"partner": names(partner), "rate": rate},
                fixes=(
                    fix(
                        "clear_rates",
                        lambda app, rate=rate: put(app, partner.id, rates=partner.rates.put(rate, None)),
                        partner=names(partner),
                    ),
                ),
            )


@check(gives="model", fixes="choose_model", needs="model")
def model_allowed(facts: Facts, *, models: tuple[ModelId, ...]) -> Findings:
    """The cost model is one that the fund allows."""
    app = facts.application
    if not app.cost_model:
        yield no_model(facts)
    elif app.cost_model not in models:
        model = facts.call.model.get(app.cost_model)
        yield Finding(
            where=Where(app.id, "cost_model"),
            values={"model": model.names if model else app.cost_model},
            fixes=tuple(choose_models(facts, models)),
        )


def choose_models(facts: Facts, models: tuple[str, ...]) -> Iterator[Fix]:
    """A fix for each cost model that would do."""
    for name in models:
        yield setting(
            "choose_model", facts.application.id, {"model": facts.call.model[name].names}, cost_model=name
        )


def _finding(
    facts: Facts, partner: Partner, row: Cost | Post, fixes: tuple[Fix, ...] = (), **more: object
) -> Finding:
    return Finding(
        where=Where(row.id, "category"),
        values={
            "partner": names(partner),
            "name": row_name(row),
            "category": facts.category_names(row.category),
            "amount": row_amount(row) if isinstance(row, Cost) else None,
            **more,
        },
        fixes=fixes,
    )


def _away(row: Cost | Post) -> tuple[Fix, ...]:
    """What counts for nothing goes away; in another category it would be paid though it may not be."""
    return (remove_row(row, row_name(row)),)


def _counts(row: Cost | Post) -> bool:
    if isinstance(row, Cost):
        return has_amount(row)
    return row.pay is not None or row.unplaced is not None or bool(row.cells)


@check(gives="partner name category amount€", fixes="remove_row set_rate", needs="model")
def flat_computed(facts: Facts, partner: Partner) -> Findings:
    """A flat rate is computed, not typed; a rate of the partner's own is the call's, or under its cap.
    358/2014 §§ 9–14.
    """
    model = facts.call.model.get(facts.application.cost_model)
    for rate in model.rates if model else ():
        own = partner.rates.get(rate.id)
        if own is None:
            continue
        value = known(own)
        where = Where(partner.id, "rates", rate.id)
        names_of = {"partner": names(partner), "name": rate.id, "category": facts.category_names(rate.target)}
        if value is None:
            yield Finding(where=where, values=names_of, lacks=("rules-field-rates",))
        elif value > rate.value or value < 0 or (not rate.adjustable and value != rate.value):
            yield Finding(
                where=where,
                values={**names_of, "amount": None},
                fixes=(
                    fix(
                        "set_rate",
                        lambda app, rate=rate: put(
                            app, partner.id, rates=partner.rates.put(rate.id, rate.value)
                        ),
                        share=rate.value,
                    ),
                ),
            )


@part_of("flat_computed", needs="model")
def flat_computed_row(facts: Facts, partner: Partner, row: Cost) -> Findings:
    """No row is typed where the flat rate is put."""
    if any(row.category == rate.target for rate in in_force(facts, partner)) and has_amount(row):
        yield _finding(facts, partner, row, _away(row))


@check(gives="partner name category amount€ rate%", fixes="remove_row", needs="model")
def not_covered(facts: Facts, partner: Partner, row: Cost | Post) -> Findings:
    """No row is budgeted in a category that a flat rate in force pays for. 358/2014 §§ 9–14."""
    for rate in in_force(facts, partner):
        if row.category in rate.covers and _counts(row):
            yield _finding(facts, partner, row, _away(row), rate=rate.value)
            return


@check(gives="partner name category amount€", fixes="remove_row", needs="model")
def rows_open(facts: Facts, partner: Partner, row: Cost | Post) -> Findings:
    """Every row with an amount has a category that the cost model opens, or that one of its rates pays for or
    fills.
    """
    model = facts.call.model.get(facts.application.cost_model)
    if model is None or not _counts(row):
        return
    if not row.category:
        yield Finding(
            where=Where(row.id, "category"),
            values={"partner": names(partner), "name": row_name(row)},
            lacks=("rules-field-category",),
        )
    elif (
        row.category in facts.call.category
        and row.category not in model.open
        and not any(
            row.category == rate.target or row.category in rate.covers for rate in in_force(facts, partner)
        )
    ):
        yield _finding(facts, partner, row, _away(row))


@check(gives="partner name category amount€ known")
def category_known(facts: Facts, partner: Partner, row: Cost | Post) -> Findings:
    """Every row with an amount has a category that the call knows. 357/2014 § 18(1)3."""
    if row.category and row.category not in facts.call.category and _counts(row):
        known_ones = tuple(category.names for category in facts.call.categories)
        yield _finding(facts, partner, row, known=known_ones)


@check(gives="partner name category amount€", fixes="remove_row", needs="model")
def only_rows(
    facts: Facts,
    partner: Partner,
    row: Cost | Post,
    *,
    tags: tuple[Tag, ...] = (),
    categories: tuple[CategoryId, ...] = (),
) -> Findings:
    """Every row with an amount is in a category that carries one of the tags or is named."""
    allowed = facts.categories(tags, categories)
    if row.category not in allowed and _counts(row):
        yield _finding(facts, partner, row, _away(row))


@check(gives="partner name category amount€", fixes="remove_row unmark", needs="model")
def no_rows(
    facts: Facts,
    partner: Partner,
    row: Cost | Post,
    *,
    tags: tuple[Tag, ...] = (),
    categories: tuple[CategoryId, ...] = (),
    marks: tuple[MarkId, ...] = (),
    types: tuple[str, ...] = (),
    legal_forms: tuple[LegalForm, ...] = (),
) -> Findings:
    """No row of such a partner is in one of these categories or carries one of these marks."""
    if (types and partner.type not in types) or (legal_forms and partner.legal_form not in legal_forms):
        return
    forbidden = facts.categories(tags, categories)
    worn = tuple(m for m in row.marks if m in marks) if isinstance(row, Cost) else ()
    if not (row.category in forbidden or worn) or not _counts(row):
        return
    fixes = _away(row) if row.category in forbidden else ()
    if worn and isinstance(row, Cost):
        kept = tuple(m for m in row.marks if m not in worn)
        fixes = (*fixes, setting("unmark", row.id, {"name": row_name(row)}, marks=kept))
    yield _finding(facts, partner, row, fixes)


@check(gives="ground", needs="model answers money")
def model_grounds(
    facts: Facts,
    *,
    models: tuple[ModelId, ...],
    question: QuestionId,
    accepted: tuple[str, ...],
    procured: str = "",
    investment: str = "",
) -> Findings:
    """Such a model is used only on a ground that is accepted, and the costs bear it out. 358/2014 §
    7(3)–(5).
    """
    if facts.application.cost_model not in models:
        return
    ground = facts.answer(question)
    where = facts.place(question)
    if not ground:
        yield Finding(where=where, lacks=(facts.call.question[question].names,), whose="lead")
        return
    spent = {c for c in facts.budget.categories if facts.budget.cost(category=c)}
    staff, services = facts.categories(("staff",)), facts.categories(("services",))
    invested = facts.categories(("investment",))
    if ground == procured:
        holds = bool(spent) and spent <= services
    elif ground == investment:
        holds = bool(spent & invested) and not spent & staff
    else:
        holds = ground in accepted
    if ground not in accepted or not holds:
        yield Finding(where=where, values={"ground": facts.name_of_choice(question, ground)})


@check(gives="amount€", fixes="choose_model", limits="most", needs="model money")
def models_when_at_most(
    facts: Facts, *, figure: Figure = "support", most: Euro, models: tuple[ModelId, ...]
) -> Findings:
    """A project with at most so much of a figure uses one of these models. 358/2014 § 7(6)."""
    app = facts.application
    if app.cost_model in models:
        return
    if not app.cost_model:
        yield no_model(facts)
        return
    amount = amount_of(facts, figure)
    if amount > most:
        return
    if not amount:
        yield Finding(where=Where(app.id, "partners"), lacks=("rules-field-financing",))
        return
    if unknown := open_amounts(facts):
        yield unknown
        return
    yield Finding(
        where=Where(app.id, "cost_model"),
        values={"amount": amount},
        fixes=tuple(choose_models(facts, models)),
    )


@check(gives="partner name amount€", needs="")
def participant_wages(
    facts: Facts,
    partner: Partner,
    row: Cost | Post,
    *,
    tags: tuple[Tag, ...] = ("participant_wages",),
    mark: MarkId = "public_payer",
) -> Findings:
    """Wages of participants are paid by a municipality or another public body. 358/2014 § 15."""
    if row.category not in facts.categories(tags) or not _counts(row):
        return
    if partner.legal_form == "public" or (isinstance(row, Cost) and mark in row.marks):
        return
    values = {
        "partner": names(partner),
        "name": row_name(row),
        "amount": row_amount(row) if isinstance(row, Cost) else None,
    }
    if not partner.legal_form:
        yield Finding(where=Where(partner.id, "legal_form"), values=values, lacks=("rules-field-legal-form",))
    else:
        yield Finding(where=Where(row.id, "category"), values=values)
