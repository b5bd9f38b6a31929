"""From YAML files to a validated registry, its texts and its lock."""
