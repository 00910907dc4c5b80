"""Other working hours for one week alone."""
