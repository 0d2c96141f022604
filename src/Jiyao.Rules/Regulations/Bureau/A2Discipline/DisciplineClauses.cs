using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class DisciplineClauses
{
    public static Chapter Chapter { get; } = new("A2", new("保密纪律", "Secrecy discipline"),
    [
        WithRule("A2.a", Norm.Prohibition, Decidability.FromFindings, Bearers.AllStaff,
            says: new("不得把秘密告诉未列入该事项知悉名单的人。",
                "No secret is told to a person who is not on the item's recorded need-to-know list."),
            needs: new("检查发现记录（何人、何时、密级），知悉名单",
                "Findings of inspections (who, when, level), need-to-know lists")),
        WithRule("A2.b", Norm.Prohibition, Decidability.FromRecordsOrFindings, Bearers.AllStaff,
            says: new("不得在审批渠道之外探问本人任务以外的秘密；经审批渠道提出的申请不在此限。",
                "Nobody enquires outside the approval channel into secrets beyond his or her own task; "
                + "a request filed there is no breach."),
            needs: new("知悉申请记录（人员、事项、理由、渠道）和知悉名单，或检查发现记录",
                "Access requests (person, item, reason, channel) and need-to-know lists, or findings of inspections"),
            options: ["AskMode", "ScopeGranularity"]),
        WithRule("A2.c", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("阅看秘密的那一刻未被逐人列入知悉名单的，不得阅看；只列单位的名单不算。",
                "Nobody reads a secret without standing by name on its need-to-know list at that instant; "
                + "listing a unit is not enough."),
            needs: new("阅看记录，当时有效的知悉名单", "Reading log, need-to-know lists valid at the time"),
            options: ["ScopeGranularity"]),
        WithRule("A2.d1", Norm.Prohibition, Decidability.FromFindings, Bearers.AllStaff,
            says: new("谈论和处理秘密只限于已列入批准名单的工作场所，名单以外的地点一律按公共场所对待。",
                "Secrets are discussed and handled only at places on the approved list; any other place counts as public."),
            needs: new("检查发现记录（地点、场所类别），批准的工作场所名单",
                "Findings of inspections (place and its kind), list of approved work places"),
            options: ["PublicPlace"]),
        WithRule("A2.d2", Norm.Prohibition, Decidability.FromFindings, Bearers.AllStaff,
            says: new("有知悉范围以外的人在场时不得谈论和处理秘密，家属在场也一样。",
                "Secrets are not discussed or handled while somebody outside their scope is present, family included."),
            needs: new("检查发现记录（在场人员），知悉名单",
                "Findings of inspections (persons present), need-to-know lists")),
        WithRule("A2.e1", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("手抄、摘录涉密文件资料须先取得有权批准人记录在案的同意，默认事后补批无效。",
                "Copying out of secret papers by hand takes the competent person's recorded approval first; "
                + "by default later approval cures nothing."),
            needs: new("摘抄记录，批准记录（批准人、批准时间）", "Excerpt log, approvals (by whom, when)"),
            options: ["RetroApproval"]),
        WithRule("A2.e2", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("对涉密文件资料录音、录像、拍照须先取得记录在案的批准，默认事后补批无效。",
                "Recording secret papers in sound, video or picture takes a recorded approval first; "
                + "by default later approval cures nothing."),
            needs: new("录制记录，批准记录（批准人、批准时间）", "Recording log, approvals (by whom, when)"),
            options: ["RetroApproval"]),
        WithRule("A2.e3", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("复印、打印、扫描涉密文件资料须先取得记录在案的批准，复制件还须单独编号入账。",
                "Photocopying, printing or scanning secret papers takes a recorded approval first, "
                + "and each copy gets a ledger number of its own."),
            needs: new("复印记录（文件、份数、使用人），批准记录，复制件台账",
                "Copier log (item, copies, user), approvals, ledger of copies"),
            options: ["RetroApproval"]),
        WithRule("A2.e4", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("把涉密文件资料带离受控区域须先取得记录在案的批准，默认事后补批无效。",
                "Taking secret papers out of the controlled area takes a recorded approval first; "
                + "by default later approval cures nothing."),
            needs: new("携带外出记录，批准记录（批准人、批准时间）", "Carry-out log, approvals (by whom, when)"),
            options: ["RetroApproval"]),
        WithRule("A2.f1", Norm.Prohibition, Decidability.FromRecordsOrFindings, Bearers.AllStaff,
            says: new("涉密事项只能在登记在册的加密线路上通话，其余线路默认都视为公用电话，手机也在内。",
                "Secret business is spoken of on listed encrypted lines only; by default every other line, "
                + "mobiles included, counts as public."),
            needs: new("通话记录（线路类别、内容密级），或检查发现记录",
                "Call log (class of line, level of the subject), or findings of inspections"),
            options: ["PublicPhone"]),
        WithRule("A2.f2", Norm.Prohibition, Decidability.FromRecords, Bearers.AllStaff,
            says: new("秘密级以上的内容不得用明码电报传输，密级不明的无法判定。",
                "Nothing of level Secret or above is transmitted by telegram in clear; where the level is unknown, "
                + "it cannot be judged."),
            needs: new("电报登记（密码或明码、密级）", "Telegram register (cipher or plain, level)")),
    ]);
}
