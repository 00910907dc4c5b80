"""Names of which something is said that is said of those one treats."""

import pytest

from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize(
    "note",
    [
        "Kaylee ran from group home sat nite",
        "la abogada de Nidia necesita evaluacion",
        "school portal login for Nayeli locked",
        "tx plan overdue for Hutchins and Ybarra",
        "phoned Tyrell's coach, same msg",
        "left Priscilla a message about her co-pay",
        "talked to grandma Dot about pickup",
        "Rigoberto, el viudo, trajo el acta",
        "called Gustavo twice, straight to vm",
        "Grant Lively tx plan",
    ],
)
def test_a_name_is_told_by_what_is_said_of_it(note: str) -> None:
    assert "name" in kinds_by_rules(note)


@pytest.mark.parametrize(
    "note",
    [
        "Tess covering my thurs group",
        "supervision con Karen, luto",
        "Laura's Law criteria read",
        "San Vicente de Paul despensa",
        "flyers for Cesar Chavez day",
        "Family First meeting",
        "correo de Teresa sobre recursos",
    ],
)
def test_a_colleague_a_saint_or_a_law_is_none(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
