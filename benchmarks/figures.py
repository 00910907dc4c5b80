"""Figures in words, for the terminal and the page."""

from benchmarks.measuring import Result, Unit

MEBIBYTE = 2**20


def amount(value: float, unit: Unit) -> str:
    """A number with its unit: "0.35 ms", "12.4 ms", "1.06 s", "131 MiB", "0.5 a minute", "0.12 %"."""
    match unit:
        case Unit.SECONDS:
            return _seconds(value)
        case Unit.BYTES:
            return f"{value / MEBIBYTE:,.0f} MiB"
        case Unit.PER_MINUTE:
            return f"{value:,.1f} a minute"
        case Unit.SHARE:
            return f"{value * 100:.2f} %"


def in_years(years: int) -> str:
    """How long a log is: "1 year", "10 years"."""
    return "1 year" if years == 1 else f"{years} years"


def ratio(result: Result) -> str:
    """How many times its floor, "" where there is none."""
    return "" if result.ratio is None else f"{result.ratio:.2f} ×"


def limit(result: Result) -> str:
    """What is allowed: "≤ 50.0 ms", "≤ 4 × a bare commit (+ 2 ms)", "" where everything is."""
    if result.limit is None:
        return ""
    if result.floor is None:
        return f"≤ {amount(result.limit, result.unit)}"
    return f"≤ {result.limit:g} × {result.against}"


def verdict(result: Result) -> str:
    """Whether it keeps its limit, in a word."""
    if result.limit is None:
        return "told"
    return "keeps" if result.keeps_limit else "MISSES"


def line(result: Result) -> str:
    """A result on one line."""
    parts = [
        *(f"{verdict(result):6} {result.name}: {amount(result.value, result.unit)}", ratio(result)),
        *(("beside " + amount(result.floor, result.unit),) if result.floor is not None else ()),
        limit(result),
    ]
    return ", ".join(part for part in parts if part)


def _seconds(value: float) -> str:
    if abs(value) >= 1:
        return f"{value:.2f} s"
    digits = 0 if abs(value) >= 0.1 else 1 if abs(value) >= 0.01 else 2
    return f"{value * 1000:.{digits}f} ms" if abs(value) >= 0.0001 else f"{value * 1e6:.1f} µs"
