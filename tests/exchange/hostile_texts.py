"""Shares that are signed soundly and hold texts that hide something or name nobody; and odd texts that may stay."""

from tests.exchange.hostile_makers import Cases, percent, top, week, wrapped

INVISIBLE = {
    "a right-to-left override": "\u202e",
    "an isolate": "\u2067",
    "a zero-width space": "\u200b",
    "a zero-width joiner": "\u200d",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a tag character": "\U000e0041",
    "a line separator": "\u2028",
    "a line end": "\n",
    "a NUL": "\x00",
    "an ANSI escape": "\x1b[2J\x1b]0;x\x07",
    "a control of the second set": "\x9b2J",
}

UNFIT: dict[str, Cases] = {
    "text that hides something": {
        **{f"{what} in the clinic": top(clinic=f"Nor{text}th") for what, text in INVISIBLE.items()},
        **{f"{what} in the program": top(program=f"Nor{text}th") for what, text in INVISIBLE.items()},
        **{f"{what} in the member code": top(member=f"K7QF-2M9X{text}") for what, text in INVISIBLE.items()},
        **{
            f"{what} in the version": top(version=2, format=f"dutytracker-share{text}")
            for what, text in INVISIBLE.items()
        },
        "letters that are not composed in the clinic": top(clinic="re\u0301sume\u0301"),
        "letters that are not composed in the program": top(program="re\u0301sume\u0301"),
        "a compatibility letter that composes": top(clinic="\u212b"),
        "marks in the wrong order": top(clinic="a\u0301\u0323"),
        "a field with a zero-width space": top(**{"cli\u200bnic": "North"}),
        "a field of the envelope with a zero-width space": wrapped(**{"pay\u200bload": ""}),
        "formulas with a zero-width space": top(formulas="2\u200b"),
        "an override in a percentage": percent("1\u202e8"),
        "an escape in a code": week(by_duty={"\x1b[31mCALL": 90}),
    },
    "with a name that is none": {
        "a person": top(member="Jane Doe"),
        "a year of birth": top(member="ANNA-1986"),
        "a zero for an O": top(member="K7QF-2M90"),
        "a one for an I": top(member="K7QF-2M91"),
        "small letters": top(member="k7qf-2m9x"),
        "Cyrillic letters": top(member="К7QF-2М9Х"),
        "wide letters": top(member="Ｋ７ＱＦ-２Ｍ９Ｘ"),
        "another hyphen": top(member="K7QF‐2M9X"),
        "nothing": top(member=""),
        "a path": top(member="../../etc/passwd"),
        "markup": top(member="<script>alert(1)</script>"),
        "a number": top(member=7),
        "a number for a clinic": top(clinic=7),
        "a list for a program": top(program=[]),
    },
}
"""What is wrong → how → the file."""

TEXTS = {
    "a link of a spreadsheet": '=HYPERLINK("https://example.org/"&A1,"North")',
    "a command of a spreadsheet": "=cmd|' /C calc'!A0",
    "a plus sign": "+1+1",
    "a minus sign": "-2+3",
    "an at sign": "@SUM(A1:A9)",
    "a wide equals sign": "＝1+1",
    "a script": "<script>alert(1)</script>",
    "an image": '<img src="file:///etc/passwd">',
    "rich text": "<b>North</b>&amp;<br>",
    "an import of typst": '#import "/etc/passwd": *',
    "a file of typst": '#read("/etc/passwd")',
    "markup of typst": "*North* _South_ `raw` $x^2$ @label <label> = Title",
    "an end of a text": '"); panic("',
    "a place for a value": "{file} {0} {why} %s %n",
    "a statement": "'; DROP TABLE members; --",
    "backslashes": "North\\u202e\\n\\x1b[2J",
    "a path": "../../etc/passwd",
    "a name that Windows keeps": "CON",
    "letters from right to left": "צפון",
    "signs above letters": "N" + "\u0335" * 60,
    "pictures": "🏥" * 60,
    "a letter of nobody": "\ue000\u0378",
    "spaces": "North\u00a0\u3000 Clinic",
}
"""Odd texts that may stand in `clinic` and `program`, and must stay what they are."""
