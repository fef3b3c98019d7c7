"""Quick actions on the screen: chosen, looked over, done; recorded and edited."""
