using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>A year of entries into the machine room and of visitors in the cipher room.</summary>
internal sealed class EntryYear(OfficeStaff staff, Randomizer random, int year)
{
    private const int Entries = 2_000;

    private readonly DateTime start = new(year, 1, 1, 8, 0, 0);

    public IEnumerable<SampleRegister> Registers() => [Rooms(), Log()];

    private SampleRegister Rooms() => new("room", "场所名册", ["id", "name", "kind", "authorizedPersons"],
    [
        ["R1", "机要室", "机要室", List()],
        ["R2", "机房", "机房", List()],
        ["R3", "机要文件室", "文件室", List()],
        ["R4", "区委书记办公室", "领导办公室", null],
        ["R5", "综合办公室", "办公室", null],
    ]);

    private SampleRegister Log() => new(
        "entry", "来访出入登记", ["id", "subject", "action", "resource", "at", "leftAt", "isApproved", "isEscorted", "isEmergency"],
        [.. Enumerable.Range(0, Entries).Select(Entry)]);

    private object?[] Entry(int i)
    {
        var at = start.AddMinutes((i * 262L) + random.Int(0, 200));
        var (who, action, room) = (random.ListItem([.. staff.Officers]), "进入", "机房");
        var (approved, escorted, emergency) = ((bool?)null, (bool?)null, (bool?)false);
        switch (i % 50)
        {
            case 3: who = staff.Leaders[i % staff.Leaders.Count]; break;
            case 9: who = at < new DateTime(year, 7, 1) ? staff.InCharge : staff.Successor; break;
            case 15: who = staff.OtherDeputy; break;
            case 21: (who, approved, escorted) = (staff.Outsiders[0], true, true); break;
            case 27: (who, emergency) = (staff.Outsiders[1], i % 100 == 27 ? true : null); break;
            case 33: who = "不详人员"; break;
            case 39: (who, action, room) = (staff.Leaders[0], "会客", "机要室"); break;
            case 45: (who, action, room) = (staff.Officers[0], "会客", "综合办公室"); break;
        }

        return [$"CR{i + 1:0000}", who, action, room, at, at.AddMinutes(random.Int(5, 90)), approved, escorted, emergency];
    }

    private string List() => string.Join('、', staff.Officers.Append(staff.Head));
}
