"""What Alembic runs around the steps: they share the connection and the transaction of `store.migrating`."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
