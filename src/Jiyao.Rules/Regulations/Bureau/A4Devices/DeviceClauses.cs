using static Jiyao.Rules.Regulations.ClauseEntry;

namespace Jiyao.Rules.Regulations.Bureau;

internal static class DeviceClauses
{
    public static Chapter Chapter { get; } = new("A4", new("设备和系统", "Devices and systems"),
    [
        WithoutRule("A4.a", Norm.Obligation, Decidability.FromRecords, Bearers.DeviceUsers,
            says: new("每台联网设备、每个账号都须登记恰好一名在职的责任人。",
                "Each device and each account that goes online has exactly one responsible person on record, "
                + "still in post."),
            needs: new("联网设备和账号台账（责任人、在职情况）",
                "Ledger of online devices and accounts (responsible person, in post or not)"),
            because: new("尚不读取联网设备和账号台账，责任人无从核对。",
                "The ledger of online devices and accounts is not read yet, so responsible persons cannot be checked.")),
        WithoutRule("A4.b", Norm.Obligation, Decidability.FromRecordsOrFindings, Bearers.SystemOwner,
            says: new("办公自动化系统所存信息的密级不得高于系统定级，未定级的系统不得出现国家秘密。",
                "No item in the office automation system is above the system's level, "
                + "and an ungraded system holds no state secret."),
            needs: new("信息系统定级记录和所存信息的密级，或检查发现记录",
                "Grading of the systems and levels of the items stored, or findings of inspections"),
            because: new("尚不读取信息系统的定级记录和所存信息清单，密级高低无从比较。",
                "System gradings and the lists of what systems store are not read yet, so levels cannot be compared.")),
        WithoutRule("A4.c", Norm.Obligation, Decidability.FromRecords, Bearers.Bureau,
            says: new("凡能存储、复制或发送信息的在用设备，每台须恰有一名在职专管人，可另设代管人。",
                "Each machine in service able to store, copy or transmit has exactly one custodian in post; "
                + "a deputy may be named."),
            needs: new("设备台账（设备、类别、专管人、在职情况）",
                "Device ledger (device, class, custodian, in post or not)"),
            because: new("尚不读取设备台账，每台设备的专管人无从核对。",
                "The device ledger is not read yet, so the custodian of each device cannot be checked.")),
    ]);
}
