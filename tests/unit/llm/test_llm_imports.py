"""Nothing heavy is imported before a model is asked."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("litellm", "openai", "vcr", "tenacity", "yaml", "jinja2", "httpx", "pydantic_settings")


def test_importing_the_layer_imports_nothing_heavy() -> None:
    """Every module of it, the client included."""
    program = (
        "import importlib, pkgutil, sys, briefer.llm\n"
        "names = [module.name for module in pkgutil.iter_modules(briefer.llm.__path__, 'briefer.llm.')]\n"
        "for name in names: importlib.import_module(name)\n"
        f"print(len(names) > 15, [name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "True []"


def test_help_imports_nothing_of_the_layer() -> None:
    """``briefer --help`` pays for no model."""
    program = (
        "import sys, briefer.cli\n"
        "try: briefer.cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith('briefer.llm')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
