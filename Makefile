# Every target sets itself up: a fresh clone needs only Python >= 3.10, make and a package index.
PYTHON ?= python3
VENV := .venv
MODELS_VENV := .venv-train
PIP_FLAGS := --quiet --disable-pip-version-check

.PHONY: help demo demo-companion test unit test-models vscode editors test-editors lint format clean

help: ## Show what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/.ready: pyproject.toml
	@echo "Setting up $(VENV) (once; about 580 MB) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "SkyCode needs Python 3.10 or newer, this is " + sys.version.split()[0] or 0)'
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install $(PIP_FLAGS) -e '.[dev]'
	@touch $@

$(MODELS_VENV)/.ready: pyproject.toml
	@echo "Setting up $(MODELS_VENV) with PyTorch (once) ..."
	@test -x $(MODELS_VENV)/bin/python || $(PYTHON) -m venv $(MODELS_VENV)
	@$(MODELS_VENV)/bin/python -m pip install $(PIP_FLAGS) -e '.[dev,train]'
	@touch $@

demo: $(VENV)/.ready ## Watch the server complete eight languages from Chinese and English comments
	@$(VENV)/bin/skycode demo

demo-companion: $(VENV)/.ready ## Draw icons from Chinese and English words, and say what pictures show
	@rm -rf build/companion && mkdir -p build/companion
	@cd build/companion && for words in 火箭 rocket 斑马 zebra 红苹果 "red apple"; do \
	  ../../$(VENV)/bin/skycode image "$$words" --seed 1 --out "$$words.png" && \
	  ../../$(VENV)/bin/skycode caption "$$words.png" || exit 1; done

test: $(VENV)/.ready ## Run every check and test that needs no PyTorch
	@$(VENV)/bin/python -m pytest -q

unit: $(VENV)/.ready ## Run the fast tests only
	@$(VENV)/bin/python -m pytest -q -m "not e2e"

test-models: $(MODELS_VENV)/.ready ## Run the tests of the training recipe (PyTorch)
	@$(MODELS_VENV)/bin/python -m pytest -q -m models

# What the extension installs when it sets up the server, in a form that pip understands; unless it is
# given, the wheel that is built here.
PACKAGE_SOURCE ?=

vscode: ## Build the extension for VS Code (needs npm): editors/vscode/skycode-VERSION.vsix
	@PYTHON=$(PYTHON) PACKAGE_SOURCE=$(PACKAGE_SOURCE) editors/vscode/package.sh

editors: $(VENV)/.ready ## Test the editors' plug-ins; sets up Neovim and VS Code under build/ where it can
	@tests/editors/install_neovim.sh
	@tests/editors/install_vscode.sh
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory vscode; fi
	@SKYCODE_VSCODE=$(CURDIR)/build/editors/vscode $(VENV)/bin/python -m pytest -q tests/editors

test-editors: editors

lint: $(VENV)/.ready ## Run the static checks alone
	@$(VENV)/bin/python -m pytest -q tests/test_gates.py

format: $(VENV)/.ready ## Format the code
	@$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .

clean: ## Remove what the targets above made
	rm -rf $(VENV) $(MODELS_VENV) .pytest_cache .mypy_cache .ruff_cache
