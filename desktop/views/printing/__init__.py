"""Paper on the screen: the preview of a print, the way to the printer."""
