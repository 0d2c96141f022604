namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>A document is registered, distributed, returned and filed in that order, and no step is skipped.</summary>
[Clause("A3.d")]
public sealed class TheStepsAreTakenInOrder : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IncomingDocument document = default!;

        When()
            .Match(() => document);

        Then()
            .Oblige(() => document, Duty.FollowProcedure, kept: d => Steps.WereInOrder(d), details: d => Steps.Text(d));
    }
}
