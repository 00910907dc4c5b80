"""What a user is told."""

from dutytracker.domain.errors import DutyError, Problem, Problems


def test_all_problems_are_told_at_once_and_each_names_its_field():
    problems = Problems((Problem("minutes", "Minutes are 1 to 960."), Problem("date", "That day does not exist.")))
    assert problems.sentence == "Minutes are 1 to 960. That day does not exist."
    assert [problem.field for problem in problems.problems] == ["minutes", "date"]
    assert isinstance(problems, DutyError)
