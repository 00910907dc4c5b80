"""What in a note could tell who a patient is (docs/domain.md, "Patient data"): rules for English and Spanish.

They find what usually gives a person away. A note in which they find nothing is not thereby free of patient data.
"""

from dutytracker.domain.patient_data.asking import telling
from dutytracker.domain.patient_data.finding import findings_in
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.removing import without

__all__ = [
    "Finding",
    "Kind",
    "findings_in",
    "telling",
    "without",
]
