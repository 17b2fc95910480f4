"""Who the sources let speak, what each says, whom they accuse, and who answers."""
