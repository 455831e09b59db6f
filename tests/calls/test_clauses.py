"""Places in statutes and other sources, as Finns, Swedes and readers of English write them."""

import re

import pytest

from sixaika_desktop.calls.clauses import clause
from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.rules import CHECKS


@pytest.mark.parametrize(
    ("article", "finnish", "swedish", "english"),
    [
        ("§ 18(1)3", "18 §:n 1 mom. 3 kohta", "18 § 1 mom. 3 punkten", "section 18(1)(3)"),
        (
            "§ 17(2), 8/2014 § 13(3)",
            "17 §:n 2 mom., 8/2014 13 §:n 3 mom.",
            "17 § 2 mom., 8/2014 13 § 3 mom.",
            "section 17(2), 8/2014 section 13(3)",
        ),
        ("§ 18(1)1-10", "18 §:n 1 mom. 1–10 kohta", "18 § 1 mom. 1–10 punkten", "section 18(1)(1–10)"),
        ("§ 7, § 12-14", "7 §, 12–14 §", "7 §, 12–14 §", "section 7, sections 12–14"),
        ("Art. 68a(2)", "68 a artiklan 2 kohta", "artikel 68 a.2", "Art. 68a(2)"),
        (
            "§ 6, 1303/2013 Art. 61",
            "6 §, 1303/2013 61 artikla",
            "6 §, 1303/2013 artikel 61",
            "section 6, 1303/2013 Art. 61",
        ),
        ("hakuilmoitus 1.12.2015", "hakuilmoitus 1.12.2015", "utlysning 1.12.2015", "call notice 1.12.2015"),
        ("EURA 2014, kohta 10.2", "EURA 2014, kohta 10.2", "EURA 2014, punkt 10.2", "EURA 2014, point 10.2"),
        ("hakukierros", "hakukierros", "ansökningsomgång", "call round"),
    ],
)
def test_a_place_in_a_source_is_written_as_in_each_language(
    article: str, finnish: str, swedish: str, english: str
) -> None:
    assert clause(article, "fi").replace("\u00a0", " ") == finnish
    assert clause(article, "sv").replace("\u00a0", " ") == swedish
    assert clause(article, "en").replace("\u00a0", " ") == english


def test_a_section_is_never_broken_over_two_lines() -> None:
    assert clause("§ 17(2), 8/2014 § 13(3)", "fi").split(" ") == [
        "17\u00a0§:n\u00a02\u00a0mom.,",
        "8/2014",
        "13\u00a0§:n\u00a03\u00a0mom.",
    ]


def test_the_words_of_every_article_of_the_calls_are_in_the_readers_language() -> None:
    assert CHECKS, "the rules register the checks a call may name"
    articles = {
        rule.article for path in (resources() / "calls").glob("*.toml") for rule in load_call(path).rules
    }
    worded = {article for article in articles if re.search(r"(?<!\w)[a-zåäö]{4,}(?![\w.])", article)}
    assert worded
    for article in worded:
        said = {clause(article, language) for language in ("fi", "sv", "en")}
        assert len(said) == 3, article
