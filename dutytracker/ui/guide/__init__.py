"""The guide inside the program: its pages lie beside it on the disk, so that no connection is needed."""
