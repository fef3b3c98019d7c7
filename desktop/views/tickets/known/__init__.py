"""What is known already beside a form or a ticket: like tickets, SOPs, scripts, codes, problems."""
