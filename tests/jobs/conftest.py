from tests.shared_node import api, no_defect_is_logged, node

__all__ = ["api", "no_defect_is_logged", "node"]
