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
	@$(MODELS_VENV)/bin/python -m pip install $(PIP_FLAGS) -e '.[dev,train,tune]'
	@touch $@

demo: $(VENV)/.ready ## Watch the server complete eight languages from Chinese and English comments
	@$(VENV)/bin/skycode demo

demo-companion: $(VENV)/.ready ## Every preset of texts, and icons drawn and named, in Chinese and English
	@rm -rf build/companion
	@$(VENV)/bin/skycode demo --companion --pictures build/companion

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

# How often a scenario that failed is tried again: a machine may be too busy for an editor.
RERUNS ?= 0

test-editors: $(VENV)/.ready ## Test the plug-ins in real editors, set up under build/ where they can be
	@tests/editors/install_tmux.sh
	@PYTHON=$(PYTHON) tests/editors/install_neovim.sh
	@tests/editors/install_emacs.sh
	@PYTHON=$(PYTHON) tests/editors/install_vscode.sh
	@mkdir -p build/editors/screenshots
	@SKYCODE_VSCODE=$(CURDIR)/build/editors/vscode SKYCODE_SCREENSHOTS=$(CURDIR)/build/editors/screenshots \
	  $(VENV)/bin/python -m pytest -q -rsR --reruns $(RERUNS) tests/editors

editors: test-editors

lint: $(VENV)/.ready ## Run the static checks alone
	@$(VENV)/bin/python -m pytest -q tests/test_gates.py

format: $(VENV)/.ready ## Format the code
	@$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .

clean: ## Remove what the targets above made
	rm -rf $(VENV) $(MODELS_VENV) .pytest_cache .mypy_cache .ruff_cache
