"""Nothing goes over a network: refused as it is tried, and looked up for whoever wants to see it. Promise 6."""

from casebook.offline.hook import install

__all__ = ["install"]
