"""The program's icon in the files that Windows and macOS want, and how they are made from the drawing."""
