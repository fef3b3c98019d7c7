"""Mails as they come: odd charsets, missing fields, markup, attachments, tricks."""

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mails import entries_of, mail, parts, read

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.mailtext import file_name, header_text, moment_of, people_in, text_from
from desktop.exchange.opening import open_file

MORNING = 1_694_603_145_000  # 2023-09-13 11:05:45 UTC


def test_a_plain_mail_is_a_ticket_with_its_sender_its_time_and_its_number(tmp_path):
    ticket = read(tmp_path, mail())
    assert (ticket.subject, ticket.description) == ("Printer", "It is jammed.")
    assert (ticket.requester.name_en, ticket.requester.contact) == ("Ann Lee", "ann@desk.example")
    assert (ticket.created_at, ticket.external_number) == (MORNING, "1@desk.example")
    assert (ticket.source, ticket.channel) == ("mail", "mail")
    assert ticket.extra["mail_to"] == "help@desk.example"


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("gb2312", "打印机卡纸①".encode("gb18030"), "打印机卡纸①"),
        ("us-ascii", "打印机卡纸了，请来看".encode(), "打印机卡纸了，请来看"),
        ("x-no-such", "打印机卡纸".encode(), "打印机卡纸"),
        ("", "打印机卡纸".encode(), "打印机卡纸"),
        ('"', b"plain", "plain"),
        ("idna", b"plain", "plain"),
        ("\x00", b"plain", "plain"),
        ("base64", b"plain", "plain"),
        ("iso-8859-1", "Bülow".encode("latin-1"), "Bülow"),
        ("utf-8", b"caf\xe9 \xff", "caf\\xe9 \\xff"),
    ],
)
def test_a_charset_that_is_wrong_or_unknown_costs_no_text(tmp_path, charset, data, text):
    body = base64.b64encode(data).decode()
    kind = f"text/plain; charset={charset}"
    ticket = read(tmp_path, mail(body=body, Content_Type=kind, Content_Transfer_Encoding="base64"))
    assert ticket.description == text


@pytest.mark.parametrize("missing", ["From", "Date", "Subject", "Message_ID", "To", "Content_Type"])
def test_a_mail_that_lacks_a_field_is_a_ticket_all_the_same(tmp_path, missing):
    ticket = read(tmp_path, mail(**{missing.replace("_", "-"): None}))
    assert ticket.subject == ("It is jammed." if missing == "Subject" else "Printer")
    assert ticket.external_number.startswith("sha256:") == (missing == "Message_ID")
    assert (ticket.requester is None) == (missing == "From")
    assert (ticket.created_at is None) == (missing == "Date")


def test_a_date_that_is_none_is_kept_as_written_and_the_way_it_took_tells_the_time(tmp_path):
    ticket = read(tmp_path, mail(Date="%date_raw%"))
    assert (ticket.created_at, ticket.extra["mail_date"]) == (None, "%date_raw%")
    way = "from a by b; Wed, 13 Sep 2023 13:05:45 +0200"
    assert read(tmp_path, mail(Date="soon", Received=way)).created_at == MORNING
    assert read(tmp_path, mail(Date="Wed, 13 Sep 1823 13:05:45 +0200")).created_at is None


def test_html_alone_becomes_text_and_stays_as_an_attachment(tmp_path):
    html = "<html><head><style>p{}</style></head><body><p>Hi <b>you</b></p><script>x()</script>"
    ticket = read(tmp_path, mail(body=html, Content_Type="text/html; charset=utf-8"))
    assert ticket.description == "Hi you"
    (file,) = ticket.attachments
    assert (file.name, file.media_type, file.data.decode()) == ("mail.html", "text/html", html)


def test_of_two_forms_of_the_same_text_the_plain_one_is_taken(tmp_path):
    plain = "Content-Type: text/plain\r\n\r\nHello there"
    html = "Content-Type: text/html\r\n\r\n<p>Hello <i>there</i></p>"
    ticket = read(tmp_path, parts(plain, html, kind="alternative"))
    assert (ticket.description, ticket.attachments) == ("Hello there", [])
    blank = "Content-Type: text/plain\r\n\r\n \r\n"
    ticket = read(tmp_path, parts(blank, html, kind="alternative"))
    assert ticket.description == "Hello there"


def test_attachments_come_with_their_names_and_a_mail_within_is_one_of_them(tmp_path):
    name = "=?UTF-8?B?" + base64.b64encode("截图.png".encode()).decode() + "?="
    picture = (
        f'Content-Type: image/png; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO'
    )
    text = "Content-Disposition: attachment; filename*=utf-8''%E6%97%A5.log"
    inner = "Content-Type: message/rfc822\r\n\r\nSubject: Inner: one/two\r\n\r\nDeep"
    ticket = read(tmp_path, parts("\r\nSee below", picture, text + "\r\n\r\nlog", inner))
    assert ticket.description == "See below"
    assert [file.name for file in ticket.attachments] == ["截图.png", "日.log", "two.eml"]
    assert b"Deep" in ticket.attachments[2].data


def test_a_mail_without_words_is_named_after_what_it_carries(tmp_path):
    picture = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO"
    ticket = read(tmp_path, parts(picture, Subject=None))
    assert ticket.subject == "attachment-1.png"
    assert read(tmp_path, mail("", "", From="b@x.example")).subject == "b@x.example"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"From": "MAILER-DAEMON@x.example (Mail Delivery System)"}, "bounce"),
        ({"Auto_Submitted": "auto-replied"}, "automatic"),
        ({"body": "-----BEGIN PGP MESSAGE-----\r\nabc"}, "encrypted"),
        ({}, None),
    ],
)
def test_bounces_automatic_and_encrypted_mails_say_so(tmp_path, fields, kind):
    assert read(tmp_path, mail(**fields)).extra.get("mail_kind") == kind


def test_a_report_of_a_delivery_keeps_what_the_machine_says(tmp_path):
    status = (
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: x\r\n\r\nAction: failed\r\n"
    )
    ticket = read(tmp_path, parts("\r\nNot delivered", status, kind="report"))
    assert ticket.extra["mail_kind"] == "bounce"
    assert b"Action: failed" in ticket.attachments[0].data


def test_names_that_turn_the_writing_round_show_their_real_end():
    assert file_name("invoice\u202efdp.exe", "x") == "invoicefdp.exe"
    assert file_name("..\\..\\windows\\evil.lnk", "x") == "evil.lnk"
    assert file_name("\x00\r\n", "x") == "x"
    assert people_in('"\u202eמשה כהן" <a@b.example>') == [("משה כהן", "a@b.example")]


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ('"Undisclosed Recipients" <>', []),
        ("undisclosed-recipients:;", []),
        ('"postmaster@" <odd.example postmaster@odd.example>', [("", "postmaster@odd.example")]),
        ("=?utf-8?q?J=C3=BCrgen?= <j@x.example>", [("Jürgen", "j@x.example")]),
        ("=?gb2312?B?1cXI/Q==?= <z@x.example>", [("张三", "z@x.example")]),
        (
            '"Lee, Ann" <a@x.example>, b@x.example',
            [("Lee, Ann", "a@x.example"), ("", "b@x.example")],
        ),
    ],
)
def test_addresses_are_found_however_they_are_written(raw, people):
    assert people_in(raw) == people


def test_encoded_words_are_joined_before_they_are_decoded():
    split = (
        base64.b64encode("打印机".encode()[:4]).decode(),
        base64.b64encode("打印机".encode()[4:]).decode(),
    )
    assert header_text(f"=?utf-8?B?{split[0]}?=\r\n =?UTF-8?b?{split[1]}?= ok") == "打印机 ok"
    assert header_text("=?utf-8?B?***?= x") != ""
    assert header_text("=?no-such?Q?a=20b?=") == "a b"
    assert header_text("打印机".encode().decode("ascii", "surrogateescape")) == "打印机"


def test_a_file_that_is_no_mail_is_refused_by_name(tmp_path):
    path = tmp_path / "photo.eml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    with pytest.raises(AppError, match="import_not_a_mail"):
        open_file(path)
    path = tmp_path / "old.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(AppError, match="import_mail_outlook"):
        open_file(path)


def test_hostile_mails_are_left_out_with_their_reason(tmp_path):
    nested = "".join(
        f'Content-Type: multipart/mixed; boundary="b{at}"\r\n\r\n--b{at}\r\n' for at in range(3000)
    )
    (tmp_path / "1.eml").write_bytes(b"Subject: deep\r\n" + nested.encode())
    flat = ["\r\nx"] * 800
    (tmp_path / "2.eml").write_bytes(parts(*flat, number="<2@x>"))
    (tmp_path / "3.eml").write_bytes(mail(body="x" * 5000))
    (tmp_path / "4.eml").write_bytes(b"not a mail at all")
    limits = Limits(mail_bytes=200_000)
    (source,) = open_file(tmp_path, limits).sources
    entries = list(source.rows())
    reasons = [entry.reason for entry in entries if isinstance(entry, Reject)]
    assert reasons == ["mail_too_many_parts", "mail_too_many_parts", "mail_no_head"]
    assert [entry.place for entry in entries] == ["1.eml", "2.eml", "3.eml", "4.eml"]


def test_a_mail_past_the_limit_of_size_is_left_out_and_the_others_come_in(tmp_path):
    box = b"From a\nSubject: one\n\nx\n\nFrom b\nSubject: two\n\n" + b"y" * 9000
    box += b"\n\nFrom c\nSubject: three\n\n>From here\nz\n"
    (tmp_path / "box.mbox").write_bytes(box)
    (source,) = open_file(tmp_path / "box.mbox", Limits(mail_bytes=4000)).sources
    entries = list(source.rows())
    assert [isinstance(entry, Reject) for entry in entries] == [False, True, False]
    assert entries[1].reason == "mail_too_large"
    assert entries[2].cells[5] == "From here\nz"


@given(raw=st.text(max_size=80))
def test_any_header_is_read_somehow(raw):
    assert isinstance(header_text(raw), str)
    assert all("@" in address for _, address in people_in(raw))
    assert moment_of(raw) is None or moment_of(raw) >= 0


@given(data=st.binary(max_size=80), charset=st.one_of(st.text(max_size=12), st.just("utf-7")))
def test_any_bytes_are_text_in_any_charset(data, charset):
    assert isinstance(text_from(data, charset), str)


@given(
    body=st.binary(max_size=300),
    kind=st.sampled_from(
        [
            *("text/plain; charset=", "multipart/mixed; boundary=", "message/rfc822", "/;;="),
            *('multipart/alternative; boundary="x"', "text/html; charset*=a'b'%ff", "image/png"),
        ]
    ),
    cte=st.sampled_from(["base64", "quoted-printable", "x-uuencode", "foobar", "8bit"]),
)
def test_any_body_becomes_a_ticket_or_a_reject(tmp_path: Path, body, kind, cte):
    path = tmp_path / "a.eml"
    head = f"Subject: x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {cte}\r\n\r\n"
    path.write_bytes(head.encode() + body)
    assert len(entries_of(path)) == 1
