"""Organisations to put into a consortium: from the registry of the program and the person's book."""

from functools import cache

from sixaika_desktop.calls.registry import Organisation, Registry, load_registry
from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.phrases import pick, resources
from sixaika_desktop.export.tokens import CITIES
from sixaika_desktop.snapshot import Snapshot


@cache
def registry() -> Registry:
    """The registries; read once."""
    return load_registry(resources() / "registry")


def partner_of(organisation: Organisation, role: str) -> Partner:
    """A partner with what the registry knows of an organisation."""
    area = organisation.areas[0] if organisation.areas else ""
    known = registry().areas.get(area)
    return Partner(
        id=new_id(),
        role=role,
        organisation=organisation.id,
        name=Map(organisation.names),
        type=organisation.type,
        legal_form=organisation.legal_form if organisation.legal_form in ("public", "private") else "",
        for_profit=organisation.for_profit,
        city_area=area,
        owner_city=organisation.owner_city or (area if organisation.type == "municipality" else ""),
        municipality=organisation.seat or (known.municipality if known else ""),
        business_id=organisation.business_id,
    )


def city_of(area: str) -> Organisation | None:
    """The city itself, of one of the six city areas."""
    found = registry().organisations.get(area)
    return found if found is not None and found.type == "municipality" else None


def types(_snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    """The types of organisation."""
    return [("", "–"), *((id, pick(each.names, language)) for id, each in registry().types.items())]


def areas(_snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    """The six city areas."""
    return [("", "–"), *((id, city_name(id, language)) for id in CITIES)]


def municipalities(_snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    """The municipalities, with their codes."""
    return _municipalities(language)


@cache
def _municipalities(language: str) -> list[tuple[str, str]]:
    found = ((code, pick(each.names, language)) for code, each in registry().municipalities.items())
    return [("", "–"), *sorted(found, key=lambda each: each[1])]


def city_name(area: str, language: str) -> str:
    """A city by its name in a language."""
    known = registry().areas.get(area)
    return pick(known.names, language) if known else area.capitalize()
