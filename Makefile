# The first Python that is new enough. `command -v` would not do: a shim may be there and not run.
ifndef PYTHON
PYTHON := $(shell for python in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& echo $$python && break; done)
endif

BIN := .venv/bin
# Wheels only, so nothing is compiled. The locks name every file by its hash.
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCKED := $(PIP) install --require-hashes --only-binary :all:
# The project itself: its dependencies and its build backend are locked and installed before it.
EDITABLE := $(PIP) install --no-deps --no-build-isolation --editable .
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --only-binary :all: pyproject.toml

# More than there are cores: half of what a test takes is waiting for a process or a time to come.
TESTERS = $$($(BIN)/python -c 'import os; print(os.cpu_count() + 1)')

# The tests start some hundred processes of the service: each would compile the project anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install install-dev run test browser screenshots fuzz soak mutants conformance bench bench-peers \
	lint docs reference audit sbom lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' Makefile

install: .venv/.installed ## Install what the service needs into .venv

install-dev: .venv/.installed-dev ## Install what the tests need as well

run: install ## Start the service on 127.0.0.1:8000; it prints a token and a request to try
	@$(BIN)/modelog serve

test: ## Check the code, then run every test
	@$(MAKE) --no-print-directory -j 2 lint browser bench-peers
	$(BIN)/python -m pytest -n $(TESTERS) --dist loadfile --no-loadscope-reorder

browser: ## Install Chromium and its driver where they are missing (on Debian, as root)
	@if command -v "$${CHROMIUM:-chromium}" && command -v "$${CHROMEDRIVER:-chromedriver}"; then \
		:; \
	elif test "$$(id -u)" = 0 && command -v apt-get; then \
		apt-get update --quiet=2 && DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes \
			--no-install-recommends chromium chromium-driver; \
	else \
		echo "The tests open the console in Chromium: install chromium and chromedriver," \
			"or say in CHROMIUM and CHROMEDRIVER where they are" >&2; exit 1; \
	fi >/dev/null

screenshots: install-dev browser ## Draw docs/images anew from the console as it is
	SCREENSHOTS=1 $(BIN)/python -m pytest tests/browser

fuzz: install-dev ## Send generated requests for FUZZ_SECONDS (600); FUZZ_SEED repeats a run
	FUZZ_SECONDS=$(or $(FUZZ_SECONDS),600) $(BIN)/python -m pytest -s tests/fuzz

conformance: install-dev ## Hold both validators against JSON Schema's official cases
	@mkdir -p build
	@sed -n '/^jsonschema==/,/[^\\]$$/p' requirements.lock > build/jsonschema.lock
	$(PIP) download --no-deps --require-hashes --no-binary jsonschema --dest build \
		--requirement build/jsonschema.lock
	$(BIN)/python -m tests.conformance build/jsonschema-*.tar.gz

soak: install-dev ## Inject faults for MINUTES (30) while callers are at work; FAULT_SEED repeats a run
	FAULT_SECONDS=$$(( $(or $(MINUTES),30) * 60 )) FAULT_SEED=$(or $(FAULT_SEED),random) \
		$(BIN)/python -m pytest -s tests/faults/test_campaign.py

bench: install-dev bench-peers ## Measure beside what people would use instead; BENCH="jobs ..." for some
	$(BIN)/python -m tests.benchmarks $(BENCH)

bench-peers: .venv-peers/.installed ## Install what benchmarks compare with, and MLflow to import from, into .venv-peers

lint: install-dev docs ## Check style, format, types, the direction of imports, and the pages' links
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory audit

audit: install-dev ## Ask for known vulnerabilities of what is locked, where that can be asked
	@$(BIN)/python -m tests.vulnerabilities requirements.lock

sbom: .venv-sbom/.installed ## Write what the service is made of as CycloneDX to sbom.json
	.venv-sbom/bin/cyclonedx-py requirements --output-format JSON --output-reproducible \
		--pyproject pyproject.toml --output-file sbom.json requirements.lock 2> /dev/null

mutants: install-dev ## Change domain/ in every way that tests should notice; MUTANTS="domain.retry*" for some
	$(BIN)/mutmut run --max-children $$(nproc) $(if $(MUTANTS),"$(MUTANTS)")
	$(BIN)/mutmut results

docs: install-dev ## Build the site of these pages into build/site; a dead link ends it
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --config-file docs/site/mkdocs.yml

reference: install-dev ## Write the references that follow from the code anew, and the diagrams
	$(BIN)/modelog openapi > docs/reference/openapi.json
	$(BIN)/python -m docs.site.reference

lock: install-dev ## Write all lock files anew; UPGRADE=1 takes the newest versions
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group build --output-file requirements.lock
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group dev --constraint requirements.lock \
		--output-file requirements-dev.lock
	for group in peers sbom; do \
		$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
			--no-header --no-annotate --only-binary :all: $(if $(UPGRADE),--upgrade) \
			--group $$group --output-file requirements-$$group.lock || exit; \
	done

clean: ## Remove .venv, caches and build output; the data in .modelog stays
	rm -rf .venv .venv-* build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is newer than what was installed from, so a second run installs nothing.
.venv/.created:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) does not run or is older than Python 3.11" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/.installed: .venv/.created requirements.lock pyproject.toml
	$(LOCKED) --requirement requirements.lock
	$(EDITABLE)
	@touch $@

# Holds all of requirements.lock, so it stands for both.
.venv/.installed-dev: .venv/.created requirements-dev.lock pyproject.toml
	$(LOCKED) --requirement requirements-dev.lock
	$(EDITABLE)
	@touch .venv/.installed $@

.venv-%/.installed: requirements-%.lock .venv/.created
	$(PYTHON) -m venv --clear .venv-$*
	.venv-$*/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes \
		--only-binary :all: --requirement requirements-$*.lock
	@touch $@
