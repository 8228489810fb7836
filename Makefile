# The two commands of the README are `make demo` and `make test`.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$p -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DELETE_ON_ERROR:
.PHONY: demo test check lint wheel docs words bench clean

demo: .venv/installed
	$(BIN)/govctl validate governance.yaml
	$(BIN)/govctl show governance.yaml

test: lint
	$(BIN)/python -m pytest -n 2 --cov --cov-report=term:skip-covered

# All that continuous integration does; the tests come last, so that their summary closes the output.
check: lint wheel test

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: .venv/dev
	@set -e; work="$$(mktemp -d)"; trap 'rm -rf "$$work"' EXIT; files="$$PWD"; set -x; \
	$(BIN)/python -m build --wheel --no-isolation --outdir "$$work" . >/dev/null; \
	$(BIN)/python -m venv "$$work/venv"; \
	"$$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$$work"/*.whl; \
	cd "$$work"; \
	venv/bin/python -m govctl --version; \
	venv/bin/govctl schema >schema.json; cmp schema.json "$$files/schemas/governance-1.schema.json"; \
	venv/bin/govctl validate --quiet "$$files/governance.yaml" "$$files"/proposals/*.yaml

docs: .venv/dev
	$(BIN)/python docs/generate.py

words: .venv/dev
	$(BIN)/python docs/catalogues.py

bench: .venv/dev
	$(PIP) ".[bench]"
	$(BIN)/python -m benchmarks.validate --write
	$(BIN)/python -m benchmarks.diff --write
	$(BIN)/python -m benchmarks.render --write

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "govctl needs Python 3.11 or newer with venv (Debian: python3-venv); or set PYTHON=/path/to/python3.11" >&2; exit 1; }
	"$(PYTHON)" -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(PIP) --editable .
	@touch $@

.venv/dev: .venv/bin/python pyproject.toml
	$(PIP) --editable ".[dev,render]"
	@touch $@ .venv/installed

clean:
	rm -rf .venv build dist .coverage* .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
