<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>changing a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>adding a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>undoing</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>creating a solved ticket</source>
        <translation>新建已解决的工单</translation>
    </message>
    <message>
        <source>pasting rows as tickets</source>
        <translation>粘贴行建单</translation>
    </message>
</context>
<context>
    <name>Area</name>
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
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关掉</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>Show or hide the list of views</source>
        <translation>显示或隐藏视图列表</translation>
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
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <source>Resolve</source>
        <translation>标为已解决</translation>
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
        <source>Mark escalated / take the mark back</source>
        <translation>标记已升级／取消标记</translation>
    </message>
    <message>
        <source>What others did to my tickets</source>
        <translation>别人对我的工单做了什么</translation>
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
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fact, next step, time of the next message</source>
        <translation>事实、下一步、下次消息的时间</translation>
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
        <source>CSV, TSV, XLSX, JSON, event logs (CSV or XES); also packed as .gz or .zip</source>
        <translation>CSV、TSV、XLSX、JSON、事件日志（CSV 或 XES），也可以是 .gz 或 .zip 压缩包</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
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
        <source>Exporting to {file}</source>
        <translation>正在导出到 {file}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>关联工单</translation>
    </message>
    <message>
        <source>e.g. month-end urgent</source>
        <translation>例如：月末 加急</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
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
        <source>Number there</source>
        <translation>原编号</translation>
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
        <source>Read by the mapping you saved for this source.</source>
        <translation>已按您为这个来源存下的方案读取。</translation>
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
        <translation>人员由您添加，第一个就是您</translation>
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
    <name>Gallery</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
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
        <source>primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>在此视图内筛选</translation>
    </message>
    <message>
        <source>Choose root cause…</source>
        <translation>选择根因…</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Fill in the root cause to resolve</source>
        <translation>填写根因后才能解决</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未选</translation>
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
        <source>Process version</source>
        <translation>流程版本</translation>
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
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Screen flickers on laptop dock</source>
        <translation>笔记本接扩展坞后外屏闪烁</translation>
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
        <source>Type</source>
        <translation>字级</translation>
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
        <source>Priority · status · SLA (colour + shape + text)</source>
        <translation>优先级 · 状态 · 时限（颜色 + 形状 + 文字）</translation>
    </message>
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
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Notices and progress (never modal)</source>
        <translation>通知与进度（不打断）</translation>
    </message>
    <message>
        <source>A newer version of this SOP is in review</source>
        <translation>这份 SOP 有新版本正在审核</translation>
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
        <source>Show</source>
        <translation>查看</translation>
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
        <source>Tokens</source>
        <translation>色板</translation>
    </message>
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
        <source>Mapping kept for {source}. Its next file is read the same way.</source>
        <translation>“{source}”的方案已保存，下一个文件会照此读取。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Single letters can be switched off on the page Queue.</source>
        <translation>单个字母的快捷键可在“队列”页关掉。</translation>
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
    <message>
        <source>Ticket {number} created</source>
        <translation>已建单 {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <name>NewTicket</name>
    <message>
        <source>One sentence of the requester is enough</source>
        <translation>写一句用户的原话就可以</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>In the requester&apos;s words</source>
        <translation>用户原话</translation>
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
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>e.g. Label printer on line 2 prints nothing</source>
        <translation>例如：2 号线标签机不出纸</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>建单</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Back, keep the form</source>
        <translation>返回，保留表单</translation>
    </message>
    <message>
        <source>Priority follows from impact and urgency; it can be changed later.</source>
        <translation>优先级由影响度和紧急度得出，之后可改。</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>What others did to your tickets</source>
        <translation>别人对你的工单做了什么</translation>
    </message>
    <message>
        <source>Nobody else has changed your tickets since you last looked.</source>
        <translation>上次查看以后，没有别人改动过你的工单。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>动态</translation>
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
    <name>Palette</name>
    <message>
        <source>Command, ticket number or words</source>
        <translation>命令、单号或关键词</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Up, Down choose · Enter runs · Esc leaves</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 离开</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Nothing found. Other words, or Esc to leave</source>
        <translation>没有找到。换个词，或按 Esc 离开</translation>
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
    <name>PersonCard</name>
    <message>
        <source>away to {day}</source>
        <translation>{day}前不在</translation>
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
        <translation>第 2 步，共 2 步 · 您是谁</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
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
        <source>next, previous</source>
        <translation>下一张、上一张</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
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
    <name>RequesterField</name>
    <message>
        <source>Requester</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name, pinyin, staff no. or extension</source>
        <translation>姓名、拼音、工号或分机</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
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
        <source>e.g. backup, language</source>
        <translation>例如：备份、语言</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>due soon</source>
        <translation>即将到期</translation>
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
    <name>StartWindow</name>
    <message>
        <source>Deskbook 台本</source>
        <translation>台本 Deskbook</translation>
    </message>
    <message>
        <source>Step 2 of 2 · who are you</source>
        <translation>第 2 步，共 2 步 · 您是谁</translation>
    </message>
    <message>
        <source>Choose a workspace first; its people are shown here.</source>
        <translation>先选择工作区，这里会列出它的人员。</translation>
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
    <name>TicketActs</name>
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
    <message numerus="yes">
        <source>%n ticket(s) in the bin</source>
        <translation>
            <numerusform>%n 张工单已移入回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the bin</source>
        <translation>
            <numerusform>%n 张工单已移出回收站</numerusform>
        </translation>
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
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TicketBody</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Beside the conversation</source>
        <translation>沟通旁边</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} / {count}</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
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
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <source>Undone</source>
        <translation>已撤销</translation>
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
        <source>No longer escalated</source>
        <translation>已取消升级标记</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
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
    <message numerus="yes">
        <source>%n earlier entry(ies)</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
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
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>{what}。您自己录入的内容不受影响。</translation>
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
    <message>
        <source>Leave it open</source>
        <translation>留空</translation>
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
        <source>left open</source>
        <translation>留空</translation>
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
</TS>
