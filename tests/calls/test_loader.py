"""A call is read strictly: every mistake is told by file, line, rule and key, with what would be right."""

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import sixaika_desktop.rules as rules
from sixaika_desktop.calls.documents import LARGEST
from sixaika_desktop.calls.loader import load_all, load_call, read
from sixaika_desktop.calls.model import Parameter
from sixaika_desktop.calls.reading import CallError
from sixaika_desktop.domain.phrases import LANGUAGES, resources
from tests.calls.small_call import SMALL, line_of, small, text, written

assert rules.CHECKS


def refused(content: str) -> CallError:
    with pytest.raises(CallError) as caught:
        read(content, "small.toml")
    for language in LANGUAGES:
        said = caught.value.sentence(language)
        assert said.startswith("small.toml")
        assert "\n" not in said
    return caught.value


def test_a_call_without_mistakes_is_read_whole() -> None:
    call = small()
    assert [rule.id for rule in call.rules] == ["R-1", "R-2", "R-3"]
    assert call.cost_models[0].rates[0].value == Decimal(24)
    assert isinstance(call.cost_models[0].rates[0].value, Decimal)
    assert call.round_named["spring"].opens == date(2016, 1, 1)
    assert call.question["topic"].choices[1].code == "b"
    assert call.rules[0].arguments["least"] == 2
    assert isinstance(call.rules[1].arguments["most"], Parameter)
    assert call.rules[1].severity == {"drafting": "warns", "submission": "blocks"}
    assert call.rules[0].severity == {"drafting": "blocks", "submission": "blocks"}
    assert call.sources["law"].checked == date(2026, 11, 1)


MISTAKES = [
    # (what stands, what is written instead, where it is told, the key, a part of the sentence)
    ('fund = "EAKR"\n', "", 1, "", "fund"),
    ('regime = "2014-2020"', "regime = 2014", "regime = 2014", "regime", "a text in quotes"),
    ('regime = "2014-2020"', 'regime = "x"\ncolour = "red"', 'colour = "red"', "colour", "not known"),
    ('version = "1"', "version = true", "version = true", "version", "a text in quotes, not true"),
    ('id = "small"', 'id = "sm all"', 'id = "sm all"', "id", "letters, digits"),
    ('sv = "Liten utlysning", ', "", "title = {", "title", "missing in: sv"),
    ('en = "A small call"', 'en = "A", de = "B"', "title = {", "title.de", "fi, sv, en"),
    ('"category", "period", "work_package"]', '"category", "period"]', "axes", "axes", "work_package"),
    ("newline = 1", "newline = 3", "counting", "counting.newline", "1, 2"),
    ("checked = 2026-11-01", 'checked = "yesterday"', 'checked = "yes', "source.law.checked", "a date"),
    ("checked = 2026-11-01", "checked = 2026-11-01T12:00:00", "checked", "source.law.checked", "a date"),
    ("since = 2014-01-01,", "", "{  value = 80", "parameter.most.values[1]", "since"),
    (
        '{ since = 2018-01-01, value = 70, source = "law"',
        '{ since = 2014-01-01, value = 70, source = "law"',
        "{ since = 2014-01-01, value = 70",
        "parameter.most.values[2].since",
        "stands twice",
    ),
    (
        'value = 70, source = "law"',
        'value = 70, source = "lav"',
        "value = 70",
        "parameter.most.values[2].source",
        "nearest: law",
    ),
    ("closes = 2016-02-01", "closes = 2015-02-01", "closes", "round[1].closes", "before it opens"),
    ('topic = ["a"]', 'topick = ["a"]', "choices = {", "round[1].choices.topick", "nearest: topic"),
    ('topic = ["a"]', 'topic = ["c"]', "choices = {", "round[1].choices.topic[1]", "no choice “c”"),
    ('drops = ["R-2"]', 'drops = ["R-9"]', "drops", "round[2].drops[1]", "no rule “R-9”"),
    (
        'id = "autumn"',
        'id = "spring"',
        '[[round]]\nid = "spring"\ntitle = { fi = "Syksy',
        "round[2]",
        "stands twice",
    ),
    ('open = ["staff"]', 'open = ["stuff"]', "open = ", "cost_model[1].open[1]", "nearest: staff"),
    (
        'target = "flat"',
        'target = "flak"',
        "target",
        "cost_model[1].rate[1].target",
        "no cost category “flak”",
    ),
    ("value = 24", "value = 240", "value = 240", "cost_model[1].rate[1].value", "between 0 and 100"),
    ("value = 24", 'value = "24"', 'value = "24"', "cost_model[1].rate[1].value", "a number, not"),
    ("value = 24", "value = true", "value = true", "cost_model[1].rate[1].value", "a number, not true"),
    ("value = 24", "value = nan", "value = nan", "cost_model[1].rate[1].value", "impossibly"),
    ("value = 24", "value = 1e400", "value = 1e400", "cost_model[1].rate[1].value", "impossibly"),
    (
        "value = 24",
        "value = 123456789012345678901234567890",
        "value = 1234",
        "cost_model[1].rate[1].value",
        "impossibly",
    ),
    (
        'covers = ["travel"]',
        'covers = ["travel"]\nexcludes = ["flat-15"]',
        "excludes",
        "cost_model[1].rate[1].excludes[1]",
        "no flat rate",
    ),
    ("unit = 0.01", "unit = 0", "unit = 0", "rounding.row.unit", "impossibly"),
    ("[rounding.row]", "[rounding.rows]", "[rounding.rows]", "rounding.rows", "nearest: row"),
    ('mode = "half_up"', 'mode = "halfup"', 'mode = "', "rounding.row.mode", "half_up"),
    ('by = "years"', 'by = "months"', "[periods]", "periods.months", "1 to 120"),
    ("support = true", "support = 1", "support = 1", "financing[1].support", "true or false"),
    ("rate = 80", "rate = 101", "rate = 101", "financing[1].rate", "between 0 and 100"),
    ('code = "abroad"\n', "", "[[mark]]", "mark[1]", "code"),
    ('kind = "choice"', 'kind = "chioce"', "kind", "section[1].question[1].kind", "choice"),
    (
        '    { code = "b", names',
        '    { code = "a", names',
        '    { code = "a", names = { fi = "B"',
        "section[1].question[1].choice[2]",
        "stands twice",
    ),
    (
        'id = "summary"\n',
        'id = "topic"\n',
        '[[section.question]]\nid = "topic"\nnames = { fi = "Tiiv',
        "section[1].question[2]",
        "stands twice",
    ),
    ("limit = 20", "limit = 20\nlimits = 3", "limits = 3", "section[1].question[2].limits", "nearest: limit"),
    ("limit = 20", "limit = -1", "limit = -1", "section[1].question[2].limit", "impossibly"),
]


@pytest.mark.parametrize(("stands", "written_", "at", "key", "says"), MISTAKES)
def test_a_mistake_is_told_by_its_line_and_key(
    stands: str, written_: str, at: str | int, key: str, says: str
) -> None:
    content = text((stands, written_))
    error = refused(content)
    assert error.key == key
    assert error.line == (at if isinstance(at, int) else line_of(at, content))
    assert says in error.sentence("en")


RULE_MISTAKES = [
    ('check = "partner_count"', 'check = "partner_cuont"', "check", "check", "nearest: partner_count"),
    ("least = 2", "lest = 2", "lest = 2", "lest", "nearest: least"),
    ("least = 2", "least = 2.5", "least = 2.5", "least", "a whole number"),
    ("least = 2", "least = true", "least = true", "least", "a whole number, not true"),
    ("least = 2", 'least = "2"', 'least = "2"', "least", "a whole number"),
    ("least = 2", 'least = 2\nroles = "lead"', "roles", "roles", "a list in brackets"),
    ('article = "2 §"\n', "", "[[rule]]", "", "article"),
    (
        'source = "law"\narticle = "2 §"',
        'source = "lawx"\narticle = "2 §"',
        'source = "lawx"',
        "source",
        "nearest: law",
    ),
    (
        'severity = "blocks"\ntitle = { fi = "Väh',
        'severity = "stops"\ntitle = { fi = "Väh',
        'severity = "stops"',
        "severity.drafting",
        "blocks, warns, advises",
    ),
    ('sv = "Minst {least}", ', "", 'title = { fi = "Väh', "title", "missing in: sv"),
    ("Minst {least}", "Minst {count}", 'title = { fi = "Väh', "title.sv", "no value {count}"),
    ("There are {count} partners.", "There are {cuont} partners.", "says.en", "says.en", "nearest: count"),
    ("There are {count} partners.", "{count.__class__}", "says.en", "says.en", "only a name"),
    ("There are {count} partners.", "{count:>999999999}", "says.en", "says.en", "only a name"),
    ("There are {count} partners.", "{0} {}", "says.en", "says.en", "only a name"),
    ("There are {count} partners.", "{count!r}", "says.en", "says.en", "only a name"),
    ("There are {count} partners.", "There are {count", "says.en", "says.en", "only a name"),
    ('fix = "activate"', 'fix = "activat"', "fix", "fix", "nearest: activate"),
    ('fix = "activate"', 'fix = "activate"\ngroup = "money!"', "group", "group", "consortium"),
    ('fix = "activate"', 'fix = "activate"\nreason = true', "[[rule]]", "", "reason_article"),
    (
        'fix = "activate"',
        'fix = "activate"\nwhen_models = ["flat-25"]',
        "when_models",
        "when_models[1]",
        "nearest: flat-24",
    ),
    ('fix = "activate"', 'fix = "activate"\nwhen_over = true', "when_over", "when_over", "a number"),
]


@pytest.mark.parametrize(("stands", "written_", "at", "key", "says"), RULE_MISTAKES)
def test_a_mistake_in_a_rule_names_the_rule(stands: str, written_: str, at: str, key: str, says: str) -> None:
    content = text((stands, written_))
    error = refused(content)
    assert error.rule == "R-1"
    assert error.key.removeprefix("rule[1]").removeprefix(".") == key
    assert error.line == line_of(at, content[content.index("[[rule]]") :]) + line_of("[[rule]]") - 1
    assert says in error.sentence("en")
    assert "sääntö R-1" in error.sentence("fi")


OTHER_RULES = [
    ('parameter = "most"', 'parameter = "moost"', "R-2", "nearest: most"),
    ('figure = "support"', 'figure = "suport"', "R-2", "support"),
    ('base = "base"\n', "", "R-2", "needs the key “base”"),
    ('most = { parameter = "most" }', 'most = { parametre = "most" }', "R-2", "a number"),
    ("value = 70, source", 'value = "70", source', "R-2", "a number"),
    ('questions = ["summary"]', 'questions = ["sumary"]', "R-3", "nearest: summary"),
    ('questions = ["summary"]', 'questions = ["summary", 3]', "R-3", "a text in quotes"),
    ('annexes = ["agreement"]', 'annexes = ["agrement"]', "R-3", "nearest: agreement"),
]


@pytest.mark.parametrize(("stands", "written_", "rule", "says"), OTHER_RULES)
def test_names_that_a_rule_uses_must_be_there(stands: str, written_: str, rule: str, says: str) -> None:
    error = refused(text((stands, written_)))
    assert error.rule == rule
    assert says in error.sentence("en")


def test_a_rule_id_stands_once() -> None:
    error = refused(text(('id = "R-2"', 'id = "R-1"'), ('drops = ["R-2"]', "drops = []")))
    assert error.key == "rule[2]"
    assert "“R-1” stands twice" in error.sentence("en")


def test_a_parameter_needs_a_value_in_every_round_that_asks_it() -> None:
    error = refused(text(("since = 2014-01-01", "since = 2017-01-01")))
    assert "2016-01-01" in error.sentence("en")
    assert error.key == "round[1]"


def test_a_parameter_without_a_value_in_a_round_is_no_mistake_where_the_rule_is_dropped() -> None:
    call = small(("since = 2014-01-01", "since = 2017-01-01"), ('["a"] }', '["a"] }\ndrops = ["R-2"]'))
    assert call.rounds[0].drops == ("R-2",)


def test_a_rounds_own_parameter_is_of_the_parameters_kind() -> None:
    good = small(('topic = ["a"] }', 'topic = ["a"] }\nparameters = { most = 60 }'))
    assert good.rounds[0].parameters == {"most": 60}
    error = refused(text(('topic = ["a"] }', 'topic = ["a"] }\nparameters = { most = "60" }')))
    assert error.key == "round[1].parameters.most"


def test_text_that_is_no_toml_is_told_by_its_line() -> None:
    content = SMALL.replace("[[mark]]\n", "[[mark]\n")
    error = refused(content)
    assert error.line == line_of("[[mark]", content)


@pytest.mark.parametrize(
    "hostile",
    [
        "x = " + "[" * 5000 + "]" * 5000,
        "x = " + "{a=" * 5000 + "1" + "}" * 5000,
        ".".join(["a"] * 100_000) + " = 1",
        "[" + ".".join(["a"] * 100_000) + "]",
        "x = " + "9" * 1_000_000,
        "x = 0." + "9" * 1_000_000,
        "x = 1e999999999999",
        'x = "' + "\\u0000",
        "\x00",
        "x = 1979-13-45",
        "",
        "x",
    ],
)
def test_a_hostile_text_is_refused_with_a_sentence(hostile: str) -> None:
    refused(hostile)


def test_a_text_of_the_call_has_a_length() -> None:
    error = refused(
        text(
            (
                'Tiivistelmä", sv = "Sammanfattning", en = "Summary" }\nlimit',
                "x" * 5000 + '", sv = "S", en = "S" }\nlimit',
            )
        )
    )
    assert "4000" in error.sentence("en")


def test_a_file_that_is_too_large_or_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    for content in (b"#" * (LARGEST + 1), b'id = "\xff"', b"\xfe\xff\x00i"):
        with pytest.raises(CallError) as caught:
            load_call(written(tmp_path, content))
        assert caught.value.sentence("en").startswith("small.toml")
    with pytest.raises(CallError, match=r"missing\.toml"):
        load_call(tmp_path / "missing.toml")
    with pytest.raises(CallError):
        load_call(tmp_path)


def test_line_ends_of_windows_do_not_matter(tmp_path: Path) -> None:
    path = written(tmp_path, b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load_call(path).rules == small().rules


SHARED = """\
[source.shared]
title = "Shared law"

[[rule]]
id = "S-1"
check = "one_lead"
source = "shared"
article = "1 §"
severity = "blocks"
title = { fi = "Yksi", sv = "En", en = "One" }
says = { fi = "{count}", sv = "{count}", en = "{count}" }

[[rule]]
id = "S-2"
check = "given"
questions = ["nowhere"]
source = "shared"
article = "2 §"
severity = "blocks"
title = { fi = "Muu", sv = "Annan", en = "Other" }
says = { fi = "{lacking}", sv = "{lacking}", en = "{lacking}" }
"""


def with_shared(folder: Path, head: str, shared: str = SHARED) -> Path:
    written(folder, shared, "shared/law-x.toml")
    return written(folder, text(('regime = "2014-2020"', f'regime = "2014-2020"\n{head}')))


def test_shared_law_is_included_by_name_and_narrowed(tmp_path: Path) -> None:
    call = load_call(with_shared(tmp_path, 'include = ["law-x"]\ndrop = ["S-2"]'))
    assert [rule.id for rule in call.rules] == ["S-1", "R-1", "R-2", "R-3"]
    call = load_call(with_shared(tmp_path, 'include = ["law-x"]\nrules = ["S-1"]'))
    assert [rule.id for rule in call.rules] == ["S-1", "R-1", "R-2", "R-3"]


def test_a_mistake_in_shared_law_names_the_shared_file(tmp_path: Path) -> None:
    with pytest.raises(CallError) as caught:
        load_call(with_shared(tmp_path, 'include = ["law-x"]'))
    assert caught.value.sentence("en").startswith("law-x.toml, line 16, rule S-2")


def test_the_call_replaces_an_included_rule_of_the_same_id(tmp_path: Path) -> None:
    path = with_shared(tmp_path, 'include = ["law-x"]\ndrop = ["S-2"]')
    path.write_text(path.read_text("utf-8").replace('id = "R-1"', 'id = "S-1"'), "utf-8")
    call = load_call(path)
    assert next((rule.id, rule.check) for rule in call.rules) == ("S-1", "partner_count")


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ('include = ["../law-x"]', "include[1]"),
        ('include = ["law-y"]', "include[1]"),
        ('include = "law-x"', "include"),
        ('include = ["law-x", "law-x"]', "include[2]"),
        ('include = ["law-x"]\ndrop = ["S-9"]', "drop[1]"),
        ('include = ["law-x"]\nrules = ["S-9"]', "rules[1]"),
    ],
)
def test_what_is_included_must_be_there(tmp_path: Path, head: str, key: str) -> None:
    with pytest.raises(CallError) as caught:
        load_call(with_shared(tmp_path, head))
    assert caught.value.key == key


def test_shared_law_is_no_call_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(CallError) as caught:
        load_call(with_shared(tmp_path, 'include = ["law-x"]', 'fund = "ESR"\n' + SHARED))
    assert caught.value.sentence("en").startswith("law-x.toml, line 1, fund")


def test_the_text_kept_with_an_application_gives_the_same_call(tmp_path: Path) -> None:
    call = load_call(with_shared(tmp_path, 'include = ["law-x"]\ndrop = ["S-2"]'))
    again = read(call.text, "call.toml")
    assert again == call
    assert again.text == call.text


@pytest.mark.parametrize("path", sorted((resources() / "calls").glob("*.toml")), ids=lambda p: p.stem)
def test_the_text_of_every_call_stands_alone(path: Path) -> None:
    call = load_call(path)
    assert read(call.text, "call.toml") == call


def test_a_torn_text_is_refused(tmp_path: Path) -> None:
    call = load_call(with_shared(tmp_path, 'include = ["law-x"]\ndrop = ["S-2"]'))
    lines = call.text.splitlines(keepends=True)
    for torn in (
        "".join(lines[:-3]),
        "".join(lines[:40]),
        call.text + "more = 1\n",
        call.text.replace("law-x.toml, ", "law-y.toml, "),
    ):
        with pytest.raises(CallError):
            read(torn, "call.toml")


def test_a_text_that_includes_what_is_not_with_it_is_refused() -> None:
    error = refused(text(('regime = "2014-2020"', 'regime = "2014-2020"\ninclude = ["law-2014"]')))
    assert "law-2014" in error.sentence("en")


def test_all_calls_of_a_folder_are_read_and_none_has_anothers_id(tmp_path: Path) -> None:
    written(tmp_path, SMALL, "a.toml")
    assert [call.id for call in load_all(tmp_path)] == ["small"]
    written(tmp_path, SMALL, "b.toml")
    with pytest.raises(CallError, match=r"b\.toml"):
        load_all(tmp_path)


def test_a_cost_model_has_no_more_rates_than_its_figures_can_bear() -> None:
    rate = '[[cost_model.rate]]\nid = "r{}"\ntarget = "flat"\nvalue = 100\nbase = ["flat", "staff"]\n'
    rates = [rate.format(number) for number in range(12)]
    most = read(text(("[rounding.row]", "".join(rates[1:]) + "[rounding.row]")), "small.toml")
    assert len(most.cost_models[0].rates) == 12
    told = refused(text(("[rounding.row]", "".join(rates) + "[rounding.row]")))
    assert (told.phrase, told.key) == ("calls-many-rates", "cost_model[1].rate")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_no_call_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(CallError) as caught:
        load_call(tmp_path / "pipe.toml")
    assert caught.value.phrase == "calls-no-file"
