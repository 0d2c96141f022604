namespace Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

/// <summary>Where the office so reads the text, emergency services may enter the machine room.</summary>
[Clause("B5.3.b"), Overrides("B5.3.b")]
public sealed class EmergencyServicesMayEnter(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Room> request = default!;

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Enter,
                r => r.Resource!.Kind == RoomKind.MachineRoom,
                r => options.EmergencyEntry == ExtraException.Allow,
                r => r.Context.IsEmergency == true);

        Then()
            .Permit(() => request);
    }
}
