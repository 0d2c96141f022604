using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class DeviceClauses
{
    public static Chapter Chapter { get; } = new("A4", new("设备和系统", "Devices and systems"),
    [
        WithRule("A4.a", Norm.Obligation, Decidability.FromRecords, Bearers.DeviceUsers,
            says: new("每台联网设备、每个账号都须登记恰好一名在职的责任人。",
                "Each device and each account that goes online has exactly one responsible person on record, "
                + "still in post."),
            needs: new("联网设备和账号台账（责任人、在职情况）",
                "Ledger of online devices and accounts (responsible person, in post or not)"),
            options: ["OnlineOwner"]),
        WithRule("A4.b", Norm.Obligation, Decidability.FromRecordsOrFindings, Bearers.SystemOwner,
            says: new("办公自动化系统所存信息的密级不得高于系统定级，非涉密系统不得出现国家秘密。",
                "No item in the office automation system is above the system's level, "
                + "and an unclassified system holds no state secret."),
            needs: new("系统处理记录（系统定级、信息密级），或检查发现记录",
                "Log of what systems process (level of the system, level of the item), or findings of inspections")),
        WithRule("A4.c", Norm.Obligation, Decidability.FromRecords, Bearers.Bureau,
            says: new("凡能存储、复制或发送信息的在用设备，每台须恰有一名在职专管人，可另设代管人。",
                "Each machine in service able to store, copy or transmit has exactly one custodian in post; "
                + "a deputy may be named."),
            needs: new("设备台账（设备、类别、专管人、在职情况）",
                "Device ledger (device, class, custodian, in post or not)"),
            options: ["DeviceClasses"]),
    ]);
}
