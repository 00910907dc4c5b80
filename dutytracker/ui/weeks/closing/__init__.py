"""Going through a week until it has its verdict."""
