"""Places in statutes, as Finns, Swedes and readers of English write them."""

import pytest

from sixaika_desktop.calls.clauses import clause


@pytest.mark.parametrize(
    ("article", "finnish", "swedish"),
    [
        ("§ 18(1)3", "18 § 1 mom. 3 kohta", "18 § 1 mom. 3 punkten"),
        ("§ 17(2), 8/2014 § 13(3)", "17 § 2 mom., 8/2014 13 § 3 mom.", "17 § 2 mom., 8/2014 13 § 3 mom."),
        ("§ 18(1)1-10", "18 § 1 mom. 1–10 kohta", "18 § 1 mom. 1–10 punkten"),
        ("§ 7, § 12-14", "7 §, 12–14 §", "7 §, 12–14 §"),
        ("Art. 68a(2)", "68 a artiklan 2 kohta", "artikel 68 a.2"),
        ("§ 6, 1303/2013 Art. 61", "6 §, 1303/2013 61 artikla", "6 §, 1303/2013 artikel 61"),
        ("hakuilmoitus 1.12.2015", "hakuilmoitus 1.12.2015", "hakuilmoitus 1.12.2015"),
    ],
)
def test_a_place_in_a_statute_is_written_as_in_each_language(
    article: str, finnish: str, swedish: str
) -> None:
    assert clause(article, "fi") == finnish
    assert clause(article, "sv") == swedish
    assert clause(article, "en") == article
