"""`modelog serve --handlers tests.faults.newer_node`: a node of the next release."""

from tests.faults.newer import learn

learn()
