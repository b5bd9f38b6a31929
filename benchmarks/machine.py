"""Where it was measured: the machine, its Python, and the versions of everything."""

import os
import platform
from pathlib import Path

from benchmarks.environments import Environment


def machine(own: Environment, peers: Environment) -> str:
    """The machine and what is installed in both environments, a line for each thing."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    facts = {
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "Memory": f"{memory:.0f} GiB",
        "System": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "This program's environment": _listed(own),
        "The peers' environment": _listed(peers),
    }
    return "\n".join(f"- {name}: {fact}" for name, fact in facts.items())


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _listed(environment: Environment) -> str:
    return ", ".join(f"{name} {version}" for name, version in environment.versions().items())
