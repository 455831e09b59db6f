"""What a call asks, as a page to read: every rule, amount and question with its clause and the day read.

The text comes from strangers where the call does; it is escaped, and only web addresses become links.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.calls.clauses import reference
from sixaika_desktop.calls.model import (
    GROUPS,
    Annex,
    Call,
    Category,
    CostModel,
    FundSource,
    Item,
    Question,
    Rate,
    Round,
    Rule,
    Says,
)
from sixaika_desktop.calls.names import fund_name, names_of
from sixaika_desktop.calls.parameters import rules_in
from sixaika_desktop.domain import money
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital
from sixaika_desktop.export.tokens import Theme
from sixaika_desktop.gui.groups import group_name
from sixaika_desktop.gui.typed import spoken
from sixaika_desktop.rules import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the call says: a sentence, remarks under it, and where it stands.

    `doubt`: why it is not certain; "" where its source was read.
    """

    text: str
    remarks: tuple[str, ...] = ()
    source: str = ""
    article: str = ""
    doubt: str = ""

    def has(self, wanted: str) -> bool:
        """Whether all words of a search, in small letters, stand in it."""
        told = " ".join((self.text, *self.remarks, self.article)).casefold()
        return all(word in told for word in wanted.split())


@dataclass(frozen=True, slots=True)
class Chapter:
    """Entries under a heading; `id` is its address in the page."""

    id: str
    heading: str
    entries: tuple[Entry, ...]


def chapters(call: Call, round_id: str, language: str) -> tuple[Chapter, ...]:
    """All that a call asks in one of its rounds; the rounds themselves where none is chosen."""
    chosen = call.round_named.get(round_id)
    told = [
        Chapter("about", translate("Call", "About the call"), tuple(_about(call, chosen, language))),
        Chapter("funding", translate("Call", "Who pays"), tuple(_fund(f, language) for f in call.financing)),
        Chapter(
            "models",
            translate("Call", "Cost models"),
            tuple(_model(call, m, language) for m in call.cost_models),
        ),
        Chapter(
            "costs",
            translate("Call", "Cost categories"),
            tuple(_category(c, language) for c in call.categories),
        ),
        Chapter(
            "items",
            translate("Call", "Unit costs and lump sums"),
            tuple(_item(i, language) for i in call.items),
        ),
        Chapter("annexes", translate("Call", "Annexes"), tuple(_annex(a, language) for a in call.annexes)),
    ]
    asked = rules_in(call, chosen)
    groups = dict.fromkeys((*GROUPS, *(rule.group for rule in call.rules)))
    for group in groups:
        entries = tuple(_rule(call, rule, language) for rule in asked if rule.group == group)
        told.append(
            Chapter(f"rules-{group}", translate("Call", "Rules: {0}").format(group_name(group)), entries)
        )
    known = {rule.id for rule in asked}
    idle = tuple(_idle(call, rule, language) for rule in call.rules if rule.id not in known)
    told.append(Chapter("idle", translate("Call", "Not asked in this round"), idle))
    for section in call.sections:
        doubt = "" if section.verified else translate("Call", "heading and order are from memory")
        entries = tuple(_question(q, language, doubt) for q in section.questions)
        heading = f"{section.number} {pick(section.names, language)}".strip()
        told.append(Chapter(f"form-{section.id}", translate("Call", "Form: {0}").format(heading), entries))
    told.append(Chapter("sources", translate("Call", "Sources"), tuple(_sources(call, language))))
    return tuple(chapter for chapter in told if chapter.entries)


def page(call: Call, found: Iterable[Chapter], language: str, theme: Theme, search: str = "") -> str:
    """The chapters as HTML in the colours of a theme; with a search, only what has all its words."""
    wanted = search.casefold().strip()
    body: list[str] = []
    for chapter in found:
        entries = [entry for entry in chapter.entries if entry.has(wanted)]
        if entries:
            body.append(
                f'<a name="{escape(chapter.id)}"></a><h3>{escape(chapter.heading)}'
                f'<span style="color:{theme.muted};font-weight:normal"> ({len(entries)})</span></h3>'
            )
            body += [_entry(call, entry, language, theme) for entry in entries]
    if not body:
        nothing = translate("Call", "Nothing in the call has these words.")
        body.append(f'<p style="color:{theme.muted}">{escape(nothing)}</p>')
    return f'<div style="color:{theme.text}">{"".join(body)}</div>'


def _entry(call: Call, entry: Entry, language: str, theme: Theme) -> str:
    lines = [f'<p style="margin:0 0 1px 0">{escape(entry.text)}</p>']
    lines += [
        f'<p style="margin:0 0 1px 0;color:{theme.muted}">{escape(text)}</p>'
        for text in entry.remarks
        if text
    ]
    tail = [_reference(call, entry, language, theme)] if entry.source or entry.article else []
    if entry.doubt:
        told = f"{say('cli-not-verified', language)}: {entry.doubt}"
        tail.append(f'<span style="color:{theme.open}">○ {escape(told)}</span>')
    if tail:
        small = f'<p style="margin:0;color:{theme.muted};font-size:9pt">{" · ".join(tail)}</p>'
        lines.append(small)
    cells = "".join(lines)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:0 0 8px 0"><tr><td>{cells}'
        "</td></tr></table>"
    )


def _reference(call: Call, entry: Entry, language: str, theme: Theme) -> str:
    source = call.sources.get(entry.source)
    if source is None:
        return escape(entry.article)
    told = escape(reference(source, entry.article, language))
    if source.page:
        link = escape(source.page, quote=True)
        told = f'<a href="{link}" style="color:{theme.accent}">{told}</a>'
    if source.checked:
        told += " · " + escape(translate("Call", "read {0}").format(show_date(source.checked, language)))
    return told


# ---- what each thing says


def _about(call: Call, chosen: Round | None, language: str) -> Iterator[Entry]:
    fund = translate("Call", "Fund {0}, programme period {1}, version {2} of the call").format(
        fund_name(call, language), call.regime.replace("-", "–"), call.version
    )
    yield Entry(pick(call.title, language), (pick(call.programme, language), fund, pick(call.note, language)))
    if chosen is not None:
        yield _round(call, chosen, language)
        return
    for each in call.rounds:
        yield _round(call, each, language)


def _round(call: Call, each: Round, language: str) -> Entry:
    opens, closes = show_date(each.opens, language), show_date(each.closes, language)
    days = f"{opens or '…'} – {closes or '…'}" if opens or closes else translate("Call", "days not known")
    names = names_of(call)
    remarks = [pick(each.note, language)]
    for question, codes in each.choices.items():
        chosen = "; ".join(names("choice", f"{question}.{code}", language) or code for code in codes)
        remarks.append(f"{names('question', question, language) or question}: {chosen}")
    doubt = "" if each.opens and each.closes else translate("Call", "not every day of the round was found")
    return Entry(f"{pick(each.title, language)}: {days}", tuple(remarks), each.source, doubt=doubt)


def _fund(source: FundSource, language: str) -> Entry:
    told: list[str] = []
    if source.support:
        told.append(translate("Call", "the money applied for"))
    if source.own:
        told.append(translate("Call", "the partner's own money"))
    if source.commitment:
        told.append(translate("Call", "an outside funder, whose commitment is attached"))
    name = pick(source.names, language)
    if source.rate is not None:
        rate = _percent(source.rate, language)
        most = (
            translate("Call", "{0}: at most {1} of the net cost")
            if source.adjustable
            else translate("Call", "{0}: {1} of the net cost")
        )
        name = most.format(name, rate)
    return Entry(name, (capital(", ".join(told)),) if told else (), source.source, source.article)


def _model(call: Call, model: CostModel, language: str) -> Entry:
    rates = [_rate(call, rate, language) for rate in model.rates]
    opened = translate("Call", "Rows in: {0}").format(_categories(call, model.open, language))
    return Entry(
        pick(model.names, language),
        (pick(model.help, language), *rates, opened),
        model.source,
        model.article,
    )


def _rate(call: Call, rate: Rate, language: str) -> str:
    told = translate("Call", "{0} of {1} goes to: {2}").format(
        _percent(rate.value, language),
        _categories(call, rate.base, language),
        _categories(call, (rate.target,), language),
    )
    if rate.covers:
        told += ". " + translate("Call", "Covers: {0}").format(_categories(call, rate.covers, language))
    return told


def _categories(call: Call, codes: Iterable[str], language: str) -> str:
    return ", ".join(words.name_in_call("category", code, language, call) for code in codes)


def _category(category: Category, language: str) -> Entry:
    no = () if category.supported else (translate("Call", "No support is paid for it."),)
    return Entry(
        pick(category.names, language), (pick(category.help, language), *no), article=category.article
    )


def _item(item: Item, language: str) -> Entry:
    price = money.show(item.price, spoken(language))
    unit = f" / {item.unit}" if item.unit else ""
    return Entry(f"{pick(item.names, language)}: {price}{unit}", (), item.source, item.article)


def _annex(annex: Annex, language: str) -> Entry:
    told = capital(say(f"cli-call-per-{annex.per}", language))
    if annex.signed:
        told += translate("Call", ", signed")
    return Entry(pick(annex.names, language), (told,), annex.source, annex.article)


def _rule(call: Call, rule: Rule, language: str) -> Entry:
    severity = rule.severity
    told = capital(say(f"rules-{severity['submission']}", language))
    if severity["drafting"] != severity["submission"]:
        drafting = say(f"rules-{severity['drafting']}", language)
        told = translate("Call", "{0} when handing in, {1} while drafting").format(told, drafting)
    remarks = [f"{rule.id} · {told}"]
    if rule.reason:
        excuse = translate("Call", "A special reason can excuse it")
        remarks[0] += f" · {excuse}" + (f" ({rule.reason_article})" if rule.reason_article else "")
    note = pick(rule.note, language)
    doubt = "" if rule.verified else note or translate("Call", "own knowledge or practice")
    if rule.verified and note:
        remarks.append(note)
    text = words.sentence(rule, "title", {}, language, call)
    return Entry(text, tuple(remarks), rule.source.id, rule.article, doubt)


def _idle(call: Call, rule: Rule, language: str) -> Entry:
    """A rule that the round drops, or whose value cannot be told for it: named without its numbers."""
    return Entry(
        words.sentence(rule, "title", dict.fromkeys(rule.arguments, "…"), language, call),
        (rule.id,),
        rule.source.id,
        rule.article,
    )


def _question(question: Question, language: str, doubt: str) -> Entry:
    told = [_kind(question.kind), say(f"cli-call-by-{question.by}", language)]
    if question.limit:
        told.append(say("cli-call-limit", language, limit=question.limit))
    if question.required:
        told.append(say("cli-call-required", language))
    remarks = [capital(" · ".join(told)), pick(question.help, language)]
    if question.choices:
        remarks.append(_listed((c.names for c in question.choices), language))
    if question.columns:
        remarks.append(
            translate("Call", "Columns: {0}").format(_listed((c.names for c in question.columns), language))
        )
    if question.rows:
        remarks.append(
            translate("Call", "Rows: {0}").format(_listed((r.names for r in question.rows), language))
        )
    text = f"{question.number} {pick(question.names, language)}".strip()
    return Entry(text, tuple(remarks), question.source, question.article, doubt)


def _sources(call: Call, language: str) -> Iterator[Entry]:
    for source in call.sources.values():
        yield Entry(source.named(language), (pick(source.note, language),), source.id)


def _listed(names: Iterable[Says], language: str) -> str:
    return ", ".join(pick(name, language) for name in names)


def _percent(value: Decimal, language: str) -> str:
    return money.show(value, spoken(language), None, "%")


def _kind(kind: str) -> str:
    return {
        "text": translate("Call", "free text"),
        "choice": translate("Call", "one of a list"),
        "choices": translate("Call", "several of a list"),
        "yesno": translate("Call", "yes or no"),
        "number": translate("Call", "number"),
        "date": translate("Call", "date"),
        "table": translate("Call", "table"),
        "shown": translate("Call", "filled in by the program"),
    }.get(kind, kind)
