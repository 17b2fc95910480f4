"""What single words tell: their stem, their weight, and how two of them relate."""
