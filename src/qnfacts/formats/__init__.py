"""Facts in the forms that reports and reference managers take."""
