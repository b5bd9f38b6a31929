"""What qnfacts costs at every size, beside its peers. `python -m benchmarks` measures it."""
