"""Files of a git revision, read without a checkout: one git process per revision, whatever it reads.

`git cat-file --batch` takes names of objects on its standard input, so that a revision or a path can never
become an option. Nothing is fetched, no filter or driver of the repository runs.
"""

import os
import posixpath
import re
import subprocess
from typing import IO, NamedTuple, Self

from govctl.errors import InputError, UsageError
from govctl.loading.files import LARGEST, MAIN_NAMES, decoded
from govctl.loading.git import cut_off, environment, git_folder, is_bare, no_repository
from govctl.loading.include import Refused, found, refused_pattern
from govctl.source import SourceFile

_LINK, _FOLDER, _FILE = "120000", "40000", "100"
_LONGEST_NAME = 1000


class _Object(NamedTuple):
    name: str
    sort: str
    data: bytes


class NoCommitError(InputError):
    """The repository has no commit yet."""


class Revision:
    """One revision of the repository around a folder, from which paths count; use it in a `with` block."""

    def __init__(self, revision: str, folder: str = "") -> None:
        """`revision` is anything that git understands as a commit: a branch, a tag, a hash, `HEAD~2`.

        Without a folder it is the current one.
        """
        self.revision = revision
        self._folder = folder or "."
        self._is_bare = is_bare(self._folder)
        self._process: subprocess.Popen[bytes] | None = None
        self._folders: dict[str, dict[str, str]] = {}
        self._commit = ""

    def __enter__(self) -> Self:
        """Start git and find the commit; raises `InputError` if there is none of that name."""
        if not self.revision or not self.revision.isprintable() or len(self.revision) > _LONGEST_NAME:
            raise UsageError("The name of a revision holds a character that none can hold.", "Check the name.")
        command = ["git", "cat-file", "--batch"]
        try:
            self._process = subprocess.Popen(
                command,
                cwd=self._folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
            )
        except OSError as error:
            raise InputError("What git holds can be read with git only, which is not here.", "Install git.") from error
        found = self._object(f"{self.revision}^{{commit}}")
        if found is None:
            self.__exit__()
            raise _no_such_revision(self.revision, self._folder)
        self._commit = found.name
        return self

    @property
    def commit(self) -> str:
        """The hash of the commit."""
        return self._commit

    @property
    def folder(self) -> str:
        """The folder from which paths count."""
        return self._folder

    def text_of(self, name: str) -> bytes:
        """What an object holds, such as a commit, by its hash; empty if it is not there."""
        found = self._object(name)
        return found.data if found is not None else b""

    def __exit__(self, *_: object) -> None:
        """End git."""
        if self._process is not None:
            self._process.communicate()
            self._process = None

    def main_file(self, path: str) -> str:
        """The file that a path means: itself, or the main file of a folder."""
        entries = self._entries(path)
        if entries is None:
            return path
        for name in MAIN_NAMES:
            if name in entries:
                return posixpath.join(path, name)
        raise InputError(f"{path} holds no {MAIN_NAMES[0]} in {self.revision}.", "Name the file itself.")

    def read(self, path: str) -> SourceFile:
        """The text of a file of the revision; raises `InputError` if it is not there, not a file, or a link."""
        name = f"{self.revision}:{path}"
        folder, base = posixpath.split(posixpath.normpath(path))
        mode = (self._entries(folder) or {}).get(base, "")
        if mode == _LINK:
            raise InputError(f"{name} is a link.", "Links are not followed in revisions; name the file itself.")
        found = self._object(self._name(path)) if mode.startswith(_FILE) else None
        if found is None or found.sort != "blob":
            raise InputError(f"{name}: there is no such file.", "Check the path; it counts from this folder.")
        return decoded(name, found.data)

    def included(self, pattern: str, includer: str, project: str) -> list[str] | Refused:  # noqa: ARG002 (`Store` gives it; nothing leads out of a revision but links)
        """The files that a pattern in the file `includer` names, sorted; links, the only way out, are refused."""
        refused = refused_pattern(pattern)
        if refused is not None:
            return refused
        paths = found(pattern, posixpath.dirname(includer), lambda folder: self._entries(folder) or {})
        if isinstance(paths, Refused):
            return paths
        files = []
        for path in paths:
            folder, base = posixpath.split(path)
            mode = (self._entries(folder) or {}).get(base, "")
            if mode == _LINK:
                return Refused(f"`{path}` is a link.", "Put the file itself into the folder.")
            if mode.startswith(_FILE):
                files.append(path)
        return files or Refused(
            f"`{pattern}` names no file.", "Check the spelling; paths count from this file's folder."
        )

    def identity(self, path: str) -> str:
        """What tells one file from another."""
        return posixpath.normpath(path)

    def _entries(self, folder: str) -> dict[str, str] | None:
        """By name the mode of what is in a folder; None if it is not a folder."""
        folder = posixpath.normpath(folder or ".")
        if folder not in self._folders:
            found = self._object(self._name(folder))
            if found is None or found.sort != "tree":
                return None
            self._folders[folder] = _entries_of_tree(found.data, len(found.name) // 2)
        return self._folders[folder]

    def _name(self, path: str) -> str:
        path = posixpath.normpath(path)
        if "\n" in path or "\0" in path:
            raise InputError("The path holds a character that no path can hold.", "Check the path.")
        if path == ".." or path.endswith("/.."):
            path += "/"  # git takes `..` alone for a name
        if self._is_bare:  # there paths count from the root, and git knows no other
            return f"{self._commit}:{'' if path == '.' else path}"
        return f"{self._commit}:{path if path.startswith('../') else './' + path}"

    def _object(self, name: str) -> _Object | None:
        """An object by its name; None if there is none of that name."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(os.fsencode(name) + b"\n")
            process.stdin.flush()
        except BrokenPipeError:
            return None
        header = process.stdout.readline().decode("utf-8", "replace").split()
        if len(header) != 3 or not re.fullmatch("[0-9a-f]{40,64}", header[0]):
            return None
        return _Object(header[0], header[1], _exactly(process.stdout, int(header[2])))


def _exactly(stream: IO[bytes], size: int) -> bytes:
    if size > LARGEST:
        limit = f"{LARGEST // (1024 * 1024)} MiB"
        raise InputError(f"A file of the revision is larger than {limit}.", "Split it with `include`.")
    data = stream.read(size)
    stream.read(1)  # the line feed that git adds
    return data


def _entries_of_tree(data: bytes, hash_size: int) -> dict[str, str]:
    """A tree object: `mode name NUL hash` again and again."""
    entries = {}
    start = 0
    while start < len(data):
        space = data.index(b" ", start)
        end = data.index(b"\0", space)
        entries[os.fsdecode(data[space + 1 : end])] = data[start:space].decode()
        start = end + 1 + hash_size
    return entries


def _no_such_revision(revision: str, folder: str) -> InputError:
    if git_folder(folder) is None:
        return no_repository(folder)
    if revision == "HEAD":
        return NoCommitError("This repository has no commit yet.", "Commit the files first, or name files.")
    if cut_off(folder):
        remedy = "This clone is shallow: `git fetch --unshallow` brings the older revisions."
        return InputError(f"There is no revision `{revision}` here.", remedy)
    return InputError(f"There is no revision `{revision}`.", "`git log --oneline` and `git branch -a` list them.")
