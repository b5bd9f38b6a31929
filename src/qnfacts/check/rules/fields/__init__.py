"""What a fact records beside its value, its quotations state."""
