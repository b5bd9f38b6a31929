"""What the registry knows of its facts: their names, numbers and subjects."""
