namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>The staff of the cipher office: its officers, and whoever heads the cipher room.</summary>
internal static class CipherStaff
{
    private static readonly Role[] Roles = [Role.CipherOfficer, Role.CipherRoomHead, Role.ActingCipherRoomHead];

    /// <summary>Whether a person is one of them at a time; null where the roles or the time do not tell.</summary>
    [Needs("person.Roles")]
    public static bool? Includes(Person person, RecordedTime at)
    {
        bool? answer = false;
        foreach (var role in Roles)
        {
            if (person.Holds(role, at) is not { } holds) answer = null;
            else if (holds) return true;
        }

        return answer;
    }
}
