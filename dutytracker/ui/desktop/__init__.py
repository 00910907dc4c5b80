"""The ways into the program while another one is in front: the tray, keys that work everywhere, the session's start."""
