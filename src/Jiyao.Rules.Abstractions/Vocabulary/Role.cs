namespace Jiyao.Rules;

/// <summary>An office or function that a person holds for a time. An open set: an author adds a role by constructing it.</summary>
/// <param name="name">The name in camelCase, as it stands in requests and registers.</param>
/// <param name="label">What people call it.</param>
public sealed class Role(string name, LocalizedText label) : Term(name, label)
{
    /// <summary>On duty as the principal officer of the shift.</summary>
    public static Role PrincipalDuty { get; } = new("principalDuty", new("正班", "principal duty officer"));

    /// <summary>On duty as the deputy officer of the shift.</summary>
    public static Role DeputyDuty { get; } = new("deputyDuty", new("副班", "deputy duty officer"));

    /// <summary>On the staff of the cipher office, on duty or not.</summary>
    public static Role CipherOfficer { get; } = new("cipherOfficer", new("机要人员", "cipher officer"));

    /// <summary>Head of the cipher room.</summary>
    public static Role CipherRoomHead { get; } = new("cipherRoomHead", new("机要室负责人", "head of the cipher room"));

    /// <summary>A leader of the district Party committee.</summary>
    public static Role DistrictLeader { get; } = new("districtLeader", new("区委领导", "district committee leader"));

    /// <summary>Director of the committee's general office.</summary>
    public static Role Director { get; } = new("director", new("主任", "director of the office"));

    /// <summary>The deputy director in charge of cipher and secrecy work.</summary>
    public static Role DeputyDirectorInCharge { get; } =
        new("deputyDirectorInCharge", new("分管副主任", "deputy director in charge"));

    /// <summary>A deputy director of the office who is not in charge of cipher and secrecy work.</summary>
    public static Role DeputyDirector { get; } = new("deputyDirector", new("副主任", "deputy director"));

    /// <summary>Archive officer.</summary>
    public static Role ArchiveOfficer { get; } = new("archiveOfficer", new("档案管理人员", "archive officer"));

    /// <summary>Secrecy officer of a unit, full-time or part-time.</summary>
    public static Role SecrecyOfficer { get; } = new("secrecyOfficer", new("保密员", "secrecy officer"));

    /// <summary>Acts as head of the cipher room by a delegation on record (clause B4.3.b).</summary>
    public static Role ActingCipherRoomHead { get; } =
        new("actingCipherRoomHead", new("机要室代理负责人", "acting head of the cipher room"));

    /// <summary>A leading cadre of the district (clause B6.8).</summary>
    public static Role LeadingCadre { get; } = new("leadingCadre", new("领导干部", "leading cadre"));

    /// <summary>On the staff of the office.</summary>
    public static Role Staff { get; } = new("staff", new("干部职工", "staff"));

    /// <summary>A secrecy cadre: somebody whose work is secrecy (clause B6.6.a).</summary>
    public static Role SecrecyCadre { get; } = new("secrecyCadre", new("保密干部", "secrecy cadre"));

    /// <summary>The roles the two model regulations speak of.</summary>
    public static IReadOnlyList<Role> WellKnown { get; } =
    [
        PrincipalDuty, DeputyDuty, CipherOfficer, CipherRoomHead, DistrictLeader,
        Director, DeputyDirectorInCharge, DeputyDirector, ArchiveOfficer, SecrecyOfficer, ActingCipherRoomHead, LeadingCadre, Staff, SecrecyCadre,
    ];
}
