"""Organisations, municipalities, city areas and codes that applications and calls name (rekisterit).

Facts with their sources, in `resources/registry/*.toml`. What rests on own knowledge is named in
`own_knowledge`, field by field, and is shown as not verified.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from sixaika_desktop.calls.model import Says, Source
from sixaika_desktop.calls.registry_entry import RegistryError as RegistryError
from sixaika_desktop.calls.registry_entry import read_tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation (organisaatio). No area: a national authority, or `outside` the six city areas.

    `for_profit` None: not known. `unit_of`: the organisation whose Business ID this unit shares.
    `owner_city`: the city that owns a company or unit. `seat`: municipality of the registered seat where it
    is not the area's. `until`: its last year. `intermediate_body`: the fund (ERDF, ESF) it decides on.
    `participation`: V seen in 6Aika, F funder or authority, U plausible.
    """

    id: str
    names: Says
    type: str
    legal_form: str
    for_profit: bool | None = None
    areas: tuple[str, ...] = ()
    business_id: str = ""
    aliases: tuple[str, ...] = ()
    owner_city: str = ""
    unit_of: str = ""
    successor_of: tuple[str, ...] = ()
    until: int | None = None
    seat: str = ""
    place: str = ""
    outside: bool = False
    intermediate_body: str = ""
    managing_authority: bool = False
    participation: str = ""
    sources: tuple[str, ...] = ()
    own_knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationType:
    """A type of organisation (organisaatiotyyppi).

    `kinds`: the kinds of applicant the programme names that it falls under; none for one it does not name.
    `legal_form`: public, private, either, or "" for a natural person, who is no legal person.
    """

    id: str
    names: Says
    kinds: tuple[str, ...] = ()
    legal_person: bool = True
    legal_form: str = ""
    for_profit: bool | None = None
    own_knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality (kunta); its code has three digits, leading zeros too."""

    code: str
    names: Says
    sub_region: str
    own_knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubRegion:
    """A sub-region (seutukunta) and the region (maakunta) it lies in, by code."""

    code: str
    names: Says
    region: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CityArea:
    """The area of one of the six cities (kuutoskaupungin alue), with the city's colour."""

    id: str
    names: Says
    municipality: str
    sub_region: str
    nuts: str
    nuts_version: str
    colour: str
    own_knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code of the programme: a priority axis, a specific objective, a readiness level; its names may be
    lacking.

    `fund` of a priority axis (toimintalinja), `priority_axis` of a specific objective (erityistavoite).
    """

    id: str
    names: Says = field(default_factory=dict[str, str])
    fund: str = ""
    priority_axis: str = ""
    sources: tuple[str, ...] = ()
    own_knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Registry:
    """All registries, each by id or code, in the order of the files."""

    organisations: Mapping[str, Organisation]
    types: Mapping[str, OrganisationType]
    kinds: Mapping[str, Code]
    participation: Mapping[str, Code]
    municipalities: Mapping[str, Municipality]
    sub_regions: Mapping[str, SubRegion]
    regions: Mapping[str, Code]
    areas: Mapping[str, CityArea]
    priority_axes: Mapping[str, Code]
    specific_objectives: Mapping[str, Code]
    readiness_levels: Mapping[str, Code]
    sources: Mapping[str, Source]

    def search(self, text: str, most: int = 20) -> tuple[Organisation, ...]:
        """Organisations by name, alias or Business ID, the likeliest first; none for an empty text.

        Every word typed must begin a word of one of the names, in any language; capitals and accents make no
        difference. A Business ID is found by its first three digits or more, with or without its hyphen.
        """
        words = _words(text)
        digits = re.sub(r"[\s-]", "", text)
        if not words:
            return ()
        by_id = digits.isdecimal() and len(digits) >= 3
        found = [
            each
            for each in self.organisations.values()
            if any(_begin_words_of(name, words) for name in self._known_words[each.id])
            or (by_id and each.business_id.replace("-", "").startswith(digits))
        ]
        return tuple(
            sorted(found, key=lambda each: _likeliness(each, self._known_words[each.id], words))[:most]
        )

    def with_business_id(self, business_id: str) -> tuple[Organisation, ...]:
        """The organisation of a Business ID in its normal form, before the units that share it."""
        if not business_id:
            return ()
        found = (each for each in self.organisations.values() if each.business_id == business_id)
        return tuple(sorted(found, key=lambda organisation: bool(organisation.unit_of)))

    def areas_of(self, municipality: str, wider: bool = False) -> tuple[str, ...]:
        """The city areas of a municipality's code: the city's own, or if `wider` all of its sub-region.

        "Area of a six city" was never defined precisely; the municipality is the practical reading.
        """
        place = self.municipalities.get(municipality)
        if place is None:
            return ()
        return tuple(
            area.id
            for area in self.areas.values()
            if area.municipality == municipality or (wider and area.sub_region == place.sub_region)
        )

    @cached_property
    def _known_words(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return {
            id: tuple(_words(name) for name in (*each.names.values(), *each.aliases))
            for id, each in self.organisations.items()
        }


def load_registry(folder: Path) -> Registry:
    """Reads organisations.toml, municipalities.toml and enumerations.toml of a folder.

    Raises `RegistryError` naming file and entry where a key is unknown, lacking or of the wrong kind, or an
    id is not known; OSError where a file cannot be read.
    """
    codes = read_tables(folder / "enumerations.toml", _CODES)
    places = read_tables(folder / "municipalities.toml", _PLACES)
    organisations = read_tables(folder / "organisations.toml", ("organisation",))["organisation"]

    sources = codes["source"].rows(Source)
    kinds = codes["eligible_kind"].rows(Code, sources=sources)
    types = codes["organisation_type"].rows(OrganisationType, kinds=kinds, legal_form=_LEGAL_FORMS)
    participation = codes["participation"].rows(Code)
    axes = codes["priority_axis"].rows(Code, sources=sources, fund=_FUNDS)
    regions = places["region"].rows(Code)
    sub_regions = places["sub_region"].rows(SubRegion, region=regions)
    municipalities = places["municipality"].rows(Municipality, sub_region=sub_regions)
    areas = places["city_area"].rows(CityArea, municipality=municipalities, sub_region=sub_regions)
    return Registry(
        organisations=organisations.rows(
            Organisation,
            type=types,
            legal_form=_LEGAL_FORMS[:2],
            areas=areas,
            owner_city=areas,
            unit_of=organisations.entries,
            successor_of=organisations.entries,
            intermediate_body=_FUNDS,
            participation=participation,
            sources=sources,
        ),
        types=types,
        kinds=kinds,
        participation=participation,
        municipalities=municipalities,
        sub_regions=sub_regions,
        regions=regions,
        areas=areas,
        priority_axes=axes,
        specific_objectives=codes["specific_objective"].rows(Code, sources=sources, priority_axis=axes),
        readiness_levels=codes["trl"].rows(Code, sources=sources),
        sources=sources,
    )


_CODES = (
    "eligible_kind",
    "organisation_type",
    "participation",
    "priority_axis",
    "specific_objective",
    "trl",
    "source",
)
_PLACES = ("region", "sub_region", "city_area", "municipality")
_LEGAL_FORMS = ("public", "private", "either")
_FUNDS = ("ERDF", "ESF")


def _words(text: str) -> tuple[str, ...]:
    """The words of a text without capitals and accents."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return tuple(re.findall(r"[^\W_]+", plain.casefold()))


def _begin_words_of(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(any(known.startswith(word) for known in name) for word in words)


def _likeliness(
    organisation: Organisation, names: tuple[tuple[str, ...], ...], words: tuple[str, ...]
) -> tuple[bool, bool, bool, int, str]:
    """Sorts first what is named just so, then cities, then what begins so, then what took part in 6Aika."""
    begins = any(name[0].startswith(words[0]) for name in names)
    part = "VFU".find(organisation.participation) if organisation.participation else 3
    return words not in names, organisation.type != "municipality", not begins, part, organisation.names["fi"]
