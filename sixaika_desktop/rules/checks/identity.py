"""Numbers and details by which partners are known: business ID, account, address, name of the project."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final, Literal

from sixaika_desktop.calls.asked import Role
from sixaika_desktop.calls.registry import Registry, load_registry
from sixaika_desktop.domain import identifiers as numbers
from sixaika_desktop.domain.identifiers import IdentifierError
from sixaika_desktop.domain.model import Contact, Partner, Where
from sixaika_desktop.domain.phrases import LANGUAGES, pick, resources, say
from sixaika_desktop.rules.check import Findings, check
from sixaika_desktop.rules.facts import APPLICANTS, Facts, names, word
from sixaika_desktop.rules.fixes import setting
from sixaika_desktop.rules.verdict import Finding, Label

Kind = Literal["business_id", "vat_id", "iban", "bic", "pic", "postcode"]

_READ: Final[Mapping[str, Callable[[str], str]]] = {
    "business_id": numbers.business_id,
    "vat_id": numbers.vat_number,
    "iban": numbers.iban,
    "bic": numbers.bic,
    "pic": numbers.pic,
    "postcode": numbers.postcode,
}


@check(gives="partner field value", fixes="tidy")
def identifiers(
    facts: Facts,
    partner: Partner,
    *,
    kinds: tuple[Kind, ...],
    roles: tuple[Role, ...] = APPLICANTS,
    required: bool = True,
    countries: tuple[str, ...] = (),
) -> Findings:
    """These identifiers of each partner are in order by their own check digits and forms. VNA 288/2001 § 3;
    ISO 13616.
    """
    if partner.role not in roles or (countries and partner.country not in countries):
        return
    for kind in kinds:
        typed: str = getattr(partner, kind)
        field = f"rules-field-{kind.replace('_', '-')}"
        if not typed.strip():
            if required:
                yield Finding(
                    where=Where(partner.id, kind), values={"partner": names(partner)}, lacks=(field,)
                )
            continue
        try:
            tidy = _READ[kind](typed)
        except IdentifierError:
            yield Finding(
                where=Where(partner.id, kind),
                values={"partner": names(partner), "field": field, "value": typed},
            )
            continue
        if kind == "business_id" and tidy != typed.strip():
            yield Finding(
                where=Where(partner.id, kind),
                values={"partner": names(partner), "field": field, "value": typed},
                fixes=(setting("tidy", partner.id, {"value": tidy}, **{kind: tidy}),),
            )


@check(gives="partner vat_id business_id", fixes="from_business_id")
def vat_fits(facts: Facts, partner: Partner, *, roles: tuple[Role, ...] = APPLICANTS) -> Findings:
    """A Finnish VAT number that is given is that of the business ID."""
    if partner.role not in roles or not partner.vat_id.strip() or partner.country != "FI":
        return
    try:
        of_business = numbers.business_id(partner.business_id)
    except IdentifierError:
        of_business = ""
    try:
        numbers.vat_number(partner.vat_id, of_business)
    except IdentifierError:
        right = f"FI{of_business.replace('-', '')}"
        yield Finding(
            where=Where(partner.id, "vat_id"),
            values={"partner": names(partner), "vat_id": partner.vat_id, "business_id": partner.business_id},
            fixes=(setting("from_business_id", partner.id, {"value": right}, vat_id=right),)
            if of_business
            else (),
        )


@check(gives="partner municipality area", fixes="set_area")
def municipality_fits(
    facts: Facts,
    partner: Partner,
    *,
    areas: Mapping[str, tuple[str, ...]],
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """The municipality's code belongs to the city area that the partner declares."""
    if partner.role not in roles or not partner.municipality.strip():
        return
    code, area = partner.municipality.strip(), partner.city_area
    home = next((name for name, codes in areas.items() if code in codes), "")
    if area in areas and code in areas[area]:
        return
    if area not in areas and not home:
        return
    if not area:
        yield Finding(
            where=Where(partner.id, "city_area"),
            values={"partner": names(partner)},
            lacks=("rules-field-city-area",),
        )
        return
    yield Finding(
        where=Where(partner.id, "municipality"),
        values={"partner": names(partner), "municipality": _municipality(code), "area": _area(area)},
        fixes=(setting("set_area", partner.id, {"area": word("place", home)}, city_area=home),)
        if home
        else (),
    )


def _municipality(code: str) -> Mapping[str, str]:
    """A municipality by its name and code; the code alone where there is no such municipality."""
    found = _registry().municipalities.get(code)
    return {lang: f"{pick(found.names, lang)} ({code})" if found else code for lang in LANGUAGES}


@cache
def _registry() -> Registry:
    return load_registry(resources() / "registry")


def _area(area: str) -> str | Mapping[str, str]:
    known = word("place", area)
    return (
        known if known != area else {lang: say("rules-place-unknown", lang, area=area) for lang in LANGUAGES}
    )


@check(gives="partner lacking", needs="contacts")
def contact_details(
    facts: Facts,
    partner: Partner,
    *,
    fields: tuple[Literal["name", "position", "email", "phone"], ...] = ("name", "email", "phone"),
    kinds: tuple[str, ...] = ("contact",),
    address: bool = True,
    roles: tuple[Role, ...] = APPLICANTS,
) -> Findings:
    """Each partner has a contact person who can be reached, and an address; what is typed has the right
    form.
    """
    if partner.role not in roles:
        return
    lacking: list[Label] = []
    where = Where(partner.id, "contacts")
    for kind in kinds:
        people = [c for c in partner.contacts if c.kind == kind]
        if not people:
            lacking.append(f"rules-contact-{kind}")
        for person in people:
            if wrong := _wrong(person, fields):
                where = Where(person.id, wrong[0])
                lacking += [f"rules-field-{name}" for name in wrong]
    if address:
        empty = [name for name in ("street", "postcode", "town") if not getattr(partner, name).strip()]
        if "postcode" not in empty and partner.country == "FI" and not _reads("postcode", partner.postcode):
            empty.append("postcode")
        if empty and not lacking:
            where = Where(partner.id, empty[0])
        lacking += [f"rules-field-{name}" for name in empty]
    if lacking:
        yield Finding(
            where=where, values={"partner": names(partner), "lacking": tuple(dict.fromkeys(lacking))}
        )


def _wrong(person: Contact, fields: tuple[str, ...]) -> list[str]:
    found = [name for name in fields if not getattr(person, name).strip()]
    if "email" in fields and "email" not in found and not _reads("email", person.email):
        found.append("email")
    if "phone" in fields and "phone" not in found and sum(c.isdigit() for c in person.phone) < 5:
        found.append("phone")
    return found


def _reads(kind: str, typed: str) -> bool:
    try:
        getattr(numbers, kind)(typed)
    except IdentifierError:
        return False
    return True


@check(gives="length language", limits="most", needs="title")
def title_length(facts: Facts, *, most: int) -> Findings:
    """The project has a public name (julkinen nimi), and it is short."""
    app = facts.application
    given = {language: text.strip() for language, text in app.title.items() if text.strip()}
    if not given:
        yield Finding(where=Where(app.id, "title", facts.first_language), lacks=("rules-field-title",))
    for language, text in given.items():
        if len(text) > most or facts.tells_all:
            yield Finding(
                where=Where(app.id, "title", language), values={"length": len(text), "language": language}
            )
