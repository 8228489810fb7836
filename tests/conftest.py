"""The same examples every time, and no clock: a test that fails sometimes says nothing."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")
