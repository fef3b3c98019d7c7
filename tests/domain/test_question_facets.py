"""What a list of questions offers to choose from."""

from desktop.domain.questions.bank import Labels, Listed, Review, Standing, Wanted, chosen
from desktop.domain.questions.facets import facets_of
from desktop.domain.questions.question import QuestionKind

USUAL = Wanted().standings


def row(key, labels, standing=Standing.APPROVED, source="", review=None):
    made = Listed(key, QuestionKind.SINGLE, f"N{key}", "", standing, labels, 1, review)
    return made._replace(source=source)


ROWS = [
    row(1, Labels("SOP/ACC-01", ("vpn",)), source="ACC-01"),
    row(2, Labels("SOP/HW-01", ("vpn", "pc")), Standing.DRAFT, "HW-01", Review.CHANGED),
    row(3, Labels("SOPS"), Standing.RETIRED),
]


def test_a_category_counts_for_all_those_above_it_and_retired_ones_for_none():
    facets = facets_of(ROWS, USUAL)
    assert facets.categories == {"SOP": 2, "SOP/ACC-01": 1, "SOP/HW-01": 1}
    assert facets.tags == {"pc": 1, "vpn": 2}
    assert facets.sources == {"ACC-01": 1, "HW-01": 1}
    assert facets.kinds == {QuestionKind.SINGLE: 2}
    assert facets.to_review == 1


def test_standings_count_everything_there_is():
    facets = facets_of(ROWS, frozenset({Standing.RETIRED}))
    assert dict(facets.standings) == dict.fromkeys(Standing, 1)
    assert facets.categories == {"SOPS": 1}


def test_questions_are_picked_by_what_they_are_about_and_by_its_code_in_words():
    assert [each.key for each in chosen(ROWS, Wanted(source="HW-01"))] == [2]
    assert [each.key for each in chosen(ROWS, Wanted("hw-01"))] == [2]
