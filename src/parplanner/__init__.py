"""parplanner: the yearly plan that raises an agency's PAR index, made offline by one officer."""

__version__ = "0.1.0"
APP_NAME = "parplanner"
