"""What assistants are given: answers with the words that prove them, a server, a skill file."""
