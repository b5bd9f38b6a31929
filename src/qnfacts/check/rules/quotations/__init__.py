"""A quotation stands in its source as it stands alone."""
