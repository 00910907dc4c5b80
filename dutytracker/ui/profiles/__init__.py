"""Who it is: the members of one account, before the log of one of them is opened."""
