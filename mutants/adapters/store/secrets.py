"""Secrets that all nodes share and that are no events: kept beside the log."""

import secrets

from adapters.store.read_models import PostgresDatabase, SqliteDatabase

TABLE = """
    CREATE TABLE IF NOT EXISTS service_secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL)
"""


def shared_secret(database: SqliteDatabase | PostgresDatabase, name: str, size: int) -> bytes:
    """The secret of this name, of `size` bytes; made by whichever node first asks for it."""
    database.create([TABLE])
    with database.write(durable=True) as session:
        session.execute(
            "INSERT INTO service_secrets (name, value) VALUES (:name, :value) "
            "ON CONFLICT (name) DO NOTHING",
            {"name": name, "value": secrets.token_hex(size)},
        )
    with database.read() as session:
        rows = session.execute(
            "SELECT value FROM service_secrets WHERE name = :name", {"name": name}
        )
    return bytes.fromhex(rows[0][0])
