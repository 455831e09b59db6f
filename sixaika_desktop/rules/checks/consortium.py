"""Who takes part: how many, from where, in which roles (konsortio)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from sixaika_desktop.calls.asked import Role
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.facts import APPLICANTS, Facts, names, word
from sixaika_desktop.rules.fixes import fix, make_lead, setting
from sixaika_desktop.rules.verdict import Finding, Fix

PlaceField = Literal["city_area", "country", "owner_city", "municipality"]


@check(gives="count", fixes="activate", limits="least most", needs="who")
def partner_count(
    facts: Facts, *, least: int = 0, most: int = 0, roles: tuple[Role, ...] = APPLICANTS
) -> Findings:
    """So many active partners in these roles; most 0 is no limit."""
    count = len(facts.in_roles(roles))
    if facts.tells_all:
        yield Finding(where=Where(facts.application.id, "partners"), values={"count": count})
        return
    if count < least:
        yield Finding(
            where=Where(facts.application.id, "partners"),
            values={"count": count},
            fixes=tuple(_activate(facts, roles, lambda p: True)),
        )
    if most and count > most:
        yield Finding(where=Where(facts.application.id, "partners"), values={"count": count})


def _activate(facts: Facts, roles: tuple[str, ...], helps: Callable[[Partner], bool]) -> Iterator[Fix]:
    for p in facts.application.partners:
        if not p.active and p.role in roles and helps(p):
            yield setting("activate", p.id, {"partner": names(p)}, active=True)


@check(gives="count places", fixes="activate", limits="least", needs="who")
def distinct_places(
    facts: Facts,
    *,
    field: PlaceField,
    least: int,
    of: tuple[str, ...] = (),
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """The partners come from at least so many different places, counting those named in `of` (none named:
    any).
    """
    partners = facts.in_roles(roles)
    places = {place for p in partners if (place := _place(p, field)) and (not of or place in of)}
    unknown = [p for p in partners if not _place(p, field)]
    if len(places) >= least and not facts.tells_all:
        return
    if len(places) < least <= len(places) + len(unknown):
        for p in unknown:
            yield _lacks(p, field)
        return
    yield Finding(
        where=Where(facts.application.id, "partners"),
        values={"count": len(places), "places": tuple(word("place", place) for place in sorted(places))},
        fixes=tuple(
            _activate(
                facts,
                roles,
                lambda p: _place(p, field) not in {"", *places} and (not of or _place(p, field) in of),
            )
        ),
    )


@check(gives="missing", fixes="activate", needs="who")
def places_covered(
    facts: Facts,
    *,
    field: PlaceField,
    of: tuple[str, ...],
    empty: Literal["open", "none"] = "open",
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Every one of these places has a partner. `empty`: a partner without a place is unknown, or from none of
    them.
    """
    partners = facts.in_roles(roles)
    places = {_place(p, field) for p in partners}
    missing = tuple(place for place in of if place not in places)
    unknown = [p for p in partners if not _place(p, field)] if empty == "open" else []
    if not missing:
        return
    if len(unknown) >= len(missing):
        for p in unknown:
            yield _lacks(p, field)
        return
    yield Finding(
        where=Where(facts.application.id, "partners"),
        values={"missing": tuple(word("place", place) for place in missing)},
        fixes=tuple(_activate(facts, roles, lambda p: _place(p, field) in missing)),
    )


def _place(partner: Partner, field: str) -> str:
    value: str = getattr(partner, field)
    return value.strip()


def _lacks(partner: Partner, field: str) -> Finding:
    return Finding(
        where=Where(partner.id, field),
        values={"partner": names(partner)},
        lacks=(f"rules-field-{field.replace('_', '-')}",),
    )


@check(gives="count", fixes="make_lead", needs="who")
def one_lead(facts: Facts) -> Findings:
    """Exactly one of the applicants leads (päätoteuttaja). 357/2014 § 17."""
    leads = facts.leads
    if len(leads) == 1:
        return
    candidates = leads or facts.in_roles(("implementer",))
    yield Finding(
        where=Where(leads[1].id, "role") if leads else Where(facts.application.id, "partners"),
        values={"count": len(leads)},
        fixes=tuple(_lead_fix(p) for p in candidates[:6]),
    )


def _lead_fix(partner: Partner) -> Fix:
    return fix("make_lead", lambda app: make_lead(app, partner.id), partner=names(partner))


@check(gives="partner other business_id", fixes="mark_unit", needs="who")
def unique_partners(facts: Facts) -> Findings:
    """No organisation takes part twice, but as a unit (yksikkö) of one that does."""
    seen: dict[str, Partner] = {}
    for p in facts.active:
        for sign in _signs(p):
            other = seen.setdefault(sign, p)
            if other is not p and not _is_unit(p, other, facts.partner):
                yield Finding(
                    where=Where(p.id, "business_id"),
                    values={"partner": names(p), "other": names(other), "business_id": p.business_id},
                    fixes=(
                        setting(
                            "mark_unit",
                            p.id,
                            {"partner": names(p), "other": names(other)},
                            unit_of=other.id,
                        ),
                    ),
                )
                break


def _signs(partner: Partner) -> Iterator[str]:
    digits = "".join(c for c in partner.business_id if c.isalnum()).upper()
    if digits:
        yield f"{partner.country}:{digits.zfill(8)}"
    if partner.organisation:
        yield f"organisation:{partner.organisation}"


def _is_unit(one: Partner, other: Partner, partners: Mapping[str, Partner]) -> bool:
    """Whether one is a unit of the other, or both are units of the same."""
    return not _owners(one, partners).isdisjoint(_owners(other, partners))


def _owners(partner: Partner, partners: Mapping[str, Partner]) -> set[str]:
    found = {partner.id}
    at = partner
    while at.unit_of and at.unit_of not in found:
        found.add(at.unit_of)
        if at.unit_of not in partners:
            break
        at = partners[at.unit_of]
    return found


@check(gives="partner", fixes="choose_form", needs="who form transfers")
def form_fits(facts: Facts) -> Findings:
    """A joint project and a transfer of support are alternatives (yhteishanke, tuen siirto). 8/2014 §§
    12–13.
    """
    app = facts.application
    recipients, others = facts.in_roles(("recipient",)), facts.in_roles(("implementer",))
    if not app.form:
        yield Finding(where=Where(app.id, "form"), lacks=("rules-field-form",))
        return
    wrong: tuple[Partner, ...] = ()
    if app.form in ("joint", "group", "single"):
        wrong = recipients
    if app.form in ("transfer", "single"):
        wrong = (*wrong, *others)
    fitting = "joint" if others and not recipients else "transfer" if recipients and not others else ""
    fixes = (
        (setting("choose_form", app.id, {"form": f"rules-form-{fitting}"}, form=fitting),)
        if fitting and fitting != app.form
        else ()
    )
    for p in wrong:
        yield Finding(where=Where(p.id, "role"), values={"partner": names(p)}, fixes=fixes)
    if app.form in ("joint", "group", "single") and app.transfers and not recipients:
        transfer = app.transfers[0]
        name = next((names(p) for p in app.partners if p.id == transfer.recipient), "–")
        yield Finding(where=Where(transfer.id, "recipient"), values={"partner": name}, fixes=fixes)


@check(gives="count missing", needs="who steering")
def steering_group(
    facts: Facts, *, least: int = 1, each_area: bool = True, expertise: bool = False
) -> Findings:
    """A steering group (ohjausryhmä) is proposed, with somebody from each applicant's city area. 357/2014 §
    28.
    """
    app = facts.application
    members = [m for m in app.steering if m.name.strip() or m.organisation.strip() or m.partner]
    seats = [m for m in members if not m.deputy]
    areas = {
        m.city_area or (facts.partner[m.partner].city_area if m.partner in facts.partner else "")
        for m in seats
    }
    needed = sorted({p.city_area for p in facts.applicants if p.city_area})
    missing = tuple(word("place", area) for area in needed if area not in areas) if each_area else ()
    if len(seats) < least or missing:
        yield Finding(where=Where(app.id, "steering"), values={"count": len(seats), "missing": missing})
    if expertise:
        for m in seats:
            if not m.expertise.strip():
                yield Finding(
                    where=Where(m.id, "expertise"),
                    values={"count": len(seats), "missing": (m.name or m.organisation,)},
                )
