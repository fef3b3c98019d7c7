"""What training prints: papers with sheet and key, role-plays, score sheets, certificates."""
