"""Learns from made-up notes what the clues of the patient-data guard weigh; no part of the program."""
