"""The thirteen duties of indirect care (docs/domain.md, "Duties")."""

from collections.abc import Sequence
from enum import StrEnum


class Duty(StrEnum):
    """A kind of indirect care. The order is the order of every table: the campaign's five first."""

    CALL = "CALL"
    MSG = "MSG"
    RES = "RES"
    CHART = "CHART"
    DOC = "DOC"
    PLAN = "PLAN"
    COLL = "COLL"
    SAFE = "SAFE"
    FORM = "FORM"
    CONS = "CONS"
    REACH = "REACH"
    GRP = "GRP"
    OTH = "OTH"


CAMPAIGN_DUTIES: Sequence[Duty] = (Duty.CALL, Duty.MSG, Duty.RES, Duty.CHART, Duty.DOC)
"""The duties the campaign names itself; they have their own colours and come first everywhere."""
