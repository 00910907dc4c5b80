"""Labels that nobody would choose, and that must break nothing."""

from dutytracker.domain.duties import Duty

HOSTILE_LABELS = {
    Duty.CALL: "=1+1 #set page(fill: red) $x$ *b* _i_",
    Duty.MSG: "\U0001f600 family \U0001f469\u200d\U0001f469\u200d\U0001f467",
    Duty.RES: "\u05e9\u05dc\u05d5\u05dd (right to left)",
    Duty.CHART: "<b>&amp;\"' \\ `code` {field} %s",
    Duty.DOC: "bell \x07 nul \x00 override \u202e",
    Duty.PLAN: "lone \ud800 surrogate",
    Duty.COLL: "\u65e5\u672c\u8a9e",
    Duty.FORM: "+cmd|' /C calc'!A0",
    Duty.CONS: "-2+3",
    Duty.REACH: "@SUM(A1)",
    Duty.GRP: "\ue000 private use",
    Duty.OTH: "https://example.org/ mailto:a@example.org",
}
