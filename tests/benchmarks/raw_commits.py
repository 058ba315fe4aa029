"""INSERT and commit of one row by psycopg itself, at some concurrency: the store's limit.

In a process of its own. Arguments: the URL of a database, connections, rows, bytes a row.
Prints rows a second.
"""

import sys
import threading
import time
from itertools import count

import psycopg

_, url, connections, rows, size = sys.argv
CONNECTIONS, ROWS = int(connections), int(rows)
ROW = b"x" * int(size)


def main() -> None:
    """Make the table, insert, print."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP TABLE IF EXISTS raw")
        connection.execute(
            "CREATE TABLE raw (stream text, revision bigint, topic text, state bytea, "
            "position bigserial, PRIMARY KEY (stream, revision))"
        )
    numbers = count()
    ready = threading.Barrier(CONNECTIONS + 1)

    def insert() -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            ready.wait()
            while (number := next(numbers)) < ROWS:
                connection.execute(
                    "INSERT INTO raw (stream, revision, topic, state) VALUES (%s, %s, %s, %s)",
                    (f"model:{number % 64}", number, "model.updated", ROW),
                    prepare=True,
                )

    threads = [threading.Thread(target=insert) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    ready.wait()
    begin = time.perf_counter()
    for thread in threads:
        thread.join()
    print(ROWS / (time.perf_counter() - begin))


main()
