"""How the bundle is made: a folder with the program and everything it needs, which runs without Python."""
