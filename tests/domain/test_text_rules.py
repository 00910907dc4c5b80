from dutytracker.domain.text_rules import same_name


def test_names_are_the_same_whatever_their_letters_and_spaces():
    assert same_name("Offer  A ", "offer a")
    assert not same_name("Offer A", "Offer B")
