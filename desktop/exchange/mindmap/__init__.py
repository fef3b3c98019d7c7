"""Mind maps as FreeMind .mm and OPML: foreign ones read, processes and SOPs written."""
