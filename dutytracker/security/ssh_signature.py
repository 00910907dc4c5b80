"""Signatures as OpenSSH makes and checks them (its PROTOCOL.sshsig, version 1), with Ed25519 and SHA-512."""

from base64 import b64encode
from hashlib import sha512

from dutytracker.security.dsse import Sign

_KIND = b"ssh-ed25519"
_MAGIC = b"SSHSIG"
_LINE = 70


def ssh_signature(message: bytes, namespace: str, public: bytes, sign: Sign) -> bytes:
    """The file that `ssh-keygen -Y verify` takes for `message`; `public` is the raw key that `sign` signs with."""
    return armored(sign(signed_by_ssh(message, namespace)), namespace, public)


def signed_by_ssh(message: bytes, namespace: str) -> bytes:
    """What the Ed25519 signature is made of."""
    return _MAGIC + b"".join(map(_string, (namespace.encode(), b"", b"sha512", sha512(message).digest())))


def armored(signature: bytes, namespace: str, public: bytes) -> bytes:
    """The file around a raw Ed25519 signature."""
    parts = (_key(public), namespace.encode(), b"", b"sha512", _string(_KIND) + _string(signature))
    text = b64encode(_MAGIC + (1).to_bytes(4, "big") + b"".join(map(_string, parts))).decode()
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    return "\n".join(("-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", "")).encode()


def allowed_signer(name: str, namespace: str, public: bytes) -> bytes:
    """The line of an `allowed_signers` file that lets this key sign as `name`."""
    return f'{name} namespaces="{namespace}" {_KIND.decode()} {b64encode(_key(public)).decode()}\n'.encode()


def _key(public: bytes) -> bytes:
    return _string(_KIND) + _string(public)


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data
