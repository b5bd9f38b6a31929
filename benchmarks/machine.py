"""Where it was measured: the machine, its Python, and the versions of everything."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.environments import PEERS, requirements


def machine() -> str:
    """The machine, a line for each thing."""
    facts = {
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "Memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "System": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    return "\n".join(f"- {name}: {fact}" for name, fact in facts.items())


def versions(bench: Bench) -> str:
    """What is installed in both environments, on this machine, and what could not be."""
    lines = [
        f"- This program's environment: {_listed(bench.own.versions())}",
        f"- The peers' environment: {_listed(_peers(bench))}, and what they need",
        *(f"- On this machine: {version}" for version in _elsewhere()),
        *(f"- Could not install {what}: {why}" for what, why in bench.peers.missing.items()),
    ]
    return "\n".join(lines)


def _peers(bench: Bench) -> dict[str, str]:
    wanted = {re.split("[<>=~!]", line)[0] for line in requirements(PEERS)}
    return {name: version for name, version in bench.peers.versions().items() if name in wanted}


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _listed(packages: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in packages.items())


def _elsewhere() -> Iterator[str]:
    if jq := shutil.which("jq"):
        yield subprocess.run([jq, "--version"], capture_output=True, check=True, text=True).stdout
