"""What facts say of themselves and of each other agrees."""
