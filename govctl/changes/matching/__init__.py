"""Which element of the old governance is which of the new one."""
