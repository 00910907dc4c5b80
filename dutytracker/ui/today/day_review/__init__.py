"""Going through a day after it was closed, one key a step."""
