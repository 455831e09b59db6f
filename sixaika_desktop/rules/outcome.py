"""What a rule comes to by what was found, and what is said where the round is not known."""

from dataclasses import replace

from sixaika_desktop.calls.model import Call, Rule, Source
from sixaika_desktop.domain.model import SpecialReason, Where
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.verdict import Finding, State, Verdict


def verdict_of(
    rule: Rule,
    findings: tuple[Finding, ...],
    reasons: tuple[SpecialReason, ...],
    is_concerned: bool,
    call: Call,
) -> Verdict:
    """What a rule comes to by what was found; the reasons given excuse what the law lets them."""
    if not findings:
        return Verdict(rule=rule, state=State.MET, applies=is_concerned)
    laws = {(f.law.source, f.law.article) if f.law else None for f in findings}
    if len(laws) == 1 and (law := laws.pop()) and law[0] in call.sources:
        rule = replace(rule, source=call.sources[law[0]], article=law[1] or rule.article)
    if rule.reason:
        given = [r for r in reasons if r.rule == rule.id and any(text.strip() for text in r.text.values())]
        findings = tuple(_excused(finding, given) for finding in findings) if given else findings
    if any(not f.lacks and f.reason is None for f in findings):
        state = State.MISSED
    elif any(f.lacks for f in findings):
        state = State.OPEN
    else:
        state = State.REASON
    return Verdict(rule=rule, state=state, findings=findings)


def _excused(finding: Finding, reasons: list[SpecialReason]) -> Finding:
    """A miss with the reason given for it, or for all; what is open stays so."""
    if finding.lacks:
        return finding
    at = finding.where.id if finding.where else ""
    reason = next((r for r in reasons if r.target in ("", at)), None)
    return replace(finding, reason=reason) if reason else finding


def round_verdict(facts: Facts) -> Verdict:
    """The verdict on an application whose round is lacking or unknown."""
    app = facts.application
    where = Where(app.id, "round")
    rounds = {
        lang: ", ".join(f"{pick(r.title, lang)} ({r.id})" for r in facts.call.rounds) for lang in LANGUAGES
    }
    rule = Rule(
        id="round",
        check="",
        arguments={},
        source=Source(id="call", title=facts.call.title.get("fi", facts.call.id)),
        article="",
        severity={"drafting": "blocks", "submission": "blocks"},
        title={lang: say("rules-round", lang) for lang in LANGUAGES},
        says={
            lang: say("rules-round-unknown", lang, round="{round}", rounds="{rounds}") for lang in LANGUAGES
        },
        group="time",
    )
    if app.round:
        return Verdict(
            rule=rule,
            state=State.MISSED,
            findings=(Finding(where=where, values={"round": app.round, "rounds": rounds}),),
        )
    finding = Finding(
        where=where, values={"rounds": rounds}, lacks=("rules-field-round",), cause="rules-round-none"
    )
    return Verdict(rule=rule, state=State.OPEN, findings=(finding,))
