"""The component page: every component in every state, for the tour and for looking at a change."""
