"""The people and places of the sample company are complete and apart from the trainees."""

from collections import Counter

from desktop.domain.vocabulary import ListName
from desktop.services.sample import company_name, desk_name, sample_lists, sample_people
from desktop.services.seed import seed_lists


def _names(requester):
    return requester.person.name_zh or requester.person.name_en


def test_company_and_desk_are_named_in_both_languages():
    assert company_name().zh
    assert company_name().en
    assert desk_name().zh
    assert desk_name().en


def test_there_are_about_sixty_requesters_with_all_that_a_desk_needs():
    requesters = sample_people().requesters
    assert 55 <= len(requesters) <= 70
    for requester in requesters:
        assert _names(requester)
        assert requester.person.name_en
        assert requester.extension.isdigit()
        assert requester.person.form_of_address
        assert requester.person.department
        assert requester.place


def test_names_staff_numbers_and_extensions_are_unique():
    people = sample_people()
    names = [_names(requester) for requester in people.requesters]
    names += [agent.name.zh for agent in people.agents]
    names += [trainee.zh or trainee.en for trainee in people.trainees]
    assert max(Counter(names).values()) == 1
    numbers = [requester.person.staff_no for requester in people.requesters]
    numbers += [agent.staff_no for agent in people.agents]
    assert max(Counter(numbers).values()) == 1
    assert max(Counter(one.extension for one in people.requesters).values()) == 1


def test_trainees_are_never_requesters():
    people = sample_people()
    trainees = {name for trainee in people.trainees for name in trainee if name}
    assert len(people.trainees) == 8
    for requester in people.requesters:
        assert not trainees & {requester.person.name_zh, requester.person.name_en}


def test_agents_have_roles_and_known_teams():
    teams = {item.code for item in seed_lists() if item.list is ListName.TEAM}
    agents = sample_people().agents
    assert Counter(agent.role for agent in agents) == {"lead": 1, "trainer": 1, "agent": 8}
    assert {agent.team for agent in agents} == teams
    assert all(agent.name.zh and agent.name.en and agent.post.en for agent in agents)


def test_vips_are_the_general_manager_and_his_secretary():
    assert {_names(one) for one in sample_people().requesters if one.vip} == {"苏芮", "郭维钧"}


def test_customer_groups_are_those_of_the_seed():
    groups = {item.code for item in seed_lists() if item.list is ListName.CUSTOMER_GROUP}
    assert {one.person.customer_group for one in sample_people().requesters} <= groups


def test_places_form_one_tree_in_both_languages():
    seen = {""}
    roots = 0
    for item in sample_lists():
        assert item.list is ListName.PLACE
        assert item.zh
        assert item.en
        assert item.parent in seen
        roots += not item.parent
        seen.add(item.code)
    assert roots == 1
