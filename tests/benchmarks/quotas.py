"""A bound on the processor time of single processes, each in a control group of its own.

So a machine of two cores shows what more processes add where each of them has a core: the load, the
store and the processes no longer take it from each other.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
PERIOD_MICROSECONDS = 10_000


def can_bound() -> bool:
    """Whether this machine lets us: as root, with the controller of processor time."""
    try:
        with bounded([], 1.0):
            return True
    except OSError:
        return False


@contextmanager
def bounded(pids: Sequence[int], share: float) -> Iterator[None]:
    """Give each process at most so much of one core. Raises `OSError` where that cannot be had."""
    home = ROOT / "cpu" if (ROOT / "cpu").is_dir() else ROOT
    quota = int(PERIOD_MICROSECONDS * share)
    groups: list[Path] = []
    try:
        for pid in list[int | None](pids) or [None]:
            group = home / f"modelog-bench-{pid}"
            group.mkdir()
            groups.append(group)
            if home == ROOT:
                (group / "cpu.max").write_text(f"{quota} {PERIOD_MICROSECONDS}")
            else:
                (group / "cpu.cfs_period_us").write_text(str(PERIOD_MICROSECONDS))
                (group / "cpu.cfs_quota_us").write_text(str(quota))
            if pid is not None:
                (group / "cgroup.procs").write_text(str(pid))
        yield
    finally:
        for group in groups:
            with suppress(OSError):
                for left in (group / "cgroup.procs").read_text().split():
                    (home / "cgroup.procs").write_text(left)
            with suppress(OSError):
                group.rmdir()


def processes_of(pid: int) -> list[int]:
    """The processes that one has started to share its work; itself, if there are none."""
    found = []
    for folder in Path("/proc").iterdir():
        with suppress(OSError):
            if folder.name.isdigit():
                status = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(status[1]) == pid:
                    found.append(int(folder.name))
    return found or [pid]
