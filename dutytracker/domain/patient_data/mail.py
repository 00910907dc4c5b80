"""Addresses of mail, and links."""

from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.rule import Rule, worded

AT = r"\s? (?: @ | \(at\) | \[at\] | \{at\} | \barroba\b ) \s?"
DOT = r"\s? (?: \. | \(dot\) | \[dot\] | \bdot\b | \bpunto\b ) \s?"
HOST = r"(?: gmail | g\smail | yahoo | hotmail | outlook | icloud | aol | msn | live | proton(?:mail)? )"

MAIL: Sequence[Rule] = (
    Rule(Kind.EMAIL, worded(rf"(?<![\w.+-]) [\w.+-]{{1,64}} {AT} [\w-]{{1,63}} (?: {DOT} [\w-]{{2,63}} ){{1,4}}")),
    Rule(
        Kind.EMAIL,
        worded(rf"(?<![\w.+-]) [\w.+-]{{1,64}} (?: {AT} | \sat\s | \sen\s ) {HOST} (?: {DOT} \w{{2,3}} )? \b"),
    ),
    Rule(Kind.EMAIL, worded(rf"(?<![\w.+-]) [\w.+-]{{1,64}} \s at \s \w{{1,63}} {DOT} (?:com|net|org|edu|mx|es) \b")),
    Rule(Kind.LINK, worded(r"\b (?: https?:// | www\. ) \S{1,200}")),
)
"""The rules for mail, with the sign or in words."""
