"""What can go wrong with a build."""


class CannotBuild(Exception):
    """Something that whoever builds can mend; the message is the sentence that says how."""
