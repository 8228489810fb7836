"""One file for each format of pictures: `write` turns a drawing into bytes."""
