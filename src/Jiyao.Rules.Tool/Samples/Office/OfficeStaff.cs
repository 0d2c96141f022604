using Bogus;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>The people of a made-up office and what they are. Names do not repeat.</summary>
internal sealed class OfficeStaff
{
    private static readonly DateTime Taken = new(2024, 1, 1);

    private readonly List<Member> members = [];

    public OfficeStaff(Randomizer random)
    {
        var names = random.Shuffle(from family in SampleWords.Families from given in SampleWords.Given select family + given).ToArray();
        string Next() => names[members.Count];
        Head = Add(Next(), "机要室", "机要室负责人", "机要人员", "干部职工");
        Officers = [.. Enumerable.Range(0, 8).Select(_ => Add(Next(), "机要室", "机要人员", "干部职工"))];
        InCharge = Add(Next(), "办公室", ("分管副主任", Taken, new DateTime(2026, 7, 1)), ("领导干部", Taken, null));

        // Two days pass before the successor takes office.
        Successor = Add(Next(), "办公室", ("分管副主任", new DateTime(2026, 7, 3), null), ("领导干部", Taken, null));
        Leaders = [.. Enumerable.Range(0, 3).Select(_ => Add(Next(), "区委", "区委领导", "领导干部"))];
        Director = Add(Next(), "办公室", "主任", "领导干部");
        OtherDeputy = Add(Next(), "办公室", "副主任", "领导干部");
        Archivist = Add(Next(), "档案室", "档案管理人员", "干部职工");
        Clerks = [.. Enumerable.Range(0, 4).Select(_ => Add(Next(), "办公室", "干部职工"))];
        Cadres = [.. Enumerable.Range(0, 3).Select(_ => Add(Next(), "保密局", "保密干部", "干部职工"))];
        Retired = Add(Next(), "办公室", ("干部职工", Taken, new DateTime(2026, 6, 1)));
        Outsiders = [.. Enumerable.Range(0, 4).Select(_ => Add(Next(), "云川市通信公司"))];
        UnitOfficers = [.. Enumerable.Range(0, OfficeUnits.WithOfficer.Count).Select(i => Add(Next(), OfficeUnits.WithOfficer[i]))];
    }

    public string Head { get; }

    public IReadOnlyList<string> Officers { get; }

    public string InCharge { get; }

    public string Successor { get; }

    public IReadOnlyList<string> Leaders { get; }

    public string Director { get; }

    public string OtherDeputy { get; }

    public string Archivist { get; }

    public IReadOnlyList<string> Clerks { get; }

    public IReadOnlyList<string> Cadres { get; }

    public string Retired { get; }

    public IReadOnlyList<string> Outsiders { get; }

    public IReadOnlyList<string> UnitOfficers { get; }

    /// <summary>The staff of the office: all who study.</summary>
    public IEnumerable<string> Staff => members.Where(member => member.Roles.Any(role => role.Name == "干部职工")).Select(member => member.Name);

    public IEnumerable<string> LeadingCadres => members.Where(member => member.Roles.Any(role => role.Name == "领导干部")).Select(member => member.Name);

    public SampleRegister Persons() => new("person", "涉密人员台账", ["id", "name", "unit", "activeTo"],
        [.. members.Select((member, i) => new object?[] { $"P{i + 1:000}", member.Name, member.Unit, member.Name == Retired ? new DateTime(2026, 6, 1) : null })]);

    public SampleRegister Appointments() => new("appointment", "任职登记", ["person", "role", "unit", "from", "to", "isFullTime", "isRecordedAsShared"],
    [
        .. from member in members
           from role in member.Roles
           select new object?[] { member.Name, role.Name, member.Unit, role.From, role.To, null, null },
        .. UnitOfficers.Select((officer, i) => new object?[] { officer, "保密员", OfficeUnits.WithOfficer[i], Taken, null, i % 3 == 0, null }),

        // One officer serves a second unit, and nothing says that this was recorded.
        [UnitOfficers[0], "保密员", OfficeUnits.Shared, Taken, null, false, false],
    ]);

    private string Add(string name, string unit) => Add(name, unit, (string[])[]);

    private string Add(string name, string unit, params string[] roles) => Add(name, unit, [.. roles.Select(role => (role, Taken, (DateTime?)null))]);

    private string Add(string name, string unit, params (string Name, DateTime From, DateTime? To)[] roles)
    {
        members.Add(new(name, unit, roles));
        return name;
    }

    private sealed record Member(string Name, string Unit, IReadOnlyList<(string Name, DateTime From, DateTime? To)> Roles);
}
