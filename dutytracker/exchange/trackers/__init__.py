"""Files of other programs that track time, known by what they hold and read into plain spans."""
