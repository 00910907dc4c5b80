"""How strongly the words of a note speak for a patient: clues, and what each of them weighs."""
