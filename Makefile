# The one task file: people and CI run the same lines. `make check` is what a change must pass.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: install test lint types imports check format soak sample docs lock help

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

soak: ## the property tests with a hundred times the examples
	BRIEFER_SOAK=1 $(BIN)/pytest -q -m "not browser"

sample: ## the sample briefing, in out/
	$(BIN)/briefer make --topic russia-strikes

docs: ## write what the pages take from the code
	$(BIN)/python docs/write_pages.py

lock: ## pin every dependency with its hash
	uv lock
