"""The arithmetic of the benchmarks, and the page that is made of a run; nothing here measures time."""
