"""How the need went over months."""
