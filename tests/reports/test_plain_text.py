from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.reports.plain_text import plain


@given(st.text())
def test_any_text_can_stand_in_an_xml_file(text):
    element = ET.Element("text")
    element.text = plain(text)
    assert ET.fromstring(ET.tostring(element, encoding="utf-8")).text in {element.text, None}  # noqa: S314 (our own)


def test_what_cannot_be_seen_is_named_and_what_is_long_is_cut():
    assert plain("a\ufffeb\x00\u202e\ud800") == "a<U+FFFE>b<U+0000><U+202E><U+D800>"
    assert plain("abcdef", 4) == "abc…"
    assert plain("Patient calls 😀") == "Patient calls 😀"
