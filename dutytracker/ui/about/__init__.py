"""What the program says about itself: its build, where everything lies, and whose work it stands on."""
