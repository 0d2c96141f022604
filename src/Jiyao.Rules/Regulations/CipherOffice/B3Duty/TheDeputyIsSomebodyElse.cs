namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>Nobody is principal and deputy at the same time.</summary>
[Clause("B3.2.b")]
public sealed class TheDeputyIsSomebodyElse(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DutyShift deputy = default!;

        When()
            .Match(
                () => deputy,
                s => s.Post == DutyPost.Deputy,
                s => options.SamePerson == SamePerson.Forbid)
            .Or(either => either
                .Exists<DutyShift>(
                    s => Who.Key(s.Person) == Who.Key(deputy.Person),
                    s => s.Post == DutyPost.Principal,
                    s => Shifts.Overlap(s, deputy) == true)

                // One clerk noted the number too, the other the name alone.
                .Exists<DutyShift>(
                    s => Who.Called(s.Person) == Who.Called(deputy.Person),
                    s => PersonIdentity.AreSame(s.Person, deputy.Person) == true,
                    s => s.Post == DutyPost.Principal,
                    s => Shifts.Overlap(s, deputy) == true));

        Then()
            .Prohibit(() => deputy, details: s => Shifts.Text(s));
    }
}
