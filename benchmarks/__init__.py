"""What is measured, and against what limit: `python3 run.py bench`."""
