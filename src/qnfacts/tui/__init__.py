"""The registry in the terminal: a program to look around in, with the keyboard or the mouse."""
