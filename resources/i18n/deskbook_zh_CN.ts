<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptedRow</name>
    <message>
        <source>Answer that is taken</source>
        <translation>算对的答案</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>creating a ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>changing fields</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>changing the status</source>
        <translation>改状态</translation>
    </message>
    <message>
        <source>noting an attempt</source>
        <translation>记一次没联系上</translation>
    </message>
    <message>
        <source>setting the ways between statuses</source>
        <translation>设定状态之间的路</translation>
    </message>
    <message>
        <source>recording a reply</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>keeping a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>adding a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>a quick action</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>keeping a quick action</source>
        <translation>保存快捷操作</translation>
    </message>
    <message>
        <source>changing a quick action</source>
        <translation>修改快捷操作</translation>
    </message>
    <message>
        <source>moving a quick action</source>
        <translation>移动快捷操作</translation>
    </message>
    <message>
        <source>deleting a quick action</source>
        <translation>删除快捷操作</translation>
    </message>
    <message>
        <source>planning a call-back</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>a call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>an attempt to call back</source>
        <translation>回访未接通</translation>
    </message>
    <message>
        <source>planning a review</source>
        <translation>安排复盘</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>merging tickets</source>
        <translation>合并工单</translation>
    </message>
    <message>
        <source>taking a merged ticket out</source>
        <translation>取出已合并的工单</translation>
    </message>
    <message>
        <source>splitting off a ticket</source>
        <translation>拆出工单</translation>
    </message>
    <message>
        <source>making tickets children</source>
        <translation>归为子工单</translation>
    </message>
    <message>
        <source>linking tickets</source>
        <translation>关联工单</translation>
    </message>
    <message>
        <source>putting tickets into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>taking tickets out of the bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>importing a process</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>a new process</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>renaming a process</source>
        <translation>流程改名</translation>
    </message>
    <message>
        <source>adding rows to a process</source>
        <translation>流程加行</translation>
    </message>
    <message>
        <source>changing rows of a process</source>
        <translation>修改流程的行</translation>
    </message>
    <message>
        <source>moving rows of a process</source>
        <translation>移动流程的行</translation>
    </message>
    <message>
        <source>removing rows of a process</source>
        <translation>删除流程的行</translation>
    </message>
    <message>
        <source>pasting rows into a process</source>
        <translation>往流程里粘贴几行</translation>
    </message>
    <message>
        <source>other columns of a process</source>
        <translation>调整流程表的列</translation>
    </message>
    <message>
        <source>linking a row with an SOP step</source>
        <translation>关联 SOP 步骤</translation>
    </message>
    <message>
        <source>a row without its SOP step</source>
        <translation>取消关联 SOP 步骤</translation>
    </message>
    <message>
        <source>pulling an SOP into a process</source>
        <translation>把 SOP 拉入流程</translation>
    </message>
    <message>
        <source>making an SOP of rows</source>
        <translation>把几行做成 SOP</translation>
    </message>
    <message>
        <source>the end of a pain point</source>
        <translation>痛点的去处</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>新题目</translation>
    </message>
    <message>
        <source>a change of a question</source>
        <translation>题目改动</translation>
    </message>
    <message>
        <source>discarding a draft of a question</source>
        <translation>放弃一道题的草稿</translation>
    </message>
    <message>
        <source>two questions that are not the same</source>
        <translation>标为不是重复的两题</translation>
    </message>
    <message>
        <source>questions changed together</source>
        <translation>一起改的题目</translation>
    </message>
    <message>
        <source>approval of questions</source>
        <translation>批准题目</translation>
    </message>
    <message>
        <source>retiring questions</source>
        <translation>停用题目</translation>
    </message>
    <message>
        <source>bringing questions back</source>
        <translation>重新启用题目</translation>
    </message>
    <message>
        <source>labels of questions</source>
        <translation>题目标签</translation>
    </message>
    <message>
        <source>an import of questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>made questions</source>
        <translation>生成的题目</translation>
    </message>
    <message>
        <source>the topics of a cohort</source>
        <translation>批次的主题</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>a ticket worked with company</source>
        <translation>陪同处理的工单</translation>
    </message>
    <message>
        <source>the signature of a mentor</source>
        <translation>带教人的签字</translation>
    </message>
    <message>
        <source>what somebody may work alone</source>
        <translation>谁能独立做什么</translation>
    </message>
    <message>
        <source>an answer in practice</source>
        <translation>一次练习作答</translation>
    </message>
    <message>
        <source>a plan of an exam</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>time for exams</source>
        <translation>考试时间</translation>
    </message>
    <message>
        <source>the beginning of an exam</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>going on with an exam</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>an answer in an exam</source>
        <translation>考试作答</translation>
    </message>
    <message>
        <source>leaving the window in an exam</source>
        <translation>考试中离开窗口</translation>
    </message>
    <message>
        <source>handing an exam in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>marks of an exam</source>
        <translation>考试评分</translation>
    </message>
    <message>
        <source>voiding an attempt at an exam</source>
        <translation>作废一次考试</translation>
    </message>
    <message>
        <source>answers on paper</source>
        <translation>纸质答卷录入</translation>
    </message>
    <message>
        <source>papers of an exam</source>
        <translation>考核的试卷</translation>
    </message>
    <message>
        <source>a live role-play</source>
        <translation>现场演练</translation>
    </message>
    <message>
        <source>a cohort</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>release to work alone</source>
        <translation>放行独立上岗</translation>
    </message>
    <message>
        <source>a coaching plan</source>
        <translation>辅导计划</translation>
    </message>
    <message>
        <source>a task of a coaching plan</source>
        <translation>辅导计划里的一项</translation>
    </message>
    <message>
        <source>an interview of a process</source>
        <translation>流程访谈</translation>
    </message>
    <message>
        <source>removing an interview</source>
        <translation>移除访谈</translation>
    </message>
    <message>
        <source>a row from an interview</source>
        <translation>由访谈得到一行</translation>
    </message>
    <message>
        <source>a pain point from an interview</source>
        <translation>由访谈得到痛点</translation>
    </message>
    <message>
        <source>a photo of a process</source>
        <translation>流程照片</translation>
    </message>
    <message>
        <source>removing a photo of a process</source>
        <translation>移除流程照片</translation>
    </message>
    <message>
        <source>a process from a sample</source>
        <translation>从样例开始的流程</translation>
    </message>
    <message>
        <source>changing a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>adding a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>attaching an SOP</source>
        <translation>挂上 SOP</translation>
    </message>
    <message>
        <source>taking an SOP off a ticket</source>
        <translation>取下工单的 SOP</translation>
    </message>
    <message>
        <source>ticking a step</source>
        <translation>勾选步骤</translation>
    </message>
    <message>
        <source>opening a step again</source>
        <translation>取消勾选步骤</translation>
    </message>
    <message>
        <source>skipping a step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>taking a branch</source>
        <translation>选择分支</translation>
    </message>
    <message>
        <source>noting something at a step</source>
        <translation>在步骤上记备注</translation>
    </message>
    <message>
        <source>looking at a step again</source>
        <translation>复看步骤</translation>
    </message>
    <message>
        <source>answering a must-ask item</source>
        <translation>填写必问项</translation>
    </message>
    <message>
        <source>going over to a newer version</source>
        <translation>换到新版本</translation>
    </message>
    <message>
        <source>staying with a version</source>
        <translation>留在原版本</translation>
    </message>
    <message>
        <source>escalating a ticket</source>
        <translation>升级工单</translation>
    </message>
    <message>
        <source>accepting an escalation</source>
        <translation>接收升级</translation>
    </message>
    <message>
        <source>returning an escalation</source>
        <translation>退回升级</translation>
    </message>
    <message>
        <source>handing an escalation back</source>
        <translation>交回升级</translation>
    </message>
    <message>
        <source>withdrawing an escalation</source>
        <translation>撤回升级</translation>
    </message>
    <message>
        <source>noting a next step</source>
        <translation>记下一步</translation>
    </message>
    <message>
        <source>handing tickets over</source>
        <translation>交接工单</translation>
    </message>
    <message>
        <source>adding a document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>opening a revision</source>
        <translation>开修订稿</translation>
    </message>
    <message>
        <source>handing in for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>accepting in review</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>returning a version</source>
        <translation>退回版本</translation>
    </message>
    <message>
        <source>approving a version</source>
        <translation>批准版本</translation>
    </message>
    <message>
        <source>putting a version in force</source>
        <translation>版本生效</translation>
    </message>
    <message>
        <source>retiring a document</source>
        <translation>作废文件</translation>
    </message>
    <message>
        <source>giving up a draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>changing details of a document</source>
        <translation>修改文件信息</translation>
    </message>
    <message>
        <source>marking a document as reviewed</source>
        <translation>标为已评审</translation>
    </message>
    <message>
        <source>marking documents to be reviewed</source>
        <translation>标记待评审</translation>
    </message>
    <message>
        <source>asking for a review</source>
        <translation>请人评审</translation>
    </message>
    <message>
        <source>signing a version</source>
        <translation>阅读签收</translation>
    </message>
    <message>
        <source>commenting on a version</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>settling a comment</source>
        <translation>处理批注</translation>
    </message>
    <message>
        <source>keeping a favourite</source>
        <translation>收藏文件</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>setting fields back</source>
        <translation>把内容改回</translation>
    </message>
    <message>
        <source>creating a solved ticket</source>
        <translation>新建已解决的工单</translation>
    </message>
    <message>
        <source>noting a chase</source>
        <translation>记催单</translation>
    </message>
    <message>
        <source>marking as duplicate</source>
        <translation>标为重复单</translation>
    </message>
    <message>
        <source>joining a known problem</source>
        <translation>并入已知问题</translation>
    </message>
    <message>
        <source>keeping an import preset</source>
        <translation>保存导入方案</translation>
    </message>
    <message>
        <source>renaming an import preset</source>
        <translation>给导入方案改名</translation>
    </message>
    <message>
        <source>deleting an import preset</source>
        <translation>删除导入方案</translation>
    </message>
    <message>
        <source>adding entries to a list</source>
        <translation>添加列表项</translation>
    </message>
    <message>
        <source>renaming an entry</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>changing the meaning of an entry</source>
        <translation>改含义</translation>
    </message>
    <message>
        <source>moving an entry</source>
        <translation>移动列表项</translation>
    </message>
    <message>
        <source>retiring entries</source>
        <translation>停用列表项</translation>
    </message>
    <message>
        <source>bringing entries back</source>
        <translation>恢复列表项</translation>
    </message>
    <message>
        <source>deleting entries</source>
        <translation>删除列表项</translation>
    </message>
    <message>
        <source>merging two entries</source>
        <translation>合并两项</translation>
    </message>
    <message>
        <source>changing facts of a person</source>
        <translation>改人员信息</translation>
    </message>
    <message>
        <source>retiring a person</source>
        <translation>停用人员</translation>
    </message>
    <message>
        <source>bringing a person back</source>
        <translation>恢复人员</translation>
    </message>
    <message>
        <source>deleting a person</source>
        <translation>删除人员</translation>
    </message>
    <message>
        <source>merging two people</source>
        <translation>合并两人</translation>
    </message>
    <message>
        <source>importing a staff list</source>
        <translation>导入人员名单</translation>
    </message>
    <message>
        <source>changing a stage</source>
        <translation>修改环节</translation>
    </message>
    <message>
        <source>splitting a stage</source>
        <translation>拆分环节</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>改标签</translation>
    </message>
    <message>
        <source>taking a tag off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>adding a field</source>
        <translation>加字段</translation>
    </message>
    <message>
        <source>changing a field</source>
        <translation>改字段</translation>
    </message>
    <message>
        <source>retiring a field</source>
        <translation>停用字段</translation>
    </message>
    <message>
        <source>bringing a field back</source>
        <translation>恢复字段</translation>
    </message>
    <message>
        <source>deleting a field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>changing the fields of a form</source>
        <translation>改受理表的字段</translation>
    </message>
    <message>
        <source>putting a form in force</source>
        <translation>让受理表生效</translation>
    </message>
    <message>
        <source>discarding a draft of a form</source>
        <translation>放弃受理表草稿</translation>
    </message>
    <message>
        <source>saving a view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>changing a view</source>
        <translation>修改视图</translation>
    </message>
    <message>
        <source>sharing a view</source>
        <translation>共享视图</translation>
    </message>
    <message>
        <source>moving a view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>deleting a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>importing views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>pasting rows as tickets</source>
        <translation>粘贴行建单</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Together…</source>
        <translation>一起改…</translation>
    </message>
    <message>
        <source>For trainers and leads only</source>
        <translation>只有培训师和主管可用</translation>
    </message>
    <message>
        <source>Bring it back first</source>
        <translation>请先恢复这道题</translation>
    </message>
    <message>
        <source>It is approved already</source>
        <translation>已经批准</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>What do you need? Required to return, e.g. &quot;which tablet&quot;</source>
        <translation>需要什么？退回时必填，例如“是哪台平板”</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accept and start step {number}</source>
        <translation>接收并开始第 {number} 步</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>{name} keeps the ticket and is told.</source>
        <translation>工单仍在{name}手里，会收到通知。</translation>
    </message>
    <message>
        <source>The ticket becomes yours; {name} is told.</source>
        <translation>工单转到你名下，{name}会收到通知。</translation>
    </message>
    <message>
        <source>the resolve clock keeps running, the sender is told what is missing</source>
        <translation>解决时限照走，对方会看到缺什么</translation>
    </message>
    <message>
        <source>Or return</source>
        <translation>或退回</translation>
    </message>
    <message>
        <source>Write what you need first.</source>
        <translation>先写明需要什么。</translation>
    </message>
</context>
<context>
    <name>AnswerCell</name>
    <message>
        <source>This paper has no question {number}.</source>
        <translation>这份试卷没有第 {number} 题。</translation>
    </message>
    <message>
        <source>“{key}” is no answer here. {hint}</source>
        <translation>“{key}”在这里不是答案。{hint}</translation>
    </message>
    <message>
        <source>There is no such paper.</source>
        <translation>没有这份试卷。</translation>
    </message>
    <message>
        <source>This cannot be graded yet. {hint}</source>
        <translation>还不能评分。{hint}</translation>
    </message>
    <message>
        <source>The number at the foot of the paper.</source>
        <translation>写试卷页脚上的号码。</translation>
    </message>
    <message>
        <source>Type the marks, 0 to {marks}.</source>
        <translation>写得分，0 到 {marks}。</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>写数字。</translation>
    </message>
    <message>
        <source>Type the words.</source>
        <translation>写文字。</translation>
    </message>
    <message>
        <source>One of {keys}.</source>
        <translation>{keys} 里选一个。</translation>
    </message>
    <message>
        <source>T for true, F for false.</source>
        <translation>T 是对，F 是错。</translation>
    </message>
    <message>
        <source>Any of {keys}; once more takes it back.</source>
        <translation>{keys} 里选几个；再按一次取消。</translation>
    </message>
    <message>
        <source>The numbers {keys} in their order.</source>
        <translation>按顺序写 {keys}。</translation>
    </message>
    <message>
        <source>One of {keys} for each item, - for none.</source>
        <translation>每项写 {keys} 里的一个，没配写 -。</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message numerus="yes">
        <source>%n answer sheet(s) taken in</source>
        <translation>
            <numerusform>收进 %n 份答卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>录入纸质答卷</translation>
    </message>
    <message>
        <source>Answers by person and question</source>
        <translation>各人各题的答案</translation>
    </message>
    <message>
        <source>Back to the exams</source>
        <translation>回到考核</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收进</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) typed</source>
        <translation>
            <numerusform>已录 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>还没有录入</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Approve {version} · {name}</source>
        <translation>批准 {version} · {name}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>In force at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>影响到什么</translation>
    </message>
    <message>
        <source>When it counts</source>
        <translation>何时生效</translation>
    </message>
    <message>
        <source>Why an own text may be approved (recorded)</source>
        <translation>为什么可以批准自己编制的版本（会记录）</translation>
    </message>
    <message>
        <source>The text is fixed by its hash: {hash} …</source>
        <translation>批准时固定文本校验值：{hash}…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{label} · written by {author} · reviewed by {reviewers}</source>
        <translation>{label} · 编制 {author} · 审核 {reviewers}</translation>
    </message>
    <message>
        <source>Write why an own text may be approved</source>
        <translation>写明为什么可以批准自己编制的版本</translation>
    </message>
    <message>
        <source>Choose a moment that is still to come</source>
        <translation>选一个还没到的时间</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>{count}, {missing} missing</source>
        <translation>{count}，缺 {missing}</translation>
    </message>
    <message>
        <source>{kept} of {total} words kept. Not kept: {words}</source>
        <translation>{total} 个词留下 {kept} 个。没有留下的：{words}</translation>
    </message>
    <message>
        <source>Nothing to note: every word has its place.</source>
        <translation>没有要提示的：每个词都有位置。</translation>
    </message>
    <message>
        <source>Missing images: {names}</source>
        <translation>缺少的图片：{names}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Documents: {documents} · steps: {steps} · images: {images} · files: {files}</source>
        <translation>文件 {documents} 份 · 步骤 {steps} 个 · 图片 {images} 张 · 读取 {files} 个文件</translation>
    </message>
    <message>
        <source>{kept} of {total} words kept</source>
        <translation>{total} 个词留下 {kept} 个</translation>
    </message>
    <message>
        <source>missing images: {count}</source>
        <translation>缺少图片 {count} 张</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>不能导入 {count} 份</translation>
    </message>
</context>
<context>
    <name>ArrowCard</name>
    <message>
        <source>Tickets may go this way</source>
        <translation>允许工单这样流转</translation>
    </message>
    <message>
        <source>A word on why</source>
        <translation>写一句原因</translation>
    </message>
    <message>
        <source>Every step of the checklist done or skipped</source>
        <translation>检查单每一步已完成或已跳过</translation>
    </message>
    <message>
        <source>Who may (nobody ticked: everybody)</source>
        <translation>谁可以（都不选则人人可以）</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>And what the form of the service type requires at</source>
        <translation>以及服务类型表单在以下阶段要求的字段</translation>
    </message>
    <message>
        <source>Also required</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>Add a field that must be filled</source>
        <translation>添加必须填写的字段</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>添加字段…</translation>
    </message>
</context>
<context>
    <name>ArrowCell</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrowWords</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可流转</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可流转</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>ArrowsPage</name>
    <message>
        <source>From the row to the column. Arrow keys move, Space opens or bars a way, Enter sets what guards it. Where a way is barred or guarded, agents see the reason.</source>
        <translation>从行状态到列状态。方向键移动，空格开放或禁止一条流转，回车设置条件。被禁止或有条件的流转，处理人会看到原因。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <source>from ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>{way}: the change is in force</source>
        <translation>{way}：已生效</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Step by step</source>
        <translation>逐步检查</translation>
    </message>
    <message>
        <source>Each page of a simulated ticket is checked before the next</source>
        <translation>模拟工单每一页先检查再往下</translation>
    </message>
    <message>
        <source>Show what is right</source>
        <translation>看正确答案</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>检查这一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>page {at} of {count}</source>
        <translation>第 {at} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>{spent} of {target} until the first answer</source>
        <translation>首次响应 {spent} / {target}</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Escalate {number}</source>
        <translation>升级 {number}</translation>
    </message>
    <message>
        <source>Send escalation</source>
        <translation>发出升级</translation>
    </message>
    <message>
        <source>What you typed last time is back.</source>
        <translation>上次没存的内容已恢复。</translation>
    </message>
    <message>
        <source>Kind of escalation</source>
        <translation>升级类型</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>最迟答复</translation>
    </message>
    <message>
        <source>e.g. drawings to the customer, today 15:00</source>
        <translation>例如：今天 15:00 给客户交图纸</translation>
    </message>
    <message>
        <source>e.g. next word from us by 10:10</source>
        <translation>例如：10:10 前给您下一次答复</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>升级到</translation>
    </message>
    <message>
        <source>Business deadline</source>
        <translation>业务期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>升级原因</translation>
    </message>
    <message>
        <source>Symptom and code</source>
        <translation>现象与错误代码</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已做工作</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Promise to the requester</source>
        <translation>对用户的承诺</translation>
    </message>
    <message>
        <source>Typed text is saved as you go; Esc keeps it for later.</source>
        <translation>输入随时保存；按 Esc 离开，下次接着填。</translation>
    </message>
    <message>
        <source>Fill first: {fields}</source>
        <translation>还缺：{fields}</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Escalated to {name}</source>
        <translation>已升级到{name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>{time} 前答复</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 张在办</numerusform>
        </translation>
    </message>
    <message>
        <source>you · {count}</source>
        <translation>你 · {count}</translation>
    </message>
</context>
<context>
    <name>AskedFields</name>
    <message>
        <source>{type} · must-ask</source>
        <translation>{type} · 必问项</translation>
    </message>
    <message>
        <source>asked {done} / {count}</source>
        <translation>已问 {done} / {count}</translation>
    </message>
    <message>
        <source>Kept from before, goes into the ticket: {answers}</source>
        <translation>换类型前填的，一起存进工单：{answers}</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>Save a copy of {name}</source>
        <translation>把 {name} 另存一份</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>打开 {name} 的副本</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>(The whole text is in {name}.)</source>
        <translation>（全文在 {name}。）</translation>
    </message>
    <message>
        <source>The text is longer than 1 MB: it was attached as {name}.</source>
        <translation>文字超过 1 MB，已作为附件 {name} 存下。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>AttemptsTable</name>
    <message>
        <source>Attempts</source>
        <translation>作答记录</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backing up before the window closes</source>
        <translation>关闭窗口前正在备份</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restoring into a folder beside</source>
        <translation>正在恢复到旁边的文件夹</translation>
    </message>
    <message>
        <source>Restored into {folder}</source>
        <translation>已恢复到 {folder}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation>已备份并核对：{name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The last ten are kept, then one a day for a month and one a month for a year.</source>
        <translation>保留最近十份，另外 30 天内每天一份，12 个月内每月一份。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore beside</source>
        <translation>恢复到旁边</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>BankActs</name>
    <message>
        <source>{code} approved</source>
        <translation>{code} 已批准</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) approved</source>
        <translation>
            <numerusform>批准了 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} retired</source>
        <translation>{code} 已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) retired</source>
        <translation>
            <numerusform>停用了 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} brought back</source>
        <translation>{code} 已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) brought back</source>
        <translation>
            <numerusform>恢复了 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) labelled</source>
        <translation>
            <numerusform>改了 %n 题的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankFiles</name>
    <message>
        <source>Import questions</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Questions: GIFT, Moodle XML, Aiken, tables</source>
        <translation>题目：GIFT、Moodle XML、Aiken、表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>正在查看 {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) as …</source>
        <translation>
            <numerusform>%n 题导出为…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>导出题目</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written: {name}</source>
        <translation>
            <numerusform>写出 %n 题：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>GIFT</source>
        <translation>GIFT</translation>
    </message>
    <message>
        <source>Moodle XML</source>
        <translation>Moodle XML</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
</context>
<context>
    <name>BankHead</name>
    <message>
        <source>Find likely duplicates</source>
        <translation>查找可能重复的题</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Make questions</source>
        <translation>出题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 道草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 题待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>For trainers and leads only</source>
        <translation>只有培训师和主管可用</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Make from an SOP…</source>
        <translation>按 SOP 出题…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The question bank is empty</source>
        <translation>题库是空的</translation>
    </message>
    <message>
        <source>SOPs in force give questions by themselves. Files of GIFT, Moodle XML, Aiken and tables can be dropped here.</source>
        <translation>现行有效的 SOP 自己就能出题。GIFT、Moodle XML、Aiken 和表格文件可以拖到这里。</translation>
    </message>
    <message>
        <source>No question fits the filter</source>
        <translation>没有符合筛选的题目</translation>
    </message>
    <message>
        <source>Retired ones are shown on demand.</source>
        <translation>停用的题选“停用”才显示。</translation>
    </message>
    <message>
        <source>For trainers and leads only</source>
        <translation>只有培训师和主管可用</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Choose who is examined</source>
        <translation>选谁来考</translation>
    </message>
    <message>
        <source>Live role-play: {exam}</source>
        <translation>现场演练：{exam}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Simulated tickets</source>
        <translation>模拟工单</translation>
    </message>
    <message>
        <source>Print card and mark sheet</source>
        <translation>打印角色卡和评分表</translation>
    </message>
</context>
<context>
    <name>BehaviourCard</name>
    <message>
        <source>How clocks behave</source>
        <translation>时钟怎么走</translation>
    </message>
    <message>
        <source>Warn at these shares of a target, per cent</source>
        <translation>用到时限的百分之几提醒</translation>
    </message>
    <message>
        <source>Reopened within so many working days</source>
        <translation>几个工作日内重开</translation>
    </message>
    <message>
        <source>Up to five, rising, with commas between. When it is due, it always warns.</source>
        <translation>最多五个，从小到大，用逗号隔开。到期时一定提醒。</translation>
    </message>
    <message>
        <source>the clock goes on where it stopped; later a new one starts.</source>
        <translation>时钟接着走；超过则另起新时钟。</translation>
    </message>
    <message>
        <source>When the priority changes, the new target counts</source>
        <translation>优先级改变时，新时限的起点</translation>
    </message>
    <message>
        <source>from when the ticket was reported</source>
        <translation>从报修时算起</translation>
    </message>
    <message>
        <source>from the moment of the change</source>
        <translation>从改变那一刻算起</translation>
    </message>
</context>
<context>
    <name>BehindStrip</name>
    <message>
        <source>{lagging}: behind. {other} has changed since both said the same.</source>
        <translation>{lagging}：滞后。两种文字一致以后，{other}又改过。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>看改了什么</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>已跟上</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open tickets of the requester: {n}</source>
        <translation>本人未关闭工单 {n}</translation>
    </message>
    <message>
        <source>Last five</source>
        <translation>最近 5 单</translation>
    </message>
    <message>
        <source>Assets named before</source>
        <translation>以前提到的资产</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>回到表单</translation>
    </message>
    <message>
        <source>Choose who asks: their open tickets and the last five stand here.</source>
        <translation>选好用户后，这里列出其未关闭工单和最近 5 单。</translation>
    </message>
    <message>
        <source>The first ticket of this requester.</source>
        <translation>这是这位用户的第一张工单。</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>不该做的</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>After the one above</source>
        <translation>接在上一步之后</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>什么时候都行</translation>
    </message>
    <message>
        <source>After these numbers:</source>
        <translation>在这些序号之后：</translation>
    </message>
    <message>
        <source>When</source>
        <translation>先后</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>not from here</source>
        <translation>不能直接改</translation>
    </message>
    <message>
        <source>only {about}</source>
        <translation>仅限{about}</translation>
    </message>
    <message>
        <source>open steps: {count}</source>
        <translation>还有 {count} 步</translation>
    </message>
    <message>
        <source>lacks {about}</source>
        <translation>缺{about}</translation>
    </message>
    <message>
        <source>lacks a reason</source>
        <translation>缺原因</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <source>How it reads</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <source>What can be done with the step</source>
        <translation>可对步骤做什么</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Another option</source>
        <translation>再加一个选项</translation>
    </message>
    <message>
        <source>Another point</source>
        <translation>再加一个要点</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>再加一步</translation>
    </message>
</context>
<context>
    <name>BoxGrid</name>
    <message>
        <source>{field} (asked no more)</source>
        <translation>{field}（不再询问）</translation>
    </message>
</context>
<context>
    <name>BranchRow</name>
    <message>
        <source>{name} leads to</source>
        <translation>{name}：走向</translation>
    </message>
    <message>
        <source>{name}: what to do on the way</source>
        <translation>{name}：途中要做什么</translation>
    </message>
    <message>
        <source>answer, e.g. yes</source>
        <translation>答案，如“是”</translation>
    </message>
    <message>
        <source>what to do on the way</source>
        <translation>途中要做什么</translation>
    </message>
</context>
<context>
    <name>BranchesField</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Deskbook met a fault of its own</source>
        <translation>程序自身出了错</translation>
    </message>
    <message>
        <source>What was saved is safe. The details below are also in {log}.</source>
        <translation>已保存的内容都在。下面的详情也写进了 {log}。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>change</source>
        <translation>会改</translation>
    </message>
    <message>
        <source>so already</source>
        <translation>本来就是</translation>
    </message>
    <message>
        <source>cannot change</source>
        <translation>不能改</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>not come to</source>
        <translation>还没轮到</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 张</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Add tags</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The same note in each ticket</source>
        <translation>每张工单记同样的备注</translation>
    </message>
    <message>
        <source>Why this priority</source>
        <translation>为什么是这个优先级</translation>
    </message>
    <message>
        <source>One reason for all of them</source>
        <translation>一个理由用于全部</translation>
    </message>
    <message>
        <source>Take the category off</source>
        <translation>去掉类别</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>哪一步</translation>
    </message>
    <message>
        <source>Category, parts divided by /</source>
        <translation>类别，用 / 分级</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>要加的标签</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>要去掉的标签</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不属于</translation>
    </message>
    <message>
        <source>A step of an SOP in force …</source>
        <translation>生效 SOP 的某一步…</translation>
    </message>
</context>
<context>
    <name>BulkList</name>
    <message>
        <source>Tickets by what happens to them</source>
        <translation>按结果分组的工单</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Leave {field} as it is</source>
        <translation>{field}不变</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>清空{field}</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Changing %n ticket(s)</source>
        <translation>
            <numerusform>正在改 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>一起改</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n ticket(s) together</source>
        <translation>
            <numerusform>一起改 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what shall change. The preview shows it here.</source>
        <translation>选择要改什么，这里先预览。</translation>
    </message>
    <message>
        <source>Change the tickets</source>
        <translation>改工单</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不改了</translation>
    </message>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>改 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the tickets</source>
        <translation>每张工单的结果</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Mark the refused ones in the queue</source>
        <translation>在队列里标出没改的</translation>
    </message>
    <message numerus="yes">
        <source>Fix the %n left</source>
        <translation>
            <numerusform>处理剩下的 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n would change</source>
        <translation>
            <numerusform>%n 道会改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n 道已是这样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change</source>
        <translation>
            <numerusform>%n 道不能改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已改 %n 道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not come to</source>
        <translation>
            <numerusform>%n 道没改到</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>a step of an SOP</source>
        <translation>某份 SOP 的步骤</translation>
    </message>
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ButtonCard</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>无框</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only the duty lead may save this</source>
        <translation>只有值班主管可以保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting 62 %</source>
        <translation>正在导出 62%</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>面板内</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>行内</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>新增日历</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>own hours</source>
        <translation>单独时间</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>不上班</translation>
    </message>
</context>
<context>
    <name>CalendarKeeping</name>
    <message>
        <source>Changed, not kept yet. Running clocks move only if you say so.</source>
        <translation>已改动，还没保存。进行中的时钟只在你同意后才移动。</translation>
    </message>
    <message>
        <source>Reckoning what moves…</source>
        <translation>正在计算影响…</translation>
    </message>
    <message>
        <source>Reckoning what the calendar moves</source>
        <translation>计算日历改动影响哪些到期时间</translation>
    </message>
    <message>
        <source>Calendar kept</source>
        <translation>日历已保存</translation>
    </message>
    <message>
        <source>Moving due dates</source>
        <translation>移动到期时间</translation>
    </message>
    <message numerus="yes">
        <source>Calendar kept, %n due date(s) moved</source>
        <translation>
            <numerusform>日历已保存，移动了 %n 个到期时间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Days of the year</source>
        <translation>全年日期</translation>
    </message>
    <message>
        <source>Version {number} was kept meanwhile. Your changes are still here.</source>
        <translation>期间有人保存了第 {number} 版，你的改动还在。</translation>
    </message>
    <message>
        <source>Drop them and show it</source>
        <translation>放弃改动，看新版</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) changed, not kept yet</source>
        <translation>
            <numerusform>改动了 %n 天，还没保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep or discard your changes first.</source>
        <translation>请先保存或放弃改动。</translation>
    </message>
    <message>
        <source>You look at an old version. Nothing can be changed in it.</source>
        <translation>这是旧版本，只能查看。</translation>
    </message>
    <message>
        <source>Start a new version from it</source>
        <translation>以此版另起新版</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Call runs on</source>
        <translation>继续通话</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>停放</translation>
    </message>
    <message>
        <source>in call since {time}</source>
        <translation>通话中 · {time} 接起</translation>
    </message>
    <message>
        <source>parked, began {time}</source>
        <translation>已停放 · {time} 接起</translation>
    </message>
    <message>
        <source>call ended, began {time}</source>
        <translation>通话已结束 · {time} 接起</translation>
    </message>
    <message>
        <source>Intake target {target}, {time} left</source>
        <translation>受理目标 {target}，剩 {time}</translation>
    </message>
    <message>
        <source>Intake target {target}, {time} over</source>
        <translation>受理目标 {target}，已超 {time}</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Time used of the intake target</source>
        <translation>受理目标已用时间</translation>
    </message>
    <message>
        <source>Time talked</source>
        <translation>通话时长</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>none</source>
        <translation>不评分</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Call back about {number}</source>
        <translation>回访 {number}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Is it solved?</source>
        <translation>解决了吗</translation>
    </message>
    <message>
        <source>Marks, 5 is best</source>
        <translation>满意度（5 分最好）</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>没有登记用户</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>已打过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>对方原话</translation>
    </message>
    <message>
        <source>Not solved sends the ticket back to work. Three marks or fewer plan a call by a lead.</source>
        <translation>“没解决”会把工单转回处理中；3 分及以下安排主管回电。</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>parked {time}</source>
        <translation>停 {time}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>已结束 {time}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Chains</name>
    <message>
        <source>This time</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>Too few tickets ({n} of {need})</source>
        <translation>工单太少（{n} 张，至少 {need} 张）</translation>
    </message>
    <message>
        <source>Points only; no limits, no mean, no verdict.</source>
        <translation>只画点，不画界限和均值，也不下结论。</translation>
    </message>
</context>
<context>
    <name>ChartEdits</name>
    <message>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Choose where it leads to; Esc leaves it</source>
        <translation>点一下它通向哪一步；按 Esc 放弃</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Add a step behind it</source>
        <translation>在后面加一步</translation>
    </message>
    <message>
        <source>Lead to another step…</source>
        <translation>通向另一步…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Swimlane chart</source>
        <translation>泳道图</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>The chart is drawn as soon as there is a row.</source>
        <translation>写上一行，泳道图就会画出来。</translation>
    </message>
    <message>
        <source>Swimlane · to-be process</source>
        <translation>泳道图 · 目标流程</translation>
    </message>
    <message>
        <source>Swimlane · as-is process</source>
        <translation>泳道图 · 现状流程</translation>
    </message>
    <message>
        <source>Row {number}: {text}</source>
        <translation>第 {number} 行：{text}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to draw at once.</source>
        <translation>
            <numerusform>共 %n 行，一次画不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>颜色表示什么</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按流程图</translation>
    </message>
    <message>
        <source>Tickets: skipped</source>
        <translation>工单：跳过</translation>
    </message>
    <message>
        <source>Tickets: repeated</source>
        <translation>工单：重复</translation>
    </message>
    <message>
        <source>Tickets: out of order</source>
        <translation>工单：顺序不对</translation>
    </message>
    <message>
        <source>Tickets: waiting</source>
        <translation>工单：等待</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>outside the limits</source>
        <translation>超出界限</translation>
    </message>
    <message>
        <source>misses the target</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Arrow keys step through the points</source>
        <translation>用方向键逐点查看</translation>
    </message>
</context>
<context>
    <name>ChartSamples</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reported and closed per week</source>
        <translation>每周受理与关闭</translation>
    </message>
    <message>
        <source>count per calendar week</source>
        <translation>按自然周计数</translation>
    </message>
    <message>
        <source>ERP down</source>
        <translation>ERP 停机</translation>
    </message>
    <message>
        <source>Mean 6.1</source>
        <translation>均值 6.1</translation>
    </message>
    <message>
        <source>Median time to resolve per day</source>
        <translation>每日解决时长中位数</translation>
    </message>
    <message>
        <source>limits ± 2.66 × mean moving range</source>
        <translation>界限 ± 2.66 × 平均移动极差</translation>
    </message>
    <message>
        <source>pilot starts</source>
        <translation>试点开始</translation>
    </message>
    <message>
        <source>Time to resolve, P3</source>
        <translation>P3 解决时长</translation>
    </message>
    <message>
        <source>working time, closed tickets</source>
        <translation>工作时间，已关闭工单</translation>
    </message>
    <message>
        <source>Meeting rooms, time to resolve</source>
        <translation>会议室解决时长</translation>
    </message>
    <message>
        <source>individual tickets</source>
        <translation>单张工单</translation>
    </message>
    <message>
        <source>still being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Call-back marks</source>
        <translation>回访评分</translation>
    </message>
    <message>
        <source>mean of 1 to 5 per week</source>
        <translation>每周均值，1 到 5 分</translation>
    </message>
    <message>
        <source>No call-backs in this period</source>
        <translation>这段时间没有回访</translation>
    </message>
    <message>
        <source>Marks appear after the first call.</source>
        <translation>第一次回访后显示评分。</translation>
    </message>
    <message>
        <source>Open call-back list</source>
        <translation>打开回访清单</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <source>This document has no steps, so there is no chart.</source>
        <translation>这份文件没有步骤，因此没有流程图。</translation>
    </message>
    <message>
        <source>Flow chart</source>
        <translation>流程图</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>What came in, checked against the file</source>
        <translation>导入的内容，与文件核对</translation>
    </message>
    <message>
        <source>every line adds up</source>
        <translation>每一项都对得上</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 项不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In Deskbook</source>
        <translation>台本中</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>可能不同</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读到的行</translation>
    </message>
    <message>
        <source>Rows in tickets + left out</source>
        <translation>进入工单的行 + 不导入的行</translation>
    </message>
    <message>
        <source>Tickets new + updated</source>
        <translation>新建 + 更新的工单</translation>
    </message>
    <message>
        <source>First and last date of report</source>
        <translation>最早和最晚的报告日期</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未关闭的工单</translation>
    </message>
    <message>
        <source>Minutes from report to resolution, sum</source>
        <translation>从报告到解决的分钟数合计</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check a certificate</source>
        <translation>核对证书</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>证书上的编号</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>its attempt was voided</source>
        <translation>这次作答已经作废</translation>
    </message>
    <message>
        <source>its marks are others now</source>
        <translation>分数后来改过，和证书不同</translation>
    </message>
</context>
<context>
    <name>ChildrenPart</name>
    <message>
        <source>Its children are still open: {numbers}</source>
        <translation>子工单还未完成：{numbers}</translation>
    </message>
    <message>
        <source>Solve them together with it</source>
        <translation>随它一起解决</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>保持未完成</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Click to change, Del to remove</source>
        <translation>单击修改，Del 移除</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>还有 %n 个筛选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Choices and chips</source>
        <translation>选择与筛选标签</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>must be ticked</source>
        <translation>必须勾选</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>须选一项</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Process version</source>
        <translation>流程版本</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Network fault</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>组</translation>
    </message>
    <message>
        <source>dissolved team</source>
        <translation>已撤销的组</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Locked: the rule for servers sets the priority</source>
        <translation>已锁定：优先级由服务器规则决定</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>In another order each time</source>
        <translation>每次打乱次序</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Choose all that are right</source>
        <translation>选出所有正确的</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选一个</translation>
    </message>
    <message>
        <source>in another order each time</source>
        <translation>每次顺序不同</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <source>Narrow the list</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation>编号或标题里的字</translation>
    </message>
</context>
<context>
    <name>CoachingCard</name>
    <message>
        <source>Coaching given to {name}</source>
        <translation>已给{name}下达辅导</translation>
    </message>
    <message>
        <source>Give this plan</source>
        <translation>下达这份计划</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>现在练习</translation>
    </message>
    <message>
        <source>Nothing was lost here: no coaching is needed.</source>
        <translation>这里没有丢分，不用辅导。</translation>
    </message>
    <message>
        <source>Coaching plan</source>
        <translation>辅导计划</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>怎样补</translation>
    </message>
    <message>
        <source>Task of the coaching plan ticked</source>
        <translation>辅导计划勾了一项</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>重读 {name}</translation>
    </message>
    <message>
        <source>Practise {name}</source>
        <translation>练习 {name}</translation>
    </message>
    <message>
        <source>Sit {name} again</source>
        <translation>重考 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>CodeDetail</name>
    <message>
        <source>Causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>{added} row(s) added, {left} left out: their code is there, or empty</source>
        <translation>已添加 {added} 行，略过 {left} 行：代码已有，或缺代码、含义</translation>
    </message>
    <message>
        <source>Type to add, or paste rows from Excel in the order of the columns.</source>
        <translation>直接输入即可添加，也可按各列顺序从 Excel 粘贴。</translation>
    </message>
    <message>
        <source>Error-code table</source>
        <translation>错误代码对照表</translation>
    </message>
    <message>
        <source>Filter error codes</source>
        <translation>筛选错误代码</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>升级至</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>{code} changed</source>
        <translation>已修改 {code}</translation>
    </message>
    <message>
        <source>{code} added</source>
        <translation>已添加 {code}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先选一行。</translation>
    </message>
    <message>
        <source>{code} retired</source>
        <translation>已停用 {code}</translation>
    </message>
    <message>
        <source>{code} is in use again</source>
        <translation>已恢复使用 {code}</translation>
    </message>
</context>
<context>
    <name>CohortHead</name>
    <message>
        <source>Everybody who sat an exam</source>
        <translation>所有考过的人</translation>
    </message>
    <message>
        <source>Choose a cohort</source>
        <translation>选择培训批次</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Edit the cohort</source>
        <translation>修改培训批次</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>新建批次</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n 名学员</numerusform>
        </translation>
    </message>
    <message>
        <source>ready = {mark} or more in every column and no knock-out</source>
        <translation>可上岗 = 每列至少 {mark} 且无一票否决</translation>
    </message>
    <message>
        <source>the newest attempt at each exam counts</source>
        <translation>每场考核算最近一次</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>%n 天后开始</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>第 {day} 天，共 {days} 天</translation>
    </message>
</context>
<context>
    <name>CohortSheet</name>
    <message>
        <source>New cohort</source>
        <translation>新建培训批次</translation>
    </message>
    <message>
        <source>Edit the cohort</source>
        <translation>修改培训批次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No exam yet</source>
        <translation>还没有考核</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Exam that releases</source>
        <translation>放行用的考核</translation>
    </message>
    <message>
        <source>Days until somebody works alone (goal)</source>
        <translation>独立上岗的目标天数</translation>
    </message>
    <message>
        <source>Who is trained</source>
        <translation>参加的人</translation>
    </message>
</context>
<context>
    <name>CohortView</name>
    <message>
        <source>{name} works alone now</source>
        <translation>{name}可以独立上岗了</translation>
    </message>
    <message>
        <source>{name} is accompanied again</source>
        <translation>{name}改回陪同</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>新建批次</translation>
    </message>
    <message>
        <source>Once you have, this shows what you got of each stage, and what would help.</source>
        <translation>考过以后，这里显示你各环节的得分和怎样补。</translation>
    </message>
    <message>
        <source>Nobody has sat an exam yet</source>
        <translation>还没有人考过</translation>
    </message>
    <message>
        <source>Once somebody has, this shows who is weak where, and what would help.</source>
        <translation>有人考过以后，这里显示谁在哪里薄弱、怎样补。</translation>
    </message>
    <message>
        <source>No exam of yours yet</source>
        <translation>你还没有考过</translation>
    </message>
    <message>
        <source>Cohort kept: {name}</source>
        <translation>已保存批次：{name}</translation>
    </message>
</context>
<context>
    <name>CollisionDialog</name>
    <message>
        <source>Not undone</source>
        <translation>没有撤销</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>没有撤销任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed after your act:</source>
        <translation>
            <numerusform>你操作之后，有 %n 项又被改过：</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>保持现在的值</translation>
    </message>
    <message>
        <source>Set it back anyway</source>
        <translation>仍然改回</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>原来：{text}</translation>
    </message>
    <message>
        <source>yours: {text}</source>
        <translation>你改的：{text}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>现在：{text}</translation>
    </message>
    <message>
        <source>now, by {name}, {when}: {text}</source>
        <translation>现在（{name}，{when}）：{text}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Pri.</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Upd.</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急度</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级时间</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>催单</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>ColumnActs</name>
    <message>
        <source>Sort upwards</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>The order of the process</source>
        <translation>流程本来的顺序</translation>
    </message>
    <message>
        <source>Rename the column…</source>
        <translation>给这一列改名…</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>隐藏这一列</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>添加一列…</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to move</source>
        <translation>拖动可调整顺序</translation>
    </message>
</context>
<context>
    <name>ColumnPart</name>
    <message>
        <source>Field for {column}</source>
        <translation>“{column}”对应的字段</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Deskbook field</source>
        <translation>台本字段</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) a new field</source>
        <translation>
            <numerusform>%n 列成为新字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n 列不导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加一列</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>给这一列改名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Help for this pane</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Go to the SOP library</source>
        <translation>去 SOP 库</translation>
    </message>
    <message>
        <source>Go to the processes</source>
        <translation>去流程</translation>
    </message>
    <message>
        <source>Go to the training</source>
        <translation>去培训</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hand over the chosen tickets</source>
        <translation>交接选中的工单</translation>
    </message>
    <message>
        <source>Print the page of the shift</source>
        <translation>打印交接班记录</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>查找命令或工单</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Work as somebody else</source>
        <translation>换人操作</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开另一个工作区</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>前往工单队列</translation>
    </message>
    <message>
        <source>One level back</source>
        <translation>返回上一级</translation>
    </message>
    <message>
        <source>Go to the newest notice</source>
        <translation>前往最新提示</translation>
    </message>
    <message>
        <source>My last acts</source>
        <translation>我最近的操作</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>View: escalated to me</source>
        <translation>视图：升级给我</translation>
    </message>
    <message>
        <source>View: my open</source>
        <translation>视图：我的待办</translation>
    </message>
    <message>
        <source>View: all open</source>
        <translation>视图：全部未关闭</translation>
    </message>
    <message>
        <source>View: overdue, due soon</source>
        <translation>视图：超时与即将到期</translation>
    </message>
    <message>
        <source>View: unassigned</source>
        <translation>视图：未分派</translation>
    </message>
    <message>
        <source>View: all tickets</source>
        <translation>视图：全部工单</translation>
    </message>
    <message>
        <source>View: bin</source>
        <translation>视图：回收站</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>下一张工单</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>上一张工单</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在单独窗口打开</translation>
    </message>
    <message>
        <source>Use the solution of similar ticket 1</source>
        <translation>套用相似工单 1 的解决办法</translation>
    </message>
    <message>
        <source>Use the solution of similar ticket 2</source>
        <translation>套用相似工单 2 的解决办法</translation>
    </message>
    <message>
        <source>Use the solution of similar ticket 3</source>
        <translation>套用相似工单 3 的解决办法</translation>
    </message>
    <message>
        <source>Use the solution of similar ticket 4</source>
        <translation>套用相似工单 4 的解决办法</translation>
    </message>
    <message>
        <source>Use the solution of similar ticket 5</source>
        <translation>套用相似工单 5 的解决办法</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit the subject</source>
        <translation>改主题</translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation>改描述</translation>
    </message>
    <message>
        <source>Next part of the ticket</source>
        <translation>工单的下一页签</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>分派给我</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>改状态</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>改优先级</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>改类别</translation>
    </message>
    <message>
        <source>Change when it is due</source>
        <translation>改到期时间</translation>
    </message>
    <message>
        <source>Clock receipt</source>
        <translation>计时单</translation>
    </message>
    <message>
        <source>Link another ticket</source>
        <translation>关联另一张工单</translation>
    </message>
    <message>
        <source>Mark as duplicate of another ticket</source>
        <translation>标为另一张的重复单</translation>
    </message>
    <message>
        <source>Write a script into the answer</source>
        <translation>把话术写进答复</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Record a quick action from what I just did</source>
        <translation>把刚才做的记录成快捷操作</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>合并工单</translation>
    </message>
    <message>
        <source>Take the ticket out of the one it was merged into</source>
        <translation>从并入的工单中取出</translation>
    </message>
    <message>
        <source>Split off a new ticket</source>
        <translation>拆出一张新工单</translation>
    </message>
    <message>
        <source>Make it a child of another ticket</source>
        <translation>归入另一张工单（作为子工单）</translation>
    </message>
    <message>
        <source>Join a known problem</source>
        <translation>并入已知问题</translation>
    </message>
    <message>
        <source>Mark as known problem / take the mark back</source>
        <translation>标为已知问题 / 取消标记</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制单号</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Escalate to management</source>
        <translation>管理升级</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>交接给同事</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Review the ticket</source>
        <translation>复盘工单</translation>
    </message>
    <message>
        <source>Accept the escalation</source>
        <translation>接收升级</translation>
    </message>
    <message>
        <source>Return the escalation</source>
        <translation>退回升级</translation>
    </message>
    <message>
        <source>Hand the escalation back</source>
        <translation>交回升级</translation>
    </message>
    <message>
        <source>Withdraw the escalation</source>
        <translation>撤回升级</translation>
    </message>
    <message>
        <source>Tick the current step</source>
        <translation>勾选当前步骤</translation>
    </message>
    <message>
        <source>Skip the current step</source>
        <translation>跳过当前步骤</translation>
    </message>
    <message>
        <source>Choose the SOP of the ticket</source>
        <translation>选择工单的 SOP</translation>
    </message>
    <message>
        <source>Impact and urgency in the matrix</source>
        <translation>在判定表里选影响度和紧急度</translation>
    </message>
    <message>
        <source>Finish the stage</source>
        <translation>完成环节</translation>
    </message>
    <message>
        <source>Fill in what is asked</source>
        <translation>补填要问的</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>填写表单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Tried to reach them, no answer</source>
        <translation>没联系上，记一次</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>标为已解决</translation>
    </message>
    <message>
        <source>Note that the requester chases</source>
        <translation>记一次催单</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>建单</translation>
    </message>
    <message>
        <source>Mark the next ticket too</source>
        <translation>连同下一张一起选中</translation>
    </message>
    <message>
        <source>Mark the ticket before too</source>
        <translation>连同上一张一起选中</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>选中或取消选中</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>显示或隐藏预览</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>查找工单</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Edit the marked tickets together</source>
        <translation>一起改已标的工单</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>Export the marked tickets or this view</source>
        <translation>导出已标记的工单或当前视图</translation>
    </message>
    <message>
        <source>What others did to my tickets</source>
        <translation>别人对我的工单做了什么</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Show or hide the list on the left</source>
        <translation>显示或收起左边的列表</translation>
    </message>
    <message>
        <source>Record what is written</source>
        <translation>记录写好的内容</translation>
    </message>
    <message>
        <source>View: escalated</source>
        <translation>视图：已升级</translation>
    </message>
    <message>
        <source>Save as solved</source>
        <translation>存为已解决</translation>
    </message>
    <message>
        <source>Park the call, or talk on</source>
        <translation>停放通话，或继续</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关掉这张表单</translation>
    </message>
    <message>
        <source>Take back the form closed last</source>
        <translation>取回最近关掉的表单</translation>
    </message>
    <message>
        <source>Go to the form that has waited longest</source>
        <translation>转到停放最久的表单</translation>
    </message>
    <message>
        <source>Form 1</source>
        <translation>表单 1</translation>
    </message>
    <message>
        <source>Form 2</source>
        <translation>表单 2</translation>
    </message>
    <message>
        <source>Form 3</source>
        <translation>表单 3</translation>
    </message>
    <message>
        <source>Form 4</source>
        <translation>表单 4</translation>
    </message>
    <message>
        <source>Form 5</source>
        <translation>表单 5</translation>
    </message>
    <message>
        <source>Form 6</source>
        <translation>表单 6</translation>
    </message>
    <message>
        <source>Form 7</source>
        <translation>表单 7</translation>
    </message>
    <message>
        <source>Form 8</source>
        <translation>表单 8</translation>
    </message>
    <message>
        <source>Form 9</source>
        <translation>表单 9</translation>
    </message>
    <message>
        <source>Take the suggested category</source>
        <translation>采用建议的类别</translation>
    </message>
    <message>
        <source>Note that the caller chases an open ticket</source>
        <translation>给来电人的未关闭工单记一次催单</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新工单</translation>
    </message>
    <message>
        <source>Copy rows for a spreadsheet</source>
        <translation>复制所选行到表格软件</translation>
    </message>
    <message>
        <source>Paste rows as tickets</source>
        <translation>粘贴行建单</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>就地修改</translation>
    </message>
    <message>
        <source>Next row height</source>
        <translation>切换行高</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠全部分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>去掉筛选</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Share or unshare the view</source>
        <translation>共享或取消共享视图</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Save changes to the view</source>
        <translation>保存对视图的改动</translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation>复制视图</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>视图上移</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>视图下移</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Export all saved views</source>
        <translation>导出全部保存的视图</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Return or withdraw this version</source>
        <translation>退回或撤回这个版本</translation>
    </message>
    <message>
        <source>Mark as reviewed: still right</source>
        <translation>标为已评审：仍然正确</translation>
    </message>
    <message>
        <source>Ask for a review of this document</source>
        <translation>请人评审这份文件</translation>
    </message>
    <message>
        <source>Copy a reminder for who is waited for</source>
        <translation>给还没答复的人复制提醒文字</translation>
    </message>
    <message>
        <source>Submit, review, approve or sign: the next act</source>
        <translation>提交、审核、批准或签收：下一步</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>对比两个版本</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>把版本差异复制为文字</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选 SOP 库</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Show the scripts</source>
        <translation>打开话术</translation>
    </message>
    <message>
        <source>Show the error-code table</source>
        <translation>打开错误代码对照表</translation>
    </message>
    <message>
        <source>Show the responsibility table</source>
        <translation>打开责任矩阵</translation>
    </message>
    <message>
        <source>Show the document register</source>
        <translation>打开文件清单</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Favourite, or no favourite</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>新的修订</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Retire the document</source>
        <translation>停用文件</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Read or revise the document</source>
        <translation>阅读或修订文件</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>文件大纲</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Fold or unfold the step</source>
        <translation>收起或展开步骤</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢复字号</translation>
    </message>
    <message>
        <source>Read over the whole screen</source>
        <translation>全屏阅读</translation>
    </message>
    <message>
        <source>Flow chart in a large window</source>
        <translation>在大窗口中看流程图</translation>
    </message>
    <message>
        <source>Revision table in a window</source>
        <translation>在窗口中看修订记录</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Split the step at the cursor</source>
        <translation>在光标处拆分步骤</translation>
    </message>
    <message>
        <source>Merge the step with the next one</source>
        <translation>与下一步合并</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Paste a list or table as steps</source>
        <translation>把列表或表格粘贴为步骤</translation>
    </message>
    <message>
        <source>Insert a link</source>
        <translation>插入链接</translation>
    </message>
    <message>
        <source>Fold or unfold all steps</source>
        <translation>收起或展开所有步骤</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder of documents…</source>
        <translation>导入整个文件夹…</translation>
    </message>
    <message>
        <source>Export documents…</source>
        <translation>导出文件…</translation>
    </message>
    <message>
        <source>Slides of the document…</source>
        <translation>文档的幻灯片…</translation>
    </message>
    <message>
        <source>Shot list for a video…</source>
        <translation>视频分镜表…</translation>
    </message>
    <message>
        <source>What can be done with the version</source>
        <translation>这一版可以做什么</translation>
    </message>
    <message>
        <source>Show the as-is process</source>
        <translation>看现状流程</translation>
    </message>
    <message>
        <source>Show the to-be process</source>
        <translation>看目标流程</translation>
    </message>
    <message>
        <source>Compare as-is and to-be</source>
        <translation>现状与目标对照</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>插入一行</translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation>删除所选的行</translation>
    </message>
    <message>
        <source>Move the rows up</source>
        <translation>所选的行上移</translation>
    </message>
    <message>
        <source>Move the rows down</source>
        <translation>所选的行下移</translation>
    </message>
    <message>
        <source>Fill downwards</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill to the right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Copy the cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Cut the cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Paste cells or a table</source>
        <translation>粘贴单元格或表格</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加一列</translation>
    </message>
    <message>
        <source>Link the row with an SOP step…</source>
        <translation>把这一行关联到 SOP 步骤…</translation>
    </message>
    <message>
        <source>Unlink the row</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Pull the steps of an SOP in…</source>
        <translation>拉入一份 SOP 的步骤…</translation>
    </message>
    <message>
        <source>Make an SOP of the rows…</source>
        <translation>把所选的行做成 SOP…</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>Choose a process</source>
        <translation>选择流程</translation>
    </message>
    <message>
        <source>Export the process</source>
        <translation>导出流程</translation>
    </message>
    <message>
        <source>Print the process</source>
        <translation>打印流程</translation>
    </message>
    <message>
        <source>Print an empty interview sheet</source>
        <translation>打印空白访谈表</translation>
    </message>
    <message>
        <source>The chart in a large window</source>
        <translation>在大窗口看泳道图</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Photos of the whiteboard</source>
        <translation>白板照片</translation>
    </message>
    <message>
        <source>Add a photo of the whiteboard</source>
        <translation>添加白板照片</translation>
    </message>
    <message>
        <source>Make the line of an interview a row</source>
        <translation>把访谈的这一行变成流程的一行</translation>
    </message>
    <message>
        <source>Make the line the pain point of the row</source>
        <translation>把访谈的痛点写到所选的行</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>新建培训批次</translation>
    </message>
    <message>
        <source>Edit the cohort</source>
        <translation>修改培训批次</translation>
    </message>
    <message>
        <source>Topics of the cohort and who was there</source>
        <translation>批次主题与签到</translation>
    </message>
    <message>
        <source>Tickets with company, and their signatures</source>
        <translation>陪同工单与签字</translation>
    </message>
    <message>
        <source>Choose a cohort</source>
        <translation>选择培训批次</translation>
    </message>
    <message>
        <source>Give the coaching plan</source>
        <translation>下达辅导计划</translation>
    </message>
    <message>
        <source>Release to work alone, or take it back</source>
        <translation>放行独立上岗，或收回</translation>
    </message>
    <message>
        <source>Heat map by SOP steps, or by stages</source>
        <translation>热力图按 SOP 步骤或按环节</translation>
    </message>
    <message>
        <source>Choose where the scores come from</source>
        <translation>选择分数的来源</translation>
    </message>
    <message>
        <source>Export score sheets, certificates, results</source>
        <translation>导出成绩单、证书、成绩</translation>
    </message>
    <message>
        <source>Print the score sheets of the cohort</source>
        <translation>打印全批次的成绩单</translation>
    </message>
    <message>
        <source>Print the certificates of the cohort</source>
        <translation>打印全批次的证书</translation>
    </message>
    <message>
        <source>Export the results of the cohort</source>
        <translation>导出全批次的成绩</translation>
    </message>
    <message>
        <source>May work the SOP alone</source>
        <translation>可独立处理这份 SOP</translation>
    </message>
    <message>
        <source>Only with company</source>
        <translation>需陪同</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不能做</translation>
    </message>
    <message>
        <source>Take back what was said</source>
        <translation>收回所说的</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Begin the exam, or go on with it</source>
        <translation>开始考核，或继续</translation>
    </message>
    <message>
        <source>New exam</source>
        <translation>新建考核</translation>
    </message>
    <message>
        <source>Edit the plan of the exam</source>
        <translation>修改考核</translation>
    </message>
    <message>
        <source>Close or reopen the exam</source>
        <translation>关闭或重新打开考核</translation>
    </message>
    <message>
        <source>Slides of the exam plan…</source>
        <translation>考核方案的幻灯片…</translation>
    </message>
    <message>
        <source>Next page of the exam</source>
        <translation>考核：下一页</translation>
    </message>
    <message>
        <source>Page of the exam before</source>
        <translation>考核：上一页</translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation>标记这道题</translation>
    </message>
    <message>
        <source>Hand the exam in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Sit the exam again</source>
        <translation>再考一次</translation>
    </message>
    <message>
        <source>Next question that lost marks</source>
        <translation>下一道丢分的题</translation>
    </message>
    <message>
        <source>Question before that lost marks</source>
        <translation>上一道丢分的题</translation>
    </message>
    <message>
        <source>Settle the next mark that waits</source>
        <translation>评下一处待评分</translation>
    </message>
    <message>
        <source>Void the attempt</source>
        <translation>作废这次作答</translation>
    </message>
    <message>
        <source>Approve the questions</source>
        <translation>批准题目</translation>
    </message>
    <message>
        <source>Retire the questions</source>
        <translation>停用题目</translation>
    </message>
    <message>
        <source>Bring retired questions back</source>
        <translation>恢复停用的题目</translation>
    </message>
    <message>
        <source>Labels of the questions…</source>
        <translation>题目的标签…</translation>
    </message>
    <message>
        <source>Change the questions together…</source>
        <translation>一起改这些题…</translation>
    </message>
    <message>
        <source>Show or hide the key of questions</source>
        <translation>显示或隐藏题目答案</translation>
    </message>
    <message>
        <source>Open the SOP step of the question</source>
        <translation>打开题目出处的 SOP 步骤</translation>
    </message>
    <message>
        <source>Versions of the question</source>
        <translation>题目的版本</translation>
    </message>
    <message>
        <source>Show or hide the preview of questions</source>
        <translation>显示或隐藏题目预览</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>查找题目</translation>
    </message>
    <message>
        <source>Only questions to review</source>
        <translation>只看待复核的题目</translation>
    </message>
    <message>
        <source>Clear the filter of questions</source>
        <translation>清除题目筛选</translation>
    </message>
    <message>
        <source>Filter questions by kind</source>
        <translation>按题型筛选题目</translation>
    </message>
    <message>
        <source>Filter questions by standing</source>
        <translation>按状态筛选题目</translation>
    </message>
    <message>
        <source>Filter questions by category</source>
        <translation>按类别筛选题目</translation>
    </message>
    <message>
        <source>Filter questions by tag</source>
        <translation>按标签筛选题目</translation>
    </message>
    <message>
        <source>Filter questions by SOP</source>
        <translation>按 SOP 筛选题目</translation>
    </message>
    <message>
        <source>Make questions…</source>
        <translation>出题…</translation>
    </message>
    <message>
        <source>Make questions from an SOP…</source>
        <translation>按 SOP 出题…</translation>
    </message>
    <message>
        <source>Make questions from the priority matrix</source>
        <translation>按优先级判定表出题</translation>
    </message>
    <message>
        <source>Make a simulated ticket from a closed one…</source>
        <translation>用已关闭的工单出模拟工单…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>导入题目…</translation>
    </message>
    <message>
        <source>Find likely duplicates among the questions</source>
        <translation>在题库里查找可能重复的题</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>导出题目…</translation>
    </message>
    <message>
        <source>New question: one choice</source>
        <translation>新题：单选</translation>
    </message>
    <message>
        <source>New question: several choices</source>
        <translation>新题：多选</translation>
    </message>
    <message>
        <source>New question: true or false</source>
        <translation>新题：判断</translation>
    </message>
    <message>
        <source>New question: matching</source>
        <translation>新题：配对</translation>
    </message>
    <message>
        <source>New question: ordering</source>
        <translation>新题：排序</translation>
    </message>
    <message>
        <source>New question: short text</source>
        <translation>新题：短文本</translation>
    </message>
    <message>
        <source>New question: number</source>
        <translation>新题：数值</translation>
    </message>
    <message>
        <source>New question: essay</source>
        <translation>新题：问答</translation>
    </message>
    <message>
        <source>New simulated ticket</source>
        <translation>新的模拟工单</translation>
    </message>
    <message>
        <source>New description between questions</source>
        <translation>新的说明文字</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>编辑这道题</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>新题…</translation>
    </message>
    <message>
        <source>End editing the question</source>
        <translation>结束编辑</translation>
    </message>
    <message>
        <source>Approve the question that is edited</source>
        <translation>批准正在编辑的题</translation>
    </message>
    <message>
        <source>Discard the draft of the question</source>
        <translation>放弃这道题的草稿</translation>
    </message>
    <message>
        <source>Print exam, answer sheet and key</source>
        <translation>打印试卷、答题卡和答案</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>录入纸质答卷</translation>
    </message>
    <message>
        <source>Live role-play</source>
        <translation>现场演练</translation>
    </message>
    <message>
        <source>Show the questions to the room</source>
        <translation>投到大屏给全班看</translation>
    </message>
    <message>
        <source>Extra time in exams</source>
        <translation>考核加时</translation>
    </message>
    <message>
        <source>Print the score sheets of the exam</source>
        <translation>打印这场考核的成绩单</translation>
    </message>
    <message>
        <source>Print the certificates of the exam</source>
        <translation>打印这场考核的证书</translation>
    </message>
    <message>
        <source>Export the results of the exam</source>
        <translation>导出这场考核的成绩</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核对证书</translation>
    </message>
    <message>
        <source>Take the typed answers in</source>
        <translation>收进录好的答卷</translation>
    </message>
    <message>
        <source>Finish the role-play</source>
        <translation>结束现场演练</translation>
    </message>
    <message>
        <source>Next ticket of the role-play</source>
        <translation>演练的下一张工单</translation>
    </message>
    <message>
        <source>Ticket before of the role-play</source>
        <translation>演练的上一张工单</translation>
    </message>
    <message>
        <source>Pause the role-play, or go on</source>
        <translation>暂停演练，或继续</translation>
    </message>
    <message>
        <source>Give the role-play up</source>
        <translation>放弃这次演练</translation>
    </message>
    <message>
        <source>Print the score sheet</source>
        <translation>打印成绩单</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>打印证书</translation>
    </message>
    <message>
        <source>Print the mark sheets</source>
        <translation>打印评分表</translation>
    </message>
    <message>
        <source>Practise what is due today</source>
        <translation>练今天到期的</translation>
    </message>
    <message>
        <source>Check the answer, or go on</source>
        <translation>检查答案，或继续</translation>
    </message>
    <message>
        <source>Show what is right</source>
        <translation>看正确答案</translation>
    </message>
    <message>
        <source>Simulated tickets step by step, or as they come</source>
        <translation>模拟工单逐步检查，或一气做完</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>settled {day}</source>
        <translation>{day} 已处理</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Your role does not do this</source>
        <translation>你的角色不做这一步</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有批注。</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>已添加批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>批注针对什么</translation>
    </message>
    <message>
        <source>Whole version</source>
        <translation>整个版本</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Ask, object, agree …</source>
        <translation>提问、反对、同意…</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>整个版本</translation>
    </message>
    <message>
        <source>A step that is not in this version</source>
        <translation>这个版本里没有的步骤</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
        <source>Comment settled</source>
        <translation>批注已处理</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>批注已重新打开</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>收回签字</translation>
    </message>
    <message>
        <source>{name}: tickets with company</source>
        <translation>{name}：陪同处理的工单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>There is no ticket {number}</source>
        <translation>没有工单 {number}</translation>
    </message>
    <message>
        <source>Ticket named: {number}</source>
        <translation>已记：{number}</translation>
    </message>
    <message>
        <source>Tickets with company</source>
        <translation>陪同处理的工单</translation>
    </message>
    <message>
        <source>Number of a ticket, then Enter</source>
        <translation>工单编号，按 Enter</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>已收回签字</translation>
    </message>
    <message>
        <source>{signed} of {wanted} signed</source>
        <translation>{wanted} 张里签了 {signed} 张</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>{name} 已签</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message numerus="yes">
        <source>= %n step(s)</source>
        <translation>
            <numerusform>= %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>change {place} of {total}</source>
        <translation>第 {place} / {total} 处改动</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>反过来对比</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>只看改动</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Language compared</source>
        <translation>对比的语言</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
</context>
<context>
    <name>CompareNote</name>
    <message>
        <source>Draft beside version {number}</source>
        <translation>草稿与第 {number} 版对比</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差别。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>There is no row yet.</source>
        <translation>还没有一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions compared</source>
        <translation>两个版本对照</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>{added} new · {changed} changed · {removed} removed · {same} the same</source>
        <translation>新增 {added} · 改动 {changed} · 取消 {removed} · 未变 {same}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison copied</source>
        <translation>已复制版本差异</translation>
    </message>
    <message>
        <source>Comparison of two versions</source>
        <translation>两个版本的对比</translation>
    </message>
    <message>
        <source>Choose another version above.</source>
        <translation>在上面另选一个版本。</translation>
    </message>
    <message>
        <source>These versions say the same</source>
        <translation>这两个版本内容相同</translation>
    </message>
    <message>
        <source>Head of the document</source>
        <translation>文件头</translation>
    </message>
</context>
<context>
    <name>Competence</name>
    <message>
        <source>not trained</source>
        <translation>没培训过</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>培训中</translation>
    </message>
    <message>
        <source>with company</source>
        <translation>需陪同</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>可独立</translation>
    </message>
    <message>
        <source>to be trained again</source>
        <translation>需补训</translation>
    </message>
    <message>
        <source>{name} may not work {code} alone yet ({level}).</source>
        <translation>{name} 还不能独立处理 {code}（{level}）。</translation>
    </message>
    <message>
        <source>May: {names}.</source>
        <translation>可以的人：{names}。</translation>
    </message>
</context>
<context>
    <name>CompetenceView</name>
    <message>
        <source>as seen</source>
        <translation>按所见</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>上岗资格</translation>
    </message>
    <message>
        <source>Who may work which SOP alone</source>
        <translation>谁能独立处理哪份 SOP</translation>
    </message>
    <message>
        <source>It follows from signed reading, the newest exams and releases; a lead may say otherwise, with a reason, for the version in force.</source>
        <translation>由阅读签收、最近的考核和放行得出；主管可以另说，要写原因，只对现行版本有效。</translation>
    </message>
    <message>
        <source>People and SOPs</source>
        <translation>人员与 SOP</translation>
    </message>
    <message>
        <source>read and signed</source>
        <translation>已读并签收</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签收</translation>
    </message>
    <message>
        <source>not examined on it</source>
        <translation>没考过它</translation>
    </message>
    <message>
        <source>{percent} of 100 at exams, mark {mark}</source>
        <translation>考核 {percent} 分，线 {mark}</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未放行</translation>
    </message>
    <message>
        <source>a step has changed since</source>
        <translation>之后有步骤改了</translation>
    </message>
    <message>
        <source>{name} said: {level} ({reason})</source>
        <translation>{name} 说：{level}（{reason}）</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>写什么</translation>
    </message>
    <message>
        <source>Attach files; pictures can be pasted</source>
        <translation>添加附件，截图可以直接粘贴</translation>
    </message>
    <message>
        <source>Write a script (Alt+S)</source>
        <translation>写入话术（Alt+S）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fact, next step, time of the next message</source>
        <translation>事实、下一步、下次消息的时间</translation>
    </message>
    <message>
        <source>Draft from before, not recorded yet</source>
        <translation>之前的草稿，还没有记录</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>电话告知</translation>
    </message>
    <message>
        <source>Copy for chat</source>
        <translation>复制到聊天</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>用邮件程序打开</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>当面告知</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Choosing a way records it. Deskbook itself sends nothing.</source>
        <translation>选一种方式即记录，台本本身不外发。</translation>
    </message>
    <message>
        <source>A file is still being read. Record it when it is there.</source>
        <translation>还有文件在读取，读完再记录。</translation>
    </message>
    <message>
        <source>Reply recorded</source>
        <translation>已记录答复</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>已保存备注</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ConflictBanner</name>
    <message>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>{field} was changed while you typed.</source>
        <translation>你输入时，{field}被改过。</translation>
    </message>
    <message>
        <source>Yours: {text}</source>
        <translation>你的：{text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>现在：{text}</translation>
    </message>
</context>
<context>
    <name>ControlStrip</name>
    <message>
        <source>How far {version} is</source>
        <translation>{version} 走到哪一步</translation>
    </message>
    <message>
        <source>You are asked to review {version}</source>
        <translation>请你审核 {version}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Open {version}</source>
        <translation>打开 {version}</translation>
    </message>
    <message>
        <source>{version} is in force, and you have not signed it yet</source>
        <translation>{version} 现行有效，你还没有签收</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>In force since {when}</source>
        <translation>生效于 {when}</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <translation>开始编制于 {when}</translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation>提交于 {when}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved {when}</source>
        <translation>批准于 {when}</translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation>结束于 {when}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>planned {day} · to sign</source>
        <translation>计划 {day} · 签收</translation>
    </message>
    <message>
        <source>then to sign</source>
        <translation>之后签收</translation>
    </message>
    <message>
        <source>In force from {when}</source>
        <translation>计划 {when} 生效</translation>
    </message>
    <message>
        <source>{day} · signed {count} / {total}</source>
        <translation>{day} · 签收 {count} / {total}</translation>
    </message>
    <message>
        <source>Click to see who has read and signed it</source>
        <translation>点开看谁已阅读签收</translation>
    </message>
    <message>
        <source>{name}: asked {when}, no answer yet</source>
        <translation>{name}：{when} 请其审核，还没有答复</translation>
    </message>
    <message>
        <source>{name}: accepted {when}</source>
        <translation>{name}：{when} 通过</translation>
    </message>
    <message>
        <source>{name}: returned {when}</source>
        <translation>{name}：{when} 退回</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>From requester</source>
        <translation>用户来信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>The requester chases</source>
        <translation>用户催单</translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation>改描述</translation>
    </message>
</context>
<context>
    <name>CopyAct</name>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>正在复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with their titles</source>
        <translation>
            <numerusform>已复制 %n 行，含表头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) created from the clipboard</source>
        <translation>
            <numerusform>已从剪贴板建单 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CostNote</name>
    <message>
        <source>What the change costs</source>
        <translation>改动的影响</translation>
    </message>
    <message>
        <source>Asked anew: {fields}.</source>
        <translation>新增询问：{fields}。</translation>
    </message>
    <message>
        <source>Asked no more: {fields}.</source>
        <translation>不再询问：{fields}。</translation>
    </message>
    <message>
        <source>Required more often: {fields}.</source>
        <translation>更多环节必填：{fields}。</translation>
    </message>
    <message>
        <source>{count} tickets of this type came in the last 30 days.</source>
        <translation>近 30 天有 {count} 张这个类型的工单。</translation>
    </message>
    <message>
        <source>Used in {count} documents and steps; what was filled in before stays.</source>
        <translation>{count} 处文件和步骤在用；已填写的内容不变。</translation>
    </message>
    <message>
        <source>Each would take about {seconds} seconds longer.</source>
        <translation>每张受理约多 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Each would take about {seconds} seconds less.</source>
        <translation>每张受理约少 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Other forms change too: {names}.</source>
        <translation>同时改动其他表单：{names}。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No such date. Write it like {example}.</source>
        <translation>没有这一天。写法如 {example}。</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历选择</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>As its weekday</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>单独时间</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>日期名称</translation>
    </message>
    <message>
        <source>Hours of this day</source>
        <translation>当天时间</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{version} handed in for review</source>
        <translation>{version} 已提交审核</translation>
    </message>
    <message>
        <source>{version} is in force</source>
        <translation>{version} 已生效</translation>
    </message>
    <message>
        <source>{version} comes into force on {day}</source>
        <translation>{version} 将于 {day} 生效</translation>
    </message>
    <message>
        <source>{version} signed</source>
        <translation>{version} 已签收</translation>
    </message>
    <message>
        <source>Withdraw {version}</source>
        <translation>撤回 {version}</translation>
    </message>
    <message>
        <source>Return {version}</source>
        <translation>退回 {version}</translation>
    </message>
    <message>
        <source>It becomes a draft again. Reviews without an answer are dropped.</source>
        <translation>它会变回草稿，还没答复的审核取消。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>{version} is a draft again</source>
        <translation>{version} 已变回草稿</translation>
    </message>
    <message>
        <source>It stays readable; whoever used it still points to it.</source>
        <translation>它仍然可以查看，用过它的记录仍指向它。</translation>
    </message>
    <message>
        <source>{code} is out of use</source>
        <translation>{code} 已作废</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>作废 {code}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It stays in force and stands among those to review.</source>
        <translation>它继续有效，并列入待评审。</translation>
    </message>
    <message>
        <source>{code} is marked to be reviewed</source>
        <translation>{code} 已标为待评审</translation>
    </message>
    <message>
        <source>Ask to review {code}</source>
        <translation>请人评审 {code}</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>请人评审</translation>
    </message>
    <message>
        <source>Draft {version} given up</source>
        <translation>已放弃 {version} 草稿</translation>
    </message>
    <message>
        <source>{code} reviewed; still right</source>
        <translation>{code} 已评审，仍然正确</translation>
    </message>
    <message>
        <source>{names}: {title}, {version}, waits for your signature.</source>
        <translation>{names}：{title} {version} 等你阅读签收。</translation>
    </message>
    <message>
        <source>{names}: {title}, {version}, waits for your review.</source>
        <translation>{names}：{title} {version} 等你审核。</translation>
    </message>
    <message numerus="yes">
        <source>Reminder for %n person(s) copied</source>
        <translation>
            <numerusform>已复制给 %n 人的提醒文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{version} accepted</source>
        <translation>{version} 已通过审核</translation>
    </message>
    <message>
        <source>{version} returned to its author</source>
        <translation>{version} 已退回编制人</translation>
    </message>
</context>
<context>
    <name>DescriptionEditor</name>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>保存描述</translation>
    </message>
    <message>
        <source>Leave the old one</source>
        <translation>保留原文</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Review interval</source>
        <translation>评审周期</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>no review</source>
        <translation>不评审</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Revision table</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>The whole table in a window</source>
        <translation>在窗口中看整张表</translation>
    </message>
    <message>
        <source>Next review: {date}</source>
        <translation>下次评审：{date}</translation>
    </message>
    <message>
        <source>The text is not approved yet, so it is not sealed</source>
        <translation>正文尚未批准，没有校验码</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>与批准时一致</translation>
    </message>
    <message>
        <source>Not as approved: the text has changed</source>
        <translation>与批准时不一致：正文被改动</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>Somebody else changed this too. Nothing was overwritten.</source>
        <translation>别人也改了这一处，没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Mine, not saved yet</source>
        <translation>我的，还没保存</translation>
    </message>
    <message>
        <source>In the draft now</source>
        <translation>草稿里现在的</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Head of the document</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>How the document is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>正文语言</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>显示或收起文件库</translation>
    </message>
    <message>
        <source>Version diff</source>
        <translation>版本差异</translation>
    </message>
    <message>
        <source>1st line alone {percent}%</source>
        <translation>一线独立完成 {percent}%</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>没有更早的版本</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>适用：{what}</translation>
    </message>
    <message>
        <source>Not for: {what}</source>
        <translation>不适用：{what}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Step {number} deleted</source>
        <translation>已删除步骤 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DrawRow</name>
    <message>
        <source>Take this draw off</source>
        <translation>去掉这一组</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>抽几题</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>什么题型</translation>
    </message>
    <message>
        <source>Of which category</source>
        <translation>哪个类别</translation>
    </message>
    <message>
        <source>With which tag</source>
        <translation>带哪个标签</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>DrawRows</name>
    <message>
        <source>Draw questions by chance</source>
        <translation>随机抽题</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables, logs and archives</source>
        <translation>表格、日志和压缩包</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>把更多文件拖到这里</translation>
    </message>
    <message>
        <source>Drop the files of your tickets here</source>
        <translation>把工单文件拖到这里</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables, workbooks, event logs, mails; also folders, and packed as .gz or .zip</source>
        <translation>表格、工作簿、事件日志、邮件；也可以是文件夹，或打包成 .gz、.zip</translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>e.g. tomorrow 15:00, +2 h</source>
        <translation>如 明天 15:00、+2 小时</translation>
    </message>
    <message>
        <source>No time is meant by this</source>
        <translation>看不出是什么时间</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>两小时后</translation>
    </message>
    <message>
        <source>today at noon</source>
        <translation>今天中午</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天下班前</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天下班前</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>一天后</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五下班前</translation>
    </message>
    <message>
        <source>next Monday</source>
        <translation>下周一下班前</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>不设到期</translation>
    </message>
</context>
<context>
    <name>DuplicateFinder</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复的题</translation>
    </message>
    <message>
        <source>No two questions look alike</source>
        <translation>没有看上去重复的题</translation>
    </message>
</context>
<context>
    <name>DutiesPage</name>
    <message>
        <source>From the steps of all SOPs in force: {legend}</source>
        <translation>由全部现行有效 SOP 的步骤得出：{legend}</translation>
    </message>
    <message>
        <source>Responsibility table</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Steps of the cell</source>
        <translation>这一格的步骤</translation>
    </message>
    <message>
        <source>No SOP is in force</source>
        <translation>没有现行有效的 SOP</translation>
    </message>
    <message>
        <source>The table follows from the steps as soon as one is.</source>
        <translation>有 SOP 生效后，这张表由它的步骤得出。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Choose a cell to see its steps</source>
        <translation>选一格，查看它的步骤</translation>
    </message>
    <message>
        <source>{code} {title} · step {number} · {part}</source>
        <translation>{code} {title} · 第 {number} 步 · {part}</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>does</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>知会</translation>
    </message>
    <message>
        <source>Nobody does: {stages}</source>
        <translation>无人执行：{stages}</translation>
    </message>
    <message>
        <source>Several decide: {places}</source>
        <translation>多人决定：{places}</translation>
    </message>
    <message>
        <source>Steps without role or stage: {steps}</source>
        <translation>没有角色或环节的步骤：{steps}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{list} and {count} more</source>
        <translation>{list}，另有 {count} 处</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>编辑这道题</translation>
    </message>
    <message>
        <source>Keeping what is typed …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>What you type is kept as a draft; version {number} is asked until you approve.</source>
        <translation>输入的内容自动存为草稿；批准之前仍考第 {number} 版。</translation>
    </message>
    <message>
        <source>What you type is kept by itself; no draft is asked before it is approved.</source>
        <translation>输入的内容自动保存；草稿批准之后才会考。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New: {kind}</source>
        <translation>新题：{kind}</translation>
    </message>
    <message>
        <source>A new draft: {kind}</source>
        <translation>新建草稿：{kind}</translation>
    </message>
    <message>
        <source>{code} approved</source>
        <translation>已批准 {code}</translation>
    </message>
    <message>
        <source>The draft of {code} is discarded</source>
        <translation>已放弃 {code} 的草稿</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Draft</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>This SOP has no steps yet. Add one, or paste a list or a table.</source>
        <translation>这份 SOP 还没有步骤。添加一步，或粘贴一个列表、一张表格。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>The table is another one by now: nothing was pasted. Paste again.</source>
        <translation>表格已经变了，没有粘贴。请再贴一次。</translation>
    </message>
    <message>
        <source>Reading the pasted cells</source>
        <translation>正在读取粘贴的单元格</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>No tickets match “{text}”</source>
        <translation>没有与“{text}”相符的工单</translation>
    </message>
    <message>
        <source>Every word has to be there; Chinese of any length, numbers and names count.</source>
        <translation>每个词都要出现；中文长短不限，单号和姓名也算。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除查找</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>No ticket meets these filters</source>
        <translation>没有符合这些筛选的工单</translation>
    </message>
    <message>
        <source>A ticket has to meet all of them; the view itself is as it was.</source>
        <translation>工单要同时符合全部筛选；视图本身没有变。</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>去掉筛选</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Closing note</source>
        <translation>关闭记录</translation>
    </message>
    <message>
        <source>What it was, what was done, who knows</source>
        <translation>什么原因、做了什么、告诉了谁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Once more what was not known</source>
        <translation>没掌握的再练一遍</translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>{all} 题里会 {known} 题</translation>
    </message>
    <message>
        <source>All of it was known.</source>
        <translation>全都会了。</translation>
    </message>
    <message>
        <source>What was not known comes again tomorrow; read it up, or practise it now.</source>
        <translation>没掌握的明天再来；可以先看 SOP，或者现在再练。</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>Answered by a change</source>
        <translation>用流程改动解决</translation>
    </message>
    <message>
        <source>Answered by a step of an SOP</source>
        <translation>用 SOP 步骤解决</translation>
    </message>
    <message>
        <source>Answered by training</source>
        <translation>用培训解决</translation>
    </message>
    <message>
        <source>Rejected, with a reason</source>
        <translation>不采纳，写明原因</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Case drill, week 2</source>
        <translation>案例演练，第 2 周</translation>
    </message>
    <message>
        <source>SOP and step</source>
        <translation>SOP 和步骤</translation>
    </message>
    <message>
        <source>Training item</source>
        <translation>培训项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no to-be process yet: begin it first (Alt 2).</source>
        <translation>还没有目标流程：先按 Alt 2 开始。</translation>
    </message>
    <message>
        <source>Row of the to-be process</source>
        <translation>目标流程的哪一行</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>functional</source>
        <translation>职能升级</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理升级</translation>
    </message>
    <message>
        <source>waits for {name}</source>
        <translation>等{name}答复</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>{name}已接收</translation>
    </message>
    <message>
        <source>returned by {name}</source>
        <translation>{name}已退回</translation>
    </message>
    <message>
        <source>handed back by {name}</source>
        <translation>{name}已交回</translation>
    </message>
    <message>
        <source>withdrawn by {name}</source>
        <translation>{name}已撤回</translation>
    </message>
</context>
<context>
    <name>EscalationActs</name>
    <message>
        <source>{number} accepted</source>
        <translation>{number} 已接收</translation>
    </message>
    <message>
        <source>{number} returned</source>
        <translation>{number} 已退回</translation>
    </message>
    <message>
        <source>{number} handed back</source>
        <translation>{number} 已交回</translation>
    </message>
    <message>
        <source>{number} withdrawn</source>
        <translation>{number} 已撤回</translation>
    </message>
    <message>
        <source>{number} · escalated to {name}</source>
        <translation>{number} · 已升级到{name}</translation>
    </message>
</context>
<context>
    <name>EscalationField</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>after</source>
        <translation>满</translation>
    </message>
    <message>
        <source>to</source>
        <translation>升级到</translation>
    </message>
    <message>
        <source>{name}: minutes</source>
        <translation>{name}：分钟</translation>
    </message>
    <message>
        <source>{name}: role</source>
        <translation>{name}：角色</translation>
    </message>
    <message>
        <source>{name}: note</source>
        <translation>{name}：说明</translation>
    </message>
</context>
<context>
    <name>EscalationPanel</name>
    <message>
        <source>You keep this promise once you accept.</source>
        <translation>接收后由你兑现。</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>打印升级记录表…</translation>
    </message>
    <message>
        <source>Show or fold the record</source>
        <translation>展开或收起升级单</translation>
    </message>
</context>
<context>
    <name>EssayAsked</name>
    <message>
        <source>Your answer</source>
        <translation>作答</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EssayForm</name>
    <message>
        <source>Rubric</source>
        <translation>评分要点</translation>
    </message>
</context>
<context>
    <name>EssayPage</name>
    <message>
        <source>Answer in your own words</source>
        <translation>用自己的话作答</translation>
    </message>
    <message>
        <source>The text is written here</source>
        <translation>在这里写</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>There is no rubric: a person grades by feeling.</source>
        <translation>没有评分要点，只能凭印象给分。</translation>
    </message>
</context>
<context>
    <name>ExamArea</name>
    <message>
        <source>The clock of the exam goes on</source>
        <translation>考核的时间还在走</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考核</translation>
    </message>
    <message>
        <source>The exam “{title}” is still open</source>
        <translation>考核“{title}”还没交</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ExamBody</name>
    <message>
        <source>page {at} of {count}</source>
        <translation>第 {at} / {count} 页</translation>
    </message>
    <message>
        <source>the time of this question is over</source>
        <translation>本题时间已到</translation>
    </message>
</context>
<context>
    <name>ExamCounts</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen question(s)</source>
        <translation>
            <numerusform>指定 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knock-out(s)</source>
        <translation>
            <numerusform>一票否决 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamFoot</name>
    <message>
        <source>This is the first page</source>
        <translation>已经是第一页</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记待查</translation>
    </message>
    <message>
        <source>Until you hand in you can go back. Leaving the window is recorded.</source>
        <translation>交卷前可返回修改；切换窗口会被记录。</translation>
    </message>
    <message>
        <source>SOP library</source>
        <translation>SOP 目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>交卷…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>The clock of this PC counts; after a power cut you can go on.</source>
        <translation>本机计时，断电可续考。</translation>
    </message>
    <message>
        <source>Answer saved {time}</source>
        <translation>答案已保存 {time}</translation>
    </message>
</context>
<context>
    <name>ExamHead</name>
    <message>
        <source>Exam mode</source>
        <translation>考核模式</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>交卷…</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>第 {at} / {count} 题</translation>
    </message>
    <message>
        <source>{time} used</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>{marks} in all, pass at {least}</source>
        <translation>共 {marks} 分，{least} 分通过</translation>
    </message>
    <message>
        <source>right and wrong are not shown</source>
        <translation>不显示对错</translation>
    </message>
</context>
<context>
    <name>ExamKind</name>
    <message>
        <source>Single choice</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配题</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字题</translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation>问答题</translation>
    </message>
    <message>
        <source>Simulated ticket</source>
        <translation>模拟工单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ExamPane</name>
    <message>
        <source>Exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>No exam is under way</source>
        <translation>没有正在进行的考核</translation>
    </message>
    <message>
        <source>Begin one, or go on with one, from Exams.</source>
        <translation>到“考核”页开始，或继续没交的。</translation>
    </message>
    <message>
        <source>The time of this question is over</source>
        <translation>本题时间已到</translation>
    </message>
    <message>
        <source>The time is over; the exam was handed in</source>
        <translation>时间到，已自动交卷</translation>
    </message>
</context>
<context>
    <name>ExamPart</name>
    <message>
        <source>what it is, what it is about</source>
        <translation>问的是什么、关于什么</translation>
    </message>
    <message>
        <source>by impact and urgency</source>
        <translation>按影响度 × 紧急度判断</translation>
    </message>
    <message>
        <source>one, by letter</source>
        <translation>单选，按字母</translation>
    </message>
    <message>
        <source>by digit; what is asked stays asked</source>
        <translation>按数字提问，问过就算问过</translation>
    </message>
    <message>
        <source>in the right order</source>
        <translation>按正确顺序</translation>
    </message>
    <message>
        <source>choose, then one sentence why</source>
        <translation>选择后写一句理由</translation>
    </message>
    <message>
        <source>facts, next step, time</source>
        <translation>事实、下一步、时间</translation>
    </message>
    <message>
        <source>cause, what was done</source>
        <translation>原因、做了什么</translation>
    </message>
    <message>
        <source>Service type and category</source>
        <translation>服务类型与类别</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>第一个动作</translation>
    </message>
    <message>
        <source>Must-ask items</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>步骤顺序</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>第一条回复</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>关闭记录</translation>
    </message>
</context>
<context>
    <name>ExamState</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>没有开始</translation>
    </message>
    <message>
        <source>{standing}, to review</source>
        <translation>{standing}，待复核</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waits for marks</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>ExamTicket</name>
    <message>
        <source>Category…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ExamVerdict</name>
    <message>
        <source>Void: {reason}</source>
        <translation>已作废：{reason}</translation>
    </message>
    <message>
        <source>{marks} short of the pass mark</source>
        <translation>离通过差 {marks} 分</translation>
    </message>
    <message>
        <source>{stage} {percent}%, its mark is {mark}%</source>
        <translation>{stage} {percent}%，低于本项 {mark}% 的线</translation>
    </message>
    <message>
        <source>a trainer has yet to mark it</source>
        <translation>等培训师评分</translation>
    </message>
    <message>
        <source>Every limit is reached</source>
        <translation>各项都达到了</translation>
    </message>
</context>
<context>
    <name>ExamWay</name>
    <message>
        <source>No escalation</source>
        <translation>不升级</translation>
    </message>
    <message>
        <source>Functional → 2nd line</source>
        <translation>职能升级 → 二线</translation>
    </message>
    <message>
        <source>Management → lead</source>
        <translation>管理升级 → 主管</translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>{marks} marks</source>
        <translation>{marks} 分</translation>
    </message>
    <message>
        <source>all approved questions</source>
        <translation>所有已批准的题目</translation>
    </message>
    <message>
        <source>{count} drawn of: {what}</source>
        <translation>抽 {count} 题：{what}</translation>
    </message>
    <message>
        <source>no limit of time</source>
        <translation>不限时</translation>
    </message>
</context>
<context>
    <name>ExamsView</name>
    <message>
        <source>Exams</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>New exam</source>
        <translation>新建考核</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>On paper, live, in class</source>
        <translation>纸质、现场、课堂</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s)</source>
        <translation>
            <numerusform>%n 场考核</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan one from approved questions of the bank.</source>
        <translation>用题库里已批准的题目安排一场。</translation>
    </message>
    <message>
        <source>A trainer or a lead plans them; they appear here.</source>
        <translation>由培训师或主管安排，安排好就出现在这里。</translation>
    </message>
    <message>
        <source>No exam yet</source>
        <translation>还没有考核</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>pass at {percent}%</source>
        <translation>{percent}% 通过</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose who sits the exam first</source>
        <translation>先选是谁在考</translation>
    </message>
    <message>
        <source>The exam is closed</source>
        <translation>考核已关闭</translation>
    </message>
    <message>
        <source>All attempts are used</source>
        <translation>次数已用完</translation>
    </message>
    <message>
        <source>This attempt is not handed in yet</source>
        <translation>这份考卷还没交</translation>
    </message>
</context>
<context>
    <name>ExportAct</name>
    <message>
        <source>Export tickets</source>
        <translation>导出工单</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) written to {file}</source>
        <translation>
            <numerusform>已把 %n 张工单写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n marked ticket(s)</source>
        <translation>
            <numerusform>导出已标记的 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents {date}</source>
        <translation>文件 {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) exported to {folder}</source>
        <translation>
            <numerusform>已导出 %n 份文件到 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>正在导出到 {file}</translation>
    </message>
    <message>
        <source>Save a shot list</source>
        <translation>保存分镜表</translation>
    </message>
    <message>
        <source>Shot list {code}</source>
        <translation>分镜表 {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) saved as {file}</source>
        <translation>
            <numerusform>已保存 %n 个镜头：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdown 文件夹</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder is there whole or not at all; one with other files is refused.</source>
        <translation>文件夹要么完整写好，要么不出现；里面有别的文件时不会导出。</translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>没有选中文件</translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %n document(s)</source>
        <translation>
            <numerusform>列表里显示的 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in force: %n document(s)</source>
        <translation>
            <numerusform>全部现行文件，%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every version of %n document(s)</source>
        <translation>
            <numerusform>%n 份文件的每个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Export documents</source>
        <translation>导出文件</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>导出 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each version, its images, and a manifest with checksums; it can be imported again.</source>
        <translation>每个版本一个文件，附图片和带校验值的清单；可以再导入。</translation>
    </message>
    <message>
        <source>One workbook of all documents, a row for each step; it can be imported again.</source>
        <translation>全部文件在一个工作簿里，每步一行；可以再导入。</translation>
    </message>
    <message>
        <source>One file for each version, to be read and printed.</source>
        <translation>每个版本一个文件，用来阅读和打印。</translation>
    </message>
    <message>
        <source>Make the folder in</source>
        <translation>把文件夹建在</translation>
    </message>
</context>
<context>
    <name>ExtraFields</name>
    <message>
        <source>Number there</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>What to ask</source>
        <translation>可以问的</translation>
    </message>
    <message>
        <source>Told when asked</source>
        <translation>问到才说</translation>
    </message>
    <message>
        <source>What asking is worth</source>
        <translation>问了算什么</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>可问</translation>
    </message>
    <message>
        <source>Wastes time</source>
        <translation>浪费时间</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>补录原因</translation>
    </message>
    <message>
        <source>Duplicate of {ticket}</source>
        <translation>重复单，原单 {ticket}</translation>
    </message>
    <message>
        <source>Its duplicate {ticket}</source>
        <translation>它的重复单 {ticket}</translation>
    </message>
    <message>
        <source>Belongs to {ticket}</source>
        <translation>归入 {ticket}</translation>
    </message>
    <message>
        <source>Its child {ticket}</source>
        <translation>子工单 {ticket}</translation>
    </message>
    <message>
        <source>Split off from {ticket}</source>
        <translation>拆自 {ticket}</translation>
    </message>
    <message>
        <source>Split off: {ticket}</source>
        <translation>拆出 {ticket}</translation>
    </message>
    <message>
        <source>Known problem {ticket}</source>
        <translation>已知问题 {ticket}</translation>
    </message>
    <message>
        <source>Joined by {ticket}</source>
        <translation>并入的 {ticket}</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Facts of the document</source>
        <translation>文件要点</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>steps together {minutes}</source>
        <translation>步骤合计 {minutes}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Longest way too long</source>
        <translation>最长路径超标</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>最长路径</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}，已逾期</translation>
    </message>
    <message>
        <source>next {date}</source>
        <translation>下次 {date}</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>定期评审</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message>
        <source>{number} taken out again</source>
        <translation>已取出 {number}</translation>
    </message>
    <message>
        <source>set anew since, so left: {fields}</source>
        <translation>之后又改过，未还原：{fields}</translation>
    </message>
    <message>
        <source>Nothing was said in this ticket yet</source>
        <translation>这张工单还没有消息</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) below {number}</source>
        <translation>
            <numerusform>%n 张工单归入 {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) merged into {number}</source>
        <translation>
            <numerusform>%n 张工单已并入 {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off: {subject}</source>
        <translation>已拆出：{subject}</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <source>Merged here: {numbers}</source>
        <translation>已并入：{numbers}</translation>
    </message>
    <message>
        <source>Children: {ended} of {total} done</source>
        <translation>子工单：{total} 张中完成 {ended} 张</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) wait for it</source>
        <translation>
            <numerusform>另有 %n 人在等</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {number} out</source>
        <translation>取出 {number}</translation>
    </message>
    <message>
        <source>Merged into {number} {subject}</source>
        <translation>已并入 {number} {subject}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>取出</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级时间</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>{count} tickets have a value: only kinds that show them all can be chosen.</source>
        <translation>已有 {count} 张工单填了值，只能改成显示得下这些值的类型。</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Chinese example</source>
        <translation>中文提示（占位例子）</translation>
    </message>
    <message>
        <source>English example</source>
        <translation>英文提示</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required at</source>
        <translation>必填环节</translation>
    </message>
    <message>
        <source>The queue can be sorted by it</source>
        <translation>队列可按它排序</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Type to add, or paste lines</source>
        <translation>输入后回车添加，或粘贴多行</translation>
    </message>
    <message>
        <source>Exceptions, chosen in place of a value</source>
        <translation>例外选项，代替填写</translation>
    </message>
    <message>
        <source>e.g. no code</source>
        <translation>例如：没有代码</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not asked</source>
        <translation>还没问</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>还没选</translation>
    </message>
    <message>
        <source>This should look like {pattern}. It is kept as it is.</source>
        <translation>格式应为 {pattern}，先按原样保存。</translation>
    </message>
    <message>
        <source>This is no number. It is kept as written.</source>
        <translation>这不是数字，先按原文保存。</translation>
    </message>
    <message>
        <source>e.g. 20, or 1:30</source>
        <translation>例如：20，或 1:30</translation>
    </message>
    <message>
        <source>This is no length of time. It is kept as written.</source>
        <translation>这不是时长，先按原文保存。</translation>
    </message>
    <message>
        <source>e.g. tomorrow, or 11-30</source>
        <translation>例如：明天，或 11-30</translation>
    </message>
    <message>
        <source>This is no date. It is kept as written.</source>
        <translation>这不是日期，先按原文保存。</translation>
    </message>
    <message>
        <source>e.g. 17:00, or tomorrow 9:30</source>
        <translation>例如：17:00，或明天 9:30</translation>
    </message>
    <message>
        <source>This is no time. It is kept as written.</source>
        <translation>这不是时间，先按原文保存。</translation>
    </message>
</context>
<context>
    <name>FieldLimits</name>
    <message>
        <source>Signs allowed</source>
        <translation>允许的字符</translation>
    </message>
    <message>
        <source>Rule (regular expression)</source>
        <translation>规则（正则表达式）</translation>
    </message>
    <message>
        <source>Longest, in characters</source>
        <translation>最多字符数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>e.g. E-2107</source>
        <translation>例如：E-2107</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the form</source>
        <translation>表单的字段</translation>
    </message>
    <message>
        <source>Type the name of a new field</source>
        <translation>输入新字段的名称</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>加字段</translation>
    </message>
    <message>
        <source>Or take one that other forms ask</source>
        <translation>或从字段库选（其他表单已有的）</translation>
    </message>
    <message>
        <source>Take a field from the library</source>
        <translation>从字段库选</translation>
    </message>
    <message>
        <source>Field key</source>
        <translation>字段键</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required at</source>
        <translation>必填环节</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>several lines</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>列表单选</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>列表多选</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>example</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外选项</translation>
    </message>
    <message>
        <source>signs allowed</source>
        <translation>允许的字符</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最多字符数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>required at</source>
        <translation>必填环节</translation>
    </message>
    <message>
        <source>sorted by</source>
        <translation>可排序</translation>
    </message>
    <message>
        <source>asked anew</source>
        <translation>新增询问</translation>
    </message>
    <message>
        <source>asked no more</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>字母和数字</translation>
    </message>
    <message>
        <source>letters, digits, hyphen</source>
        <translation>字母、数字、连字符</translation>
    </message>
    <message>
        <source>digits and points</source>
        <translation>数字与点</translation>
    </message>
    <message>
        <source>a rule of its own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>Fits.</source>
        <translation>符合。</translation>
    </message>
    <message>
        <source>Holds signs that are not allowed.</source>
        <translation>含有不允许的字符。</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Outside of the range.</source>
        <translation>超出范围。</translation>
    </message>
    <message>
        <source>only the other language changed</source>
        <translation>只改了另一种语言</translation>
    </message>
    <message>
        <source>changed in what is not shown here</source>
        <translation>改动不在这里显示的内容里</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>模板和表单</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>目标时间</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>判断问题</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Ended by the 1st line</source>
        <translation>一线独立完成</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kept text</source>
        <translation>保留的原文</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{time} (from creation)</source>
        <translation>{time}（从建单算起）</translation>
    </message>
    <message>
        <source>a step that is not there</source>
        <translation>不存在的步骤</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>escalate to {role}</source>
        <translation>升级给{role}</translation>
    </message>
    <message>
        <source>after {time} to {role}</source>
        <translation>{time}后转{role}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Set another field…</source>
        <translation>再设一个字段…</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>要设的字段</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n held by a knock-out</source>
        <translation>
            <numerusform>%n 人被一票否决</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to work alone</source>
        <translation>可独立上岗</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>考过 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Weakest column</source>
        <translation>最弱环节</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>平均 {percent}</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Coaching under way</source>
        <translation>进行中的辅导</translation>
    </message>
    <message numerus="yes">
        <source>for %n trainee(s)</source>
        <translation>
            <numerusform>%n 名学员</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice cards due</source>
        <translation>到期的练习卡</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>{name} can run a program. It is never opened from here; save a copy and check it.</source>
        <translation>{name} 能运行程序，这里不会打开。另存一份，检查后再用。</translation>
    </message>
    <message>
        <source>{name} is a program dressed as a document. Save a copy only if it is expected.</source>
        <translation>{name} 是伪装成文档的程序。确认是自己要的，再另存。</translation>
    </message>
    <message>
        <source>The name of this file hides its real ending. Save a copy only if it is expected.</source>
        <translation>这个文件名藏起了真正的后缀。确认是自己要的，再另存。</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Leave {name} out</source>
        <translation>不导入 {name}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Does the day or the month come first?</source>
        <translation>日期里是日在前，还是月在前？</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>several rows for each ticket</source>
        <translation>每张工单有多行</translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>约 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>在 {name} 中</translation>
    </message>
    <message>
        <source>Read by the preset {name}.</source>
        <translation>按导入方案“{name}”读取。</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>不用这个方案</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The whole import can be undone</source>
        <translation>可撤销整次导入</translation>
    </message>
    <message>
        <source>Tickets you change after the import are named first and can be kept.</source>
        <translation>导入后改过的工单会先列出，可以保留。</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>去掉 {name}</translation>
    </message>
    <message>
        <source>Keep its place</source>
        <translation>只记位置</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The field of this filter no longer exists: left out.</source>
        <translation>这个筛选的字段已不存在，没有计入。</translation>
    </message>
    <message>
        <source>What “{name}” asks for no longer exists: this filter is left out.</source>
        <translation>“{name}”要找的值已不存在，这个筛选没有计入。</translation>
    </message>
    <message>
        <source>Some of what “{name}” asks for no longer exists: that part is left out.</source>
        <translation>“{name}”要找的值有一部分已不存在，那部分没有计入。</translation>
    </message>
    <message>
        <source>“{name}” cannot be asked this way: left out.</source>
        <translation>“{name}”不能这样筛选，没有计入。</translation>
    </message>
    <message>
        <source>Deleted field</source>
        <translation>已删除的字段</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Operator</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可选的值</translation>
    </message>
    <message>
        <source>Nothing of that kind. Type something else; nothing has changed.</source>
        <translation>没有这样的值，筛选没有变。换个说法再输入。</translation>
    </message>
    <message>
        <source>Enter takes it, Ctrl+Enter takes one more, Esc leaves</source>
        <translation>Enter 选定，Ctrl+Enter 再加一个，Esc 离开</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves</source>
        <translation>Enter 选定，Esc 离开</translation>
    </message>
    <message>
        <source>2026-11-01 .. 2026-11-20</source>
        <translation>11月1日 至 11月20日</translation>
    </message>
    <message>
        <source>7 days, 3 h, 2 weeks</source>
        <translation>7 天、3 小时、2 周</translation>
    </message>
    <message>
        <source>2026-11-20, 20 Nov, today</source>
        <translation>2026-11-20、11月20日、今天</translation>
    </message>
    <message>
        <source>2 .. 40</source>
        <translation>2 至 40</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>Name, pinyin, staff no. or department</source>
        <translation>姓名、拼音、工号或部门</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文字</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>There is nothing to choose yet</source>
        <translation>还没有可选的</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>查找题目</translation>
    </message>
    <message>
        <source>Q12, a word, a tag</source>
        <translation>Q12、词语或标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Filter by: {name}</source>
        <translation>按{name}筛选</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Only those to review</source>
        <translation>只看待复核的</translation>
    </message>
    <message>
        <source>{shown} of {every}</source>
        <translation>{shown} / {every} 题</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, staff number or extension</source>
        <translation>姓名、拼音、首字母、工号或分机</translation>
    </message>
    <message>
        <source>Ticket number, or words of the ticket</source>
        <translation>工单编号，或工单里的文字</translation>
    </message>
    <message>
        <source>Nobody found. Try another name, a staff number or an extension</source>
        <translation>没有找到人。换个姓名、工号或分机试试</translation>
    </message>
    <message>
        <source>No command found. Try another word, or ? for all keys</source>
        <translation>没有找到命令。换个词，或按 ? 看全部快捷键</translation>
    </message>
    <message>
        <source>No match. Create ticket “{text}”</source>
        <translation>没有找到。新建工单“{text}”</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>What finding {number} is about</source>
        <translation>发现 {number} 的类别</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>发现 {number}</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>应当改什么</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Writing the sample desk</source>
        <translation>正在写入示例服务台</translation>
    </message>
    <message>
        <source>Cancel leaves nothing behind.</source>
        <translation>取消后不留下任何内容。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.xes *.zip *.gz)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.xes *.zip *.gz)</translation>
    </message>
    <message>
        <source>The list your desk keeps now</source>
        <translation>服务台现在用的台账</translation>
    </message>
    <message>
        <source>Folder of a workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Deskbook 台本</source>
        <translation>台本 Deskbook</translation>
    </message>
    <message>
        <source>Build your support process, run the desk by it, train people on it, prove that it works.</source>
        <translation>搭建支持流程，照流程处理工单，培训新人，用数据证明有效。</translation>
    </message>
    <message>
        <source>No account, no server, no internet. One folder on this PC, backed up daily.</source>
        <translation>没有账号，没有服务器，不用联网。本机一个文件夹，每天备份。</translation>
    </message>
    <message>
        <source>Open the sample desk</source>
        <translation>打开示例服务台</translation>
    </message>
    <message>
        <source>Shuoning Precision Parts: 800 tickets of ten people, in both languages</source>
        <translation>朔宁精密部件：十个人，800 张工单，中英文都有</translation>
    </message>
    <message>
        <source>All names invented · in a folder of its own</source>
        <translation>人名均为虚构 · 放在单独的文件夹</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Five stages, eight service types, categories and priorities are in place</source>
        <translation>五个环节、八种服务类型、分类和优先级都已就绪</translation>
    </message>
    <message>
        <source>You add the people; the first one is you</source>
        <translation>人员由你添加，第一个就是你</translation>
    </message>
    <message>
        <source>Start from your own list</source>
        <translation>从自己的台账开始</translation>
    </message>
    <message>
        <source>Reads the Excel or CSV your desk keeps now; shows what will come in before anything is stored</source>
        <translation>读入现在用的 Excel 或 CSV，存入之前先看到会进来什么</translation>
    </message>
    <message>
        <source>Nothing leaves this PC</source>
        <translation>数据不离开这台电脑</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Nothing was opened on this PC yet</source>
        <translation>这台电脑上还没有打开过</translation>
    </message>
    <message>
        <source>Last used: {name}, {when}</source>
        <translation>上次使用：{name}，{when}</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A folder with deskbook.db in it; a copy is made before it is upgraded</source>
        <translation>含有 deskbook.db 的文件夹，升级前先备份</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>FoldedChips</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>{number} called back: {outcome}</source>
        <translation>已回访 {number}：{outcome}</translation>
    </message>
    <message>
        <source>{number}: never reached, given up</source>
        <translation>{number}：始终未接通，不再回访</translation>
    </message>
    <message>
        <source>{number}: not reached, stays on the list</source>
        <translation>{number}：未接通，留在清单里</translation>
    </message>
    <message>
        <source>Review of {number} kept</source>
        <translation>已保存 {number} 的复盘</translation>
    </message>
</context>
<context>
    <name>FollowUpStrip</name>
    <message>
        <source>To be called back: {why}</source>
        <translation>待回访：{why}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>打电话…</translation>
    </message>
    <message>
        <source>Called back: {outcome}</source>
        <translation>已回访：{outcome}</translation>
    </message>
    <message>
        <source>To be reviewed: {why}</source>
        <translation>待复盘：{why}</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复盘</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>every complaint is called back</source>
        <translation>投诉一律回访</translation>
    </message>
    <message>
        <source>every P1 and P2 is called back</source>
        <translation>P1、P2 一律回访</translation>
    </message>
    <message>
        <source>drawn by its number, {share} % are</source>
        <translation>按编号抽中（抽样 {share} %）</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手工选定</translation>
    </message>
    <message>
        <source>low marks: a lead calls the same day</source>
        <translation>评分低：主管当天回电</translation>
    </message>
    <message>
        <source>it was P1</source>
        <translation>曾为 P1</translation>
    </message>
    <message>
        <source>it was reopened</source>
        <translation>曾重开</translation>
    </message>
    <message>
        <source>it was late</source>
        <translation>曾超时</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>没解决</translation>
    </message>
    <message>
        <source>No wish to answer</source>
        <translation>不愿回答</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>始终未接通</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{marks} of 5</source>
        <translation>{marks} 分（满分 5）</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>重新试算</translation>
    </message>
    <message>
        <source>Map the columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试算</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping has changed. Run it dry again.</source>
        <translation>对应关系已改动，需要重新试算。</translation>
    </message>
    <message>
        <source>No row can be imported. Look at the problems, then change the mapping.</source>
        <translation>没有可以导入的行。查看问题，再改对应关系。</translation>
    </message>
    <message>
        <source>Every row comes in.</source>
        <translation>每一行都会导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go into the rejects file, each with its reason</source>
        <translation>
            <numerusform>%n 行会写进退回文件，每行带原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>{name} added to the draft</source>
        <translation>“{name}”已加入草稿</translation>
    </message>
    <message>
        <source>Kept in the draft</source>
        <translation>已存入草稿</translation>
    </message>
    <message>
        <source>The field is asked no more; old tickets keep showing it</source>
        <translation>字段已停用；旧工单照常显示</translation>
    </message>
    <message>
        <source>In force for new tickets from now on</source>
        <translation>已生效，只用于新工单</translation>
    </message>
    <message>
        <source>The draft was discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Everything that is asked has an answer.</source>
        <translation>要问的都答了。</translation>
    </message>
    <message>
        <source>Asked: {done} of {count}</source>
        <translation>问了 {count} 项，已答 {done} 项</translation>
    </message>
    <message>
        <source>on the ticket</source>
        <translation>已在工单上</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Taken off the ticket</source>
        <translation>已从工单撤下</translation>
    </message>
    <message>
        <source>Kept with the ticket</source>
        <translation>已存到工单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Attach files; pictures can be pasted</source>
        <translation>添加附件，截图可以直接粘贴</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}; can be added before triage ends</source>
        <translation>{names}；可先建单，分级结束前补上</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>不缺什么</translation>
    </message>
    <message>
        <source>Save as solved</source>
        <translation>存为已解决</translation>
    </message>
    <message>
        <source>Create ticket {number}</source>
        <translation>建单，单号 {number}</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>{type} form</source>
        <translation>{type} 受理表</translation>
    </message>
    <message>
        <source>Draft, not in force</source>
        <translation>草稿，未生效</translation>
    </message>
    <message>
        <source>Asked of tickets</source>
        <translation>工单受理表</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Whose forms to show</source>
        <translation>显示哪一类表单</translation>
    </message>
    <message>
        <source>Changes are kept as version {next} and ask new tickets only.</source>
        <translation>改动存为第 {next} 版，生效后只用于新工单。</translation>
    </message>
    <message>
        <source>In force. An edit makes version {next}; new tickets only are asked it.</source>
        <translation>现行有效。改动会成为第 {next} 版，只用于新工单。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Changes are kept as version {next} until you put it in force.</source>
        <translation>改动存为第 {next} 版，生效后才使用</translation>
    </message>
    <message>
        <source>In force. An edit makes version {next}; filled sheets stay as they are.</source>
        <translation>生效中，改动存为第 {next} 版，已填写的表不变</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Compare with version {number}</source>
        <translation>比较第 {number} 版</translation>
    </message>
    <message>
        <source>Put version {next} in force</source>
        <translation>让第 {next} 版生效</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>What is seen at intake</source>
        <translation>受理时看到的</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览的语言</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Keep on the ticket</source>
        <translation>存到工单</translation>
    </message>
    <message>
        <source>What you typed last time is back.</source>
        <translation>上次没存的内容已恢复。</translation>
    </message>
    <message>
        <source>Typed text is saved as you go; Esc keeps it for later.</source>
        <translation>输入随时保存；按 Esc 离开，下次接着填。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Take off the ticket</source>
        <translation>从工单撤下</translation>
    </message>
</context>
<context>
    <name>FormStrip</name>
    <message>
        <source>Asked: {done} of {count}</source>
        <translation>问了 {count} 项，已答 {done} 项</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>Form {number}: {title}, {clock}</source>
        <translation>表单 {number}：{title}，{clock}</translation>
    </message>
    <message>
        <source>{title} · Alt+{number}</source>
        <translation>{title} · Alt+{number}</translation>
    </message>
</context>
<context>
    <name>FormTabs</name>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>A new call parks this form; what is typed stays</source>
        <translation>新来电会先停放当前表单，内容都在，不弹窗</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Asked by {names}</source>
        <translation>用在：{names}</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Reading over the whole screen</source>
        <translation>全屏阅读</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>New</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分级中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Wait: requester</source>
        <translation>待用户</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>2 h 14 min left</source>
        <translation>剩 2 小时 14 分</translation>
    </message>
    <message>
        <source>18 min left · due soon</source>
        <translation>剩 18 分钟 · 即将到期</translation>
    </message>
    <message>
        <source>8 min overdue</source>
        <translation>超时 8 分钟</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>计时已暂停</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Wait: vendor</source>
        <translation>待厂商</translation>
    </message>
    <message>
        <source>Wait: approval</source>
        <translation>待审批</translation>
    </message>
</context>
<context>
    <name>GiveActs</name>
    <message numerus="yes">
        <source>Hand over %n ticket(s)</source>
        <translation>
            <numerusform>交接 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over {number}</source>
        <translation>交接 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) handed over to {name}</source>
        <translation>
            <numerusform>已把 %n 张工单交接给{name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveSheet</name>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>The next person reads this on top of the ticket.</source>
        <translation>接手的人会在工单最上方看到。</translation>
    </message>
    <message>
        <source>Choose who takes over first.</source>
        <translation>先选接手人。</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Overdue and due soon</source>
        <translation>已超时与即将到期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting · clock paused</source>
        <translation>等待中 · 计时已暂停</translation>
    </message>
    <message>
        <source>Waiting · clock running</source>
        <translation>等待中 · 计时继续</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>No service type</source>
        <translation>无服务类型</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>No requester</source>
        <translation>无用户</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>已超时 {count}</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>即将到期 {count}</translation>
    </message>
    <message>
        <source>under a third or 15 min left, or overdue</source>
        <translation>剩余不足 1/3、不到 15 分钟，或已超时</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Group {title}, tickets: {count}</source>
        <translation>分组 {title}，{count} 张工单</translation>
    </message>
    <message>
        <source>Group {title}</source>
        <translation>分组 {title}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Grouped by time left</source>
        <translation>按时限分组</translation>
    </message>
    <message>
        <source>Grouped by status</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>Grouped by priority</source>
        <translation>按优先级分组</translation>
    </message>
    <message>
        <source>Grouped by assignee</source>
        <translation>按处理人分组</translation>
    </message>
    <message>
        <source>Grouped by service type</source>
        <translation>按服务类型分组</translation>
    </message>
    <message>
        <source>Grouped by category</source>
        <translation>按类别分组</translation>
    </message>
    <message>
        <source>Grouped by requester</source>
        <translation>按用户分组</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>按受理日期分组</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Day of creation</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>HandInSheet</name>
    <message>
        <source>Hand the exam in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Every question is answered, none is flagged.</source>
        <translation>每道题都答了，没有待查的。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n 题没有作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) flagged</source>
        <translation>
            <numerusform>%n 题标记待查</numerusform>
        </translation>
    </message>
    <message>
        <source>After that no answer can be changed.</source>
        <translation>交卷后不能再改。</translation>
    </message>
</context>
<context>
    <name>HandPart</name>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Year of dates without one</source>
        <translation>没有年份的日期属于</translation>
    </message>
    <message>
        <source>Fill merged cells and ditto marks</source>
        <translation>补上合并的单元格和“同上”</translation>
    </message>
    <message>
        <source>Read sums and remarks as tickets, too</source>
        <translation>合计行和说明也当作工单读</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Rows {first} and {second}</source>
        <translation>第 {first}、{second} 行</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) together</source>
        <translation>
            <numerusform>%n 个工作表合在一起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 个不读</numerusform>
        </translation>
    </message>
    <message>
        <source>rows filled in: {count}</source>
        <translation>补上单元格 {count} 行</translation>
    </message>
    <message>
        <source>rows of sums left out: {count}</source>
        <translation>合计行 {count} 行不读</translation>
    </message>
    <message>
        <source>remarks left out: {count}</source>
        <translation>说明 {count} 行不读</translation>
    </message>
    <message>
        <source>repeated headers left out: {count}</source>
        <translation>重复表头 {count} 行不读</translation>
    </message>
    <message>
        <source>headings left out: {count}</source>
        <translation>分段标题 {count} 行不读</translation>
    </message>
    <message>
        <source>hidden rows taken: {count}</source>
        <translation>隐藏的 {count} 行也读</translation>
    </message>
    <message>
        <source>empty rows: {count}</source>
        <translation>空行 {count} 行</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message numerus="yes">
        <source>%n ticket(s) handed over to {name}</source>
        <translation>
            <numerusform>已把 %n 张工单交接给{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n 张未完成工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation>
            <numerusform>交接 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket is chosen.</source>
        <translation>没有选中工单。</translation>
    </message>
    <message>
        <source>Choose who takes over first.</source>
        <translation>先选接手人。</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>What you write stays with the ticket and stands on top for the next person.</source>
        <translation>写的内容留在工单上，接手的人在最上方看到。</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>没有要交接的</translation>
    </message>
    <message>
        <source>You have no open tickets.</source>
        <translation>你没有未完成的工单。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Choose a process</source>
        <translation>选择流程</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>看哪一面</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个环节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n 个痛点</numerusform>
        </translation>
    </message>
    <message>
        <source>{high} high · {medium} medium · {low} low</source>
        <translation>{high} 高 · {medium} 中 · {low} 低</translation>
    </message>
    <message>
        <source>{severities} · {open} open</source>
        <translation>{severities} · {open} 个没有去处</translation>
    </message>
    <message>
        <source>Version {number}, {state}: what can be done with it, other versions</source>
        <translation>第 {number} 版，{state}：可做的事、其他版本</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>About this document</source>
        <translation>文件信息</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>目标时间</translation>
    </message>
    <message>
        <source>Solved by the 1st line</source>
        <translation>一线独立完成</translation>
    </message>
    <message>
        <source>Must-ask items</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>HeadPart</name>
    <message>
        <source>Kept from the import</source>
        <translation>导入时保留的文字</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Knock-out: one of these fails everything</source>
        <translation>一票否决：有一项就不通过</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表单字段</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>隐藏“{column}”</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>{name} (switched off in the settings)</source>
        <translation>{name}（设置里没有打开）</translation>
    </message>
    <message>
        <source>Columns of the map</source>
        <translation>热力图的列</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>SOP steps</source>
        <translation>SOP 步骤</translation>
    </message>
    <message>
        <source>Scores come from: {places}</source>
        <translation>分数来自：{places}</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Real tickets</source>
        <translation>真实工单</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Score of each stage, in percent</source>
        <translation>各环节得分（百分数）</translation>
    </message>
    <message>
        <source>Scores by person and stage</source>
        <translation>按人和环节的得分</translation>
    </message>
    <message>
        <source>▼ below {mark}</source>
        <translation>▼ 低于 {mark}</translation>
    </message>
    <message>
        <source>The weakest steps of SOPs, in percent</source>
        <translation>最弱的 SOP 步骤，百分比</translation>
    </message>
    <message>
        <source>Scores by person and step</source>
        <translation>每人每步的得分</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>独立上岗</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>不分环节</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>没考过</translation>
    </message>
    <message>
        <source>{percent} %, {items}, {standing}</source>
        <translation>{percent}%，{items}，{standing}</translation>
    </message>
    <message>
        <source>below the mark of {mark}</source>
        <translation>低于 {mark} 的线</translation>
    </message>
    <message>
        <source>at the mark</source>
        <translation>到线</translation>
    </message>
    <message>
        <source>released, to review</source>
        <translation>已放行，待复核</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>没考过</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可上岗</translation>
    </message>
    <message>
        <source>{ready} of {all} ready</source>
        <translation>{ready}/{all} 可上岗</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>e.g. import, backup</source>
        <translation>例如：导入、备份</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the queue</source>
        <translation>回到队列</translation>
    </message>
    <message>
        <source>My last acts</source>
        <translation>我最近的操作</translation>
    </message>
    <message>
        <source>The last seven days. Each act can be taken back unless others built on it.</source>
        <translation>最近七天。每一项都可以撤销，除非后来又有人改过。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销这一项</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Nothing was done in the last seven days.</source>
        <translation>最近七天没有操作。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 张</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>HitOrder</name>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>结果的顺序</translation>
    </message>
</context>
<context>
    <name>ImpactList</name>
    <message>
        <source>Looking at what it touches …</source>
        <translation>正在查看影响到什么…</translation>
    </message>
    <message>
        <source>It touches nothing else.</source>
        <translation>不影响其他内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in work under the old version; they keep it</source>
        <translation>
            <numerusform>%n 张工单正按旧版本处理，继续按旧版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) lapse and are asked for anew</source>
        <translation>
            <numerusform>%n 个签收失效，要重新签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) point here</source>
        <translation>
            <numerusform>%n 份文件指向这里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are about its steps; changed steps mark theirs</source>
        <translation>
            <numerusform>%n 道题考的是它的步骤，步骤改了的会标成待复查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) point here ({kind})</source>
        <translation>
            <numerusform>另有 %n 条记录指向这里（{kind}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation>JSON 列表</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>XES event log</source>
        <translation>XES 事件日志</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>要看一下</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
</context>
<context>
    <name>ImportAct</name>
    <message>
        <source>Choose documents to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Documents and tables</source>
        <translation>文档和表格</translation>
    </message>
    <message>
        <source>Choose a folder of documents to import</source>
        <translation>选择要导入的文件夹</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>正在读取文件</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported as drafts</source>
        <translation>
            <numerusform>已导入 %n 份文件，都在编制中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，没有导入任何文件。</translation>
    </message>
    <message>
        <source>{code} imported as a draft</source>
        <translation>{code} 已导入，在编制中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Documents that were found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Notes on the document</source>
        <translation>这份文件的提示</translation>
    </message>
    <message>
        <source>Nothing is written before.</source>
        <translation>按“导入”后才写入工作区</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>导入 %n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing documents</source>
        <translation>正在导入文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Report saved as {file}</source>
        <translation>报告已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>nothing is written before you press Import</source>
        <translation>按“导入”之前不写入任何内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Step {number} of 4: {name}</source>
        <translation>第 {number} 步，共 4 步：{name}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Reading every row, writing none</source>
        <translation>正在读取每一行，不写入</translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first. Then run it dry.</source>
        <translation>先选择日期里日在前还是月在前，再试算。</translation>
    </message>
    <message>
        <source>Importing {rows} rows</source>
        <translation>正在导入 {rows} 行</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>还要约 {time}</translation>
    </message>
    <message>
        <source>Stopping, and taking back what was imported</source>
        <translation>正在停止，并撤回已导入的内容</translation>
    </message>
    <message>
        <source>Stopped. What was imported was taken back.</source>
        <translation>已停止，导入的内容已全部撤回。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Preset {name} kept. The next file of these columns is read by it.</source>
        <translation>导入方案“{name}”已保存，下次列相同的文件按它读取。</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Set by rule</source>
        <translation>由规则设定</translation>
    </message>
    <message>
        <source>e.g. Printer</source>
        <translation>例如 打印机</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>e.g. cannot print</source>
        <translation>例如 打印不出来</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>The matrix sets it</source>
        <translation>由矩阵决定</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Choose root cause…</source>
        <translation>选择根因…</translation>
    </message>
    <message>
        <source>Fill in the root cause to resolve</source>
        <translation>填写根因后才能解决</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>November has 30 days</source>
        <translation>11 月只有 30 天</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>评审日期</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>查找工单</translation>
    </message>
    <message>
        <source>Network fault</source>
        <translation>网络故障</translation>
    </message>
</context>
<context>
    <name>IntakeDoor</name>
    <message>
        <source>Form {number} closed, nothing recorded</source>
        <translation>表单 {number} 已关掉，没有记录</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>A file is still being read. Save the ticket when it is there.</source>
        <translation>还有文件在读取，读完再建单。</translation>
    </message>
    <message>
        <source>Ticket {number} solved</source>
        <translation>工单 {number} 已建并解决</translation>
    </message>
    <message>
        <source>Ticket {number} created</source>
        <translation>工单 {number} 已建</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Open tickets {n}</source>
        <translation>未关闭工单 {n}</translation>
    </message>
</context>
<context>
    <name>InterviewPanel</name>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Note who said what; each line becomes a row or a pain point.</source>
        <translation>记下谁说了什么，每一行都可以变成流程的一行或一个痛点。</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>新访谈</translation>
    </message>
    <message>
        <source>Print the blank sheet</source>
        <translation>打印空白访谈表</translation>
    </message>
    <message>
        <source>Close the interviews</source>
        <translation>关闭访谈</translation>
    </message>
    <message>
        <source>Interviews of this process</source>
        <translation>这个流程的访谈</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>访谈对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Gu Mingyuan, front desk</source>
        <translation>顾明远，前台</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>访谈内容</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>在这里写怎么做</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Remove the interview</source>
        <translation>移除这次访谈</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>还没写是谁</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a row</source>
        <translation>变成流程的一行</translation>
    </message>
    <message>
        <source>Make it the pain point of the row chosen</source>
        <translation>写成所选行的痛点</translation>
    </message>
    <message>
        <source>Make it the pain point of row {number}</source>
        <translation>写成第 {number} 行的痛点</translation>
    </message>
    <message>
        <source>The line does not say what happens.</source>
        <translation>这一行没写怎么做。</translation>
    </message>
    <message>
        <source>The line has no pain point.</source>
        <translation>这一行没写痛点。</translation>
    </message>
    <message>
        <source>Choose a row in the table first.</source>
        <translation>先在流程表里选一行。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>先选访谈的一行。</translation>
    </message>
    <message>
        <source>An older version is shown: go back to the newest one first.</source>
        <translation>正在看旧版：先回到最新版。</translation>
    </message>
    <message>
        <source>This version is no draft: begin the next one first.</source>
        <translation>这个版本不是草稿，先开始下一版。</translation>
    </message>
    <message>
        <source>The line stands in the process already.</source>
        <translation>这一行已经写进流程。</translation>
    </message>
</context>
<context>
    <name>JudgedAsked</name>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
</context>
<context>
    <name>KeepBar</name>
    <message>
        <source>Keep as version {number}</source>
        <translation>保存为第 {number} 版</translation>
    </message>
    <message>
        <source>Say in a few words why: it stands beside the version.</source>
        <translation>请写一句原因，会记在版本旁。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>e.g. agreed with production on 3 March</source>
        <translation>例如：3 月 3 日与生产部商定</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
</context>
<context>
    <name>KeptFileLook</name>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已存出 {name}</translation>
    </message>
    <message>
        <source>No program here opens {name}. Save a copy instead.</source>
        <translation>这台电脑没有程序能打开 {name}，可以另存一份。</translation>
    </message>
</context>
<context>
    <name>KeptStrip</name>
    <message>
        <source>Imported text that has no place yet</source>
        <translation>导入时没有归位的文字</translation>
    </message>
    <message>
        <source>Move into the purpose</source>
        <translation>移入目的</translation>
    </message>
    <message>
        <source>Make a step of it</source>
        <translation>作为新步骤</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>删除这段文字</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keys and people</source>
        <translation>按键与人员</translation>
    </message>
    <message>
        <source>A long text ends in dots where it is too narrow</source>
        <translation>太窄放不下的长文字以省略号结尾</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the key…</source>
        <translation>按下新键…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset the keys of “{command}”</source>
        <translation>还原“{command}”的快捷键</translation>
    </message>
    <message>
        <source>{key} is the key of “{commands}”.</source>
        <translation>{key} 已是“{commands}”的快捷键。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对换</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>拿过来用</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Add a key for “{command}”</source>
        <translation>给“{command}”加一个快捷键</translation>
    </message>
    <message>
        <source>{key}, key of “{command}”: press to change</source>
        <translation>{key}，“{command}”的快捷键：按下可更改</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>加一个快捷键</translation>
    </message>
    <message>
        <source>Click, then press the new key. Del removes this one</source>
        <translation>点一下，再按新键；按 Del 去掉这个</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Click a key and press the new one; two in a row make one, as in G Q.</source>
        <translation>点一个键，再按新的；连按两个也行，例如 G Q。</translation>
    </message>
    <message>
        <source>Single letters are switched off on the page Queue.</source>
        <translation>单个字母已在“队列”页关掉。</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>e.g. assign, Ctrl K</source>
        <translation>例如：分派、Ctrl K</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <translation>没有叫这个名字的命令，换个词试试。</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>还原全部快捷键</translation>
    </message>
    <message>
        <source>{key} moves or writes in lists and fields. Press another.</source>
        <translation>{key} 在列表和输入框里用来移动或输入，换一个键。</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>快捷键已更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>e.g. assign, Ctrl K</source>
        <translation>例如：分派、Ctrl K</translation>
    </message>
    <message>
        <source>No key is called that. Try another word, or clear the search.</source>
        <translation>没有这样的快捷键。换一个词，或清空搜索框。</translation>
    </message>
</context>
<context>
    <name>KnockOutField</name>
    <message>
        <source>Knock-out</source>
        <translation>一票否决项</translation>
    </message>
</context>
<context>
    <name>KnowledgePart</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>A document has it: link it</source>
        <translation>已有文档：关联</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>Draft a document from this ticket</source>
        <translation>由本工单起草文档</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Choose the document…</source>
        <translation>选择文档…</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Code or title of the document</source>
        <translation>文档编号或标题</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Cause: {cause}</source>
        <translation>根因 {cause}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>Shared: {words}</source>
        <translation>共有：{words}</translation>
    </message>
    <message>
        <source>this very code</source>
        <translation>就是这个代码</translation>
    </message>
    <message>
        <source>{points} of 100</source>
        <translation>{points} 分，满分 100</translation>
    </message>
    <message>
        <source>{most} of {told} had the cause {cause}</source>
        <translation>{told} 单里 {most} 单的根因是 {cause}</translation>
    </message>
</context>
<context>
    <name>KnownBeside</name>
    <message>
        <source>The form of this service type asks for no asset</source>
        <translation>这个服务类型的表单不问资产</translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Use its solution (U)</source>
        <translation>套用解决办法 (U)</translation>
    </message>
    <message>
        <source>Link (L)</source>
        <translation>关联 (L)</translation>
    </message>
    <message>
        <source>This is its duplicate (D)</source>
        <translation>这一张是它的重复单 (D)</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>同类 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar tickets</source>
        <translation>相似工单</translation>
    </message>
    <message>
        <source>No ticket like this so far.</source>
        <translation>还没有相似的工单。</translation>
    </message>
    <message>
        <source>What is known already appears while the subject is typed.</source>
        <translation>写主题时，这里列出已经知道的。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Use the solution of the first one</source>
        <translation>套用第一张的解决办法</translation>
    </message>
    <message>
        <source>Fitting SOPs</source>
        <translation>匹配 SOP</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>KnownRow</name>
    <message>
        <source>About</source>
        <translation>什么方面</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知内容</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message numerus="yes">
        <source>Labels of %n question(s)</source>
        <translation>
            <numerusform>%n 题的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Set labels</source>
        <translation>设定标签</translation>
    </message>
    <message>
        <source>Category, parts divided by /</source>
        <translation>类别，各级用 / 隔开</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>要加的标签</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>要去掉的标签</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Labels are no part of a version: nothing has to be approved again.</source>
        <translation>标签不属于版本，改了不用重新批准。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不标</translation>
    </message>
    <message>
        <source>Different ones; they stay as they are</source>
        <translation>各不相同，保持不变</translation>
    </message>
    <message>
        <source>They have no tags</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>vpn printer</source>
        <translation>VPN 打印机</translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message>
        <source>Reported at</source>
        <translation>何时报告</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>何时答复</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>何时解决</translation>
    </message>
    <message>
        <source>Why it is entered late</source>
        <translation>为什么补录</translation>
    </message>
    <message>
        <source>Reported first, then answered, then solved</source>
        <translation>先报告，再答复，再解决</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>这个时间还没有到</translation>
    </message>
    <message numerus="yes">
        <source>Late entries reach back %n day(s)</source>
        <translation>
            <numerusform>补录最早到 %n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadField</name>
    <message>
        <source>{name}: where to</source>
        <translation>{name}：去向</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>step…</source>
        <translation>步骤…</translation>
    </message>
    <message>
        <source>escalate to…</source>
        <translation>升级到…</translation>
    </message>
    <message>
        <source>document…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave the exam for now?</source>
        <translation>现在离开考核？</translation>
    </message>
    <message>
        <source>Leave the exam</source>
        <translation>离开考核</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>All answers are kept and the clock stands still. That you left is recorded for the trainer. The page Exams leads back.</source>
        <translation>答案都已保存，计时停住。离开会记下来给培训师看。从“考核”页可以回来继续。</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Every pain point has its answer.</source>
        <translation>每个痛点都有去处。</translation>
    </message>
    <message>
        <source>No pain point is noted yet: write it into the table.</source>
        <translation>还没有记下痛点：写进表里。</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) still open</source>
        <translation>
            <numerusform>%n 个痛点还没有去处</numerusform>
        </translation>
    </message>
    <message>
        <source>Where each pain point goes</source>
        <translation>每个痛点的去处</translation>
    </message>
    <message>
        <source>Ledger of pain points</source>
        <translation>痛点台账</translation>
    </message>
    <message>
        <source>Pain point open again</source>
        <translation>痛点重新打开</translation>
    </message>
    <message>
        <source>Noted in the ledger</source>
        <translation>已记进台账</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>The import of {file} was interrupted; a part of it is in the queue.</source>
        <translation>{file} 的导入中途停了，一部分已在队列里。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n imported ticket(s) taken back</source>
        <translation>
            <numerusform>已撤回 %n 张导入的工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>outside the limits</source>
        <translation>超出界限</translation>
    </message>
    <message>
        <source>misses the target</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>极高</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>极低</translation>
    </message>
</context>
<context>
    <name>LevelsRow</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急度</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>{targets}, until set</source>
        <translation>{targets}（暂定）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActs</name>
    <message>
        <source>{code} is a favourite</source>
        <translation>已收藏 {code}</translation>
    </message>
    <message>
        <source>{code} is no favourite</source>
        <translation>已取消收藏 {code}</translation>
    </message>
    <message>
        <source>{code} has a new draft</source>
        <translation>{code} 有了新的草稿</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>作废 {code}</translation>
    </message>
    <message>
        <source>It stays readable, and whatever used it still points to it.</source>
        <translation>停用后仍可查看，用过它的工单仍指向它。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Draft of {code} deleted</source>
        <translation>已删除 {code} 的草稿</translation>
    </message>
    <message>
        <source>{code} copied</source>
        <translation>已复制 {code}</translation>
    </message>
    <message>
        <source>{code} retired</source>
        <translation>已停用 {code}</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
    </message>
</context>
<context>
    <name>LineAsked</name>
    <message>
        <source>Your answer</source>
        <translation>作答</translation>
    </message>
</context>
<context>
    <name>LinkActs</name>
    <message>
        <source>The row stands for itself again</source>
        <translation>这一行又是自己的内容了</translation>
    </message>
    <message>
        <source>SOP {code} begun from the rows</source>
        <translation>已用这些行开始 SOP {code}</translation>
    </message>
    <message>
        <source>Link with a step</source>
        <translation>关联到一步</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The row shows the step; both are one record now</source>
        <translation>这一行显示那一步，两处是同一条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull the steps of an SOP in</source>
        <translation>拉入一份 SOP 的步骤</translation>
    </message>
    <message>
        <source>Pull in</source>
        <translation>拉入</translation>
    </message>
    <message>
        <source>The steps of {code} stand in the table</source>
        <translation>{code} 的步骤已进表</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Code, name or web address</source>
        <translation>编号、名称或网址</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>编号或名称</translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message>
        <source>Open {ticket}</source>
        <translation>打开 {ticket}</translation>
    </message>
    <message>
        <source>Take the link to {ticket} away</source>
        <translation>取消与 {ticket} 的关联</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>关联的工单</translation>
    </message>
    <message>
        <source>Link a ticket</source>
        <translation>关联工单</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>The meaning of {name} changed</source>
        <translation>“{name}”的含义已改</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>已改名为“{name}”</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>“{name}”已移动</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <translation>“{name}”已复制</translation>
    </message>
    <message>
        <source>{name} retired; old tickets keep showing it</source>
        <translation>“{name}”已停用；旧工单照常显示</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>“{name}”已恢复</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>“{name}”已删除</translation>
    </message>
    <message>
        <source>{name} merged into {into}; {count} records moved</source>
        <translation>“{name}”已并入“{into}”，移动了 {count} 条记录</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>正在合并“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} added; {rest} left out, the names are there already</source>
        <translation>已添加 {count} 项；{rest} 项名称已有，未添加</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add an entry</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>These entries follow from the process: rename them and change the order.</source>
        <translation>这些项目由流程决定，可改名和排序。</translation>
    </message>
    <message>
        <source>{name} is part of the process: rename it, retire it once it is unused.</source>
        <translation>“{name}”是流程的基本项：可以改名；没有使用时可以停用。</translation>
    </message>
    <message>
        <source>{name} is used {count} times: it can be retired, not deleted.</source>
        <translation>“{name}”被使用 {count} 次：可停用，不能删除。</translation>
    </message>
    <message>
        <source>Entries stand below {name}: move or delete them first.</source>
        <translation>“{name}”有下级：先移动或删除下级。</translation>
    </message>
    <message>
        <source>Nothing uses {name}: it can be deleted.</source>
        <translation>没有工单使用“{name}”：可删除。</translation>
    </message>
    <message>
        <source>Type to add, or paste lines from Excel: Chinese, English, code</source>
        <translation>输入后回车添加，或从 Excel 粘贴多行：中文、英文、代码</translation>
    </message>
    <message>
        <source>Type to add below {name}, or paste lines from Excel</source>
        <translation>输入后回车，添加到“{name}”下，或从 Excel 粘贴多行</translation>
    </message>
    <message>
        <source>Everything that uses {name} goes over to the other one; {name} is deleted.</source>
        <translation>使用“{name}”的全部改用另一项，然后删除“{name}”。</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>SOP library</source>
        <translation>SOP 库</translation>
    </message>
    <message>
        <source>Group the SOPs by</source>
        <translation>SOP 分组方式</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>SOP 库</translation>
    </message>
    <message>
        <source>Import, export, shot list</source>
        <translation>导入、导出、分镜表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Filter SOPs</source>
        <translation>筛选 SOP</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选 SOP 库</translation>
    </message>
    <message>
        <source>Found in the texts</source>
        <translation>正文中找到</translation>
    </message>
    <message>
        <source>No title fits. Esc clears the filter.</source>
        <translation>没有标题符合。按 Esc 清空筛选。</translation>
    </message>
    <message>
        <source>No SOPs</source>
        <translation>还没有 SOP</translation>
    </message>
    <message>
        <source>Start from a template, or from an empty one.</source>
        <translation>从模板开始，或从空白开始。</translation>
    </message>
    <message>
        <source>By service type</source>
        <translation>按服务类型</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按文件种类</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>SOP 库读不出来</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>第 {level} 层</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Set out one level</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Set in below the one above</source>
        <translation>降到上一项之下</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>显示停用项</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>being triaged</source>
        <translation>分级中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>waits for the requester</source>
        <translation>等待用户</translation>
    </message>
    <message>
        <source>waits for a vendor</source>
        <translation>等待厂商</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待审批</translation>
    </message>
    <message>
        <source>waits for something else</source>
        <translation>等待（其他原因）</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>service request</source>
        <translation>服务请求</translation>
    </message>
    <message>
        <source>question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>What a ticket is about. Each type has a form of its own.</source>
        <translation>工单是哪一类事。每个类型有自己的受理表。</translation>
    </message>
    <message>
        <source>Two levels. Alt + Right sets an entry in below the one above it.</source>
        <translation>两层。Alt + → 把一项降到上一项之下。</translation>
    </message>
    <message>
        <source>Names are yours; the meaning decides whether a ticket is open and waits.</source>
        <translation>名称自定；含义决定工单是否未关闭、是否在等待。</translation>
    </message>
    <message>
        <source>How a request reached the desk.</source>
        <translation>请求从哪里来。</translation>
    </message>
    <message>
        <source>Who works together on tickets.</source>
        <translation>一起处理工单的人。</translation>
    </message>
    <message>
        <source>Sites, buildings, floors, rooms: as deep as you need.</source>
        <translation>园区、楼、层、房间，需要几层就几层。</translation>
    </message>
    <message>
        <source>Groups of people who ask; agreements can be made for them.</source>
        <translation>用户的分组，可分别约定时限。</translation>
    </message>
    <message>
        <source>The steps of every ticket. Rename, move, add or split them as you work.</source>
        <translation>每张工单经过的环节，可以改名、移动、添加、拆分。</translation>
    </message>
    <message>
        <source>Who does a step of an SOP and answers for a stage.</source>
        <translation>谁做 SOP 的步骤，谁负责一个环节。</translation>
    </message>
    <message>
        <source>What a step is done with.</source>
        <translation>做步骤用到的工具。</translation>
    </message>
    <message>
        <source>Sheets to fill in or print. Their columns stand under Forms and fields.</source>
        <translation>可填写、可打印的表。各栏在“表单与字段”里修改。</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Live role-play · {name}</source>
        <translation>现场演练 · {name}</translation>
    </message>
    <message>
        <source>Ticket {number} of {count}: {name}</source>
        <translation>第 {number} / {count} 张：{name}</translation>
    </message>
    <message>
        <source>{time} · paused</source>
        <translation>{time} · 已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back to the exams</source>
        <translation>回到考核</translation>
    </message>
    <message>
        <source>Ticket before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Live role-play</source>
        <translation>现场演练</translation>
    </message>
    <message>
        <source>The trainer&apos;s card</source>
        <translation>培训师的角色卡</translation>
    </message>
    <message>
        <source>Comment on this ticket</source>
        <translation>这张工单的点评</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>No role-play is under way</source>
        <translation>没有进行中的演练</translation>
    </message>
    <message>
        <source>Begin one from an exam.</source>
        <translation>从一场考核开始。</translation>
    </message>
</context>
<context>
    <name>LiveState</name>
    <message>
        <source>Role-play kept as an attempt</source>
        <translation>演练已记为一次作答</translation>
    </message>
</context>
<context>
    <name>LongAct</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stopped. What was done so far can be undone.</source>
        <translation>已停止，做完的部分可以撤销。</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Before it is taken in: {name}</source>
        <translation>收进之前：{name}</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is ticked is taken in as drafts.</source>
        <translation>现在还没有写入。勾选的收成草稿。</translation>
    </message>
    <message>
        <source>Questions of the file</source>
        <translation>文件里的题目</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>没收：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or left out: %n</source>
        <translation>
            <numerusform>改动或略去：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>in the bank already</source>
        <translation>题库里已有</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>like {other}, {points} of 100</source>
        <translation>像 {other}，相似度 {points}/100</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 道新题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s)</source>
        <translation>
            <numerusform>%n 道可能重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the bank already</source>
        <translation>
            <numerusform>%n 道题库里已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 处没收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n draft(s)</source>
        <translation>
            <numerusform>收进 %n 道草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>Somebody else changed the same text. Compare both and choose one.</source>
        <translation>别人改了同一处文字。比较两边，选一个。</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>重新加上</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>复制我的文字</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Comment: {text}</source>
        <translation>点评：{text}</translation>
    </message>
    <message>
        <source>{part}{before}% → {after}%: {reason}</source>
        <translation>{part}{before}% → {after}%：{reason}</translation>
    </message>
    <message>
        <source>by the rubric</source>
        <translation>按评分要点</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>改分…</translation>
    </message>
    <message>
        <source>Change the mark: {part}</source>
        <translation>改分：{part}</translation>
    </message>
    <message>
        <source>Read it up: {step}</source>
        <translation>查看 SOP：{step}</translation>
    </message>
</context>
<context>
    <name>LostList</name>
    <message>
        <source>Where {marks} were lost</source>
        <translation>丢的 {marks}在哪</translation>
    </message>
    <message>
        <source>No mark was lost</source>
        <translation>没有丢分</translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is kept before. What is kept is a draft until it is approved.</source>
        <translation>点留下之前什么也不写。留下的是草稿，批准后才用。</translation>
    </message>
    <message>
        <source>Nothing new: all that this gives is in the bank already.</source>
        <translation>没有新题：能出的题库里都有了。</translation>
    </message>
    <message>
        <source>Questions that would be made</source>
        <translation>可以出的题</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the texts: %n</source>
        <translation>
            <numerusform>从文字里遮住 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the question again before you approve it: a nickname is not found.</source>
        <translation>批准前再读一遍：绰号认不出来。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n draft(s)</source>
        <translation>
            <numerusform>留下 %n 道草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Offline · saved on this PC</source>
        <translation>离线可用 · 已存本机</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>From an SOP…</source>
        <translation>按 SOP…</translation>
    </message>
    <message>
        <source>From the priority matrix</source>
        <translation>按优先级判定表</translation>
    </message>
    <message>
        <source>From a closed ticket…</source>
        <translation>按已关闭的工单…</translation>
    </message>
    <message>
        <source>Write a new one…</source>
        <translation>自己写一道…</translation>
    </message>
    <message>
        <source>Questions from the priority matrix</source>
        <translation>优先级判定表出的题</translation>
    </message>
    <message>
        <source>Questions from {code}</source>
        <translation>{code} 出的题</translation>
    </message>
    <message>
        <source>A simulated ticket from a closed one</source>
        <translation>由已关闭工单出的模拟工单</translation>
    </message>
    <message>
        <source>No SOP is in force</source>
        <translation>没有现行有效的 SOP</translation>
    </message>
    <message>
        <source>Make questions from an SOP</source>
        <translation>按 SOP 出题</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>看看出什么题</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept in the bank</source>
        <translation>
            <numerusform>题库里留下 %n 道草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Chased {count}×</source>
        <translation>催单 {count} 次</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Priority · status · SLA (colour + shape + text)</source>
        <translation>优先级 · 状态 · 时限（颜色 + 形状 + 文字）</translation>
    </message>
</context>
<context>
    <name>MarkLines</name>
    <message>
        <source>Information gathering</source>
        <translation>信息收集</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>第一个动作</translation>
    </message>
    <message>
        <source>Order of steps, as they are done</source>
        <translation>步骤顺序（按做的先后勾）</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>沟通用语</translation>
    </message>
    <message>
        <source>Record quality</source>
        <translation>记录质量</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>关键失误（一票否决）</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Change the mark</source>
        <translation>改分</translation>
    </message>
    <message>
        <source>Share of the mark</source>
        <translation>得分比例</translation>
    </message>
</context>
<context>
    <name>MarkedBar</name>
    <message>
        <source>{count} marked</source>
        <translation>已标 {count} 张</translation>
    </message>
    <message>
        <source>Edit together</source>
        <translation>一起改</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>取消标记</translation>
    </message>
</context>
<context>
    <name>MatchingAsked</name>
    <message>
        <source>A letter chooses; Tab goes to the next one.</source>
        <translation>按字母选择，Tab 到下一个。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>MatchingForm</name>
    <message>
        <source>Another pair</source>
        <translation>再加一对</translation>
    </message>
    <message>
        <source>In another order each time</source>
        <translation>每次打乱次序</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Match each item</source>
        <translation>给每一项配对</translation>
    </message>
    <message>
        <source>With one of these</source>
        <translation>从这些里选</translation>
    </message>
    <message>
        <source>Belongs to none</source>
        <translation>哪个也不配</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>The priority of each impact and urgency. Arrow keys move, 1 to 4 set P1 to P4, Enter chooses. Tickets that have a priority keep it.</source>
        <translation>每种影响度和紧急度对应的优先级。方向键移动，1–4 设为 P1–P4，回车选择。已有优先级的工单不变。</translation>
    </message>
    <message>
        <source>Size of the matrix</source>
        <translation>判定表大小</translation>
    </message>
    <message>
        <source>Impact or urgency not set</source>
        <translation>影响度或紧急度未定</translation>
    </message>
    <message>
        <source>Priority of this cell</source>
        <translation>这一格的优先级</translation>
    </message>
    <message>
        <source>{more} is P{low}, less urgent than {less} with P{high}.</source>
        <translation>“{more}”是 P{low}，比“{less}”的 P{high} 还不急。</translation>
    </message>
    <message>
        <source>The matrix is in force</source>
        <translation>判定表已生效</translation>
    </message>
    <message>
        <source>Version {version} is in force. In the last {days} days a person decided the priority of {count} of {all} tickets ({share} %).</source>
        <translation>第 {version} 版生效中。最近 {days} 天 {all} 单里有 {count} 单的优先级由人改定（{share} %）。</translation>
    </message>
</context>
<context>
    <name>MatterCard</name>
    <message>
        <source>One sentence of the requester is enough</source>
        <translation>写一句用户的原话就够</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>It was reported, maybe solved, before this moment</source>
        <translation>现在之前就报告了，也许已经解决</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>e.g. Label printer on line 2 prints nothing</source>
        <translation>例如：2 号线标签机打不出来</translation>
    </message>
    <message>
        <source>In the requester&apos;s words</source>
        <translation>用户原话</translation>
    </message>
    <message>
        <source>Word for word, as they say it</source>
        <translation>照原话写</translation>
    </message>
    <message>
        <source>Priority follows from impact and urgency; it can be changed later.</source>
        <translation>优先级由影响度和紧急度得出，以后可以改。</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>Choose the one that stays</source>
        <translation>选择留下的一项</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>两项都留</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>The ticket that stays</source>
        <translation>保留哪一张</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n ticket(s)</source>
        <translation>
            <numerusform>合并 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The others leave the queue; their number leads here. What was said moves with its files. Merging can be undone, and taken apart later.</source>
        <translation>其余的离开队列，用它们的编号也会找到这里。对话和附件一起移过来。合并可撤销，以后也可取出。</translation>
    </message>
    <message>
        <source>Their fields are alike.</source>
        <translation>字段都一样。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves here: {what}</source>
        <translation>移过来：{what}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Also waiting: {names}</source>
        <translation>同时在等的人：{names}</translation>
    </message>
    <message>
        <source>Minutes worked: {minutes}</source>
        <translation>累计用时：{minutes} 分钟</translation>
    </message>
    <message>
        <source>The clock of {number}, the oldest, goes on.</source>
        <translation>最早的 {number} 的计时继续走。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>What the customer says</source>
        <translation>用户原话</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>e.g. 10:10, +30 min, tomorrow 9:30</source>
        <translation>例如 10:10、+30 分钟、明天 9:30</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>看不懂这个时间。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>时间已过，选晚一点的。</translation>
    </message>
</context>
<context>
    <name>MoreActs</name>
    <message>
        <source>Card and mark sheets</source>
        <translation>角色卡和评分表</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Accept</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter accepts, Shift+Enter begins a new line.</source>
        <translation>Enter 确认，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Fill first: {fields}</source>
        <translation>先填：{fields}</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>改后到期</translation>
    </message>
    <message numerus="yes">
        <source>This moves %n open due date(s)</source>
        <translation>
            <numerusform>这会移动 %n 个未了结的到期时间</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} of them are listed.</source>
        <translation>只列出前 {number} 个。</translation>
    </message>
    <message>
        <source>Due dates that would move</source>
        <translation>会移动的到期时间</translation>
    </message>
    <message>
        <source>Leave running clocks as they are</source>
        <translation>进行中的时钟不动</translation>
    </message>
    <message numerus="yes">
        <source>Move %n due date(s)</source>
        <translation>
            <numerusform>移动 %n 个到期时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>MustAskField</name>
    <message>
        <source>Must-ask item</source>
        <translation>必问项</translation>
    </message>
</context>
<context>
    <name>MustAskRow</name>
    <message>
        <source>no field</source>
        <translation>不对应字段</translation>
    </message>
    <message>
        <source>{name}: the field that holds the answer</source>
        <translation>{name}：记录答案的字段</translation>
    </message>
</context>
<context>
    <name>NeedBox</name>
    <message>
        <source>Used in step {numbers}</source>
        <translation>用于第 {numbers} 步</translation>
    </message>
</context>
<context>
    <name>NewDocumentSheet</name>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>e.g. ERP 8.2, OA</source>
        <translation>例如：ERP 8.2，OA</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从什么开始</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>哪一份文件？</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>建立草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>A title in one language is needed.</source>
        <translation>至少要有一种语言的标题。</translation>
    </message>
    <message>
        <source>{code} created as a draft</source>
        <translation>已建立草稿 {code}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Template 2: a step for each stage</source>
        <translation>模板 2：每个环节一步</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>另一份文件</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Review every (0: never)</source>
        <translation>定期评审间隔（0 为不评审）</translation>
    </message>
    <message>
        <source>Systems it is about</source>
        <translation>涉及的系统</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>I am not in the list</source>
        <translation>名单里没有我</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>e.g. 罗斌</source>
        <translation>例如：罗斌</translation>
    </message>
    <message>
        <source>e.g. Luo Bin</source>
        <translation>例如：Luo Bin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>把我加入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已试</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>谁在等</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Handed over by {name}, {time}</source>
        <translation>{name}交接，{time}</translation>
    </message>
    <message>
        <source>Next step: {text}</source>
        <translation>下一步：{text}</translation>
    </message>
    <message>
        <source>Tried: {text}</source>
        <translation>已试：{text}</translation>
    </message>
    <message>
        <source>Who waits: {text}</source>
        <translation>谁在等：{text}</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Notices and progress (never modal)</source>
        <translation>通知与进度（不打断）</translation>
    </message>
    <message>
        <source>A newer version of this SOP is in review</source>
        <translation>这份 SOP 有新版本正在审核</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Two reviews are overdue</source>
        <translation>2 项评审已逾期</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Step 3 removed</source>
        <translation>已移除步骤 3</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>撤销  Ctrl Z</translation>
    </message>
    <message>
        <source>2 tickets due soon</source>
        <translation>2 张工单即将到期</translation>
    </message>
    <message>
        <source>Disk full. Nothing was saved.</source>
        <translation>磁盘已满，没有保存。</translation>
    </message>
    <message>
        <source>Luo Bin changed the subject while you were typing</source>
        <translation>你输入时，罗斌改了主题</translation>
    </message>
    <message>
        <source>Mine, 09:40</source>
        <translation>我的，09:40</translation>
    </message>
    <message>
        <source>Screen flickers on laptop dock</source>
        <translation>笔记本接扩展坞后外屏闪烁</translation>
    </message>
    <message>
        <source>Luo Bin, 09:41</source>
        <translation>罗斌，09:41</translation>
    </message>
    <message>
        <source>Dock: screen flickers since update</source>
        <translation>扩展坞更新后外屏闪烁</translation>
    </message>
    <message>
        <source>Importing 800 tickets</source>
        <translation>正在导入 800 张工单</translation>
    </message>
    <message>
        <source>4 s used, about 3 s left · keep working</source>
        <translation>已用 4 秒，约剩 3 秒 · 可继续工作</translation>
    </message>
    <message>
        <source>Exporting 120 tickets</source>
        <translation>正在导出 120 张工单</translation>
    </message>
    <message>
        <source>The folder is gone. Nothing was written. Retry, or choose another.</source>
        <translation>文件夹不在了，没有写入。可重试，或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>What happened to your tickets</source>
        <translation>你的工单有什么新动静</translation>
    </message>
    <message>
        <source>Nothing has happened to your tickets since you last looked.</source>
        <translation>上次看过之后，你的工单没有新动静。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{clock}: {share}% of the time used</source>
        <translation>{clock}：时限已用 {share}%</translation>
    </message>
    <message>
        <source>{clock}: overdue, found late</source>
        <translation>{clock}：已超时（事后发现）</translation>
    </message>
    <message>
        <source>{clock}: overdue</source>
        <translation>{clock}：已超时</translation>
    </message>
</context>
<context>
    <name>NumberAsked</name>
    <message>
        <source>Your answer, a number</source>
        <translation>作答，填数字</translation>
    </message>
</context>
<context>
    <name>NumericForm</name>
    <message>
        <source>Other numbers</source>
        <translation>再加一个数值</translation>
    </message>
    <message>
        <source>Said to every other number</source>
        <translation>填了别的数时说</translation>
    </message>
    <message>
        <source>Numbers that are taken</source>
        <translation>算对的数</translation>
    </message>
</context>
<context>
    <name>NumericPage</name>
    <message>
        <source>Answer with a number</source>
        <translation>填一个数</translation>
    </message>
    <message>
        <source>The number is typed here</source>
        <translation>在这里填数</translation>
    </message>
    <message>
        <source>Numbers that are taken</source>
        <translation>算对的数</translation>
    </message>
    <message>
        <source>Every other number</source>
        <translation>其他任何数</translation>
    </message>
</context>
<context>
    <name>OlderStrip</name>
    <message>
        <source>Version {number}, {state} ({day}): read only. Esc leads back.</source>
        <translation>第 {number} 版，{state}（{day}），只读。按 Esc 返回。</translation>
    </message>
    <message>
        <source>Nothing was changed: version {number} is read only. Esc leads back to the newest.</source>
        <translation>没有改动：第 {number} 版只读。按 Esc 回到最新版。</translation>
    </message>
    <message>
        <source>Back to v{number}</source>
        <translation>回到 v{number}</translation>
    </message>
</context>
<context>
    <name>OpenTicket</name>
    <message>
        <source>Note a chase</source>
        <translation>记一次催单</translation>
    </message>
    <message>
        <source>Note that the requester chases {number}</source>
        <translation>给 {number} 记一次催单</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>已催 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Choose a workspace folder</source>
        <translation>选择工作区文件夹</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Right: {share}</source>
        <translation>对：{share}</translation>
    </message>
    <message>
        <source>Costs {share}</source>
        <translation>扣 {share}</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>占分</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Does not belong here</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>after {numbers}</source>
        <translation>在第 {numbers} 步之后</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>先后不限</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>OrderLists</name>
    <message numerus="yes">
        <source>Your order: %n step(s)</source>
        <translation>
            <numerusform>排好的顺序：%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from; some may not belong</source>
        <translation>待选，有的可能不该做</translation>
    </message>
    <message>
        <source>Steps to choose from</source>
        <translation>待选步骤</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>排好的顺序</translation>
    </message>
    <message>
        <source>Space takes a step over and back, Alt ↑ ↓ moves it, ← → change the list. An empty order is not answered.</source>
        <translation>空格键放进、放回，Alt ↑ ↓ 移动，← → 换列表。没有排就是没有作答。</translation>
    </message>
</context>
<context>
    <name>OrderingForm</name>
    <message>
        <source>Marks for</source>
        <translation>怎样给分</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drawn each time</source>
        <translation>每次抽几步</translation>
    </message>
    <message>
        <source>Steps in their right order</source>
        <translation>按正确次序排列的步骤</translation>
    </message>
</context>
<context>
    <name>OrderingPage</name>
    <message numerus="yes">
        <source>%n drawn each time</source>
        <translation>
            <numerusform>每次抽 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them in order; leave out what does not belong</source>
        <translation>排出正确次序，多余的不要</translation>
    </message>
    <message>
        <source>Marks for: {what}</source>
        <translation>给分：{what}</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Nothing changes: all of it is so already</source>
        <translation>没有变化：都已经是这样了</translation>
    </message>
    <message>
        <source>Step ticked: {step}</source>
        <translation>勾选步骤：{step}</translation>
    </message>
    <message>
        <source>Step ticked already: {step}</source>
        <translation>步骤早已勾选：{step}</translation>
    </message>
    <message>
        <source>Stays open: {steps}. {why}</source>
        <translation>保持未勾：{steps}。{why}</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Choose packs of holidays</source>
        <translation>选择假日包</translation>
    </message>
    <message>
        <source>Yearly packs</source>
        <translation>年度假日包</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>全年假日</translation>
    </message>
    <message>
        <source>Import pack…</source>
        <translation>导入假日包…</translation>
    </message>
    <message>
        <source>A JSON file in the layout of holiday-cn</source>
        <translation>holiday-cn 格式的 JSON 文件</translation>
    </message>
    <message>
        <source>Holidays of a country</source>
        <translation>国家或地区的假日</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>截止年</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>选择国家或地区</translation>
    </message>
    <message>
        <source>Put into the calendar</source>
        <translation>放入日历</translation>
    </message>
</context>
<context>
    <name>PainCard</name>
    <message>
        <source>open</source>
        <translation>没有去处</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>去处…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>A change in the to-be process…</source>
        <translation>目标流程里的改动…</translation>
    </message>
    <message>
        <source>A step of an SOP…</source>
        <translation>SOP 的一步…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>培训…</translation>
    </message>
    <message>
        <source>Rejected, with a reason…</source>
        <translation>不采纳，写明原因…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Item</source>
        <translation>题干项</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>与它配对的</translation>
    </message>
    <message>
        <source>Item; empty for a match that belongs to none</source>
        <translation>题干项；留空表示多余的配对</translation>
    </message>
</context>
<context>
    <name>PairsSheet</name>
    <message>
        <source>Likely duplicates</source>
        <translation>可能重复的题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{kept} is kept, {gone} retired</source>
        <translation>保留 {kept}，停用 {gone}</translation>
    </message>
    <message>
        <source>Not the same; remembered</source>
        <translation>不是同一题，已记住</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>保留左边的</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>保留右边的</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一题</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>One of the two is retired</source>
        <translation>其中一题已停用</translation>
    </message>
    <message>
        <source>No two questions look alike.</source>
        <translation>没有看上去重复的题。</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>第 {number} 对，共 {count} 对</translation>
    </message>
    <message>
        <source>{points} of 100 alike</source>
        <translation>相似度 {points}/100</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), marked</source>
        <translation>
            <numerusform>%n 处不同，已标出</numerusform>
        </translation>
    </message>
    <message>
        <source>All pairs are settled.</source>
        <translation>所有题对都处理完了。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Command, ticket, person or view</source>
        <translation>命令、工单、人或视图</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>change target</source>
        <translation>换对象</translation>
    </message>
    <message>
        <source>Prefix:  &gt; command   # ticket   @ person</source>
        <translation>前缀：&gt; 命令   # 工单   @ 人</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message numerus="yes">
        <source>%n paper(s) made</source>
        <translation>
            <numerusform>已做 %n 份试卷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print: {exam}</source>
        <translation>打印：{exam}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>New papers</source>
        <translation>新试卷</translation>
    </message>
    <message>
        <source>Paper {number} once more ({check})</source>
        <translation>再印试卷 {number}（{check}）</translation>
    </message>
    <message>
        <source>Paper for trainees</source>
        <translation>给学员的试卷</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Facts of simulated tickets, for the trainer</source>
        <translation>模拟工单里问到才说的事（培训师用）</translation>
    </message>
    <message>
        <source>Key with reasons and SOP steps, for the trainer</source>
        <translation>答案、依据和 SOP 步骤（培训师用）</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>How many variants</source>
        <translation>几种版本</translation>
    </message>
    <message>
        <source>Variants ask the same in another order.</source>
        <translation>各版本题目相同，顺序不同。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message numerus="yes">
        <source>%n earlier entry(ies)</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message numerus="yes">
        <source>Create %n ticket(s)</source>
        <translation>
            <numerusform>建 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the rows left out</source>
        <translation>复制未采用的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paste rows as tickets</source>
        <translation>粘贴行建单</translation>
    </message>
    <message>
        <source>Left out, with the reason</source>
        <translation>未采用的行和原因</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be created</source>
        <translation>
            <numerusform>将建 %n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行不采用</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: {columns}</source>
        <translation>识别为：{columns}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Tickets that will be created</source>
        <translation>将要建的工单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>不采用的行</translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message>
        <source>Don&apos;t paste</source>
        <translation>不粘贴</translation>
    </message>
    <message numerus="yes">
        <source>Paste as %n step(s)</source>
        <translation>
            <numerusform>粘贴为 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard holds no list or table. Copy one first.</source>
        <translation>剪贴板里没有列表或表格。先复制一个。</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>{name} added</source>
        <translation>已添加“{name}”</translation>
    </message>
    <message>
        <source>Facts of the person changed</source>
        <translation>人员信息已改</translation>
    </message>
    <message>
        <source>{name} retired; old tickets keep the name</source>
        <translation>“{name}”已停用；旧工单照常显示</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>“{name}”已恢复</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>“{name}”已删除</translation>
    </message>
    <message>
        <source>{name} merged into {into}; {count} records moved</source>
        <translation>“{name}”已并入“{into}”，移动了 {count} 条记录</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>正在合并“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleAndPcs</name>
    <message>
        <source>How many people on how many PCs</source>
        <translation>几个人，用几台电脑</translation>
    </message>
    <message>
        <source>One workspace lives on one PC</source>
        <translation>一个工作区在一台电脑上</translation>
    </message>
    <message>
        <source>The queue is worked there.</source>
        <translation>队列在那台电脑上处理。</translation>
    </message>
    <message>
        <source>Any number of people, in turn</source>
        <translation>人数不限，轮流使用</translation>
    </message>
    <message>
        <source>Each known by name from day one; two keys switch.</source>
        <translation>从第一天起都有名字，两下按键换人。</translation>
    </message>
    <message>
        <source>Other PCs read and hand in</source>
        <translation>其他电脑查看和提交</translation>
    </message>
    <message>
        <source>Not yet. Until then, export tables and send them.</source>
        <translation>还没有。在此之前可导出表格发过去。</translation>
    </message>
    <message>
        <source>Several PCs on one queue at once</source>
        <translation>几台电脑同时处理一个队列</translation>
    </message>
    <message>
        <source>Not yet: a later stage.</source>
        <translation>还没有，以后再做。</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Who is working?</source>
        <translation>谁在操作？</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mail or other contact</source>
        <translation>邮箱或其他联系方式</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>恢复可选</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因和做法</translation>
    </message>
    <message>
        <source>Kept of them</source>
        <translation>现有资料</translation>
    </message>
</context>
<context>
    <name>PeopleImportAct</name>
    <message>
        <source>Choose a staff list</source>
        <translation>选择人员名单</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>存一份空表</translation>
    </message>
    <message>
        <source>Empty table saved as {file}</source>
        <translation>空表已存为 {file}</translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>This is the whole staff list</source>
        <translation>这是全部人员的名单</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import a staff list</source>
        <translation>导入人员名单</translation>
    </message>
    <message>
        <source>What the list changes</source>
        <translation>名单带来的改动</translation>
    </message>
    <message>
        <source>{read} rows read: {added} new, {changed} changed, {same} unchanged, {refused} left out</source>
        <translation>读取 {read} 行：新增 {added}，更新 {changed}，不变 {same}，未导入 {refused}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not in the list will be retired; their tickets stay.</source>
        <translation>
            <numerusform>名单里没有的 %n 人将停用，他们的工单不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is retired, though %n person(s) are not in it.</source>
        <translation>
            <numerusform>有 %n 人不在名单里，不停用任何人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody with a staff no. is in the list: nobody leaves.</source>
        <translation>有工号的人都在名单里，没有人离开。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要看一下</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>导入 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people, retire {leave}</source>
        <translation>
            <numerusform>导入 %n 人，停用 {leave} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>正在导入人员</translation>
    </message>
    <message>
        <source>Staff list imported: {added} new, {changed} changed, {retired} retired</source>
        <translation>人员名单已导入：新增 {added}，更新 {changed}，停用 {retired}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>e.g. luobin, lb, 8123, finance</source>
        <translation>例如：罗斌、lb、8123、财务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Who ask</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>显示哪些人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Type a name to add a person who asks</source>
        <translation>输入姓名后回车，添加一位用户</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>存一份空表</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>away to {day}</source>
        <translation>{day}前不在</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Pinyin and initials</source>
        <translation>拼音和首字母</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mail or other contact</source>
        <translation>邮箱或其他联系方式</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Name, pinyin or staff no.</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>外出至</translation>
    </message>
    <message>
        <source>e.g. 2026-12-01</source>
        <translation>例如：2026-12-01</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>可能是同一个人</translation>
    </message>
    <message>
        <source>Write a day as 2026-12-01.</source>
        <translation>日期写成 2026-12-01。</translation>
    </message>
    <message>
        <source>Merge into the one shown here</source>
        <translation>并入当前这位</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Nobody here is called “{text}”. Add yourself, or try the staff no.</source>
        <translation>这里没有人叫“{text}”。可以把自己加进来，或改用工号。</translation>
    </message>
    <message>
        <source>Work as {name}</source>
        <translation>以{name}开始工作</translation>
    </message>
    <message>
        <source>Step 2 of 2 · who are you</source>
        <translation>第 2 步，共 2 步 · 你是谁</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>谁在工作？</translation>
    </message>
    <message>
        <source>Every change carries a name. This is not a password: anyone here can choose.</source>
        <translation>每次改动都带名字。这不是密码，这台电脑前的人都可以选。</translation>
    </message>
    <message>
        <source>e.g. luobin, lb, SN0319</source>
        <translation>例如：luobin、lb、SN0319</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>Name, pinyin, staff no. or the first letters. Enter takes the selected one.</source>
        <translation>名字、拼音、工号或首字母。Enter 选中当前的人。</translation>
    </message>
    <message>
        <source>I am not in the list</source>
        <translation>名单里没有我</translation>
    </message>
    <message>
        <source>Only look, change nothing</source>
        <translation>只看，不改动</translation>
    </message>
    <message>
        <source>Later: Ctrl Shift P switches the person without closing a form.</source>
        <translation>以后按 Ctrl Shift P 换人，不用关掉表单。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n ticket(s) in 30 days</source>
        <translation>
            <numerusform>近 30 天 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>last satisfaction {points}</source>
        <translation>上次满意度 {points} 分</translation>
    </message>
    <message>
        <source>new requester</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Nobody chosen from the list: kept as somebody new</source>
        <translation>没有从列表里选人：建单时存为新用户</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>换人</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name, pinyin, staff no. or extension</source>
        <translation>姓名、拼音、工号或分机</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>新用户：{name}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of the whiteboard</source>
        <translation>白板照片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>Photo added: {name}</source>
        <translation>已加入照片：{name}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除这张照片</translation>
    </message>
    <message>
        <source>Close the photos</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>Photo removed: {name}</source>
        <translation>已移除照片：{name}</translation>
    </message>
    <message>
        <source>No photo yet: add one of the whiteboard, or drop it here.</source>
        <translation>还没有照片。添加一张白板照片，或拖到这里。</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>第 {number} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here.</source>
        <translation>这张图片在这里显示不了。</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Picture {name}, enlarge</source>
        <translation>图片 {name}，放大</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>New workspaces go to {folder}</source>
        <translation>新工作区放在 {folder}</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>另选位置</translation>
    </message>
    <message>
        <source>Folder for new workspaces</source>
        <translation>新工作区的文件夹</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>My last acts</source>
        <translation>我最近的操作</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Exam result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>录入纸质答卷</translation>
    </message>
    <message>
        <source>Live role-play</source>
        <translation>现场演练</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>判定表</translation>
    </message>
    <message>
        <source>tick steps</source>
        <translation>勾选步骤</translation>
    </message>
    <message>
        <source>finish stage</source>
        <translation>完成环节</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>下一张、上一张</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>插入行</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>show key</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>移动这一行</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>换格</translation>
    </message>
    <message>
        <source>details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>可独立</translation>
    </message>
    <message>
        <source>with company</source>
        <translation>需陪同</translation>
    </message>
    <message>
        <source>practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>check, go on</source>
        <translation>检查、继续</translation>
    </message>
    <message>
        <source>show what is right</source>
        <translation>看正确答案</translation>
    </message>
    <message>
        <source>begin, go on</source>
        <translation>开始、继续</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>one</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>收进</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>换表单</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>存为已解决</translation>
    </message>
    <message>
        <source>park</source>
        <translation>停放</translation>
    </message>
    <message>
        <source>create</source>
        <translation>建单</translation>
    </message>
</context>
<context>
    <name>PlainActs</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Exam closed</source>
        <translation>考核已关闭</translation>
    </message>
    <message>
        <source>Exam open again</source>
        <translation>考核已重新打开</translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation>新版本已生效</translation>
    </message>
    <message>
        <source>Exam planned</source>
        <translation>考核已安排</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>All attempts</source>
        <translation>全部作答</translation>
    </message>
    <message>
        <source>My attempts</source>
        <translation>我的作答</translation>
    </message>
    <message>
        <source>Nobody has sat it yet.</source>
        <translation>还没有人考过。</translation>
    </message>
    <message>
        <source>You have not sat it yet.</source>
        <translation>你还没有考过。</translation>
    </message>
    <message>
        <source>{code}, version {number}</source>
        <translation>{code}，第 {number} 版</translation>
    </message>
    <message>
        <source>{time} for each question</source>
        <translation>每题 {time}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>mixed order</source>
        <translation>打乱顺序</translation>
    </message>
    <message>
        <source>open book</source>
        <translation>开卷</translation>
    </message>
    <message>
        <source>closed book</source>
        <translation>闭卷</translation>
    </message>
    <message>
        <source>closed: begun no more</source>
        <translation>已关闭，不能再开始</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>{percent}% in all</source>
        <translation>总分 {percent}%</translation>
    </message>
    <message>
        <source>{percent}% in each stage</source>
        <translation>每个环节 {percent}%</translation>
    </message>
    <message>
        <source>no knock-out</source>
        <translation>无一票否决</translation>
    </message>
    <message>
        <source>as many as you like</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <translation>已用 {used} / {all} 次</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Edit the exam</source>
        <translation>修改考核</translation>
    </message>
    <message>
        <source>New exam</source>
        <translation>新建考核</translation>
    </message>
    <message>
        <source>Put the version in force</source>
        <translation>让新版本生效</translation>
    </message>
    <message>
        <source>Put the exam in force</source>
        <translation>让考核生效</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Questions chosen by name</source>
        <translation>指定题目</translation>
    </message>
    <message>
        <source>Questions drawn by chance</source>
        <translation>随机抽题</translation>
    </message>
    <message>
        <source>Time and marks</source>
        <translation>时间与分数</translation>
    </message>
    <message>
        <source>Shorter, after the first round</source>
        <translation>第一轮之后缩短了时间</translation>
    </message>
    <message>
        <source>Why there is another version</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>Minutes in all, 0 is no limit</source>
        <translation>总时长（分钟），0 为不限</translation>
    </message>
    <message>
        <source>Minutes for each question, 0 is no limit</source>
        <translation>每题时长（分钟），0 为不限</translation>
    </message>
    <message>
        <source>Pass mark, percent</source>
        <translation>通过线（%）</translation>
    </message>
    <message>
        <source>Mark of each stage, percent</source>
        <translation>每个环节的线（%）</translation>
    </message>
    <message>
        <source>Attempts, 0 is no limit</source>
        <translation>可考次数，0 为不限</translation>
    </message>
    <message>
        <source>A knock-out fails the whole exam</source>
        <translation>一票否决即不通过</translation>
    </message>
    <message>
        <source>The questions come in mixed order</source>
        <translation>打乱题目顺序</translation>
    </message>
    <message>
        <source>Open book: the SOP library may be used meanwhile</source>
        <translation>开卷：考试中可查 SOP</translation>
    </message>
    <message>
        <source>Propose topics</source>
        <translation>建议主题</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>去掉主题</translation>
    </message>
    <message>
        <source>Plan of the cohort</source>
        <translation>批次计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>F2 writes; in a person&apos;s column: P there, L late, A absent, E excused.</source>
        <translation>F2 修改；在人员列里：P 到、L 迟到、A 缺席、E 请假。</translation>
    </message>
    <message>
        <source>Topics and who was there</source>
        <translation>主题与签到</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没填</translation>
    </message>
    <message>
        <source>there</source>
        <translation>到</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>The plan is kept</source>
        <translation>计划已保存</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>Nothing to propose: the exam names no SOP</source>
        <translation>没有可建议的：考核没涉及 SOP</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Point of the rubric</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>filter, clear</source>
        <translation>筛选，清除</translation>
    </message>
    <message>
        <source>Suggested by these words</source>
        <translation>出现这些词就提示给分</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Stages and roles</source>
        <translation>环节与角色</translation>
    </message>
    <message>
        <source>Matrix of priorities</source>
        <translation>优先级判定表</translation>
    </message>
    <message>
        <source>What must be asked</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>还没掌握</translation>
    </message>
    <message>
        <source>Known, with effort</source>
        <translation>会，但吃力</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>会了</translation>
    </message>
    <message>
        <source>comes again {day}, {days}</source>
        <translation>{day} 再来，{days}</translation>
    </message>
</context>
<context>
    <name>PracticeCounts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Name of the preset</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Preset {name} deleted.</source>
        <translation>导入方案“{name}”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the preset as</source>
        <translation>方案另存为</translation>
    </message>
    <message>
        <source>Preset {name} saved in {file}.</source>
        <translation>导入方案“{name}”已存到 {file}。</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <translation>选择方案文件</translation>
    </message>
    <message>
        <source>Preset {name} kept.</source>
        <translation>导入方案“{name}”已保存。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>A preset is taken up by itself for the next file of the same columns. The first step of the import says so and can switch it off.</source>
        <translation>遇到列相同的文件会自动采用方案；导入的第一步会写明，也可以不用。</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>None yet. Save one in the second step of the import.</source>
        <translation>还没有方案。在导入的第二步保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s)</source>
        <translation>
            <numerusform>%n 个方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>从文件读入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Select a ticket to preview</source>
        <translation>选一张工单来预览</translation>
    </message>
    <message>
        <source>J K move, Enter opens</source>
        <translation>J K 上下，Enter 打开</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 到期</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preparing {title} for print</source>
        <translation>正在准备打印 {title}</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>上一页 (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一页 (PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>已送到打印机：{title}</translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation>打印预览：{title}</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 页，共 {total} 页</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>没有选题</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>在列表里选一题，在这里看。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are chosen</source>
        <translation>
            <numerusform>选了 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows anew</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>What it will look like</source>
        <translation>导入后的样子</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>第 {line} 行</translation>
    </message>
</context>
<context>
    <name>PrimaryAct</name>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>{day}生效</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Open {version}</source>
        <translation>打开 {version}</translation>
    </message>
    <message>
        <source>Open {version} in force</source>
        <translation>打开现行的 {version}</translation>
    </message>
    <message>
        <source>The document has no title yet</source>
        <translation>文件还没有标题</translation>
    </message>
    <message>
        <source>Your role does not do this</source>
        <translation>你的角色不做这一步</translation>
    </message>
    <message>
        <source>You wrote this version: somebody else has to approve it</source>
        <translation>这个版本是你编制的，要由别人批准</translation>
    </message>
    <message>
        <source>It is approved and comes into force by itself</source>
        <translation>已批准，到时自动生效</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend first; a click leads there</source>
        <translation>
            <numerusform>有 %n 处必须先改；点一下到那一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have not answered yet</source>
        <translation>
            <numerusform>还有 %n 位审核人没有答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriorityRow</name>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急度</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>by reason</source>
        <translation>按原因归在一起</translation>
    </message>
    <message>
        <source>None. Every row comes in.</source>
        <translation>没有问题，每一行都会导入。</translation>
    </message>
    <message>
        <source>Joined already</source>
        <translation>已经并入</translation>
    </message>
    <message>
        <source>Known problem since {when}</source>
        <translation>已知问题 · {when} 起</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>已并入 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Join the known problem {title}</source>
        <translation>并入已知问题 {title}</translation>
    </message>
</context>
<context>
    <name>ProblemItem</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {lines}: show the first %n</source>
        <translation>
            <numerusform>第 {lines} 行：显示前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>There are no steps yet</source>
        <translation>还没有步骤</translation>
    </message>
    <message>
        <source>The step has no title</source>
        <translation>这一步没有标题</translation>
    </message>
    <message>
        <source>It leads to a step that is not there</source>
        <translation>指向的步骤不存在</translation>
    </message>
    <message>
        <source>No way leads out of here</source>
        <translation>从这里走不出去</translation>
    </message>
    <message>
        <source>No way leads here</source>
        <translation>没有路径走到这一步</translation>
    </message>
    <message>
        <source>It branches without a question</source>
        <translation>有分支，但没有写判断的问题</translation>
    </message>
    <message>
        <source>A decision needs two branches</source>
        <translation>判断至少要有两个分支</translation>
    </message>
    <message>
        <source>The longest way takes longer than the target</source>
        <translation>最长路径超过总目标</translation>
    </message>
    <message>
        <source>Step {number}: {fault}</source>
        <translation>第 {number} 步：{fault}</translation>
    </message>
</context>
<context>
    <name>ProcessArea</name>
    <message>
        <source>Interview sheet</source>
        <translation>访谈表</translation>
    </message>
</context>
<context>
    <name>ProcessEffect</name>
    <message>
        <source>Estimated a month: handling {handled} ({handled_change}), waiting {waited} ({waited_change})</source>
        <translation>每月估算：处理 {handled}（{handled_change}），等待 {waited}（{waited_change}）</translation>
    </message>
    <message>
        <source>{before} → {after} h</source>
        <translation>{before} → {after} 小时</translation>
    </message>
    <message>
        <source>from {counted} of {rows} rows that say their times and how often</source>
        <translation>按写明用时和次数的 {counted} 行算，共 {rows} 行</translation>
    </message>
    <message>
        <source>No estimate: rows need minutes and how often in both states.</source>
        <translation>无法估算：两面都要写用时和每月次数。</translation>
    </message>
</context>
<context>
    <name>ProcessState</name>
    <message>
        <source>To-be process begun as the present one stands</source>
        <translation>目标流程已从现状开始</translation>
    </message>
    <message>
        <source>As-is process begun as the planned one stands</source>
        <translation>现状流程已从目标开始</translation>
    </message>
</context>
<context>
    <name>ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Start a process…</source>
        <translation>新建流程…</translation>
    </message>
    <message>
        <source>No process yet</source>
        <translation>还没有流程</translation>
    </message>
    <message>
        <source>Begin with a sample, an empty table, a file, or what your tickets really did.</source>
        <translation>可以从样例、空表、文件，或工单实际的走法开始。</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下次通报</translation>
    </message>
    <message>
        <source>paused · {left}</source>
        <translation>已暂停 · {left}</translation>
    </message>
    <message>
        <source>{used} / {target}</source>
        <translation>{used} / {target}</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Promised to the requester</source>
        <translation>对用户的承诺</translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
</context>
<context>
    <name>QuestionBulkSheet</name>
    <message>
        <source>Undo all of it</source>
        <translation>全部撤销</translation>
    </message>
    <message numerus="yes">
        <source>Change %n question(s) together</source>
        <translation>
            <numerusform>一起改 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of each question</source>
        <translation>每道题的结果</translation>
    </message>
    <message>
        <source>Change the questions</source>
        <translation>修改这些题</translation>
    </message>
    <message>
        <source>Choose what shall change. The preview shows it here.</source>
        <translation>选择要改什么，这里先预览。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n question(s)</source>
        <translation>
            <numerusform>修改 %n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n question(s)</source>
        <translation>
            <numerusform>正在修改 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>What is asked</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>Said to everybody afterwards</source>
        <translation>答完后对所有人说</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>列表里的名称</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>分值</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Marks: {marks}</source>
        <translation>{marks} 分</translation>
    </message>
    <message>
        <source>{code} · step {place} {title}</source>
        <translation>{code} · 第 {place} 步 {title}</translation>
    </message>
    <message>
        <source>Version {number} of {newest}</source>
        <translation>第 {number} 版，共 {newest} 版</translation>
    </message>
    <message>
        <source>This is an older version. Attempts that saw it keep it.</source>
        <translation>这是旧版，做过它的答卷仍按它算。</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版</translation>
    </message>
    <message>
        <source>{why} since the question was made. Look whether it still holds.</source>
        <translation>出题以后{why}，看看还对不对。</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>A draft: version {number} is asked until this one is approved.</source>
        <translation>这是草稿：批准之前仍考第 {number} 版。</translation>
    </message>
    <message>
        <source>{code} is still right</source>
        <translation>{code} 仍然正确</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Said to everybody afterwards</source>
        <translation>答后对所有人说</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>图片和文件</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Find a question</source>
        <translation>查找题目</translation>
    </message>
    <message>
        <source>Q12, SIM-07, words of the question</source>
        <translation>Q12、SIM-07 或题目里的字</translation>
    </message>
    <message>
        <source>Approved questions</source>
        <translation>已批准的题目</translation>
    </message>
    <message>
        <source>{chosen} chosen · {found} found</source>
        <translation>已选 {chosen} · 找到 {found}</translation>
    </message>
    <message>
        <source>no longer approved: {codes}</source>
        <translation>已不可用：{codes}</translation>
    </message>
</context>
<context>
    <name>QuestionTableModel</name>
    <message>
        <source>No.</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Category, tags</source>
        <translation>类别、标签</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Simulated ticket</source>
        <translation>模拟工单</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>简答</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>论述</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The step has changed</source>
        <translation>步骤改了</translation>
    </message>
    <message>
        <source>The step is gone</source>
        <translation>步骤没有了</translation>
    </message>
    <message>
        <source>Priority matrix</source>
        <translation>优先级判定表</translation>
    </message>
    <message>
        <source>Target times</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>the longest part in order, guessing apart</source>
        <translation>按次序排对的最长一段，扣除乱猜</translation>
    </message>
    <message>
        <source>the whole order, or nothing</source>
        <translation>全部排对才给分</translation>
    </message>
    <message>
        <source>each in its place</source>
        <translation>每项在自己的位置</translation>
    </message>
    <message>
        <source>each with the right one behind it</source>
        <translation>每项后面跟的对</translation>
    </message>
    <message>
        <source>each with the right one behind it, the last too</source>
        <translation>每项后面跟的对，最后一项也算</translation>
    </message>
    <message>
        <source>each between its right neighbours</source>
        <translation>每项前后相邻的对</translation>
    </message>
    <message>
        <source>all before and all behind each</source>
        <translation>每项之前和之后的都对</translation>
    </message>
    <message>
        <source>the longest part in order</source>
        <translation>按次序排对的最长一段</translation>
    </message>
    <message>
        <source>the longest part without a gap</source>
        <translation>连续排对的最长一段</translation>
    </message>
    <message>
        <source>how near each is to its place</source>
        <translation>每项离自己的位置有多近</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Difficulty not said</source>
        <translation>没标难度</translation>
    </message>
    <message>
        <source>Difficulty {level} of {most}</source>
        <translation>难度 {level} / {most}</translation>
    </message>
    <message>
        <source>{code} · {place}</source>
        <translation>{code} · {place}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Changed · save</source>
        <translation>已改动 · 保存</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>按什么筛选</translation>
    </message>
    <message>
        <source>“{part}” is not known here and is left out.</source>
        <translation>“{part}”在这里找不到，没有计入。</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Find tickets</source>
        <translation>查找工单</translation>
    </message>
    <message>
        <source>Find tickets in this view</source>
        <translation>在此视图内查找工单</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>QueueTools</name>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>QuickAction</name>
    <message>
        <source>Whoever does it</source>
        <translation>谁做就归谁</translation>
    </message>
    <message>
        <source>says “{text}”</source>
        <translation>说“{text}”</translation>
    </message>
    <message>
        <source>ticks steps: {count}</source>
        <translation>勾 {count} 步</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>标签 {tags}</translation>
    </message>
    <message>
        <source>whoever does it</source>
        <translation>谁做就归谁</translation>
    </message>
</context>
<context>
    <name>QuickActs</name>
    <message>
        <source>You did nothing to this ticket yet that could be recorded</source>
        <translation>你在这张工单上还没有做过可以记录的操作</translation>
    </message>
    <message>
        <source>Quick action “{name}” deleted</source>
        <translation>已删除快捷操作“{name}”</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>全组</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Record what I just did…</source>
        <translation>记录我刚才做的…</translation>
    </message>
    <message>
        <source>No quick actions yet: record one from a ticket</source>
        <translation>还没有快捷操作：打开一张工单记录一个</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{number} · {name}: done</source>
        <translation>{number} · {name}：已执行</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) done</source>
        <translation>
            <numerusform>%n 张已执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n 张未做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 张被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick action “{name}” kept</source>
        <translation>已保存快捷操作“{name}”</translation>
    </message>
</context>
<context>
    <name>QuickEditSheet</name>
    <message>
        <source>Quick action</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Keep as a quick action</source>
        <translation>存成快捷操作</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everybody at the desk may use it</source>
        <translation>全组都能用</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>设置字段</translation>
    </message>
    <message>
        <source>Adds tags</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Takes tags off</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说的话</translation>
    </message>
    <message>
        <source>Ticks steps</source>
        <translation>勾选步骤</translation>
    </message>
    <message>
        <source>Give the action a name first.</source>
        <translation>先写名称。</translation>
    </message>
    <message>
        <source>Let the action do something first.</source>
        <translation>先让它做点什么。</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>A quick action does to a ticket in one step what it was recorded from: fields, words, steps and the next status. Q chooses one in the queue and in a ticket, Shift+Q records what you just did.</source>
        <translation>快捷操作一步做完一串事：字段、回复、步骤和下一个状态。在队列或工单里按 Q 选用，按 Shift+Q 记录你刚才做的。</translation>
    </message>
    <message>
        <source>None yet. Work a ticket, then press Shift+Q.</source>
        <translation>还没有。办一张工单，再按 Shift+Q。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>全组</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tickets can take this action.</source>
        <translation>这些工单都不能做这个操作。</translation>
    </message>
    <message>
        <source>Its new status asks for a little more; that comes next.</source>
        <translation>新状态还要补一点内容，下一步填写。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter does it, Shift+Enter begins a new line.</source>
        <translation>回车执行，Shift+回车换行。</translation>
    </message>
    <message>
        <source>Fill in first: {names}</source>
        <translation>先填：{names}</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>文件正文</translation>
    </message>
</context>
<context>
    <name>ReadersPanel</name>
    <message>
        <source>Read and signed: {count} of {total}</source>
        <translation>已签收 {count} / {total}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没签</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>复制提醒文字</translation>
    </message>
</context>
<context>
    <name>Reality</name>
    <message>
        <source>Holding the tickets against the process</source>
        <translation>正在拿工单对照流程</translation>
    </message>
</context>
<context>
    <name>RealityList</name>
    <message>
        <source>Reading the tickets…</source>
        <translation>正在读取工单…</translation>
    </message>
    <message>
        <source>No ticket has been in a stage yet.</source>
        <translation>还没有工单进入过环节。</translation>
    </message>
    <message>
        <source>{share} of the steps as drawn, {fitting} of {cases} tickets wholly</source>
        <translation>{share} 的步骤照流程走，{cases} 张工单里 {fitting} 张完全照走</translation>
    </message>
    <message>
        <source>What tickets really did</source>
        <translation>工单实际的走法</translation>
    </message>
    <message>
        <source>The commonest deviations</source>
        <translation>最常见的偏离</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>skipped: {name}</source>
        <translation>跳过：{name}</translation>
    </message>
    <message>
        <source>again: {name}</source>
        <translation>重复：{name}</translation>
    </message>
    <message>
        <source>out of order: {before} → {name}</source>
        <translation>顺序不对：{before} → {name}</translation>
    </message>
    <message>
        <source>not in the process: {name}</source>
        <translation>流程里没有：{name}</translation>
    </message>
    <message>
        <source>Choose a box to see its tickets.</source>
        <translation>点一个框，看它的工单。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n ticket(s)</source>
        <translation>
            <numerusform>{name}：%n 张工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonPicker</name>
    <message>
        <source>Why this priority? Enter keeps it</source>
        <translation>为什么是这个优先级？回车保存</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新写的</translation>
    </message>
    <message>
        <source>A few words are enough</source>
        <translation>写几个字就行</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write a reason first: others will read it</source>
        <translation>先写理由，别人会看到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Clock receipt</source>
        <translation>计时单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the due moment came about</source>
        <translation>到期是怎么算出来的</translation>
    </message>
    <message>
        <source>Rules frozen when the clock started</source>
        <translation>建单时冻结的规则</translation>
    </message>
    <message>
        <source>Later changes of targets or calendar do not touch this ticket unless its line above says so.</source>
        <translation>以后改时限或日历，不改这张单；若有改动，上面会写明。</translation>
    </message>
    <message>
        <source>Lines of the receipt</source>
        <translation>计时单明细</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>What was tried</source>
        <translation>已做工作</translation>
    </message>
    <message>
        <source>Four required parts</source>
        <translation>四项必填内容</translation>
    </message>
    <message>
        <source>Business deadline</source>
        <translation>业务期限</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>最迟答复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>升级原因</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above</source>
        <translation>
            <numerusform>见上 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>打开 {name} 的副本</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Escalation record {number}</source>
        <translation>升级单 {number}</translation>
    </message>
    <message>
        <source>sent {time} by {name}</source>
        <translation>{name} {time} 发出</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>ReferencesTab</name>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Documents that point here</source>
        <translation>引用本文件的文件</translation>
    </message>
    <message>
        <source>This document points to</source>
        <translation>本文件引用</translation>
    </message>
    <message>
        <source>{code}: not there</source>
        <translation>{code}：没有这份文件</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Nothing points here, and this points nowhere</source>
        <translation>没有引用</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {kind}</source>
        <translation>{kind} × {count}</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>This file belongs to another program</source>
        <translation>这个文件属于别的程序</translation>
    </message>
    <message>
        <source>This workspace needs a newer Deskbook</source>
        <translation>这个工作区需要更新的 Deskbook</translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>这个工作区已损坏</translation>
    </message>
    <message>
        <source>This workspace is open in another window</source>
        <translation>这个工作区已在另一个窗口打开</translation>
    </message>
    <message>
        <source>There is no workspace in this folder</source>
        <translation>这个文件夹里没有工作区</translation>
    </message>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>这个工作区打不开</translation>
    </message>
    <message>
        <source>Deskbook did not change anything in this folder.</source>
        <translation>Deskbook 没有改动这个文件夹里的任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Restore the newest backup into a folder beside</source>
        <translation>把最新的备份恢复到旁边的文件夹</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开别的工作区</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器里打开文件夹</translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>Document register</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>导出文件清单</translation>
    </message>
    <message>
        <source>{count} document(s) written to {file}</source>
        <translation>{count} 份文件已写入 {file}</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>正在导出到 {file}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>{system}: {count} document(s) are to be reviewed</source>
        <translation>{system}：{count} 份文件待评审</translation>
    </message>
    <message>
        <source>No document is about {system}</source>
        <translation>没有文件涉及 {system}</translation>
    </message>
    <message>
        <source>Document register</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>筛选文件清单</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>System updated</source>
        <translation>系统有更新</translation>
    </message>
    <message>
        <source>Mark all documents about a system to be reviewed</source>
        <translation>把涉及某系统的文件全部标为待评审</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total} · to review: {due}</source>
        <translation>显示 {shown} / {total} 份 · 待评审 {due} 份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次评审</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签收</translation>
    </message>
</context>
<context>
    <name>RejectsPart</name>
    <message>
        <source>Rejects file</source>
        <translation>退回文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>没有导入的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Put it right and import the file again: it touches only these rows.</source>
        <translation>改好后再导入这个文件，只会处理这些行。</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) in the file.</source>
        <translation>
            <numerusform>文件里还有 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%n document version(s) came into force</source>
        <translation>
            <numerusform>%n 个文件版本已生效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The refused part is kept: {name}</source>
        <translation>没收的部分已留存：{name}</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>没收 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or left out: %n</source>
        <translation>
            <numerusform>改动或略去 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>第 {line} 行：{said}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>报告已复制</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>导入已撤销</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n new draft(s)</source>
        <translation>
            <numerusform>新增 %n 道草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the bank already</source>
        <translation>
            <numerusform>%n 题题库里已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 处没收</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>已导入：{name}</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>已导出：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written</source>
        <translation>
            <numerusform>写出 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequesterCard</name>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>e.g. 6031, SN0061, a name, zlp, finance</source>
        <translation>例如：6031、SN0061、姓名、zlp、财务</translation>
    </message>
    <message>
        <source>Found by extension, staff no., name, pinyin, seat and department</source>
        <translation>分机、工号、姓名、拼音、座位、部门都能找</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>New requester: {name}</source>
        <translation>新用户：{name}</translation>
    </message>
</context>
<context>
    <name>ResultActs</name>
    <message>
        <source>Copy saved: {name}</source>
        <translation>已另存：{name}</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>{person} · {exam}, attempt {number}</source>
        <translation>{person} · {exam} 第 {number} 次</translation>
    </message>
    <message>
        <source>no knock-out</source>
        <translation>无一票否决</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>用时 {used} / {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n time(s)</source>
        <translation>
            <numerusform>离开 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still %n time(s)</source>
        <translation>
            <numerusform>中断 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>不计成绩</translation>
    </message>
    <message>
        <source>on paper, typed by {name}</source>
        <translation>纸质，{name} 录入</translation>
    </message>
    <message>
        <source>live role-play with {name}</source>
        <translation>现场演练，{name} 评分</translation>
    </message>
    <message>
        <source>Back to the exams</source>
        <translation>回到考核</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Settle marks</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Sit it again</source>
        <translation>再考一次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Open imported tickets</source>
        <translation>查看导入的工单</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>继续导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 行没有导入</numerusform>
        </translation>
    </message>
    <message>
        <source>{imported}, {left_out}</source>
        <translation>{imported}，{left_out}</translation>
    </message>
    <message>
        <source>took {seconds} s</source>
        <translation>用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>nothing raises an alarm</source>
        <translation>不会触发任何提醒</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>tickets that were here already</source>
        <translation>工作区里已有的工单</translation>
    </message>
    <message>
        <source>all in the rejects file</source>
        <translation>都在退回文件里</translation>
    </message>
    <message>
        <source>every row came in</source>
        <translation>每一行都已导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>People · categories · other entries</source>
        <translation>人员 · 类别 · 其他条目</translation>
    </message>
    <message>
        <source>created on the way</source>
        <translation>导入时新建</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Void the attempt</source>
        <translation>作废这次作答</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It counts for nothing then, and uses up no try.</source>
        <translation>作废后不计成绩，也不占次数。</translation>
    </message>
    <message>
        <source>Attempt voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Exam result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Marks settled</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>已改分</translation>
    </message>
</context>
<context>
    <name>ResultsOut</name>
    <message>
        <source>Score sheets: {title}</source>
        <translation>成绩单：{title}</translation>
    </message>
    <message>
        <source>Certificates: {title}</source>
        <translation>证书：{title}</translation>
    </message>
    <message>
        <source>Score sheet: {title}</source>
        <translation>成绩单：{title}</translation>
    </message>
    <message>
        <source>Certificate: {title}</source>
        <translation>证书：{title}</translation>
    </message>
    <message>
        <source>Mark sheets: {title}</source>
        <translation>评分表：{title}</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出成绩</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to {file}</source>
        <translation>
            <numerusform>%n 条成绩写入 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写 {file}</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>{name}: asked to review</source>
        <translation>{name}：等待审核</translation>
    </message>
    <message>
        <source>{name}: accepted</source>
        <translation>{name}：已通过</translation>
    </message>
    <message>
        <source>{name}: returned</source>
        <translation>{name}：已退回</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review {version} · {name}</source>
        <translation>审核 {version} · {name}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>整个版本</translation>
    </message>
    <message>
        <source>Reason (needed to return it)</source>
        <translation>理由（退回时必填）</translation>
    </message>
    <message>
        <source>Comment on this step</source>
        <translation>对这一步的批注</translation>
    </message>
    <message>
        <source>Comment on {title}</source>
        <translation>对“{title}”的批注</translation>
    </message>
    <message>
        <source>Comment on the whole version</source>
        <translation>对整个版本的批注</translation>
    </message>
    <message>
        <source>Write the reason first: the author reads it</source>
        <translation>先写理由，编制人会看到</translation>
    </message>
    <message>
        <source>Review of {number}</source>
        <translation>复盘 {number}</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>保存复盘</translation>
    </message>
    <message>
        <source>Reviewed because {why}</source>
        <translation>复盘原因：{why}</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>没做好的</translation>
    </message>
    <message>
        <source>The cause behind it</source>
        <translation>背后的原因</translation>
    </message>
    <message>
        <source>Findings: each becomes a suggestion</source>
        <translation>发现：每条成为一条改进建议</translation>
    </message>
    <message>
        <source>Write what went well, what did not, or the cause.</source>
        <translation>先写做得好的、没做好的或原因。</translation>
    </message>
</context>
<context>
    <name>ReviewersBox</name>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Add a reviewer</source>
        <translation>添加审核人</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>RevisionTable</name>
    <message>
        <source>Revision table</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>看改了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次评审</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Revision table</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>Author {name}</source>
        <translation>编制 {name}</translation>
    </message>
    <message>
        <source>approved {name}</source>
        <translation>批准 {name}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>首版</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Shown as plain text: too long, or too large a table, to be laid out.</source>
        <translation>按纯文本显示：内容太长，或表格太大，无法排版。</translation>
    </message>
    <message>
        <source>{count} more characters are not shown here.</source>
        <translation>另有 {count} 个字符没有在这里显示。</translation>
    </message>
</context>
<context>
    <name>RingClock</name>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>This question: {time} left</source>
        <translation>本题剩 {time}</translation>
    </message>
    <message>
        <source>No limit of time</source>
        <translation>不限时</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>agent</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训师</translation>
    </message>
</context>
<context>
    <name>RoleView</name>
    <message>
        <source>You play the requester</source>
        <translation>您扮演用户</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>开头说</translation>
    </message>
    <message>
        <source>Tell only when asked</source>
        <translation>问到才说</translation>
    </message>
    <message>
        <source>You don&apos;t know.</source>
        <translation>说不知道。</translation>
    </message>
    <message>
        <source>Say once the ticket is in hand</source>
        <translation>接手以后说</translation>
    </message>
    <message>
        <source>must-ask</source>
        <translation>必问</translation>
    </message>
    <message>
        <source>wastes time</source>
        <translation>浪费时间</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>{number} of {count} · {title}</source>
        <translation>{number} / {count} · {title}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Enter hides the answer</source>
        <translation>Enter 隐藏答案</translation>
    </message>
    <message>
        <source>Enter shows the answer</source>
        <translation>Enter 显示答案</translation>
    </message>
    <message>
        <source>← → other question</source>
        <translation>← → 换题</translation>
    </message>
    <message>
        <source>letter, then digits: hands</source>
        <translation>字母再按数字：举手人数</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关掉</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove this row</source>
        <translation>去掉这一行</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Table rows</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Screen flickers on laptop dock</source>
        <translation>笔记本接扩展坞后外屏闪烁</translation>
    </message>
    <message>
        <source>This ticket was deleted by somebody else</source>
        <translation>此工单已被他人删除</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>keyboard focus</source>
        <translation>键盘焦点</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>not to be chosen</source>
        <translation>不可选</translation>
    </message>
    <message>
        <source>failed, with the reason</source>
        <translation>失败，附原因</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Up: {number}</source>
        <translation>上移：{number}</translation>
    </message>
    <message>
        <source>Down: {number}</source>
        <translation>下移：{number}</translation>
    </message>
    <message>
        <source>Take away: {number}</source>
        <translation>去掉：{number}</translation>
    </message>
</context>
<context>
    <name>RubricLines</name>
    <message>
        <source>Marks: {marks}</source>
        <translation>{marks} 分</translation>
    </message>
    <message>
        <source>Suggested by: {words}</source>
        <translation>提示词：{words}</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>If</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>Then set</source>
        <translation>就设定</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>全部成立</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>任一成立</translation>
    </message>
    <message>
        <source>All or one of the conditions</source>
        <translation>全部条件还是任一条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Look at no rule after it</source>
        <translation>之后的规则不再看</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Take this line out</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>看什么、设什么</translation>
    </message>
    <message>
        <source>Whether it holds, or not</source>
        <translation>成立还是不成立</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>one of the list</source>
        <translation>从列表里写一个</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>多个用逗号隔开</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message>
        <source>Try the rules</source>
        <translation>试一试规则</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text, e.g. a pasted mail</source>
        <translation>正文，例如贴一封邮件</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>The requester is a VIP</source>
        <translation>报告人是重点用户</translation>
    </message>
    <message>
        <source>Type or paste something: what holds is told here.</source>
        <translation>写或贴一段话，这里说明哪些规则成立。</translation>
    </message>
    <message>
        <source>{rule} (not looked at any more)</source>
        <translation>{rule}（没有再看）</translation>
    </message>
    <message>
        <source>Do not hold: {rules}</source>
        <translation>不成立：{rules}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New tickets go through these once, from the top. The first rule that sets a field has it; what a person chose stays.</source>
        <translation>新工单从上到下过一遍规则。一项内容由最先设它的规则决定；人选的不改。</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>分级规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl D)</source>
        <translation>复制一条（Ctrl D）</translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>上移（Alt ↑）</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>下移（Alt ↓）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>规则已生效</translation>
    </message>
</context>
<context>
    <name>RunActs</name>
    <message>
        <source>The SOP was taken off. It does not come back by itself.</source>
        <translation>SOP 已取下，不会自动再挂上。</translation>
    </message>
    <message>
        <source>This ticket stays with the older version. That is recorded.</source>
        <translation>这张工单留在原版本，已记录。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Somebody has settled this step already.</source>
        <translation>这一步已经有人处理了。</translation>
    </message>
    <message>
        <source>Moved to the newer version</source>
        <translation>已换到新版本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>Steps together {steps}</source>
        <translation>步骤合计 {steps}</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>Open the SOP in the library</source>
        <translation>在 SOP 库中打开</translation>
    </message>
    <message>
        <source>Choose another SOP</source>
        <translation>换一份 SOP</translation>
    </message>
    <message>
        <source>Take the SOP off this ticket</source>
        <translation>从工单取下 SOP</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>Step {number} has taken over {time}. Hand over to {role}?</source>
        <translation>第 {number} 步已超过 {time}。升级给{role}？</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>This SOP was taken out of use. What is ticked stays; finish it or choose another.</source>
        <translation>这份 SOP 已停用。已勾的保留，可以做完，也可以换一份。</translation>
    </message>
    <message>
        <source>Version {newer} is in force; this ticket goes by {own}.</source>
        <translation>{newer} 版已生效，这张工单用的是 {own} 版。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Move over</source>
        <translation>换到新版</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在原版</translation>
    </message>
    <message>
        <source>Here it is handed over to {role}.</source>
        <translation>到这一步升级给{role}。</translation>
    </message>
    <message>
        <source>Go on by {code}.</source>
        <translation>接着按 {code} 处理。</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>步骤已全部完成。</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>fits</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Choose an SOP</source>
        <translation>选择 SOP</translation>
    </message>
    <message>
        <source>Steps of the SOP</source>
        <translation>SOP 步骤</translation>
    </message>
    <message>
        <source>No SOP is attached</source>
        <translation>没有挂 SOP</translation>
    </message>
    <message>
        <source>One that fits service type and category comes by itself.</source>
        <translation>符合服务类型和类别的 SOP 会自动挂上。</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>skipped: {reason}</source>
        <translation>已跳过：{reason}</translation>
    </message>
    <message>
        <source>the text has changed</source>
        <translation>内容有改动</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Not on this path: step {number} was decided otherwise</source>
        <translation>不在路径上：第 {number} 步选了别的分支</translation>
    </message>
    <message>
        <source>Not on this path: no step leads here</source>
        <translation>不在路径上：没有步骤通到这里</translation>
    </message>
    <message>
        <source>Step {number} done: {title}</source>
        <translation>第 {number} 步已完成：{title}</translation>
    </message>
    <message>
        <source>Step {number} skipped: {title}</source>
        <translation>第 {number} 步已跳过：{title}</translation>
    </message>
    <message>
        <source>{name} · {time}</source>
        <translation>{name} · {time}</translation>
    </message>
</context>
<context>
    <name>SaveView</name>
    <message>
        <source>Month-end · Finance</source>
        <translation>月末保障 · 财务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>与所有人共享</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Icon {number}</source>
        <translation>图标 {number}</translation>
    </message>
    <message>
        <source>Type a name: it stands in the list at the left.</source>
        <translation>输入名称：它会显示在左侧列表里。</translation>
    </message>
</context>
<context>
    <name>ScoreCards</name>
    <message>
        <source>Marks by stage</source>
        <translation>各环节得分</translation>
    </message>
    <message>
        <source>Dashed line: {percent}%, the mark of each stage</source>
        <translation>虚线：每项 {percent}%</translation>
    </message>
    <message>
        <source>Marks by question</source>
        <translation>各题得分</translation>
    </message>
    <message>
        <source>Sum: {marks}</source>
        <translation>合计 {marks}</translation>
    </message>
    <message>
        <source>Other attempts</source>
        <translation>其他几次</translation>
    </message>
    <message>
        <source>Attempt {number} · {when}</source>
        <translation>第 {number} 次 · {when}</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>pass {percent}</source>
        <translation>及格 {percent}</translation>
    </message>
    <message>
        <source>{percent} percent, {least} needed</source>
        <translation>百分之 {percent}，需要 {least}</translation>
    </message>
</context>
<context>
    <name>ScriptBox</name>
    <message>
        <source>Copy the words</source>
        <translation>复制话术</translation>
    </message>
</context>
<context>
    <name>ScriptForm</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>中文话术</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>英文话术</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ScriptPreview</name>
    <message>
        <source>As it is said</source>
        <translation>说出来是这样</translation>
    </message>
    <message>
        <source>Copy Chinese</source>
        <translation>复制中文</translation>
    </message>
    <message>
        <source>Copy English</source>
        <translation>复制英文</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Script: name or code</source>
        <translation>话术：名称或编号</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>There are no scripts yet; the library keeps them</source>
        <translation>还没有话术；在 SOP 库里建</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>{code} added</source>
        <translation>已添加 {code}</translation>
    </message>
    <message>
        <source>{code} changed</source>
        <translation>已修改 {code}</translation>
    </message>
    <message>
        <source>{code} copied</source>
        <translation>已复制 {code}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what is said otherwise</source>
        <translation>不知道时怎么说</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Write a variable as {plain} or {fallback}.</source>
        <translation>变量写成 {plain}，或 {fallback}。</translation>
    </message>
    <message>
        <source>Filter scripts</source>
        <translation>筛选话术</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>{text} (retired)</source>
        <translation>{text}（已停用）</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>还没有保存。</translation>
    </message>
    <message>
        <source>{code} retired</source>
        <translation>已停用 {code}</translation>
    </message>
    <message>
        <source>{code} is in use again</source>
        <translation>已恢复使用 {code}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Question {at} of {count}, {answered} answered, {flagged} flagged</source>
        <translation>第 {at} / {count} 题，已答 {answered}，标记 {flagged}</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Entries of lists</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>{setting} changed</source>
        <translation>已更改：{setting}</translation>
    </message>
    <message>
        <source>e.g. backup, printer</source>
        <translation>搜设置，支持拼音</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>People and data</source>
        <translation>人员与数据</translation>
    </message>
</context>
<context>
    <name>SettleBox</name>
    <message>
        <source>Keep these marks</source>
        <translation>按此评分</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetDelegate</name>
    <message>
        <source>Type to add, or paste</source>
        <translation>输入以添加一行，或粘贴</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>What stands on the sheet</source>
        <translation>表上的内容</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>预览语言</translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) below</source>
        <translation>
            <numerusform>下面 %n 行空行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSamples</name>
    <message>
        <source>Spreadsheet cells</source>
        <translation>表格单元格</translation>
    </message>
    <message>
        <source>Process table</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Luo Bin</source>
        <translation>罗斌</translation>
    </message>
    <message>
        <source>current, with fill handle</source>
        <translation>当前，带填充柄</translation>
    </message>
    <message>
        <source>with a pill</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>姓名有误</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Nobody of this name works here</source>
        <translation>没有叫这个名字的人</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新的一行</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>模板和表单</translation>
    </message>
    <message>
        <source>External documents</source>
        <translation>外来文件</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>External document</source>
        <translation>外来文件</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Error-code table</source>
        <translation>错误代码对照表</translation>
    </message>
    <message>
        <source>Responsibility table</source>
        <translation>责任矩阵</translation>
    </message>
    <message>
        <source>Document register</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>v{number} draft</source>
        <translation>v{number} 编制中</translation>
    </message>
    <message>
        <source>v{number} in review</source>
        <translation>v{number} 审核中</translation>
    </message>
    <message>
        <source>v{number} approved</source>
        <translation>v{number} 已批准</translation>
    </message>
    <message>
        <source>v{number} scheduled</source>
        <translation>v{number} 已计划</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>▲ Overdue</source>
        <translation>▲ 评审逾期</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>Documents: {total} · in force: {effective}</source>
        <translation>{total} 份 · {effective} 份现行有效</translation>
    </message>
    <message>
        <source>Draft {count}</source>
        <translation>编制 {count}</translation>
    </message>
    <message>
        <source>In review {count}</source>
        <translation>审核 {count}</translation>
    </message>
    <message>
        <source>To review {count}</source>
        <translation>待评审 {count}</translation>
    </message>
    <message>
        <source>Overdue, in force {count}</source>
        <translation>逾期仍有效 {count}</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Another answer</source>
        <translation>再加一个答案</translation>
    </message>
    <message>
        <source>Letter case counts</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Answers that are taken; * stands for anything</source>
        <translation>算对的答案；* 代表任意文字</translation>
    </message>
</context>
<context>
    <name>ShortPage</name>
    <message>
        <source>letter case counts</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Answer in a word or two</source>
        <translation>填一两个词</translation>
    </message>
    <message>
        <source>The answer is typed here</source>
        <translation>在这里填</translation>
    </message>
    <message>
        <source>Answers that are taken</source>
        <translation>算对的答案</translation>
    </message>
</context>
<context>
    <name>SideActs</name>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Return to the author …</source>
        <translation>退回编制人…</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Reviewed: still right</source>
        <translation>已评审：仍然正确</translation>
    </message>
    <message>
        <source>Ask for a review …</source>
        <translation>请人评审…</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>复制提醒文字</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the text</source>
        <translation>正文旁</translation>
    </message>
    <message>
        <source>Flow chart</source>
        <translation>流程图</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>In a large window</source>
        <translation>在大窗口中显示</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Read and sign</source>
        <translation>阅读签收</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>{version} ({label}), in force since {day}</source>
        <translation>{version}（{label}），{day}起生效</translation>
    </message>
    <message>
        <source>I, {name}, have read this version and will work by it.</source>
        <translation>我，{name}，已读过这个版本，会照它做。</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>Clock paused</source>
        <translation>计时已暂停</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>晚了 {time}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
</context>
<context>
    <name>SlaCard</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Clock receipt</source>
        <translation>计时单</translation>
    </message>
</context>
<context>
    <name>SlidesOut</name>
    <message>
        <source>Save slides</source>
        <translation>保存幻灯片</translation>
    </message>
    <message>
        <source>Writing slides: {file}</source>
        <translation>正在写幻灯片：{file}</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) saved as {file}</source>
        <translation>
            <numerusform>%n 张幻灯片已存为 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>SolvedStrip</name>
    <message>
        <source>One sentence on how it was solved</source>
        <translation>写一句怎么解决的</translation>
    </message>
    <message>
        <source>Solved on the spot? Four things, saved by one key</source>
        <translation>当场解决了？四项，一键存为已解决</translation>
    </message>
    <message>
        <source>counts as first-contact resolution</source>
        <translation>一次解决计入 FCR</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>怎么解决</translation>
    </message>
    <message>
        <source>e.g. Cleared the saved filter</source>
        <translation>例如：清除保存的筛选条件</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>选根因</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>一次解决</translation>
    </message>
    <message>
        <source>solved at once</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No length of time: that of the call counts</source>
        <translation>不是时长，按通话时长算</translation>
    </message>
</context>
<context>
    <name>SopEditor</name>
    <message>
        <source>Chinese behind</source>
        <translation>中文滞后</translation>
    </message>
    <message>
        <source>English behind</source>
        <translation>英文滞后</translation>
    </message>
    <message>
        <source>This SOP has no steps yet.</source>
        <translation>这份 SOP 还没有步骤。</translation>
    </message>
    <message>
        <source>The step has no title.</source>
        <translation>这一步没有标题。</translation>
    </message>
    <message>
        <source>A way leads nowhere. Choose where it leads.</source>
        <translation>有一条走向没有去处。选择去向。</translation>
    </message>
    <message>
        <source>From here nobody comes to an end: the ways lead in a circle.</source>
        <translation>从这里走不到结束：走向绕成了圈。</translation>
    </message>
    <message>
        <source>No way leads to this step.</source>
        <translation>没有任何走向到达这一步。</translation>
    </message>
    <message>
        <source>There are answers, but no question.</source>
        <translation>有分支，但没有判断问题。</translation>
    </message>
    <message>
        <source>The question has no answers yet.</source>
        <translation>判断问题还没有分支。</translation>
    </message>
    <message>
        <source>The longest way takes {needed}, {allowed} are allowed ({priority}).</source>
        <translation>最长路径要 {needed}，允许 {allowed}（{priority}）。</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>escalate to {role}</source>
        <translation>升级给{role}</translation>
    </message>
    <message>
        <source>{time} without a result</source>
        <translation>{time}未解决</translation>
    </message>
    <message>
        <source>scripts: {count}</source>
        <translation>{count} 条话术</translation>
    </message>
</context>
<context>
    <name>SopSheet</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Make an SOP of the rows</source>
        <translation>把所选的行做成 SOP</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>做成草稿</translation>
    </message>
</context>
<context>
    <name>SopView</name>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>还没有打开文件</translation>
    </message>
    <message>
        <source>Choose one at the left, or write a new one.</source>
        <translation>在左边选一份，或新写一份。</translation>
    </message>
</context>
<context>
    <name>SortingLine</name>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>From past tickets: {category} · {share} %</source>
        <translation>按以往工单：{category} · {share} %</translation>
    </message>
    <message>
        <source>Because of: {words}</source>
        <translation>依据：{words}</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split off a new ticket</source>
        <translation>拆出一张新工单</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>新工单的主题</translation>
    </message>
    <message>
        <source>What moves there, with its files</source>
        <translation>移过去的消息（连同附件）</translation>
    </message>
    <message>
        <source>Type, category, requester and assignee go with it; its clocks begin now. Both tickets name each other.</source>
        <translation>服务类型、类别、用户、处理人一并带过去；计时从现在开始。两张工单互相注明。</translation>
    </message>
    <message>
        <source>Tick the messages that move first.</source>
        <translation>先勾选要移过去的消息。</translation>
    </message>
    <message>
        <source>Give the new ticket a subject first.</source>
        <translation>先给新工单写个主题。</translation>
    </message>
</context>
<context>
    <name>SpotPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>哪里错了</translation>
    </message>
    <message>
        <source>Same weak spot</source>
        <translation>同样薄弱</translation>
    </message>
    <message>
        <source>Not examined in this column yet</source>
        <translation>这一列还没考过</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} of 100, mark {mark}, {items}</source>
        <translation>{percent} 分，线 {mark}，{items}</translation>
    </message>
    <message>
        <source>attempts: {trend}</source>
        <translation>历次：{trend}</translation>
    </message>
    <message>
        <source>works alone since day {day}</source>
        <translation>第 {day} 天起独立</translation>
    </message>
    <message>
        <source>onboarding day {day}</source>
        <translation>上岗第 {day} 天</translation>
    </message>
    <message>
        <source>goal {days}</source>
        <translation>目标 {days} 天</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>练习中</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开工单</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>还缺 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFactsCard</name>
    <message>
        <source>responsible role</source>
        <translation>责任角色</translation>
    </message>
    <message>
        <source>Nothing is said yet about: {parts}.</source>
        <translation>还没有写：{parts}。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Input: what comes in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output: what goes out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Responsible role</source>
        <translation>责任角色</translation>
    </message>
    <message>
        <source>Target, minutes</source>
        <translation>目标时间（分钟）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Split into two</source>
        <translation>拆成两个</translation>
    </message>
    <message>
        <source>Adds a stage behind this one that takes over its output and its end.</source>
        <translation>在后面添加一个环节，接过它的输出和完成标准。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>when it is done</source>
        <translation>完成标准</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>here for {time}</source>
        <translation>进行中 · {time}</translation>
    </message>
    <message>
        <source>here for {time} of {target}</source>
        <translation>进行中 · {time}，目标 {target}</translation>
    </message>
    <message>
        <source>here for {time}, {target} allowed</source>
        <translation>已 {time}，超过目标 {target}</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>目标 {target}</translation>
    </message>
</context>
<context>
    <name>StageSamples</name>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>请求受理</translation>
    </message>
    <message>
        <source>Phone · identity checked · 3 devices</source>
        <translation>电话 · 身份已核对 · 3 台设备</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>问题分级与分类</translation>
    </message>
    <message>
        <source>3 of 5 min</source>
        <translation>3 / 5 分钟</translation>
    </message>
    <message>
        <source>Whatever belongs to the stage stands here.</source>
        <translation>这个环节要用的内容都放在这里。</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断与处理</translation>
    </message>
    <message>
        <source>NET-01 No network</source>
        <translation>NET-01 上不了网</translation>
    </message>
    <message>
        <source>Starts when triage is finished</source>
        <translation>完成分级后开始计时</translation>
    </message>
    <message>
        <source>One PC or many</source>
        <translation>一台还是一片</translation>
    </message>
    <message>
        <source>Lamp, cable, port</source>
        <translation>网口灯、换线、换口</translation>
    </message>
</context>
<context>
    <name>StagesPage</name>
    <message>
        <source>{name} kept</source>
        <translation>“{name}”已保存</translation>
    </message>
    <message>
        <source>{name} split in two</source>
        <translation>“{name}”已拆成两个</translation>
    </message>
</context>
<context>
    <name>StandLine</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Escalate again</source>
        <translation>再次升级</translation>
    </message>
    <message>
        <source>answered in {time}, {working} of it working time</source>
        <translation>{time}后答复，其中工作时间 {working}</translation>
    </message>
    <message>
        <source>for {time}, {working} of it working time</source>
        <translation>已等 {time}，其中工作时间 {working}</translation>
    </message>
    <message>
        <source>in hand {time}, {working} of it working time</source>
        <translation>办理 {time}，其中工作时间 {working}</translation>
    </message>
    <message>
        <source>What came of it, e.g. cleared the tablet</source>
        <translation>结果如何，例如“已清除平板缓存”</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交回</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>Remove from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>StartHead</name>
    <message>
        <source>Step 1 of 2 · choose a workspace</source>
        <translation>第 1 步，共 2 步 · 选择工作区</translation>
    </message>
    <message>
        <source>both can be changed later</source>
        <translation>以后随时可改</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Due today</source>
        <translation>今天要练</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Or choose what to practise</source>
        <translation>或者选要练的</translation>
    </message>
    <message>
        <source>What may be practised</source>
        <translation>可以练的内容</translation>
    </message>
    <message>
        <source>Choose who you are first</source>
        <translation>先选自己的名字</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 张新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due than today has time for</source>
        <translation>
            <numerusform>另有 %n 张到期，今天时间不够</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due, and today&apos;s time is used or all is known.</source>
        <translation>没有到期的；今天的时间用完了，或者都会了。</translation>
    </message>
    <message>
        <source>You have not practised yet.</source>
        <translation>还没练过。</translation>
    </message>
    <message numerus="yes">
        <source>Of your last %n answer(s) {known} were right.</source>
        <translation>
            <numerusform>最近 %n 次作答，答对 {known} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 张到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Deskbook 台本</source>
        <translation>台本 Deskbook</translation>
    </message>
    <message>
        <source>Step 2 of 2 · who are you</source>
        <translation>第 2 步，共 2 步 · 你是谁</translation>
    </message>
    <message>
        <source>Choose a workspace first; its people are shown here.</source>
        <translation>先选择工作区，这里会列出它的人员。</translation>
    </message>
</context>
<context>
    <name>Starts</name>
    <message>
        <source>There is no table on the clipboard</source>
        <translation>剪贴板上没有表格</translation>
    </message>
    <message>
        <source>Reading the pasted cells</source>
        <translation>正在读取粘贴的单元格</translation>
    </message>
    <message>
        <source>Begin with a file</source>
        <translation>从文件开始</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reading the courses of all tickets</source>
        <translation>正在读取全部工单的走法</translation>
    </message>
    <message>
        <source>Sample: {title}</source>
        <translation>样例：{title}</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>空表</translation>
    </message>
    <message>
        <source>The table on the clipboard</source>
        <translation>剪贴板上的表格</translation>
    </message>
    <message>
        <source>File: BPMN, Excel, CSV, mind map, event log…</source>
        <translation>文件：BPMN、Excel、CSV、思维导图、事件日志…</translation>
    </message>
    <message>
        <source>What the tickets really did</source>
        <translation>工单实际的走法</translation>
    </message>
    <message>
        <source>Process “{name}” begun</source>
        <translation>流程“{name}”已开始</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Loading · empty · error</source>
        <translation>加载 · 空 · 错误</translation>
    </message>
    <message>
        <source>No tickets match</source>
        <translation>没有符合条件的工单</translation>
    </message>
    <message>
        <source>3 filters are on</source>
        <translation>正在使用 3 个筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Shared folder unavailable</source>
        <translation>共享文件夹暂不可用</translation>
    </message>
    <message>
        <source>Saved locally. Publish when it is back</source>
        <translation>改动已存本机，恢复后可再发布</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>读不出列表</translation>
    </message>
    <message>
        <source>Nothing was changed on the disk</source>
        <translation>磁盘上的数据没有改动</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Script: {name}</source>
        <translation>话术：{name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Copy the script: {title}</source>
        <translation>复制话术：{title}</translation>
    </message>
    <message>
        <source>Neither: go on</source>
        <translation>都不是，继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>已复看</translation>
    </message>
    <message>
        <source>Why is this step skipped?</source>
        <translation>为什么跳过这一步？</translation>
    </message>
    <message>
        <source>What is to be noted here?</source>
        <translation>要记下什么？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done when: {text}</source>
        <translation>完成标准：{text}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>目标时间</translation>
    </message>
    <message>
        <source>Must-ask items</source>
        <translation>必问项</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>判断问题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>This SOP has no steps yet</source>
        <translation>这份 SOP 还没有步骤</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>over the target</source>
        <translation>已超过目标</translation>
    </message>
    <message>
        <source>target nearly used</source>
        <translation>目标时间快用完</translation>
    </message>
    <message>
        <source>{used} of {target}</source>
        <translation>已用 {used}，目标 {target}</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>当前步骤</translation>
    </message>
</context>
<context>
    <name>StepSamples</name>
    <message>
        <source>SOP steps</source>
        <translation>SOP 步骤</translation>
    </message>
    <message>
        <source>Starts when triage is finished</source>
        <translation>完成分级后开始计时</translation>
    </message>
    <message>
        <source>default: one PC or many</source>
        <translation>默认：一台还是一片</translation>
    </message>
    <message>
        <source>hover: lamp, cable, port</source>
        <translation>悬停：网口灯、换线、换口</translation>
    </message>
    <message>
        <source>focus: address 169.254, clash</source>
        <translation>焦点：地址 169.254、冲突</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>current, above 80 %</source>
        <translation>当前，超过 80%</translation>
    </message>
    <message>
        <source>above 100 %</source>
        <translation>超过 100%</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>ticked, too late</source>
        <translation>已勾选，超了时间</translation>
    </message>
    <message>
        <source>locked until its stage is open</source>
        <translation>环节开始前锁定</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>There are no steps yet</source>
        <translation>还没有步骤</translation>
    </message>
    <message>
        <source>This step has no title</source>
        <translation>这一步没有标题</translation>
    </message>
    <message>
        <source>A way on leads to something that is not there</source>
        <translation>有一条去向指向不存在的内容</translation>
    </message>
    <message>
        <source>The steps go in a circle: no way out</source>
        <translation>步骤绕成一圈，没有出口</translation>
    </message>
    <message>
        <source>No step leads here</source>
        <translation>没有步骤通到这里</translation>
    </message>
    <message>
        <source>It branches without asking a question</source>
        <translation>有分支，却没有判断问题</translation>
    </message>
    <message>
        <source>It asks a question without answers</source>
        <translation>有判断问题，却没有分支</translation>
    </message>
    <message>
        <source>The longest way takes longer than the target</source>
        <translation>最长路径超过总目标</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>已不存在的步骤</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Chinese is behind</source>
        <translation>中文待更新</translation>
    </message>
    <message>
        <source>English is behind</source>
        <translation>英文待更新</translation>
    </message>
    <message>
        <source>Not solved after {time}</source>
        <translation>{time}未解决</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>从建单起</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n 条话术</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-ask item(s)</source>
        <translation>
            <numerusform>%n 个必问项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n 个分支</numerusform>
        </translation>
    </message>
    <message>
        <source>step {number} {title}</source>
        <translation>第 {number} 步 {title}</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>escalate to {role}</source>
        <translation>升级给{role}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Stage: {name}</source>
        <translation>环节：{name}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>No answer to that.</source>
        <translation>没有回答。</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>用户原话</translation>
    </message>
    <message>
        <source>Told on asking</source>
        <translation>问到的</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后来</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>系统已知信息</translation>
    </message>
    <message>
        <source>Everything else is told only when you ask for it.</source>
        <translation>其余事实问到才给。</translation>
    </message>
    <message>
        <source>Simulated ticket {code}</source>
        <translation>模拟工单 {code}</translation>
    </message>
    <message>
        <source>Tone: {tone}</source>
        <translation>语气：{tone}</translation>
    </message>
</context>
<context>
    <name>SubmitSheet</name>
    <message>
        <source>Minor edit: nobody has to sign anew</source>
        <translation>小改动：不用重新签收</translation>
    </message>
    <message>
        <source>Submit {version} for review · {name}</source>
        <translation>提交 {version} 审核 · {name}</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>What changed (Chinese)</source>
        <translation>改了什么（中文）</translation>
    </message>
    <message>
        <source>What changed (English)</source>
        <translation>改了什么（英文）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Worth a look before it goes out</source>
        <translation>提交前看一眼</translation>
    </message>
    <message>
        <source>It will be called {label}.</source>
        <translation>版本号将是 {label}。</translation>
    </message>
    <message>
        <source>It will be called {label}, after {before}.</source>
        <translation>版本号将是 {label}，上一版是 {before}。</translation>
    </message>
    <message>
        <source>Nobody is asked to review: it goes straight to approval.</source>
        <translation>没有选审核人：直接进入批准。</translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message>
        <source>Result of the dry run</source>
        <translation>试算结果</translation>
    </message>
    <message>
        <source>will be new</source>
        <translation>将新建</translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation>将更新已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Nothing is written yet. Reading took {seconds} s.</source>
        <translation>还没有写入任何内容。读取用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{read} rows read = {parts}</source>
        <translation>共读到 {read} 行 = {parts}</translation>
    </message>
    <message numerus="yes">
        <source>+ %n further row(s) of the same tickets</source>
        <translation>
            <numerusform>+ 同一工单的另外 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n further event(s) of the same tickets</source>
        <translation>
            <numerusform>+ 同一工单的另外 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n empty row(s)</source>
        <translation>
            <numerusform>+ 空行 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Version diff</source>
        <translation>版本差异</translation>
    </message>
    <message>
        <source>Whole comparison</source>
        <translation>完整对比</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>删去 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>Step {number} {title}</source>
        <translation>第 {number} 步 {title}</translation>
    </message>
    <message>
        <source>{step} (was step {number})</source>
        <translation>{step}（原第 {number} 步）</translation>
    </message>
    <message>
        <source>Nothing differs yet.</source>
        <translation>还没有差异。</translation>
    </message>
</context>
<context>
    <name>SystemSheet</name>
    <message>
        <source>A system was updated</source>
        <translation>系统有更新</translation>
    </message>
    <message>
        <source>e.g. ERP</source>
        <translation>例如：ERP</translation>
    </message>
    <message>
        <source>e.g. 8.3</source>
        <translation>例如：8.3</translation>
    </message>
    <message>
        <source>Mark the documents</source>
        <translation>标为待评审</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{system} · {count} document(s)</source>
        <translation>{system} · {count} 份文件</translation>
    </message>
    <message>
        <source>No document names a system yet.</source>
        <translation>还没有文件写明涉及的系统。</translation>
    </message>
    <message>
        <source>Every document about it is marked to be reviewed; one undo takes it back.</source>
        <translation>涉及它的文件全部标为待评审；撤销一次即可全部收回。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Version it has now</source>
        <translation>现在的版本</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>Changed, not in force yet. New tickets follow it from then on.</source>
        <translation>已改动，还没生效。生效后的新工单按新的来。</translation>
    </message>
    <message>
        <source>What is changed and why (kept with the version)</source>
        <translation>改了什么、为什么（随版本保存）</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>改动的理由</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>放弃改动</translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message>
        <source>Process table</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>Type to add a row, or paste (Ctrl V)</source>
        <translation>输入以添加一行，或粘贴（Ctrl V）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>从模板</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Fixed: this version is no draft</source>
        <translation>已固定：这一版不是草稿</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>This version is read only</source>
        <translation>这一版只读</translation>
    </message>
    <message>
        <source>Row {number} · {column}</source>
        <translation>第 {number} 行 · {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>粘贴了 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood, marked in red</source>
        <translation>
            <numerusform>%n 格看不懂，已标红</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column left out</source>
        <translation>
            <numerusform>%n 格超出最后一列，没有收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>改了 %n 格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>e.g. month-end</source>
        <translation>如 月末</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Tags are made on tickets. Giving one the name of another merges the two.</source>
        <translation>标签在工单上添加。改成已有的名称，两个标签就合并。</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>在用的标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>{tag}, {count} tickets</source>
        <translation>{tag}，{count} 张工单</translation>
    </message>
    <message>
        <source>All tickets with {tag} get the other tag instead.</source>
        <translation>带“{tag}”的工单全部改用另一个标签。</translation>
    </message>
    <message>
        <source>{tag} is now {to} on {count} tickets</source>
        <translation>{count} 张工单上的“{tag}”已改为“{to}”</translation>
    </message>
    <message>
        <source>Renaming a tag</source>
        <translation>正在改标签</translation>
    </message>
    <message>
        <source>{tag} taken off {count} tickets</source>
        <translation>已从 {count} 张工单去掉“{tag}”</translation>
    </message>
    <message>
        <source>Taking a tag off</source>
        <translation>正在去掉标签</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Interview removed</source>
        <translation>已移除访谈</translation>
    </message>
    <message>
        <source>The line is a row now</source>
        <translation>已变成流程的一行</translation>
    </message>
    <message>
        <source>Noted as the pain point of the row</source>
        <translation>已写成这一行的痛点</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需要先批准</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Per priority…</source>
        <translation>按优先级…</translation>
    </message>
    <message>
        <source>counts from the step&apos;s start</source>
        <translation>从步骤开始计时</translation>
    </message>
    <message>
        <source>counts from the ticket&apos;s creation</source>
        <translation>从建单开始计时</translation>
    </message>
    <message>
        <source>From when on the target counts</source>
        <translation>时限从何时计</translation>
    </message>
</context>
<context>
    <name>TargetSamples</name>
    <message>
        <source>Export targets</source>
        <translation>导出目标</translation>
    </message>
    <message>
        <source>PDF manual</source>
        <translation>PDF 手册</translation>
    </message>
    <message>
        <source>A4 · both languages · 48 pages</source>
        <translation>A4 · 双语 · 48 页</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Ready · 3.1 MB · made 09:38</source>
        <translation>已就绪 · 3.1 MB · 09:38 生成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>IT handbook · published 09:40</source>
        <translation>IT 手册 · 09:40 已发布</translation>
    </message>
    <message>
        <source>3 changes to publish</source>
        <translation>3 处改动待发布</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Wall posters</source>
        <translation>上墙张贴图</translation>
    </message>
    <message>
        <source>A3 · one for the desk</source>
        <translation>A3 · 桌面一张</translation>
    </message>
    <message>
        <source>Laying out stage 4 of 5 · about 4 s left</source>
        <translation>正在排第 4 个环节，共 5 个 · 约剩 4 秒</translation>
    </message>
    <message>
        <source>Training pack</source>
        <translation>培训包</translation>
    </message>
    <message>
        <source>8 simulated tickets</source>
        <translation>8 张模拟工单</translation>
    </message>
    <message>
        <source>Queued after posters</source>
        <translation>排在张贴图之后</translation>
    </message>
    <message>
        <source>3F copier</source>
        <translation>三楼复印机</translation>
    </message>
    <message>
        <source>2 controlled copies, double-sided</source>
        <translation>2 份受控，双面</translation>
    </message>
    <message>
        <source>Printer offline. Nothing was printed.</source>
        <translation>打印机离线，没有打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>v3 is a draft</source>
        <translation>v3 还是草稿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n marked ticket(s)</source>
        <translation>
            <numerusform>%n 张选中的工单</numerusform>
        </translation>
    </message>
    <message>
        <source>On: {what}</source>
        <translation>对象：{what}</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客户群</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>SLA targets</source>
        <translation>SLA 时限</translation>
    </message>
    <message>
        <source>Lengths as you say them: 15 min, 4 h, 3 d of working days; empty promises nothing. Clocks that run keep their target.</source>
        <translation>时长照平常写：15 分钟、4 小时、3 天（工作日）；留空不承诺。进行中的时钟时限不变。</translation>
    </message>
    <message>
        <source>Add a line for a type or customer group</source>
        <translation>为类型或客户群加一行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Version {number} was kept meanwhile. Your changes are still here.</source>
        <translation>期间有人保存了第 {number} 版，你的改动还在。</translation>
    </message>
    <message>
        <source>Drop them and show it</source>
        <translation>放弃改动，看新版</translation>
    </message>
    <message>
        <source>Changed, not kept yet. New tickets follow it from then on.</source>
        <translation>已改动，还没保存。保存后的新工单按新的来。</translation>
    </message>
    <message>
        <source>Each priority needs the line for all types and groups.</source>
        <translation>每个优先级都要有一行不限类型和客户群的时限。</translation>
    </message>
    <message>
        <source>Keep or discard your changes first.</source>
        <translation>请先保存或放弃改动。</translation>
    </message>
    <message>
        <source>You look at an old version. Nothing can be changed in it.</source>
        <translation>这是旧版本，只能查看。</translation>
    </message>
    <message>
        <source>Start a new version from it</source>
        <translation>以此版另起新版</translation>
    </message>
    <message>
        <source>SLA targets kept</source>
        <translation>SLA 时限已保存</translation>
    </message>
</context>
<context>
    <name>TextToolbar</name>
    <message>
        <source>Bold, headings, lists</source>
        <translation>加粗、标题、列表</translation>
    </message>
    <message>
        <source>Link to an SOP, template, tool, script or address</source>
        <translation>链接到 SOP、模板、工具、话术或网址</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Picture, video or other file</source>
        <translation>图片、视频或其他文件</translation>
    </message>
    <message>
        <source>Insert script, form</source>
        <translation>插入话术、表单</translation>
    </message>
    <message>
        <source>Tools for the text</source>
        <translation>文字工具</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>项目列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>TicketActs</name>
    <message numerus="yes">
        <source>%n ticket(s) in the bin</source>
        <translation>
            <numerusform>%n 张工单移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the bin</source>
        <translation>
            <numerusform>%n 张工单已移出回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · chase noted</source>
        <translation>{number} · 已记催单</translation>
    </message>
    <message>
        <source>Copied: {numbers}</source>
        <translation>已复制 {numbers}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分派给</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nothing to change: {what} already</source>
        <translation>无需改动：已是 {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>已改动 %n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) noted</source>
        <translation>
            <numerusform>已记 %n 次没联系上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 张没有改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketBody</name>
    <message>
        <source>Conversation</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Parts of the ticket</source>
        <translation>工单的各部分</translation>
    </message>
</context>
<context>
    <name>TicketEdits</name>
    <message>
        <source>The old text stays. Yours was not kept.</source>
        <translation>保留原文，你改的没有存。</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>继续改我的</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>What the customer says</source>
        <translation>客户怎么说</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>从什么渠道</translation>
    </message>
    <message>
        <source>In which tone</source>
        <translation>什么口气</translation>
    </message>
    <message>
        <source>Something more</source>
        <translation>再加一条</translation>
    </message>
    <message>
        <source>What the desk knows</source>
        <translation>服务台已知的</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不考</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响度</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急度</translation>
    </message>
    <message>
        <source>Raised by a rule, in priorities</source>
        <translation>按规则提高几级</translation>
    </message>
    <message>
        <source>Something more to ask</source>
        <translation>再加一问</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>第一步做什么</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>可以问的</translation>
    </message>
    <message>
        <source>Said later</source>
        <translation>后来又说</translation>
    </message>
    <message>
        <source>Not escalated</source>
        <translation>不升级</translation>
    </message>
    <message>
        <source>Functional: 2nd line</source>
        <translation>职能升级：二线</translation>
    </message>
    <message>
        <source>Management: lead</source>
        <translation>管理升级：主管</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>按次序的步骤</translation>
    </message>
    <message>
        <source>What the reason has to say</source>
        <translation>升级理由要写到的</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Closing record</source>
        <translation>关闭记录</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>First reply</source>
        <translation>第一条回复</translation>
    </message>
    <message>
        <source>Closing record</source>
        <translation>关闭记录</translation>
    </message>
    <message>
        <source>Marks: {marks}</source>
        <translation>{marks} 分</translation>
    </message>
    <message>
        <source>What the desk knows</source>
        <translation>系统已知信息</translation>
    </message>
    <message>
        <source>Service type and category</source>
        <translation>服务类型与类别</translation>
    </message>
    <message>
        <source>Chosen from the lists</source>
        <translation>从列表里选</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>impact {impact}, urgency {urgency}</source>
        <translation>影响度{impact}，紧急度{urgency}</translation>
    </message>
    <message numerus="yes">
        <source>{levels}, raised by %n</source>
        <translation>
            <numerusform>{levels}，再升 %n 级</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact and urgency are judged</source>
        <translation>判断影响度和紧急度</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>第一个动作</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>可问</translation>
    </message>
    <message>
        <source>Wastes time</source>
        <translation>白费时间</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>步骤顺序</translation>
    </message>
    <message>
        <source>Said later</source>
        <translation>后来说的</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>是否升级</translation>
    </message>
    <message>
        <source>Not escalated</source>
        <translation>不升级</translation>
    </message>
    <message>
        <source>Functional: 2nd line</source>
        <translation>职能升级：二线</translation>
    </message>
    <message>
        <source>Management: lead</source>
        <translation>管理升级：主管</translation>
    </message>
    <message>
        <source>The text is written here</source>
        <translation>在这里写</translation>
    </message>
</context>
<context>
    <name>TicketPicker</name>
    <message>
        <source>Number or words of the other ticket</source>
        <translation>另一张工单的单号或文字</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Look at it</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Make a simulated ticket</source>
        <translation>出一道模拟工单</translation>
    </message>
    <message>
        <source>Names, numbers and addresses are taken out of a ticket that is closed.</source>
        <translation>从已关闭的工单里遮住姓名、号码和地址。</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>单号或词语</translation>
    </message>
    <message>
        <source>A2417-6 or words</source>
        <translation>A2417-6 或词语</translation>
    </message>
    <message>
        <source>Closed tickets</source>
        <translation>已关闭的工单</translation>
    </message>
    <message>
        <source>No closed ticket fits</source>
        <translation>没有符合的已关闭工单</translation>
    </message>
</context>
<context>
    <name>TicketTop</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} / {count}</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>回到队列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Copy the number (Y)</source>
        <translation>复制单号（Y）</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在单独窗口打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
</context>
<context>
    <name>TieActs</name>
    <message>
        <source>{number} linked</source>
        <translation>已关联 {number}</translation>
    </message>
    <message>
        <source>Duplicate of {number}</source>
        <translation>标为 {number} 的重复单</translation>
    </message>
    <message>
        <source>Joined the known problem {number}</source>
        <translation>已并入已知问题 {number}</translation>
    </message>
    <message>
        <source>No ticket is marked as a known problem</source>
        <translation>没有标为已知问题的工单</translation>
    </message>
    <message>
        <source>Join a known problem</source>
        <translation>并入已知问题</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>已取消关联</translation>
    </message>
</context>
<context>
    <name>TiesBox</name>
    <message>
        <source>Tied when it is created</source>
        <translation>建单时关联</translation>
    </message>
    <message>
        <source>Linked with {ticket}</source>
        <translation>关联 {ticket}</translation>
    </message>
    <message>
        <source>Duplicate of {ticket}, resolved with it</source>
        <translation>{ticket} 的重复单，随它解决</translation>
    </message>
    <message>
        <source>Joins the known problem {ticket}</source>
        <translation>并入已知问题 {ticket}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>取消：{what}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Extra time in exams</source>
        <translation>考核加时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
    <message>
        <source>Attempts that are under way keep the time they began with.</source>
        <translation>已经开始的作答，时间不变。</translation>
    </message>
    <message>
        <source>Time of {name}</source>
        <translation>{name} 的时间</translation>
    </message>
    <message>
        <source>{name} has {factor}× the time</source>
        <translation>{name} 的时间改为 {factor} 倍</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ticket created</source>
        <translation>建单</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>改了状态</translation>
    </message>
    <message>
        <source>Tried to reach them</source>
        <translation>没联系上</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The requester chases</source>
        <translation>用户催单</translation>
    </message>
    <message>
        <source>Marked as duplicate</source>
        <translation>标为重复单</translation>
    </message>
    <message>
        <source>Joined a known problem</source>
        <translation>并入已知问题</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>加了附件</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>SOP attached</source>
        <translation>挂上 SOP</translation>
    </message>
    <message>
        <source>SOP taken off</source>
        <translation>取下 SOP</translation>
    </message>
    <message>
        <source>Step ticked</source>
        <translation>勾选步骤</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Branch taken</source>
        <translation>选择分支</translation>
    </message>
    <message>
        <source>Step opened again</source>
        <translation>取消勾选步骤</translation>
    </message>
    <message>
        <source>Noted at a step</source>
        <translation>在步骤上记备注</translation>
    </message>
    <message>
        <source>Step looked at again</source>
        <translation>已复看步骤</translation>
    </message>
    <message>
        <source>Must-ask item answered</source>
        <translation>填写必问项</translation>
    </message>
    <message>
        <source>Moved to the newer version of the SOP</source>
        <translation>换到 SOP 的新版本</translation>
    </message>
    <message>
        <source>Stays with the older version of the SOP</source>
        <translation>留在 SOP 的原版本</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>填写了表单</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>修改了表单</translation>
    </message>
    <message>
        <source>Form taken off</source>
        <translation>撤下了表单</translation>
    </message>
    <message>
        <source>Escalation accepted</source>
        <translation>升级已接收</translation>
    </message>
    <message>
        <source>Escalation returned</source>
        <translation>升级被退回</translation>
    </message>
    <message>
        <source>Escalation handed back</source>
        <translation>升级已交回</translation>
    </message>
    <message>
        <source>Escalation withdrawn</source>
        <translation>升级已撤回</translation>
    </message>
    <message>
        <source>Noted for the hand-over</source>
        <translation>记下交接内容</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Taken apart again</source>
        <translation>已取出</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Made a child</source>
        <translation>归为子工单</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Call-back planned</source>
        <translation>已安排回访</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Called back in vain</source>
        <translation>回访未接通</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>快捷操作</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>改回</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Updated by an import</source>
        <translation>由导入更新</translation>
    </message>
    <message>
        <source>Part of the sample desk</source>
        <translation>示例工单</translation>
    </message>
    <message>
        <source>Marked as a known problem</source>
        <translation>标为已知问题</translation>
    </message>
    <message>
        <source>No longer a known problem</source>
        <translation>不再是已知问题</translation>
    </message>
    <message>
        <source>The requester chases, noted by {name}</source>
        <translation>用户催单，{name} 记录</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>{name} 的备注</translation>
    </message>
    <message>
        <source>Files: {names}</source>
        <translation>附件：{names}</translation>
    </message>
    <message>
        <source>No longer escalated</source>
        <translation>已取消升级标记</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Created and solved on the spot</source>
        <translation>建单并当场解决</translation>
    </message>
    <message>
        <source>Pasted from a table</source>
        <translation>从表格粘贴</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>时间线显示</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>For this ticket</source>
        <translation>对当前工单</translation>
    </message>
    <message>
        <source>For the marked tickets</source>
        <translation>对选中的工单</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{came} in · {resolved} resolved</source>
        <translation>受理 {came} · 解决 {resolved}</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Tokens</source>
        <translation>色板</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search tickets or run a command…</source>
        <translation>搜索工单，或输入命令…</translation>
    </message>
    <message>
        <source>Search tickets or run a command</source>
        <translation>搜索工单，或输入命令</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>现在操作的人</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 条动态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>停放 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-written forms; Alt and the number leads to one</source>
        <translation>没写完的表单；按 Alt 加号码打开</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Show key</source>
        <translation>看答案</translation>
    </message>
</context>
<context>
    <name>TrainingArea</name>
    <message>
        <source>Why may they?</source>
        <translation>为什么这样定？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题库</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Exams</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>培训批次</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>上岗资格</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题库</translation>
    </message>
</context>
<context>
    <name>TrainingView</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Pages of training</source>
        <translation>培训的各页</translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>SOP 库</translation>
    </message>
    <message>
        <source>Accounts and access</source>
        <translation>账号与权限</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>密码重置</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>New starter</source>
        <translation>新员工入职</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Wi-Fi does not connect</source>
        <translation>Wi-Fi 连不上</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ 逾期</translation>
    </message>
    <message>
        <source>Old VPN client</source>
        <translation>旧 VPN 客户端</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>问题分级与分类</translation>
    </message>
    <message>
        <source>Impact down, urgency across; in a cell: answer · solution</source>
        <translation>影响度 ↓&#x3000;紧急度 →&#x3000;格内：首次响应 · 解决</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Triage done, begin work</source>
        <translation>完成分级，开始处理</translation>
    </message>
</context>
<context>
    <name>TriedRows</name>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>TrueFalseForm</name>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>这句话是</translation>
    </message>
    <message>
        <source>Said to “true”</source>
        <translation>答“对”时说</translation>
    </message>
    <message>
        <source>Said to “false”</source>
        <translation>答“错”时说</translation>
    </message>
</context>
<context>
    <name>TrueFalsePage</name>
    <message>
        <source>Is this right?</source>
        <translation>这样说对吗？</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>TypeButtons</name>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>Type</source>
        <translation>字级</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分节</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Body: intake, triage, diagnosis</source>
        <translation>正文：请求受理、分级、诊断</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Set back to what it was before</source>
        <translation>已改回原来的值</translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Stopped. What is left can be undone as well.</source>
        <translation>已停止，剩下的还可以继续撤销。</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>撤销整次导入</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n ticket(s)</source>
        <translation>
            <numerusform>撤销 %n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the updates</source>
        <translation>还原这些更新</translation>
    </message>
    <message numerus="yes">
        <source>%n imported ticket(s) changed since</source>
        <translation>
            <numerusform>%n 张导入的工单之后改过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep these %n, undo the rest</source>
        <translation>
            <numerusform>保留这 %n 张，撤销其余的</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo them too, with their changes</source>
        <translation>连同改动一起撤销</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n ticket(s) removed.</source>
        <translation>
            <numerusform>已撤销：移除了 %n 张工单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n ticket(s)</source>
        <translation>
            <numerusform>移除 %n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n update(s) apart</source>
        <translation>
            <numerusform>还原 %n 处更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %n new person(s) that nothing else uses</source>
        <translation>
            <numerusform>移除 %n 个没有别处使用的新人员</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{what}. Nothing you typed yourself is touched.</source>
        <translation>{what}。你自己录入的内容不受影响。</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ValuePart</name>
    <message>
        <source>What does {word} mean?</source>
        <translation>“{word}”是什么意思？</translation>
    </message>
    <message>
        <source>Keep “{word}” as a new entry</source>
        <translation>把“{word}”作为新条目</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown word(s)</source>
        <translation>
            <numerusform>%n 个词不认识</numerusform>
        </translation>
    </message>
    <message>
        <source>all known</source>
        <translation>都认识</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值对应</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>原词</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>new: {word}</source>
        <translation>新条目：{word}</translation>
    </message>
    <message>
        <source>by its number</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>Keep it as text in a field of its own</source>
        <translation>作为文本留在单独的字段里</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>kept as text</source>
        <translation>留作文本</translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message>
        <source>Not all of it yet</source>
        <translation>还有不对的</translation>
    </message>
    <message>
        <source>All right so far</source>
        <translation>到这里都对</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Read it up: {step}</source>
        <translation>去看：{step}</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>Compare v{number} with</source>
        <translation>v{number} 与哪版对照</translation>
    </message>
    <message>
        <source>Next draft begun</source>
        <translation>已开始下一版草稿</translation>
    </message>
    <message>
        <source>Back to v{number}</source>
        <translation>回到 v{number}</translation>
    </message>
    <message>
        <source>Hand in for review…</source>
        <translation>提交审核…</translation>
    </message>
    <message>
        <source>Accept as a reviewer</source>
        <translation>以审核人身份通过</translation>
    </message>
    <message>
        <source>Return with a reason…</source>
        <translation>退回，写明原因…</translation>
    </message>
    <message>
        <source>Approve and put in force…</source>
        <translation>批准并生效…</translation>
    </message>
    <message>
        <source>Begin the next draft</source>
        <translation>开始下一版草稿</translation>
    </message>
    <message>
        <source>Hand in {version} for review</source>
        <translation>提交 {version} 审核</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>{version} handed in for review</source>
        <translation>{version} 已提交审核</translation>
    </message>
    <message>
        <source>{version} accepted</source>
        <translation>{version} 已通过审核</translation>
    </message>
    <message>
        <source>Return {version} to its author</source>
        <translation>把 {version} 退回编制人</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{version} returned</source>
        <translation>{version} 已退回</translation>
    </message>
    <message>
        <source>Approve {version} and put it in force</source>
        <translation>批准 {version} 并生效</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Why author and approver are the same person, if they are</source>
        <translation>若编制人和批准人是同一人，写明原因</translation>
    </message>
    <message>
        <source>{version} is in force</source>
        <translation>{version} 已生效</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Version {number}, in force</source>
        <translation>第 {number} 版，生效中</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Version to look at</source>
        <translation>查看的版本</translation>
    </message>
</context>
<context>
    <name>VersionNames</name>
    <message>
        <source>As-is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Who reviews it</source>
        <translation>由谁审核</translation>
    </message>
</context>
<context>
    <name>VersionStates</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>draft</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>v{number} is out of use; no version is effective</source>
        <translation>v{number} 已停用，没有现行有效的版本</translation>
    </message>
    <message>
        <source>v{number} is not effective yet ({state}); no version is in force</source>
        <translation>v{number} 尚未生效（{state}），还没有现行有效的版本</translation>
    </message>
    <message>
        <source>You are looking at v{number} ({state}); v{current} is effective</source>
        <translation>你看的是 v{number}（{state}），现行有效的是 v{current}</translation>
    </message>
    <message>
        <source>Open v{current}</source>
        <translation>打开 v{current}</translation>
    </message>
    <message>
        <source>Review was due {date}; v{number} stays effective until it is replaced</source>
        <translation>评审已于 {date} 到期；v{number} 在被取代前仍然有效</translation>
    </message>
    <message>
        <source>A review is asked for: {why}. v{number} stays effective</source>
        <translation>需要评审：{why}。v{number} 仍然有效</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>初始版本</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>{day}保存</translation>
    </message>
    <message>
        <source>kept by {name} on {day}</source>
        <translation>{name} {day}保存</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>视图已保存</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存改动</translation>
    </message>
    <message>
        <source>View shared with everybody</source>
        <translation>视图已与所有人共享</translation>
    </message>
    <message>
        <source>View is yours alone</source>
        <translation>视图只有自己能看到</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>视图“{name}”已删除</translation>
    </message>
    <message>
        <source>views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>导出视图</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to {file}</source>
        <translation>
            <numerusform>%n 个视图已写入 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>导入视图</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>视图“{name}”已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Queue</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>+ saves what is shown now as a view</source>
        <translation>点 + 把现在显示的内容存为视图</translation>
    </message>
    <message>
        <source>shared with everybody</source>
        <translation>与所有人共享</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>与所有人共享</translation>
    </message>
</context>
<context>
    <name>WaitsField</name>
    <message>
        <source>The clock stands still during this step</source>
        <translation>这一步期间停止计时</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Export the process</source>
        <translation>导出流程</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写出：{name}</translation>
    </message>
    <message>
        <source>Chart: PDF on one A3 page</source>
        <translation>泳道图：一页 A3 PDF</translation>
    </message>
    <message>
        <source>Chart: PDF on A4 sheets to glue</source>
        <translation>泳道图：可拼贴的 A4 PDF</translation>
    </message>
    <message>
        <source>Chart: SVG</source>
        <translation>泳道图：SVG</translation>
    </message>
    <message>
        <source>Chart: PNG</source>
        <translation>泳道图：PNG</translation>
    </message>
    <message>
        <source>Mind map: PDF on one A3 page</source>
        <translation>思维导图：一页 A3 PDF</translation>
    </message>
    <message>
        <source>BPMN 2.0</source>
        <translation>BPMN 2.0</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>Mind map (.mm)</source>
        <translation>思维导图（.mm）</translation>
    </message>
    <message>
        <source>Outline (OPML)</source>
        <translation>大纲（OPML）</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>The week</source>
        <translation>每周时间</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>A first week begins on</source>
        <translation>第一周从哪天开始</translation>
    </message>
    <message>
        <source>24/7, every day</source>
        <translation>24/7，每天全天</translation>
    </message>
    <message>
        <source>Two weeks in turn</source>
        <translation>大小周：两周轮换</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>第一周</translation>
    </message>
    <message>
        <source>Second week</source>
        <translation>第二周</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; past midnight 22:00-06:00; empty is a day off.</source>
        <translation>09:00-12:00, 13:00-18:00；跨夜写 22:00-06:00；留空为休息。</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>Written in {markup}</source>
        <translation>用 {markup} 书写</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>What is said</source>
        <translation>说什么</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不说</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Said in the requester&apos;s language, with the variables of scripts; behind a bar stands what is said where nothing is known: {example}</source>
        <translation>按用户的语言说，可用话术的变量；竖线后面是没有内容时说的话：{example}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Why it is escalated</source>
        <translation>升级理由</translation>
    </message>
    <message>
        <source>For example: disk alarm, save the data first</source>
        <translation>例如：硬盘告警，先救数据</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>第一条回复</translation>
    </message>
    <message>
        <source>As you would say or write it to the customer</source>
        <translation>写给用户的原话，电话或当面说也一样写</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Last: {time} {what}</source>
        <translation>最近：{time} {what}</translation>
    </message>
    <message>
        <source>Steps {done} of {total}</source>
        <translation>步骤 {done}/{total}</translation>
    </message>
    <message>
        <source>Waits for: {what}</source>
        <translation>在等：{what}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Fields of Deskbook</source>
        <translation>台本字段</translation>
    </message>
    <message>
        <source>drop a column or Enter</source>
        <translation>把列拖到这里，或按 Enter</translation>
    </message>
</context>
<context>
    <name>YearHead</name>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>_Frame</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>_Paid</name>
    <message>
        <source>Worth</source>
        <translation>占分</translation>
    </message>
</context>
</TS>
