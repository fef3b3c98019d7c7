"""The sample's tickets were worked by their SOPs: in order, in time, by who had them."""

import pytest

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """Open a sample desk of which a part of the tickets is worked by SOPs."""
    folder = tmp_path_factory.mktemp("sample")
    workspace = open_workspace(folder / "desk", Machine(folder / "home"), create=True)
    workspace.services(workspace.setup_session()).demo.write(160)
    yield workspace
    workspace.close()


def rows(sample, statement):
    return sample.store.reader.execute(statement).fetchall()


def test_tickets_of_several_sops_were_worked_by_them(sample):
    counted = rows(sample, "select document, count(*) from sop_run group by document")
    assert len(counted) >= 5
    assert sum(count for _, count in counted) >= 30


def test_a_run_goes_by_the_version_in_force_when_the_ticket_came(sample):
    assert not rows(
        sample,
        "select 1 from sop_run r join ticket t on t.key = r.ticket join document_version v"
        " on v.key = r.version where t.created_at < v.effective_at or v.document <> r.document",
    )


def test_no_step_was_settled_before_the_work_began_or_after_the_solution(sample):
    assert not rows(
        sample,
        "select 1 from sop_run_step s join sop_run r on r.key = s.run join ticket t"
        " on t.key = r.ticket where s.at < r.started_at or s.at > coalesce(t.resolved_at, s.at)"
        " or s.seconds < 0",
    )


def test_solved_tickets_have_no_open_step_and_skips_have_their_reason(sample):
    services = sample.services(sample.setup_session())
    solved = rows(
        sample,
        "select r.ticket from sop_run r join ticket t on t.key = r.ticket"
        " where t.resolved_at is not null and r.started_at is not null",
    )
    assert solved
    for (ticket,) in solved:
        run = services.sop_runs.read(ticket)
        assert run.state(services.session.clock()).is_complete
    assert not rows(sample, "select 1 from sop_run_step where state = 'skipped' and reason = ''")


def test_the_same_seed_gives_the_same_runs(sample, tmp_path):
    again = open_workspace(tmp_path / "desk", Machine(tmp_path / "home"), create=True)
    again.services(again.setup_session()).demo.write(160)
    statement = "select run, step, state, at, seconds, branch from sop_run_step order by key"
    assert rows(again, statement) == rows(sample, statement)
    again.close()
