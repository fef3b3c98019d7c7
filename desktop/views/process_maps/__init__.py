"""The pane where processes are built: the table, the chart that it draws, both states compared."""
