"""Which SOP fits a ticket: by service type, and by the nearest category."""

from desktop.domain.sops.fitting import Candidate, fitting

NETWORK, HARDWARE = 1, 2
ROOT, BRANCH, LEAF, OTHER = 10, 11, 12, 20


def candidate(document, service_type=NETWORK, category=None):
    return Candidate(document, document * 100, service_type, category)


def fits(candidates, service_type=NETWORK, path=()):
    return [each.document for each in fitting(candidates, service_type, path)]


def test_only_what_is_for_the_service_type_fits():
    assert fits([candidate(1), candidate(2, HARDWARE), candidate(3, None)]) == [1]
    assert fits([candidate(1)], None) == []


def test_of_several_the_one_about_the_nearest_category_fits_alone():
    found = [candidate(1), candidate(2, category=ROOT), candidate(3, category=BRANCH)]
    assert fits(found, path=(ROOT, BRANCH, LEAF)) == [3]
    assert fits(found, path=(ROOT,)) == [2]
    assert fits(found, path=(OTHER,)) == [1]


def test_one_about_another_category_does_not_fit():
    assert fits([candidate(1, category=OTHER)], path=(ROOT,)) == []


def test_without_a_category_all_of_the_type_fit():
    assert fits([candidate(1, category=OTHER), candidate(2)]) == [1, 2]
