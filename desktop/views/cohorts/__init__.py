"""The page of cohorts: people × stages, where marks were lost, coaching, who works alone."""
