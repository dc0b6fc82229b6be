"""Runs the recipes of the README in a folder of datasets; each has to write its file, with at least one row under the header.

A recipe is a code block behind a comment that names the program it needs and the file that it writes.
"""
import os
import re
import shutil
import subprocess
import sys

readme, folder = sys.argv[1:]
recipes = re.findall(r"<!-- recipe (\S+) (\S+) -->\n```(\w+)\n(.*?)```", open(readme, encoding="utf-8").read(), re.S)
assert recipes, "the README has no recipes"
failed = False
for program, written, language, code in recipes:
    if not shutil.which(program):
        print(f"recipe {written}: skipped, as {program} is not installed")
        continue
    command = {"sh": ["bash", "-euc", code], "r": ["Rscript", "-e", code], "python": [sys.executable, "-c", code]}[language]
    target = os.path.join(folder, written)
    if os.path.exists(target):
        os.remove(target)
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    lines = open(target, encoding="utf-8").read().splitlines() if os.path.exists(target) else []
    good = run.returncode == 0 and len(lines) > 1
    failed |= not good
    print(f"recipe {written}: {len(lines) - 1} rows" if good else f"recipe {written}: FAILED\n{run.stderr}")
sys.exit(failed)
