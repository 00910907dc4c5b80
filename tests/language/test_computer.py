"""Which languages a computer prefers."""

from dutytracker.language.computer import languages_in


def test_a_computer_names_its_language():
    assert languages_in({"LANG": "es_MX.UTF-8"}) == ("es_MX.UTF-8",)


def test_one_name_stands_before_all_others():
    assert languages_in({"LANG": "en_US.UTF-8", "LC_MESSAGES": "de_DE", "LC_ALL": "es_US"}) == ("es_US",)


def test_a_list_of_languages_stands_before_the_one():
    assert languages_in({"LANG": "en_US.UTF-8", "LANGUAGE": "es:en"}) == ("es", "en", "en_US.UTF-8")


def test_the_list_says_nothing_where_no_language_is_set():
    assert languages_in({"LANG": "C.UTF-8", "LANGUAGE": "es"}) == ("C.UTF-8",)


def test_a_computer_may_say_nothing():
    assert languages_in({}) == ()
