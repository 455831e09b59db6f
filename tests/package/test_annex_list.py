"""The list of annexes: what rules ask for, what is there, what the package makes, what became of files."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sixaika_desktop.domain.model import Application, Attachment
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.parts.annexes import AnnexLine
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.package.annex_list import AnnexList, Places
from sixaika_desktop.package.enclosures import Enclosure, enclosures
from sixaika_desktop.package.pieces import document, planned
from sixaika_desktop.snapshot import Snapshot
from tests.package import files
from tests.package.consortium import application, call, said

PARTS = ("background", "letter", "agreement", "commitment", "de-minimis")


def attached(
    app: Application, *rows: tuple[str, bytes, dict[str, Any]]
) -> tuple[Application, dict[str, bytes]]:
    """The application with these files: kind and name, bytes, more about each."""
    made: list[Attachment] = []
    data: dict[str, bytes] = {}
    for number, (name, content, more) in enumerate(rows):
        sign = hashlib.sha256(content).hexdigest()
        data[sign] = content
        made.append(Attachment(id=f"f{number}", name=name, sha256=sign, size=len(content), **more))
    return replace(app, attachments=tuple(made)), data


def listed(
    app: Application, data: dict[str, bytes] | None = None, parts: Sequence[str] = PARTS
) -> tuple[AnnexList, dict[str, list[AnnexLine]], str]:
    """The list, its lines by annex, and its text."""
    snapshot = Snapshot(app, call())
    found: list[Enclosure] = enclosures(app, call(), data or {}, lambda _: None)
    papers = planned(snapshot, "fi", parts)
    subject = Subject(snapshot, Manuscript("fi", snapshot.budget.figure))
    annexes = AnnexList(subject, found, papers, Places())
    found_lines = annexes.lines()
    lines = {a.id: [line for line in found_lines if line.annex.id == a.id] for a in call().annexes}
    draft = document(snapshot, "fi", "", "", lambda s: AnnexList(s, found, papers, Places()).write())
    return annexes, lines, said(draft.pages)


def test_what_a_rule_asks_for_and_nobody_has_is_lacking() -> None:
    annexes, lines, text = listed(application(), parts=())
    (agreement,) = lines["joint-agreement"]
    assert annexes.lacking(agreement)
    assert [rule.id for rule in agreement.rules] == ["P-11"]
    assert "357/2014" in text
    assert "8/2014" in text
    assert "Puuttuvia edellytettyjä liitteitä: 3." in text


def test_what_the_package_makes_is_there_to_be_signed() -> None:
    annexes, lines, text = listed(application())
    assert not any(annexes.lacking(line) for found in lines.values() for line in found)
    assert "Liitteitä, joiden allekirjoitettu kappale puuttuu: 4." in text
    assert "Kaikki edellytetyt liitteet" not in text
    assert len(lines["background-form"]) == 4
    made = [annexes.made_for(line) for line in lines["funding-commitment"]]
    assert len({paper.file for paper in made if paper}) == 3


def test_a_rule_that_does_not_apply_asks_for_nothing() -> None:
    _, lines, text = listed(application())
    assert not lines["transfer-agreement"]
    assert not lines["lump-sum-estimate"]
    assert "Hakemus ei edellytä näitä haun liitteitä:" in text
    app = replace(application(), form="transfer")
    annexes, transfer, _ = listed(app)
    assert annexes.lacking(transfer["transfer-agreement"][0])
    partners = tuple(replace(p, role="recipient") if p.id == "p4" else p for p in app.partners)
    annexes, transfer, _ = listed(replace(app, partners=partners))
    assert not annexes.lacking(transfer["transfer-agreement"][0])
    annexes, lump, _ = listed(replace(application(), cost_model="lump-sum"))
    assert annexes.lacking(lump["lump-sum-estimate"][0])


def test_proof_on_value_added_tax_is_asked_of_those_who_budget_it() -> None:
    app = application()
    costs = tuple(replace(c, marks=("vat",)) for c in app.partners[3].costs)
    partners = tuple(
        replace(p, costs=costs, vat="not_recoverable") if p.id == "p4" else p for p in app.partners
    )
    annexes, lines, _ = listed(replace(app, partners=partners))
    (proof,) = lines["vat-statement"]
    assert annexes.lacking(proof)
    assert "VTT" in proof.whose


def test_an_annex_that_must_be_signed_and_is_not_says_so() -> None:
    app, data = attached(application(), ("sopimus.pdf", files.pdf(), {"kind": "joint-agreement"}))
    annexes, lines, text = listed(app, data)
    assert "allekirjoitta" in text
    assert annexes.unsigned(lines["joint-agreement"][0])
    signed = replace(app, attachments=(replace(app.attachments[0], signed=date(2019, 2, 1)),))
    annexes, lines, _ = listed(signed, data)
    assert not annexes.unsigned(lines["joint-agreement"][0])


def test_signed_files_that_are_only_named_are_counted_as_lacking() -> None:
    day = date(2019, 2, 1)
    named = (
        Attachment(id="a", kind="joint-agreement", name="sopimus.pdf", signed=day),
        Attachment(id="b", kind="letter-of-intent", name="aie.pdf", signed=day, partner="p3"),
        Attachment(id="c", kind="background-form", name="tausta.pdf", partner="p3"),
    )
    annexes, lines, text = listed(replace(application(), attachments=named))
    assert annexes.unsigned(lines["joint-agreement"][0])
    count = sum(annexes.unsigned(line) for found in lines.values() for line in found)
    assert f"Liitteitä, joiden allekirjoitettu kappale puuttuu: {count}." in text
    assert not any(annexes.unsigned(line) for line in lines["background-form"])


def test_a_list_that_lacks_nothing_says_so() -> None:
    app = application()
    day = date(2019, 2, 1)
    commitment = {"kind": "funding-commitment", "signed": day}
    rows = [(f"{p.id}.pdf", files.pdf(1, p.id), {**commitment, "partner": p.id}) for p in app.partners]
    sopimus = ("sopimus.pdf", files.pdf(), {"kind": "joint-agreement", "signed": day})
    app, data = attached(app, sopimus, *rows)
    given = {a.partner: a.id for a in app.attachments if a.kind == "funding-commitment"}
    partners = tuple(
        replace(p, financing=tuple(replace(row, commitment=given[p.id]) for row in p.financing))
        for p in app.partners
    )
    *_, text = listed(replace(app, partners=partners), data)
    assert "Kaikki edellytetyt liitteet ovat paketissa tai hakemuksessa." in text


def test_each_file_tells_what_became_of_it() -> None:
    app, data = attached(
        application(),
        ("hyvä.pdf", files.pdf(), {"kind": "other"}),
        ("vieras.pdf", files.hostile(), {"kind": "other"}),
        ("salattu.pdf", files.encrypted(), {"kind": "other"}),
        ("rikki.pdf", files.damaged(), {"kind": "other"}),
        ("kuva.png", files.picture(), {"kind": "other"}),
        ("laskelma.xlsx", b"PK", {"kind": "outo"}),
    )
    missing = replace(
        app, attachments=(*app.attachments, Attachment(id="m", kind="other", name="poissa.pdf"))
    )
    *_, text = listed(missing, data)
    for word in (
        "liitetty sivuina",
        "toiminnot, skriptit tai",
        "salattu tai suojattu: ei voi liittää sivuina",
        "vahingoittunut: ei voi avata",
        "liitetty kuvana",
        "tiedostona paketin kansiossa",
        "jotka eivät ole mukana: poissa.pdf.",
    ):
        assert word in text


def test_files_are_numbered_in_the_order_of_the_call_and_named_without_surprises() -> None:
    app, data = attached(
        application(),
        ("../../x.PDF", files.pdf(1, "A"), {"kind": "other"}),
        ("Åbo ☃.exe", b"MZ", {"kind": "other"}),
        ("sopimus.docx", b"PK", {"kind": "joint-agreement"}),
        ("", b"?", {"kind": "other"}),
    )
    found = enclosures(app, call(), data, lambda _: None)
    assert [e.file for e in found] == ["01-sopimus.docx", "02-x.pdf", "03-abo.exe", "04-file.bin"]


def test_an_annex_that_is_only_entered_by_name_is_not_called_there() -> None:
    proof = Attachment(id="n", kind="joint-agreement", name="sopimus.pdf", signed=date(2019, 2, 1))
    app = replace(application(), attachments=(proof,))
    annexes, lines, text = listed(app, parts=())
    assert annexes.named(lines["joint-agreement"][0])
    assert "Edellytettyjä liitteitä, joista on kirjattu vain nimi: 1." in text
    assert "Kaikki edellytetyt" not in text
    annexes, lines, text = listed(app)
    assert not annexes.named(lines["joint-agreement"][0])
    assert "luonnos: tiedosto" in text
