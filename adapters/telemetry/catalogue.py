"""Every metric of the service's own: its name, its labels, what it means.

No label holds an id, a tenant or anything else that a caller can make many of. `operation` is an
operationId of the API, `status` a class like `2xx`, `handler` a type of handler.
"""

from adapters.telemetry.series import Description

REQUESTS = Description(
    name="modelog_http_request_seconds",
    kind="histogram",
    labels=("operation", "status"),
    meaning="Time from a request's headers to the end of its answer",
)
IN_FLIGHT = Description(
    name="modelog_http_requests_in_flight",
    kind="gauge",
    meaning="Requests that are being answered; a getJob that waits is one",
)
EVENTS = Description(
    name="modelog_events_appended",
    kind="counter",
    labels=("event",),
    meaning="Events appended to the log, by name",
)
JOBS_ENDED = Description(
    name="modelog_jobs_ended",
    kind="counter",
    labels=("status",),
    meaning="Jobs that ended: success or failure",
)
APPENDS = Description(
    name="modelog_append_seconds",
    kind="histogram",
    labels=("end",),
    meaning="Time of one transaction of appends; `end` is stored, lost (a race) or failed",
)
GROUP = Description(
    name="modelog_append_group_size",
    kind="histogram",
    meaning="Decisions that shared one transaction",
)
WAITING = Description(
    name="modelog_appends_waiting",
    kind="gauge",
    meaning="Decisions that wait for a transaction to take them; beyond 10,000 writes are refused",
)
LOST_RACES = Description(
    name="modelog_lost_races",
    kind="counter",
    meaning="Decisions that another process was faster than, and that were taken again",
)
CACHE = Description(
    name="modelog_cache_requests",
    kind="counter",
    labels=("cache", "result"),
    meaning="Look-ups of states and definitions: hit, or miss, which reads the store",
)
FOLLOWED = Description(
    name="modelog_follow_delay_seconds",
    kind="histogram",
    meaning="Time from the decision of a page's first event to the read models including it",
)
DISPATCH = Description(
    name="modelog_dispatch_seconds",
    kind="histogram",
    labels=("handler", "outcome"),
    meaning="Time of an attempt to bring a job to its handler, and the run of an in-process one; "
    "`outcome` is accepted, returned, raised, retried or given_up",
)
RUNNING = Description(
    name="modelog_worker_jobs",
    kind="gauge",
    labels=("handler",),
    meaning="Jobs that this process is bringing to handlers, or runs",
)
POOL = Description(
    name="modelog_pool_connections",
    kind="gauge",
    labels=("state",),
    meaning="Connections to PostgreSQL: used or idle",
)
POOL_MOST = Description(
    name="modelog_pool_connections_max",
    kind="gauge",
    meaning="The most connections to PostgreSQL that the process may have",
)
POOL_WAITING = Description(
    name="modelog_pool_waiting",
    kind="gauge",
    meaning="Calls that wait for a connection to PostgreSQL",
)
STORE_UP = Description(
    name="modelog_store_up",
    kind="gauge",
    meaning="1 if the store answered this scrape, else 0 and what is read from it is absent",
    per_process=False,
)
POSITION = Description(
    name="modelog_log_position",
    kind="gauge",
    meaning="The position of the last event in the log",
    per_process=False,
)
LAG = Description(
    name="modelog_projection_lag_events",
    kind="gauge",
    labels=("projection",),
    meaning="Events that a read model is behind the log",
    per_process=False,
)
STOPPED = Description(
    name="modelog_projection_stopped",
    kind="gauge",
    labels=("projection",),
    meaning="1 while a read model waits at an event that it does not get past",
    per_process=False,
)
QUEUE = Description(
    name="modelog_jobs_queued",
    kind="gauge",
    labels=("handler", "state"),
    meaning="Jobs that have not ended: ready, delayed (a retry), held (by a worker) or remote "
    "(AWS runs it)",
    per_process=False,
)
OLDEST = Description(
    name="modelog_jobs_oldest_ready_seconds",
    kind="gauge",
    labels=("handler",),
    meaning="How long the job that has waited longest has been ready for a worker",
    per_process=False,
)
BUILD = Description(
    name="modelog_build_info",
    kind="gauge",
    labels=("version", "role"),
    meaning="1, with the version and the role of the process",
)

CATALOGUE = (
    *(REQUESTS, IN_FLIGHT, EVENTS, JOBS_ENDED, APPENDS, GROUP, WAITING, LOST_RACES, CACHE),
    *(FOLLOWED, DISPATCH, RUNNING, POOL, POOL_MOST, POOL_WAITING),
    *(STORE_UP, POSITION, LAG, STOPPED, QUEUE, OLDEST, BUILD),
)
