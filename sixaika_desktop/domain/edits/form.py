"""The edits of what the call asks, and of what is handed in and said beside it."""

from dataclasses import replace
from datetime import date

from sixaika_desktop.domain.edits.action import Step, action, new_id
from sixaika_desktop.domain.edits.fitting import must_be_new
from sixaika_desktop.domain.edits.rows import added
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Attachment,
    FormRow,
    Note,
    SpecialReason,
    Where,
    answer_id,
)
from sixaika_desktop.domain.references import without
from sixaika_desktop.domain.tree import changed, find, inserted, path_to, placed, the, with_row


@action
def answer(
    app: Application,
    question: str,
    value: str,
    *,
    row: str = "",
    column: str = "",
    language: str = "",
    partner: str = "",
) -> Step:
    """Answer a question of the call at its place; an empty answer is taken away.

    Where the text changes in the language the others are translated from, answers at the same place in the
    other languages become stale; answering in a language makes that answer fresh again.
    """
    row_id = answer_id(question, row, column, language, partner)
    old = next((a for a in app.answers if a.id == row_id), None)
    if not value:
        after = without(app, row_id)
    elif old is not None:
        after = with_row((app, old), changed(old, value=value, stale=False))
    else:
        fresh = Answer(
            id=row_id,
            question=question,
            row=row,
            column=column,
            language=language,
            partner=partner,
            value=value,
        )
        after = changed(app, answers=placed(app.answers, must_be_new(app, app, [fresh])))
    if app.languages[:1] == (language,) and (old.value if old else "") != value:
        after = _with_stale_translations(after, question, row, column, language, partner)
    return Step.of(after, Where(row_id), Where(row_id, "value"), Where(row_id, "stale"))


def _with_stale_translations(
    app: Application, question: str, row: str, column: str, source: str, partner: str
) -> Application:
    place = (question, row, column, partner)
    answers = tuple(
        changed(a, stale=True)
        if (a.question, a.row, a.column, a.partner) == place and a.language not in ("", source)
        else a
        for a in app.answers
    )
    return changed(app, answers=answers)


@action
def add_form_row(
    app: Application, section: str, partner: str = "", row_id: str = "", position: int | None = None
) -> Step:
    """Add a row to a form table with free rows; the position is among the rows of the same table."""
    fresh = FormRow(id=row_id or new_id(), section=section, partner=partner)
    table = [i for i, r in enumerate(app.rows) if (r.section, r.partner) == (section, partner)]
    if position is None or not 0 <= position < len(table) or find(app, fresh.id) is not None:
        return added(app, fresh)
    rows = inserted(app.rows, [fresh], table[position])
    return Step.of(changed(app, rows=rows), Where(fresh.id), *(Where(r.id, "order") for r in app.rows))


@action
def remove_form_row(app: Application, row_id: str) -> Step:
    """Remove a row of a form table, with the answers in it."""
    the(app, row_id, FormRow)
    return Step.of(without(app, row_id), Where(row_id))


@action
def attach(app: Application, attachment: Attachment) -> Step:
    """Hand in a file (liite); its bytes are stored elsewhere under its `sha256`."""
    return added(app, attachment)


@action
def detach(app: Application, attachment_id: str) -> Step:
    """Take a file out of the application; financing that rests on it no longer names it."""
    the(app, attachment_id, Attachment)
    return Step.of(without(app, attachment_id), Where(attachment_id))


@action
def give_reason(
    app: Application, rule: str, text: str, language: str, target: str = "", reason_id: str = ""
) -> Step:
    """Give the special reason (erityinen syy) for deviating from a rule at a row ("": everywhere).

    A reason whose texts are all empty is removed.
    """
    for old in app.reasons:
        if (old.rule, old.target) == (rule, target):
            fresh = changed(old, text=old.text.put(language, text))
            if not fresh.text:
                return Step.of(without(app, old.id), Where(old.id))
            return Step.of(with_row((app, old), fresh), Where(old.id, "text", language))
    if not text:
        return Step.of(app, Where(target or app.id))
    texts = Map({language: text})
    return added(app, SpecialReason(id=reason_id or new_id(), rule=rule, target=target, text=texts))


@action
def note(
    app: Application, target: Where, text: str, author: str = "", written: date | None = None, id: str = ""
) -> Step:
    """Write a remark for colleagues at a place; an empty text removes the remark of this id."""
    old = find(app, id) if id else None
    if old is None:
        if not text:
            return Step.of(app, target)
        place = Note(id=id or new_id(), target=target.id, field=target.field, cell=target.cell)
        return added(app, replace(place, text=text, author=author, written=written))
    if not isinstance(old, Note):
        raise ValueError(f"{id!r} is no remark")
    if not text:
        return Step.of(without(app, id), Where(id))
    fresh = changed(old, text=text, author=author, written=written)
    places = [Where(id, name) for name in ("text", "author", "written")]
    return Step.of(with_row(path_to(app, id), fresh), *places)
