"""Exports of the known programs are recognised by their headers and read without a question."""

import csv
from pathlib import Path

import pytest

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.vocabulary import Level, Priority
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.mapping import Mapping
from desktop.exchange.opening import open_file

_SAMPLES: dict[str, list[dict[str, str]]] = {
    "osticket": [
        {"Ticket Number": "100231", "Date Created": "11/20/2026 9:02 AM", "Subject": "Printer jam",
         "From": "Anna Keller", "From Email": "anna@example.com", "Priority": "Emergency", "Department": "Support",
         "Help Topic": "Printing", "Source": "Phone", "Current Status": "Closed", "Last Updated": "11/20/2026 10:00 AM",
         "SLA Plan": "Default", "Closed Date": "11/20/2026 10:00 AM", "Agent Assigned": "Luo Bin", "Thread Count": "3"}
    ],
    "zammad": [
        {"#": "67001", "Title": "Printer jam", "State": "closed", "Priority": "3 high", "Group": "Support",
         "Owner": "Luo Bin", "Customer": "Anna Keller", "Organization": "Plant 2", "Create Channel": "phone",
         "Tags": "printer", "Time Units Total": "1.5", "Created At": "2026-11-20 09:02:00 UTC",
         "Closed At": "2026-11-20 10:00:00 UTC", "Close In Min": "58", "Article Count": "2",
         "First Response At": "2026-11-20 09:10:00 UTC", "Last Contact At": "2026-11-20 09:30:00 UTC"}
    ],
    "glpi": [
        {"ID": "12", "Title": "Printer jam", "Status": "Closed", "Last update": "2026-11-20 10:00",
         "Opening date": "2026-11-20 09:02", "Priority": "Very high", "Requester - Requester": "Anna Keller",
         "Assigned to - Technician": "Luo Bin", "Category": "Hardware > Printer", "Time to resolve": "2026-11-21 09:02",
         "Closing date": "2026-11-20 10:00"}
    ],
    "freshdesk": [
        {"Ticket ID": "77", "Subject": "Printer jam", "Status": "5", "Priority": "4", "Source": "3", "Type": "Incident",
         "Agent": "Luo Bin", "Group": "Support", "Created time": "2026-11-20 09:02:00",
         "Due by Time": "2026-11-21 09:02:00", "Resolved time": "2026-11-20 09:50:00",
         "Closed time": "2026-11-20 10:00:00", "Last update time": "2026-11-20 10:00:00",
         "Initial response time": "2026-11-20 09:10:00", "First response time (in hrs)": "0:08:00",
         "Resolution time (in hrs)": "0:48:00", "Agent interactions": "2", "Full name": "Anna Keller"}
    ],
    "freshservice": [
        {"Ticket Id": "78", "Subject": "Printer jam", "Created Time": "2026-11-20 09:02:00", "Status": "Closed",
         "Priority": "Urgent", "Due by Time": "2026-11-21 09:02:00", "Resolved Time": "2026-11-20 09:50:00",
         "Closed Time": "2026-11-20 10:00:00", "Last Updated Time": "2026-11-20 10:00:00",
         "Requester Name": "Anna Keller", "Category": "Hardware", "Item": "Printer", "Agent": "Luo Bin",
         "First Response Time (in Hrs)": "0:08:00", "Resolution Time (in Hrs)": "0:48:00"}
    ],
    "jira": [
        {"Summary": "Printer jam", "Issue key": "IT-9", "Issue id": "10009", "Issue Type": "Incident",
         "Status": "Closed", "Project key": "IT", "Priority": "Highest", "Assignee": "Luo Bin",
         "Reporter": "Anna Keller", "Created": "20/Nov/26 9:02 AM", "Updated": "20/Nov/26 10:00 AM",
         "Resolved": "20/Nov/26 9:50 AM", "Description": "Tray 2", "Custom field (Request Type)": "Get IT help",
         "Custom field (Time to resolution)": "-1:30", "Status Category": "Done",
         "Comment": "20/Nov/26 9:30 AM;luo;Took the paper out"}
    ],
    "servicenow": [
        {"number": "INC7", "short_description": "Printer jam", "caller_id": "Anna Keller", "priority": "1 - Critical",
         "state": "Closed", "category": "Hardware", "subcategory": "Printer", "assignment_group": "Support",
         "assigned_to": "Luo Bin", "opened_at": "2026-11-20 09:02:00", "sys_updated_on": "2026-11-20 10:00:00",
         "contact_type": "phone", "impact": "1 - High", "urgency": "1 - High", "close_notes": "Paper out",
         "resolved_at": "2026-11-20 09:50:00", "closed_at": "2026-11-20 10:00:00"}
    ],
    "znuny": [
        {"TicketNumber": "2026112010000017", "Age": "1 d", "Created": "2026-11-20 09:02:00",
         "Closed": "2026-11-20 10:00:00", "FirstLock": "2026-11-20 09:05:00", "FirstResponse": "2026-11-20 09:10:00",
         "State": "closed successful", "Priority": "5 very high", "Queue": "Support", "Lock": "lock",
         "Owner": "Luo Bin", "CustomerID": "Plant 2", "CustomerName": "Anna Keller", "From": "anna@example.com",
         "Subject": "Printer jam", "AccountedTime": "5", "SolutionInMin": "58"}
    ],
    "rt": [
        {"#": "5", "Subject": "Printer jam", "Status": "resolved", "QueueName": "Support", "Owner": "Luo Bin",
         "Priority": "90", "Requestors": "Anna Keller", "Created": "Fri Nov 20 09:02:00 2026",
         "Told": "Fri Nov 20 09:30:00 2026", "LastUpdated": "Fri Nov 20 10:00:00 2026", "TimeLeft": "0"},
        {"#": "6", "Subject": "Toner", "Status": "open", "QueueName": "Support", "Owner": "Luo Bin",
         "Priority": "10", "Requestors": "Marco Vitale", "Created": "Fri Nov 20 09:03:00 2026",
         "Told": "", "LastUpdated": "Fri Nov 20 10:00:00 2026", "TimeLeft": "0"},
    ],
    "django_helpdesk": [
        {"id": "3", "title": "Printer jam", "priority": "1", "queue": "Support", "status": "4",
         "created": "2026-11-20 09:02:00", "due_date": "2026-11-21 09:02:00", "assigned_to": "Luo Bin",
         "submitter_email": "anna@example.com", "on_hold": "false"}
    ],
}  # fmt: skip


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def _read(path: Path) -> tuple[Mapping, list[TicketDraft]]:
    source = open_file(path).sources[0]
    mapping = guess_mapping(source, "UTC")
    entries = list(drafts(source, mapping))
    assert not [entry for entry in entries if isinstance(entry, Reject)]
    return mapping, [entry for entry in entries if isinstance(entry, TicketDraft)]


@pytest.mark.parametrize("layout", sorted(_SAMPLES))
def test_an_export_is_recognised_and_read(tmp_path: Path, layout: str) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES[layout])
    mapping, tickets = _read(path)
    ticket = tickets[0]
    assert (mapping.layout, ticket.source) == (layout, layout)
    assert ticket.subject == "Printer jam"
    assert ticket.external_number == next(
        value for value in _SAMPLES[layout][0].values() if value in _NUMBERS
    )
    assert ticket.priority is Priority.P1
    assert ticket.status in {"closed", "resolved"}
    assert ticket.created_at == 1795165320000
    assert ticket.assignee == "Luo Bin"
    assert ticket.requester is not None
    assert ticket.requester.name_en in {"Anna Keller", "anna@example.com"}


_NUMBERS = {"100231", "67001", "12", "77", "78", "IT-9", "INC7", "2026112010000017", "5", "3"}


@pytest.mark.parametrize("layout", sorted(_SAMPLES))
def test_every_filled_cell_of_an_export_lands_somewhere(tmp_path: Path, layout: str) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES[layout])
    mapping, _tickets = _read(path)
    assert [column.header for column in mapping.columns] == list(_SAMPLES[layout][0])
    assert "ignore" not in {column.target for column in mapping.columns}


def test_rt_numbers_are_a_scale_with_the_big_end_urgent(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES["rt"])
    mapping, tickets = _read(path)
    assert mapping.scale is not None
    assert (mapping.scale.low, mapping.scale.high) == (10.0, 90.0)
    assert [ticket.priority for ticket in tickets] == [Priority.P1, Priority.P4]


def test_details_of_the_layouts_come_out_right(tmp_path: Path) -> None:
    found = {}
    for layout, rows in _SAMPLES.items():
        path = tmp_path / f"{layout}.csv"
        _write(path, rows)
        found[layout] = _read(path)[1][0]
    assert found["glpi"].category == ("Hardware", "Printer")
    assert found["freshservice"].category == ("Hardware", "Printer")
    assert found["freshdesk"].channel == "phone"
    assert found["freshdesk"].first_response_at == 1795165800000
    assert found["servicenow"].impact is Level.HIGH
    assert found["servicenow"].messages[0].body == "Paper out"
    assert found["jira"].messages[0][1:4] == ("Took the paper out", 1795167000000, "luo")
    assert found["jira"].extra["custom_field_time_to_resolution"] == "-1:30"
    assert found["znuny"].team == "Support"


_CHINESE = """单号,主题,问题描述,报修人,部门,处理人,状态,优先级,紧急程度,类型,类别,创建时间,完成时间,关闭时间,满意度,解决方案,渠道,车间
BX001,打印机卡纸,<p>三楼打印机<br>卡纸</p>,江雪梅,计划部,罗斌,已解决,高,紧急,硬件故障,打印与扫描,2026-11-20 09:02,2026-11-20 09:50,,5,取出残纸,电话,二厂
BX002,忘记密码,登录不了,卢建国,仓库,田小禾,备件采购中,低,一般,权限申请,账号与权限,2026-11-20 10:02,,,,,微信,
BX003,无法上网,五号网口,方晴,品质部,季晨,处理中,中,一般,网络故障,网络,2026-11-20 11:02,,,,,自助,
"""


def test_a_plain_chinese_sheet_needs_no_question(tmp_path: Path) -> None:
    path = tmp_path / "工单.csv"
    path.write_text(_CHINESE, encoding="gb18030")
    mapping, (first, second, third) = _read(path)
    assert first.requester is not None
    assert (first.requester.name_zh, first.requester.department) == ("江雪梅", "计划部")
    assert (first.subject, first.description) == ("打印机卡纸", "三楼打印机\n卡纸")
    assert first.extra["_html"] == "<p>三楼打印机<br>卡纸</p>"
    assert (first.service_type, third.service_type) == ("HWF", "NWF")
    assert [ticket.priority for ticket in (first, second, third)] == [
        Priority.P2,
        Priority.P4,
        Priority.P3,
    ]
    assert (first.channel, second.channel, third.channel) == ("phone", "chat", "portal")
    assert first.messages[0].body == "取出残纸"
    assert first.messages[0].at == first.resolved_at
    assert (first.extra["满意度"], first.extra["车间"]) == (5, "二厂")
    labels = {field.id: field.label.zh for field in mapping.extra_fields}
    assert labels["满意度"] == "满意度"


def test_a_status_nobody_knows_keeps_its_word_and_gets_a_likely_kind(tmp_path: Path) -> None:
    path = tmp_path / "工单.csv"
    path.write_text(_CHINESE, encoding="utf-8")
    mapping, tickets = _read(path)
    assert tickets[1].status == "备件采购中"
    assert mapping.new_statuses == {"备件采购中": "working"}


def test_a_real_minus_100_is_kept_as_a_status(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("number,subject,state\n1,a,New\n2,b,-100\n3,c,Closed\n", encoding="utf-8")
    mapping, tickets = _read(path)
    assert [ticket.status for ticket in tickets] == ["new", "-100", "closed"]
    assert mapping.new_statuses == {"-100": "working"}
