"""Document control: states, versions, reviews, sign-off; knows no kind of document from inside."""
