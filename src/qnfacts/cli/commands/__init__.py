"""The commands: each reads its call, asks the library, and gives the answer to be shown."""
