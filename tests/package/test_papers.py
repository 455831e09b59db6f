"""The papers of the package: complete, true to the budget, liable as the law says, never signed alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import AidReceived, Application, Financing, Partner, Transfer
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.parts import commitment, de_minimis, decision, papers
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.package.pieces import Planned, planned
from sixaika_desktop.snapshot import Snapshot
from tests.package.consortium import application, call, partner, read, said, texts
from tests.samples import made

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
PAPERS = ("background", "letter", "agreement", "commitment", "decision", "de-minimis")
HOSTILE = "<b>&\"' <img src='http://x/y.png'/> 😀 \u202eabc \u05d0\u05d1 \x00\x07\x1b[31m" + "x" * 300


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return Snapshot(application(), call())


def group(app: Application) -> Snapshot:
    """The same as a group project of 2021-2027."""
    return Snapshot(replace(app, form="group"), replace(call(), regime="2021-2027"))


def changed(app: Application, id: str, **values: Any) -> Application:
    return replace(app, partners=tuple(replace(p, **values) if p.id == id else p for p in app.partners))


def subject_of(snapshot: Snapshot, language: Language = "fi") -> Subject:
    return Subject(snapshot, Manuscript(language, snapshot.budget.figure))


def text_of(snapshot: Snapshot, part: str, language: Language = "fi", about: str = "") -> str:
    """The text of the first paper of a part, or of the one about somebody."""
    return said(one(snapshot, part, language, about).draft().pages)


def plain(text: str) -> str:
    """A text as `said` has it, its spaces all alike."""
    return text.replace("\u00a0", " ")


def one(snapshot: Snapshot, part: str, language: Language = "fi", about: str = "") -> Planned:
    return next(p for p in planned(snapshot, language, [part]) if not about or p.about == about)


# ---- as before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PAPERS)
def test_every_paper_reads_as_before(
    part: str, language: Language, snapshot: Snapshot, golden: Callable[[str, str], None]
) -> None:
    pages = one(snapshot, part, language).draft().alone().pages
    golden(f"package/{part}-{language}", "\n\f\n".join(map(read, pages)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agreement_of_a_group_project_reads_as_before(
    language: Language, golden: Callable[[str, str], None]
) -> None:
    pages = one(group(application()), "agreement", language).draft().alone().pages
    golden(f"package/agreement-group-{language}", "\n\f\n".join(map(read, pages)))


# ---- which there are


def test_there_is_a_paper_for_everyone_who_needs_one(snapshot: Snapshot) -> None:
    found = planned(snapshot, "fi", ["application", *PAPERS])
    assert [p.file for p in found] == [
        "01-hakemus.pdf",
        "02-taustalomake-01-helsingin-kaupunki-kaupunginkanslia.pdf",
        "02-taustalomake-02-turun-kaupunki.pdf",
        "02-taustalomake-03-teknologian-tutkimuskeskus-vtt-oy.pdf",
        "02-taustalomake-04-esimerkki-oy.pdf",
        "03-aiesopimus-01-helsingin-kaupunki-kaupunginkanslia.pdf",
        "03-aiesopimus-02-turun-kaupunki.pdf",
        "03-aiesopimus-03-teknologian-tutkimuskeskus-vtt-oy.pdf",
        "03-aiesopimus-04-esimerkki-oy.pdf",
        "04-yhteishankesopimus-luonnos.pdf",
        "05-rahoitussitoumus-01-kokeilusaatio-sr.pdf",
        "05-rahoitussitoumus-02-pankki-oyj.pdf",
        "05-rahoitussitoumus-03-turun-kaupunki.pdf",
        "06-paatoslomake-01-helsingin-kaupunki.pdf",
        "06-paatoslomake-02-turun-kaupunki.pdf",
        "07-de-minimis-selvitys-01-esimerkki-oy.pdf",
    ]


def test_an_empty_application_has_the_application_alone() -> None:
    empty = Snapshot(Application(id="A0", call="6aika-erdf-pilot"), call())
    assert [p.part for p in planned(empty, "fi", ["application", *PAPERS])] == ["application"]


def test_one_applicant_alone_needs_no_agreement() -> None:
    app = application()
    alone = Snapshot(replace(app, partners=app.partners[:1], form="single"), call())
    assert not planned(alone, "fi", ["background", "letter", "agreement"])


def test_a_recipient_of_transferred_support_has_a_form_and_letter_of_its_own_kind() -> None:
    app = changed(replace(application(), form="transfer"), "p4", role="recipient")
    found = Snapshot(app, call())
    assert "Tuen siirron saajan taustalomake" in text_of(found, "background", about="p4")
    letter = text_of(found, "letter", about="p4")
    assert "12 § 2 mom." in letter
    assert "yhteisvastuullisesti" not in letter
    assert [p.about for p in planned(found, "fi", ["agreement"])] == ["p4"]


def transferring() -> Snapshot:
    """Support is transferred to one partner, who is not liable to the authority."""
    app = changed(replace(application(), form="transfer"), "p4", role="recipient")
    purpose = texts(fi="Kokeilujen arviointi", sv="Utvärdering av försöken", en="Evaluating trials")
    part = Transfer(id="t1", recipient="p4", amount=Decimal("12345.60"), purpose=purpose)
    return Snapshot(replace(app, transfers=(part,)), call())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agreement_on_transferring_support_reads_as_before(
    language: Language, golden: Callable[[str, str], None]
) -> None:
    pages = one(transferring(), "agreement", language).draft().alone().pages
    golden(f"package/agreement-transfer-{language}", "\n\f\n".join(map(read, pages)))


def test_the_agreement_on_transferring_support_has_all_that_the_decree_asks_for() -> None:
    text = text_of(transferring(), "agreement")
    assert "12 345,60 €" in " ".join(text.split())
    assert "yhteisvastuullisesti" not in text
    for asked in (
        "Osapuolet",
        "osuus toimenpiteistä ja kustannuksista",
        "Siirrettävä tuki",
        "Julkiset hankinnat",
        "Kirjanpito",
        "valvonta ja tietojen antaminen",
        "Tukipäätöksen noudattamisen varmistaminen",
        "nimenkirjoitusoikeus",
    ):
        assert asked in text, f"357/2014 § 16(1): {asked}"


def test_a_partner_that_is_not_active_has_no_papers() -> None:
    found = Snapshot(changed(application(), "p5", active=False), call())
    abouts = {p.about for p in planned(found, "fi", PAPERS)}
    assert "p5" not in abouts
    assert not planned(found, "fi", ["de-minimis"])


# ---- the amounts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_computed_amount_is_the_figure_of_its_key_or_the_sum_of_its_keys(
    language: Language, snapshot: Snapshot
) -> None:
    count = 0
    for paper in planned(snapshot, language, PAPERS):
        for printed in paper.draft().alone().printed:
            figure = money.total(snapshot.budget.figure(k) for k in printed.key.split(" + "))
            count += 1
            if printed.text == "–":
                assert not figure
                continue
            amount = money.read(printed.text, language)
            assert isinstance(amount, Decimal)
            places = -int(amount.as_tuple().exponent)
            rounded = money.round_to(figure, Decimal(1).scaleb(-places), money.Mode.HALF_UP)
            assert amount == rounded, (paper.file, printed)
    assert count > 300


def test_the_background_form_has_every_category_and_source_by_year(snapshot: Snapshot) -> None:
    keys = {p.key for p in one(snapshot, "background", about="p4").draft().alone().printed}
    figures = snapshot.budget.figures()
    for key in figures:
        of_mine = key.startswith(("cost/partner=p4/period", "financing/partner=p4/period"))
        if of_mine and figures[key] and key.count("/") == 3:
            assert key in keys


def test_the_shares_in_the_agreement_are_all_parties_and_come_to_the_whole(snapshot: Snapshot) -> None:
    printed = {p.key: p.text for p in one(snapshot, "agreement").draft().alone().printed}
    partners = snapshot.budget.partners
    for name in ("cost", "months", "own", "support", "net"):
        parts = [snapshot.budget.figure(f"{name}/partner={p}") for p in partners]
        assert all(f"{name}/partner={p}" in printed for p in partners)
        assert money.total(parts) == snapshot.budget.figure(name)
        assert name in printed
    shares = subject_of(snapshot).shares
    assert money.total(shares.values()) == 100
    for p in partners:
        assert abs(shares[p] - snapshot.budget.figure(f"share/cost/partner={p}")) < Decimal("0.01")
    text = text_of(snapshot, "agreement")
    assert all(plain(money.show(share, "fi", 2, "")) in text for share in shares.values())
    assert "100,00" in text


def test_letter_and_agreement_tell_the_same_share(snapshot: Snapshot) -> None:
    shares = subject_of(snapshot).shares
    for p in snapshot.budget.partners[1:]:
        assert plain(money.show(shares[p], "fi", 2, "%")) in text_of(snapshot, "letter", about=p)


def test_a_share_that_rounding_leaves_over_goes_to_the_largest_remainders() -> None:
    subject = subject_of(made.snapshot("hnry"))
    assert money.total(subject.shares.values()) == 100
    figures = {p: subject.snapshot.budget.figure(f"share/cost/partner={p}") for p in subject.shares}
    assert (
        money.total(money.round_to(f, Decimal("0.01"), money.Mode.HALF_UP) for f in figures.values()) != 100
    )


def test_the_rounding_of_support_is_told_under_the_table_and_makes_up_the_difference() -> None:
    snapshot = made.snapshot("hnry")
    text = text_of(snapshot, "agreement")
    assert "pyöristetty ylöspäin 1 €:n tarkkuuteen" in text
    assert "Helsingin kaupunki +0,08 €" in text
    assert money.total(snapshot.budget.moves.values()) == Decimal("0.08")


def test_a_funder_named_twice_commits_once_to_all_it_pays(snapshot: Snapshot) -> None:
    text = text_of(snapshot, "commitment")
    assert "enintään 800,00 €" in text
    assert "Teknologian tutkimuskeskus VTT Oy" in text
    assert "Esimerkki Oy" in text
    assert "säätiön sitoumus.pdf" in text


def test_two_rows_of_one_source_are_told_apart_by_year(snapshot: Snapshot) -> None:
    subject = subject_of(snapshot)
    bank = next(f for f in commitment.funders(subject) if f.name == "Pankki Oyj")
    commitment.by_year(subject, bank.rows)
    flow = snapshot.budget.partner("p4").plan.rows["p4i"]
    assert money.total(flow.periods.values()) == Decimal("250.50")
    printed = {p.text for p in subject.ms.printed}
    assert "250,50" in printed


def test_a_funder_without_a_name_has_a_commitment_to_be_completed() -> None:
    app = application()
    more = (*app.partners[2].financing, Financing(id="n", source="private-external", amount=Decimal(10)))
    found = Snapshot(changed(app, "p3", financing=more), call())
    assert "(nimi täydennetään)" in text_of(found, "commitment", about="n")


def test_the_sheet_of_a_city_adds_its_units_and_shows_what_it_pays_to_others(snapshot: Snapshot) -> None:
    subject = subject_of(snapshot)
    helsinki, turku = decision.cities(subject)
    assert [p.id for p in helsinki.units] == ["p1", "p2"]
    assert [(p.id, r.id) for p, r in turku.outside] == [("p4", "p4j")]
    printed = {p.key for p in one(snapshot, "decision").draft().alone().printed}
    for year in ("2019", "2020"):
        for name in ("own", "support"):
            assert f"{name}/partner=p1/period={year} + {name}/partner=p2/period={year}" in printed
    text = text_of(snapshot, "decision", about="p3")
    assert "Kaupungin rahoitus muille toteuttajille" in text
    assert "Muut toteuttajat samalla kaupunkialueella" in text


# ---- the law


def test_in_a_joint_project_the_parties_are_jointly_and_severally_liable(snapshot: Snapshot) -> None:
    text = text_of(snapshot, "agreement")
    assert "Kaikki osapuolet vastaavat hankkeen toteuttamisesta yhteisvastuullisesti." in text
    assert "laki 8/2014, 13 § 4 mom." in text
    assert "asetus 357/2014, 17 § 2 mom." in text
    assert "757/2021" not in text


def test_in_a_group_project_each_repays_for_its_own_project_only() -> None:
    text = text_of(group(application()), "agreement")
    assert "Kukin osapuoli vastaa tuen takaisin maksamisesta vain oman hankkeensa osalta." in text
    assert "laki 757/2021, 40 § 2 mom." in text
    assert "yhteisvastuullisesti" not in text
    assert "8/2014" not in text


@pytest.mark.parametrize(
    ("language", "joint", "own"),
    [
        ("fi", "yhteisvastuullisesti", "vain oman hankkeensa osalta"),
        ("sv", "solidariskt", "endast i fråga om sitt eget projekt"),
        ("en", "jointly and severally liable", "for its own project only"),
    ],
)
@pytest.mark.parametrize("part", ["agreement", "letter", "decision"])
def test_liability_is_that_of_the_regime_in_every_language(
    part: str, language: Language, joint: str, own: str, snapshot: Snapshot
) -> None:
    of_2014, of_2021 = text_of(snapshot, part, language), text_of(group(application()), part, language)
    assert joint in of_2014
    assert joint not in of_2021
    assert own in of_2021
    assert own not in of_2014


def test_each_section_of_the_agreement_names_the_provision_it_rests_on_and_that_it_is_a_draft(
    snapshot: Snapshot,
) -> None:
    for found in (snapshot, group(application())):
        text = text_of(found, "agreement")
        assert text.count("Peruste:") == 12
        assert "Luonnos. 6Aika Desktop on täyttänyt sen" in text


def test_all_parties_of_the_agreement_are_named_where_they_sign(snapshot: Snapshot) -> None:
    text = text_of(snapshot, "agreement").partition("13 Allekirjoitukset")[2]
    for name in ("Helsingin kaupunki", "kaupunginkanslia", "Turun kaupunki", "VTT Oy", "Esimerkki Oy"):
        assert name in text
    assert "Matti Esimerkki" in text


# ---- de minimis


def test_the_three_year_sum_counts_the_year_of_the_grant_and_the_two_before(snapshot: Snapshot) -> None:
    subject = subject_of(snapshot)
    (undertaking,) = de_minimis.undertakings(subject)
    window = de_minimis.window(subject, undertaking)
    assert (window.kind, window.first, window.most) == ("fiscal_years", date(2017, 1, 1), Decimal(200000))
    assert de_minimis.summed(window, undertaking) == Decimal("32345.50")
    text = text_of(snapshot, "de-minimis")
    assert "Kolmen vuoden summa 32 345,50 €" in text
    assert "Jäljellä 167 654,50 €" in text
    assert "2017–2019" in text


def test_the_statement_and_the_verdict_count_alike() -> None:
    app = application()
    for planned_aid in (Decimal("187654.50"), Decimal("187654.51")):
        rows = tuple(replace(r, amount=planned_aid) if r.planned else r for r in app.partners[4].aid)
        found = Snapshot(changed(app, "p5", aid=rows), call())
        over = de_minimis.summed(
            de_minimis.window(subject_of(found), de_minimis.undertakings(subject_of(found))[0]),
            de_minimis.undertakings(subject_of(found))[0],
        ) > Decimal(200000)
        (verdict,) = (v for v in found.verdicts if v.rule.check == "de_minimis")
        assert (verdict.state.value == "missed") is over
        assert ("Ylitys" in text_of(found, "de-minimis")) is over


def test_without_a_day_all_aid_is_in_the_sum_and_the_statement_says_so() -> None:
    found = Snapshot(replace(application(), submission=None), call())
    subject = subject_of(found)
    (undertaking,) = de_minimis.undertakings(subject)
    assert de_minimis.summed(de_minimis.window(subject, undertaking), undertaking) == Decimal("72345.50")
    assert "jättöpäivä" in text_of(found, "de-minimis")


def test_an_undertaking_for_which_no_aid_is_planned_needs_no_statement() -> None:
    aid = (AidReceived(id="a", undertaking="X", granted=date(2018, 1, 1), amount=Decimal(1)),)
    assert not planned(Snapshot(changed(application(), "p5", aid=aid), call()), "fi", ["de-minimis"])


# ---- where it is signed


def test_signatures_never_stand_alone_on_a_page(snapshot: Snapshot) -> None:
    for paper in planned(snapshot, "fi", PAPERS):
        for page in paper.draft().pages:
            text = read(page)
            if "Paikka ja aika" in text:
                assert "llekirjoitu" in text.partition("Paikka ja aika")[0] or "7 Voimassaolo" in text


@settings(max_examples=15)
@given(st.integers(2, 40), st.integers(0, 60))
def test_with_any_number_of_parties_each_signs_once_and_no_page_of_signatures_is_nameless(
    count: int, words: int
) -> None:
    names = [f"Osapuoli {n} {'sana ' * words}".strip() for n in range(count)]
    subject = subject_of(Snapshot(Application(id="A1"), call()))
    subject.ms.text("Alku. " * words * 8)
    papers.sign(subject, "Sopimus", "13 Allekirjoitukset", "Teksti.", [papers.Signer(n) for n in names])
    from sixaika_desktop.export.flow import pages

    made = pages(subject.ms.strips)
    whole = "\n".join(read(page) for page in made)
    for n in range(count):
        assert whole.replace("\n", " ").replace("   ", " ").count(f"Osapuoli {n} ") >= 1 or (
            f"Osapuoli {n}" in whole
        )
    assert whole.count("Paikka ja aika") == count
    for page in made:
        text = read(page)
        if "Paikka ja aika" in text:
            before = text.partition("Paikka ja aika")[0]
            assert "13 Allekirjoitukset" in before or "allekirjoitukset" in before


# ---- nothing breaks them


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_texts_print_as_text_on_every_paper(language: Language) -> None:
    bad = texts(fi=HOSTILE, sv=HOSTILE, en=HOSTILE)
    app = replace(application(), title=bad, acronym="")

    def spoiled(p: Partner) -> Partner:
        return replace(
            p,
            name=bad,
            duties=bad,
            street=HOSTILE,
            contacts=tuple(replace(c, name=HOSTILE, email=HOSTILE, position=HOSTILE) for c in p.contacts),
            financing=tuple(replace(f, funder=f.funder and HOSTILE) for f in p.financing),
            aid=tuple(replace(a, undertaking=HOSTILE, giver=HOSTILE) for a in p.aid),
        )

    found = Snapshot(replace(app, partners=tuple(map(spoiled, app.partners))), call())
    lacking: set[str] = set()
    for paper in planned(found, language, PAPERS):
        composed = paper.draft().alone()
        assert "<b>" in said(composed.pages)
        lacking |= composed.lacking
        assert paper.file.isascii()
    assert {"😀", "\u05d0"} <= lacking


def test_the_partner_made_for_these_tests_is_one(snapshot: Snapshot) -> None:
    made = partner(9, texts(fi="X"), "oulu", "municipality", "")
    assert made.role == "implementer"
    assert snapshot.budget.figure("gap/partner=p4") == 0
