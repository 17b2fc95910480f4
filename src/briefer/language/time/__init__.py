"""When: days, clock times, stretches of time, and what comes first."""
