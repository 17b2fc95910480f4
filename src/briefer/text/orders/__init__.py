"""Where a text gives orders to a machine that reads along."""
