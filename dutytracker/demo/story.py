"""The story of the sample member: what each of the twelve weeks must add up to, in minutes."""

from datetime import date, time

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.records import ErosionReason, LogSettings, Member, UndoneReason
from dutytracker.domain.terms import HoursGuarantee, Term

MEMBER = Member(code="K7QF-2M9X")
SETTINGS = LogSettings(time_zone="America/Los_Angeles", week_starts_on=Weekday.SUNDAY)
FIRST_DAY = date(2026, 8, 30)
LAST_DAY = date(2026, 11, 21)
MADE_ON = date(2026, 11, 24)

SHIFT = ClockRange(time(8, 30), time(17))
MEAL = ClockRange(time(12), time(12, 30))
SHORT_BLOCK = ClockRange(time(16), time(17))
LONG_BLOCK = ClockRange(time(15, 30), time(17))

PATTERN = Pattern(
    valid_from=date(2026, 1, 4),
    days={
        weekday: WorkDay(shift=SHIFT, meal=MEAL, protected=(SHORT_BLOCK if weekday is Weekday.MONDAY else LONG_BLOCK,))
        for weekday in (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
    },
)
TERM = Term(valid_from=date(2026, 1, 4), guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400))

MON, TUE, WED, THU, FRI, SAT = range(1, 7)
"""Days of a week that begins on Sunday."""

DUTY_WEIGHTS = {
    Duty.CALL: 22,
    Duty.MSG: 23,
    Duty.RES: 9,
    Duty.CHART: 44,
    Duty.DOC: 12,
    Duty.PLAN: 8,
    Duty.COLL: 7,
    Duty.SAFE: 5,
    Duty.FORM: 6,
    Duty.CONS: 4,
    Duty.REACH: 5,
    Duty.GRP: 2,
    Duty.OTH: 1,
}
"""How often each duty comes up."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Protected minutes taken away on a day of the week; `told`: a manager was told the same day."""

    day: int
    minutes: int
    reason: ErosionReason
    told: bool = True


@dataclass(frozen=True, slots=True)
class Undone:
    """Work left undone under a name; what became of it stands in the week where it was cleared or dropped."""

    name: str
    day: int
    duty: Duty
    estimate: int
    reason: UndoneReason = UndoneReason.NO_TIME
    told: bool = False


@dataclass(frozen=True, slots=True)
class Clearing:
    """Minutes in a protected block that clear older work: the undone item of that name, or none that was noted."""

    day: int
    duty: Duty
    minutes: int
    item: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One week: minutes by place, what was lost, what was left undone and what older work was cleared.

    Nothing is logged on `silent` and `absent` days.
    """

    protected: int = 0
    freed: int = 0
    gap: int = 0
    meal: int = 0
    before: int = 0
    after: int = 0
    off: int = 0
    losses: tuple[Loss, ...] = ()
    undone: tuple[Undone, ...] = ()
    clearings: tuple[Clearing, ...] = ()
    dropped: tuple[str, ...] = ()
    closed: tuple[int, ...] = (MON, TUE, WED, THU, FRI)
    silent: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()
    booked: int = 1620
    no_show: int = 120
    answered: bool = True
    """Whether the list of undone work was answered when the week was closed."""


_BOOKED, _URGENT, _MEETING = ErosionReason.APPOINTMENT_BOOKED, ErosionReason.URGENT_SLOT, ErosionReason.MEETING

CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        protected=347,
        freed=40,
        gap=50,
        meal=30,
        before=10,
        after=78,
        booked=1650,
        no_show=110,
        losses=(Loss(WED, 60, _BOOKED),),
        undone=(
            Undone("intake notes", WED, Duty.CHART, 45, UndoneReason.BLOCK_TAKEN, told=True),
            Undone("portal backlog", THU, Duty.MSG, 25),
            Undone("leave letter", FRI, Duty.FORM, 20),
        ),
    ),
    Chapter(
        protected=289,
        freed=30,
        gap=35,
        meal=25,
        after=55,
        booked=1290,
        no_show=90,
        absent=(MON,),
        closed=(TUE, WED, THU, FRI),
        losses=(Loss(TUE, 40, _URGENT), Loss(THU, 25, _MEETING, told=False)),
        clearings=(Clearing(WED, Duty.MSG, 18, "portal backlog"), Clearing(FRI, Duty.FORM, 22, "leave letter")),
        undone=(Undone("medication question", TUE, Duty.DOC, 30), Undone("group notes", THU, Duty.CHART, 30)),
    ),
    Chapter(
        protected=398,
        freed=20,
        gap=13,
        meal=10,
        after=14,
        booked=1560,
        no_show=130,
        clearings=(Clearing(TUE, Duty.CHART, 48, "intake notes"), Clearing(THU, Duty.CHART, 7)),
        undone=(Undone("housing list", WED, Duty.RES, 25), Undone("call back", FRI, Duty.CALL, 20)),
    ),
    Chapter(
        protected=296,
        freed=50,
        gap=65,
        meal=45,
        before=15,
        after=70,
        off=35,
        booked=1710,
        no_show=100,
        losses=(Loss(TUE, 90, _BOOKED), Loss(THU, 30, ErosionReason.COVERING)),
        dropped=("medication question",),
        undone=(
            Undone("six progress notes", TUE, Duty.CHART, 60, UndoneReason.BLOCK_TAKEN, told=True),
            Undone("portal messages", WED, Duty.MSG, 30),
            Undone("shelter search", THU, Duty.RES, 40),
            Undone("school letter", FRI, Duty.FORM, 20),
        ),
    ),
    Chapter(
        protected=371,
        freed=25,
        gap=38,
        meal=30,
        before=8,
        after=67,
        booked=1620,
        no_show=140,
        losses=(Loss(FRI, 40, _MEETING, told=False),),
        clearings=(Clearing(MON, Duty.MSG, 30, "portal messages"),),
        dropped=("call back",),
        undone=(
            Undone("assessment report", WED, Duty.CHART, 45),
            Undone("plan update", THU, Duty.PLAN, 30, UndoneReason.CRISIS),
        ),
    ),
    Chapter(
        protected=391,
        freed=10,
        gap=19,
        booked=1530,
        no_show=150,
        clearings=(Clearing(TUE, Duty.FORM, 20, "school letter"),),
        undone=(
            Undone("hospital records", TUE, Duty.RES, 30, UndoneReason.WAITING_ON_OTHERS),
            Undone("pharmacy question", FRI, Duty.DOC, 30),
        ),
    ),
    Chapter(
        protected=268,
        freed=20,
        gap=27,
        meal=12,
        after=19,
        booked=1590,
        no_show=100,
        losses=(Loss(THU, 60, _BOOKED),),
        closed=(MON, TUE, WED),
        silent=(FRI,),
    ),
    Chapter(absent=(MON, TUE, WED, THU, FRI), closed=(), booked=0, no_show=0),
    Chapter(
        protected=326,
        freed=40,
        gap=51,
        meal=50,
        before=18,
        after=118,
        booked=1740,
        no_show=120,
        losses=(Loss(MON, 60, _BOOKED), Loss(WED, 25, ErosionReason.OUTAGE, told=False)),
        clearings=(Clearing(TUE, Duty.PLAN, 35, "plan update"), Clearing(THU, Duty.DOC, 25, "pharmacy question")),
        undone=(
            Undone("notes of Monday", MON, Duty.CHART, 60, UndoneReason.BLOCK_TAKEN, told=True),
            Undone("voicemails", THU, Duty.CALL, 20),
            Undone("food bank", FRI, Duty.RES, 25),
        ),
    ),
    Chapter(
        protected=288,
        freed=45,
        gap=48,
        meal=40,
        before=14,
        after=62,
        off=30,
        booked=1710,
        no_show=130,
        losses=(Loss(TUE, 90, _BOOKED), Loss(FRI, 35, ErosionReason.ADMIN)),
        undone=(
            Undone("notes of Tuesday", TUE, Duty.CHART, 75, UndoneReason.BLOCK_TAKEN, told=True),
            Undone("portal questions", THU, Duty.MSG, 35),
            Undone("disability form", FRI, Duty.FORM, 30),
        ),
    ),
    Chapter(
        protected=352,
        freed=30,
        gap=42,
        meal=27,
        after=65,
        booked=1650,
        no_show=110,
        losses=(Loss(THU, 35, ErosionReason.CRISIS), Loss(FRI, 25, _BOOKED, told=False)),
        clearings=(Clearing(MON, Duty.CALL, 25, "voicemails"),),
        dropped=("shelter search",),
        undone=(
            Undone("discharge summary", THU, Duty.CHART, 50, UndoneReason.CRISIS),
            Undone("parents", FRI, Duty.COLL, 30),
        ),
    ),
    Chapter(
        protected=247,
        freed=45,
        gap=68,
        meal=45,
        before=24,
        after=115,
        off=30,
        booked=1770,
        no_show=90,
        losses=(Loss(TUE, 90, _BOOKED), Loss(WED, 35, _MEETING, told=False), Loss(FRI, 40, _URGENT)),
        undone=(
            Undone("notes of the week", FRI, Duty.CHART, 90, UndoneReason.BLOCK_TAKEN, told=True),
            Undone("portal replies", WED, Duty.MSG, 40),
            Undone("psychiatrist", TUE, Duty.DOC, 35),
        ),
    ),
)
"""The twelve weeks from `FIRST_DAY` on."""


@dataclass(frozen=True, slots=True)
class Slip:
    """An entry of a chapter first written down with other minutes (`too_many`), or once too often, and mended late."""

    chapter: int
    too_many: int
    days_later: int
    reason: str


SLIPS = (
    Slip(1, 10, 12, "The clock had not been stopped."),
    Slip(4, -4, 10, "Minutes were mistyped."),
    Slip(8, 6, 9, "Minutes were mistyped."),
    Slip(3, 0, 15, "It was logged twice."),
)
"""Mended more than a week after the work, so every export counts them. None too many: logged twice, then deleted."""

FROM_ANOTHER_COMPUTER = ((date(2026, 9, 16), 15 * 60 + 10, 12), (date(2026, 9, 17), 15 * 60 + 12, 8))
"""Day, minute of the day and minutes of entries that came in from a file at the end of the third week."""
