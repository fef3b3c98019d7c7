"""Quick actions: kept, recorded from what was just done, looked over first, done as one step."""
