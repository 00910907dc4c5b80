"""What the trend shows of a range, read in one go."""

from collections.abc import Sequence

from dutytracker.domain.backlog import cleared_in
from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.chosen_weeks import are_chosen_alone, left_out_of, sample_facts, weeks_that_count
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.logbook import Logbook
from dutytracker.reports.evidence_words import coverage_sentence, evidence_sentences, provenance_sentence
from dutytracker.reports.range_words import RangeAnswers, range_answers
from dutytracker.reports.sample_words import sample_text
from dutytracker.reports.trend import TrendWeek, trend_weeks


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendReading:
    """The weeks of a range and what is said about them."""

    weeks: tuple[TrendWeek, ...]
    over: tuple[WeekSummary, ...]
    """What is said is about these: the weeks that are over; the running one where there is no other.

    Weeks that were not chosen to be logged are not among them.
    """
    sample: str
    """What they rest on where some weeks were chosen; else empty."""
    chosen: bool
    """True where some weeks were not chosen, and all others were."""
    answers: RangeAnswers
    evidence: tuple[str, ...]


def trend_reading(logbook: Logbook, weeks: Sequence[Week]) -> TrendReading:
    """Reads `weeks` (at least one, in a row, oldest first); the cost grows with their number alone."""
    summaries = logbook.summaries.weeks(weeks[0].start, weeks[-1].last)
    plans = logbook.sample_plans
    counted = weeks_that_count(summaries, plans)
    running = week_of(logbook.today(), logbook.settings.week_starts_on)
    over = tuple(summary for summary in counted if summary.week < running) or counted
    past = tuple(summary for summary in summaries if summary.week < running) or summaries
    return TrendReading(
        weeks=trend_weeks(
            summaries,
            logbook.records.undone_open_in(weeks),
            logbook.terms,
            running=running,
            left_out=left_out_of(weeks, plans),
        ),
        over=over,
        sample=sample_text(sample_facts(past, plans, logbook.zone)),
        chosen=are_chosen_alone((each.week for each in past), plans),
        answers=range_answers(over),
        evidence=_evidence(logbook, over) if over else (),
    )


def _evidence(logbook: Logbook, over: Sequence[WeekSummary]) -> tuple[str, ...]:
    quality = logbook.reporting.evidence(over)
    when, closed = provenance_sentence(quality), coverage_sentence(quality)
    return tuple(filter(None, (closed, when, *evidence_sentences(quality, cleared_in(over)))))
