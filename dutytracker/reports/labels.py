"""The words for codes, in American English, before they are translated."""

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason

DUTY_LABELS = {
    Duty.CALL: "Patient calls",
    Duty.MSG: "Patient emails and messages",
    Duty.RES: "Community support and resources",
    Duty.CHART: "Charting",
    Duty.DOC: "Care coordination with doctors",
    Duty.PLAN: "Treatment planning and preparation",
    Duty.COLL: "Family, school and other collateral contact",
    Duty.SAFE: "Crisis and safety follow-up",
    Duty.FORM: "Letters, forms and record requests",
    Duty.CONS: "Clinical consultation with colleagues",
    Duty.REACH: "Outreach, referral and rebooking",
    Duty.GRP: "Group preparation",
    Duty.OTH: "Other indirect care",
}

SHORT_DUTY_LABELS = {
    Duty.CALL: "Patient calls",
    Duty.MSG: "Emails, messages",
    Duty.RES: "Community support",
    Duty.CHART: "Charting",
    Duty.DOC: "Care coordination",
    Duty.PLAN: "Treatment planning",
    Duty.COLL: "Family and school",
    Duty.SAFE: "Crisis follow-up",
    Duty.FORM: "Letters and forms",
    Duty.CONS: "Consultation",
    Duty.REACH: "Outreach, referral",
    Duty.GRP: "Group preparation",
    Duty.OTH: "Other",
}

PLACEMENTS = {
    Placement.PROT: "protected block",
    Placement.FREED: "slot freed by a no-show",
    Placement.GAP: "between appointments",
    Placement.BREAK: "meal or rest break",
    Placement.PRE: "before the shift",
    Placement.POST: "after the shift",
    Placement.OFF: "day off or absent",
}

SHORT_PLACEMENTS = {
    Placement.PROT: "protected",
    Placement.FREED: "freed slots",
    Placement.GAP: "gaps",
    Placement.BREAK: "own: breaks",
    Placement.PRE: "own: before shift",
    Placement.POST: "own: after shift",
    Placement.OFF: "own: days off",
}

EROSION_REASONS = {
    ErosionReason.APPOINTMENT_BOOKED: "appointment booked over it",
    ErosionReason.URGENT_SLOT: "urgent slot",
    ErosionReason.MEETING: "meeting",
    ErosionReason.TRAINING: "training",
    ErosionReason.ADMIN: "assigned administration",
    ErosionReason.COVERING: "covering a colleague",
    ErosionReason.CRISIS: "crisis",
    ErosionReason.OUTAGE: "system outage",
    ErosionReason.OTHER: "other reason",
}

UNDONE_REASONS = {
    UndoneReason.NO_TIME: "no time",
    UndoneReason.BLOCK_TAKEN: "block taken",
    UndoneReason.CRISIS: "crisis",
    UndoneReason.ABSENCE: "absence",
    UndoneReason.WAITING_ON_OTHERS: "waiting on others",
    UndoneReason.SYSTEM_DOWN: "system down",
    UndoneReason.OTHER: "other reason",
}

ABSENCE_KINDS = {
    AbsenceKind.PTO: "PTO",
    AbsenceKind.SICK: "sick",
    AbsenceKind.HOLIDAY: "holiday",
    AbsenceKind.LEAVE: "leave",
    AbsenceKind.UNION_RELEASE: "union release",
    AbsenceKind.STRIKE: "strike",
    AbsenceKind.TRAINING: "training",
}

PROVENANCES = {
    Provenance.LIVE: "timed live",
    Provenance.SAME_DAY: "same day",
    Provenance.WITHIN_WEEK: "within a week",
    Provenance.LATER: "later (reconstructed)",
    Provenance.IMPORTED: "imported",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
