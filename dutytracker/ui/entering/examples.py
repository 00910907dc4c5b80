"""Lines that show what can be typed."""

EXAMPLES = {
    "p15": "15 minutes of patient calls that end now",
    "p": "patient calls since the last entry, inside a protected block",
    "e 20 @9:10": "20 minutes of email from 9:10",
    "c 9-9:30 y": "charting yesterday, 9:00 to 9:30",
    "chart 1h10 lunch": "1 h 10 of charting, in the meal break",
    "d 15 noshow mo": "coordination last Monday, in a slot that a no-show freed",
    "l 20 earlier old": "letters for an earlier week, without clock times",
    "undone c 60 waiting": "about an hour of charting is left undone, waiting on others",
    "lost 60 booked told": "an appointment took 60 protected minutes, and a manager was told",
    "pto y": "yesterday was a day of PTO",
    "sick 4h": "sick for 4 hours of today",
    "done": "everything of today is logged",
}
"""Lines, and what each means."""
