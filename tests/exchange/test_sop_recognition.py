"""Titles, parts and steps of foreign documents are those a person would name."""

import os
from pathlib import Path

import pytest
from word_reference import counted, texts_within

from desktop.domain.sops.records import Step
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.folder_pictures import FolderPictures
from desktop.exchange.sops.notes import note_text
from desktop.exchange.sops.reading import read_documents

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = Path(os.environ.get("DESKBOOK_SHARED", _ROOT.parent / "shared")) / "data" / "docs"


def read(text: str, name: str = "file.md") -> SopDraft:
    (draft,) = read_documents(text.encode(), name)
    assert draft.words.lost == ()
    return draft


def titles(draft: SopDraft) -> list[str]:
    return [step.title.zh or step.title.en for step in draft.sop.steps]


CHINESE = """---
title: 账号被锁
编号: ACC-01
服务类型: 软件故障
作者: 张三
---

# 账号锁定处理

## 一、目的
让用户尽快恢复登录。

## 二、适用范围
域账号连续输错密码。

## 三、不适用
离职人员。

## 四、必问
- 工号
- 最后一次成功登录的时间

## 五、红线
1. 不核对身份就解锁
2. 口头告知密码

## 六、时限
30 分钟内

## 七、操作步骤

1. 核对来电人身份。工号和部门都要对上。
   - 查通讯录
     1. 看部门
     2. 看座机
   - 回拨座机
2. 查询锁定来源

   ```
   Get-LockoutSource -User zhang
   ```
3. 解除锁定并请用户当场登录

## 八、参考
[域账号手册](manual.md)
"""


def test_a_chinese_runbook_is_taken_apart() -> None:
    draft = read(CHINESE)
    head = draft.sop.head
    assert (draft.language, draft.code, draft.service_type) == ("zh", "ACC-01", "软件故障")
    assert head.title.zh == "账号锁定处理"
    assert head.purpose.zh == "让用户尽快恢复登录。"
    assert head.applies.zh == "域账号连续输错密码。"
    assert head.not_for.zh == "离职人员。"
    assert [asked.text.zh for asked in head.must_ask] == ["工号", "最后一次成功登录的时间"]
    assert [text.zh for text in head.knock_outs] == ["不核对身份就解锁", "口头告知密码"]
    assert head.target.minutes == 30
    assert titles(draft) == [
        "核对来电人身份。工号和部门都要对上。",
        "查询锁定来源",
        "解除锁定并请用户当场登录",
    ]
    assert "- 回拨座机" in draft.sop.steps[0].body.zh
    assert "Get-LockoutSource -User zhang" in draft.sop.steps[1].body.zh
    assert "[域账号手册](manual.md)" in head.body.zh
    said = [note_text(note, "zh") for note in draft.notes]
    assert any("作者" in each for each in said)
    line = CHINESE.split("\n").index("## 八、参考") + 1
    assert any(each.startswith(f"第 {line} 行") and "参考" in each for each in said)


PROMETHEUS = """# KubePodNotReady

## Meaning

Pod is not ready.

## Impact

Service degradation.

## Diagnosis

- Check the template.
- Check the events.

## Mitigation

### Slow disk

Move the pod.

### Other causes

1. Talk to the developers.
"""


def test_alert_runbooks_have_their_diagnosis_and_mitigation_as_steps() -> None:
    draft = read(PROMETHEUS)
    assert draft.sop.head.purpose.en == "Pod is not ready."
    assert draft.sop.head.applies.en == "Service degradation."
    assert titles(draft) == ["Diagnosis", "Slow disk", "Other causes"]
    assert {step.stage for step in draft.sop.steps} == {"handling"}
    assert draft.sop.steps[0].body.en == "- Check the template.\n- Check the events."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# t\n\n1. one\n2. two\n", ["one", "two"]),
        ("# t\n\nintro\n\n- [ ] one\n- [x] two\n", ["one", "two"]),
        ("# t\n\n## Step 1: Look\n\na\n\n## Step 2 - Act\n\nb\n", ["Look", "Act"]),
        ("# t\n\n### 第一步：看\n\na\n\n### 第二步 做\n\nb\n", ["看", "做"]),
        ("# t\n\n## 步骤\n\n### 1. 看\n\na\n\n### 2. 做\n\n1. x\n2. y\n", ["看", "做"]),
        ("# t\n\n## 1、看\n\na\n\n## 2、做\n\nb\n", ["看", "做"]),
        ("# t\n\n## 处理步骤\n\n- 看\n- 做\n", ["看", "做"]),
        ("# t\n\n## Steps\n\n1. one\n\n```\ncode\n```\n\n2. two\n", ["one", "two"]),
        ("t\n=\n\nSteps\n-----\n\n1) one\n2) two\n", ["one", "two"]),
        ("# t\n\n## Overview\n\nonly words\n", []),
    ],
)
def test_steps_are_found_however_they_are_written(text: str, expected: list[str]) -> None:
    assert titles(read(text)) == expected


def test_code_between_two_numbers_belongs_to_the_step_before() -> None:
    draft = read("# t\n\n## Steps\n\n1. one\n\n```\ncode\n```\n\n2. two\n")
    assert draft.sop.steps[0].body.en == "```\ncode\n```"


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("# Heading\n\ntext", "file.md", "Heading"),
        ("---\ntitle: 'From the head'\n---\ntext here", "file.md", "From the head"),
        ("just text", "restart-the-printer.md", "restart-the-printer"),
        ("## 06-安装网络组件\n\ntext", "file.md", "06-安装网络组件"),
        ("## One\n\na\n\n## Two\n\nb", "file.md", "file"),
    ],
)
def test_the_title_is_the_heading_the_head_or_the_file(text: str, name: str, title: str) -> None:
    found = read(text, name).title
    assert title in (found.zh, found.en)


def test_a_document_without_steps_keeps_its_text_in_order_and_says_so() -> None:
    draft = read("# t\n\n## Alpha\n\none\n\n## Beta\n\ntwo\n")
    body = draft.sop.head.body.en
    assert body.index("## Alpha") < body.index("one") < body.index("## Beta") < body.index("two")
    codes = [note.code for note in draft.notes]
    assert codes == ["sop_kept_section", "sop_kept_section", "sop_no_steps"]
    assert [note.line for note in draft.notes] == [3, 7, 0]


def test_a_document_of_both_languages_fills_both_sides() -> None:
    pairs = "\n".join(
        f"{at}. 检查第 {at} 个指示灯 / Check the light {at}\n\n"
        f"   请看面板上的灯，再告诉我颜色。\n\n"
        f"   Please look at the panel and tell me the colour.\n"
        for at in range(1, 5)
    )
    draft = read(f"# 指示灯检查 / Checking lights\n\n## 步骤 / Steps\n\n{pairs}")
    assert draft.language == "both"
    assert draft.sop.head.languages == ("zh", "en")
    step = draft.sop.steps[0]
    assert step.title.zh == "检查第 1 个指示灯"
    assert step.title.en == "Check the light 1"
    assert step.body.zh == "请看面板上的灯，再告诉我颜色。"
    assert step.body.en == "Please look at the panel and tell me the colour."


def test_tags_and_addresses_that_act_are_readable_text() -> None:
    draft = read(
        "# t\n\n1. <b onclick=x>go</b>\n2. [x](javascript:y) and [ok](https://a.example)\n"
        "3. ![p](https://a.example/p.png)\n"
    )
    bodies = [step.body.en for step in draft.sop.steps]
    assert draft.sop.steps[0].title.en == "<b onclick=x>go</b>"
    assert "[x\\](javascript:y)" in bodies[1]
    assert "[ok](https://a.example)" in bodies[1]
    assert "![p\\](https://a.example/p.png)" in bodies[2]


def test_every_step_has_a_title_and_an_id_of_its_own() -> None:
    draft = read("# t\n\n## Steps\n\n1. ```\n   code\n   ```\n2. ![](x.png)\n3. # head\n4. a\n")
    steps: tuple[Step, ...] = draft.sop.steps
    assert len(steps) == 4
    assert all(step.title.zh or step.title.en for step in steps)
    assert len({step.id for step in steps}) == 4


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared files are not here")
def test_no_word_of_the_real_documents_is_lost() -> None:
    files = sorted(_SHARED.rglob("*.md"))
    assert len(files) == 34
    for file in files:
        pictures = FolderPictures(_SHARED, file)
        (draft,) = read_documents(file.read_bytes(), file.name, pictures)
        source = file.read_bytes().decode("utf-8")
        assert not counted(source) - counted(*texts_within(draft.sop)), file.name
        assert draft.words.lost == (), file.name
        assert draft.title.zh or draft.title.en, file.name
