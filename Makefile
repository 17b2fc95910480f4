# The one task file: people and CI run the same lines. `make check` is what a change must pass.
PYTHON ?= python3
BIN := .venv/bin
LARGE ?= qwen@http://127.0.0.1:18081/v1
SMALL ?= smollm@http://127.0.0.1:18082/v1

.PHONY: install test lint types imports check format soak sample docs record lock help

help: ## list the tasks
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:[^#]*##/\t/'

install: ## a virtual environment with everything a developer needs
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'

test: ## the tests, with the doctests of the modules
	$(BIN)/pytest -q

lint: ## style, formatting, spelling
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell .

types: ## mypy, strict
	$(BIN)/mypy

imports: ## imports point one way
	$(BIN)/lint-imports

check: lint types imports test ## all of the above

format: ## let ruff lay out the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

soak: ## the property tests with a hundred times the examples, and runs killed at 20 moments
	BRIEFER_SOAK=1 $(BIN)/pytest -q -m "not browser"

sample: ## the sample briefing, in out/
	$(BIN)/briefer make --topic russia-strikes

docs: ## write what the pages take from the code
	$(BIN)/python docs/write_pages.py

record: ## every recording of the tests anew: LARGE and SMALL are models as NAME@URL
	$(BIN)/python tests/record_runs.py --large $(LARGE) --small $(SMALL)

lock: ## pin every dependency with its hash
	uv lock
