"""Which seed a workspace was made or completed with; read at every start, so it knows no more."""

# Raised with each version of the seed that older workspaces are to be completed by.
SEED = 5
SETTING = "seed"
