"""What the editors write says what the quotations say."""
