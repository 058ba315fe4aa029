"""The console: a page for people, made of the files in `assets` and of nothing else."""
