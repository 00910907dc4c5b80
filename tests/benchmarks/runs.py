"""Runs as tests need them: only what matters is named."""

from datetime import date

from benchmarks.run_file import Part, Run

MACHINE = {"cores": "2", "system": "Linux", "Python": "3.11.7", "Qt": "6.11.3"}


def a_run(**parts: Part) -> Run:
    return Run(machine=MACHINE, parts=parts)


def a_part(*results, **fields) -> Part:
    return Part(made_on=date(2026, 11, 28), results=results, **fields)
