"""A governance in the browser while it is written: watching, the page, and a server for this machine alone."""
