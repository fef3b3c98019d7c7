"""SOP documents into the library and out of it: import, export, shot lists."""
