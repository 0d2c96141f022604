using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>Words for rooms, devices, lines and networks.</summary>
internal static class PlaceWords
{
    public static WordSet<RoomKind> Rooms { get; } = new(
        (RoomKind.CipherRoom, ["cipherRoom", "机要室"]),
        (RoomKind.MachineRoom, ["machineRoom", "机房"]),
        (RoomKind.DocumentRoom, ["documentRoom", "文件室"]),
        (RoomKind.LeaderOffice, ["leaderOffice", "领导办公室"]),
        (RoomKind.Office, ["office", "办公室"]),
        (RoomKind.PublicPlace, ["publicPlace", "公共场所"]));

    public static WordSet<DeviceKind> Devices { get; } = new(
        (DeviceKind.CipherEquipment, ["cipherEquipment", "机要通信设备", "密码设备"]),
        (DeviceKind.Telephone, ["telephone", "电话"]),
        (DeviceKind.Computer, ["computer", "计算机", "电脑"]),
        (DeviceKind.Fax, ["fax", "传真机"]),
        (DeviceKind.Copier, ["copier", "复印机"]),
        (DeviceKind.Recorder, ["recorder", "录像机", "摄像机"]));

    public static WordSet<LineKind> Lines { get; } = new(LineWords.Meanings);

    public static WordSet<NetworkKind> Networks { get; } = new(
        (NetworkKind.Internet, ["internet", "互联网", "因特网"]),
        (NetworkKind.OtherPublic, ["otherPublic", "其他公共网络"]),
        (NetworkKind.GovernmentExtranet, ["governmentExtranet", "政务外网"]),
        (NetworkKind.Isolated, ["isolated", "隔离网络"]));
}
