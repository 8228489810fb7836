"""Where everything goes: engines that turn sized cards and links into boxes and routed lines."""
