"""The annex list: what the rules ask of this application, there or missing; anything else only if there."""

from collections.abc import Callable
from dataclasses import replace

from sixaika_desktop.domain.model import Application, Attachment
from sixaika_desktop.export.flow import Page, pages
from sixaika_desktop.export.manuscript import Manuscript
from sixaika_desktop.export.parts.annexes import annex_table
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.snapshot import Snapshot
from tests.samples import made

PageText = Callable[[Page], str]


def listed(application: Application, page_text: PageText) -> str:
    snapshot = Snapshot(application, made.call("hnry"))
    ms = Manuscript("en", snapshot.budget.figure)
    annex_table(Subject(snapshot, ms))
    return " ".join(" ".join(page_text(page) for page in pages(ms.strips)).split())


def without_attachments() -> Application:
    return replace(made.application("hnry"), attachments=())


def test_only_what_a_rule_asks_is_missing(page_text: PageText) -> None:
    text = listed(without_attachments(), page_text)
    assert "Joint project agreement" in text
    assert text.count("missing") == 1
    for other in ("transfer of support", "lump sum", "indirect", "Other annex", "Letter of intent"):
        assert other not in text


def test_what_is_asked_depends_on_the_application(page_text: PageText) -> None:
    text = listed(replace(without_attachments(), form="transfer"), page_text)
    assert "Joint project agreement" not in text
    assert "Agreement on transfer of support" in text


def test_vat_proof_is_asked_of_the_partner_that_has_vat_in_its_costs(page_text: PageText) -> None:
    app = without_attachments()
    partner = app.partners[1]
    costs = (replace(partner.costs[0], marks=("vat",)), *partner.costs[1:])
    marked = replace(partner, vat="not_recoverable", costs=costs)
    text = listed(replace(app, partners=(app.partners[0], marked, *app.partners[2:])), page_text)
    assert "Proof that VAT is not" in text
    assert text.count("missing") == 2
    refunded = replace(marked, vat="recoverable")
    text = listed(replace(app, partners=(app.partners[0], refunded, *app.partners[2:])), page_text)
    assert "Proof that VAT is not" not in text


def test_a_file_without_content_is_only_listed(page_text: PageText) -> None:
    app = without_attachments()
    named = Attachment(id="a1", kind="background-form", partner=app.partners[1].id, name="form.pdf")
    text = listed(replace(app, attachments=(named,)), page_text)
    assert "listed, file not" in text
    assert text.count("form.pdf") == 1
    assert "not enclosed" in text
    stored = replace(named, sha256="0" * 64)
    text = listed(replace(app, attachments=(stored,)), page_text)
    assert "listed" not in text
    assert "enclosed" in text
