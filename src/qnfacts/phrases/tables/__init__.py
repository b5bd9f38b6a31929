"""The phrases, English and Vietnamese side by side."""
