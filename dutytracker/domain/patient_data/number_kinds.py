"""What a long number without signs is, as the words around it say: somebody's phone, or one of a fax or a parcel."""

import re

OF_A_PHONE = re.compile(
    r"""\b(?: line | phone\w? | fono | cell\w? | cel | celular | m[oó]vil | tel\w{0,8} | n[uú]mero | number | num |
    te?xt\w{0,3} | area | l[ií]nea | reach\w{0,3} | ph | whats\w{0,3} | wsp | call\w{0,3} | llam\w{1,5} | marc\w{1,3} |
    marqu\w | ring | rang | tried | vm | vms | lvm | lm | voicemail | recado | msj | buz[oó]n | cb | contact\w{0,2} |
    contest\w{1,3} | dial | fijo | mailbox | answer\w{0,3} | pick(?:ed|s)?\sup )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of a phone."""
OF_SOMETHING_SENT = re.compile(
    r"""\b(?: conf | confirm\w{0,9} | track\w{0,3} | transaction | transacci[oó]n | order | orden | gu[ií]a | giro |
    recibo | receipt | barcode | notice | parcel | certif\w{0,6} | usps | ups | fedex | trip | viaje | meeting | mtg |
    zoom | webex | teams | pin | passcode | code | c[oó]digo | ticket | invoice | factura | auth\w{0,12} |
    autoriz\w{0,6} | auto\sprevia | pa | resub\w{0,8} | prior | fwd\w? | forward\w{0,3} | faxed | cosign\w{0,3} |
    ref | reference | referencia )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of something that was sent, bought, booked or allowed."""
NEAR = 45
"""So many signs before a number are looked at."""


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)


def is_of_something_sent(text: str, start: int) -> bool:
    """True where the word that is nearest before the number at `start` is one for something sent, and none for a phone.

    *fax conf* is no phone: what was sent counts where both stand there.
    """
    ahead = text[max(0, start - NEAR) : start]
    sent = _last_end(OF_SOMETHING_SENT, ahead)
    return sent >= 0 and _last_end(OF_A_PHONE, ahead[: sent + 1]) <= sent and _last_end(OF_A_PHONE, ahead) <= sent + 8


def is_of_a_phone(text: str) -> bool:
    """True where a note speaks of a phone."""
    return OF_A_PHONE.search(text) is not None
