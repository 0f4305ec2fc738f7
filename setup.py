"""Where the packages are: everything under src, and the top-level folder resources as casebook.resources."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages("src"), "casebook.resources"],
    package_dir={"": "src", "casebook.resources": "resources"},
)
