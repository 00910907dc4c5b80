"""A signature as OpenSSH has it holds its message, its namespace and its key."""

from base64 import b64decode

from dutytracker.security.dsse import is_signed, public_key, signer
from dutytracker.security.ssh_signature import allowed_signer, signed_by_ssh, ssh_signature

PRIVATE = bytes(range(32))
PUBLIC = public_key(PRIVATE)


def test_the_file_ends_with_the_signature_over_message_and_namespace():
    file = ssh_signature(b"a statement", "a-namespace", PUBLIC, signer(PRIVATE))
    blob = b64decode(b"".join(file.splitlines()[1:-1]))
    assert blob.startswith(b"SSHSIG\x00\x00\x00\x01")
    assert is_signed(signed_by_ssh(b"a statement", "a-namespace"), blob[-64:], PUBLIC)
    assert not is_signed(signed_by_ssh(b"a statement", "another"), blob[-64:], PUBLIC)


def test_no_line_is_longer_than_openssh_writes_it():
    file = ssh_signature(b"a statement", "a-namespace", PUBLIC, signer(PRIVATE))
    assert max(map(len, file.splitlines())) == 70


def test_the_line_of_a_signer_names_the_namespace_and_the_key():
    line = allowed_signer("K7QF-2M9X", "a-namespace", PUBLIC).decode()
    assert line.startswith('K7QF-2M9X namespaces="a-namespace" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA')
