namespace Jiyao.Rules.Tests;

/// <summary>A rule with a condition that throws.</summary>
[Clause("A2.e4")]
public sealed class ThrowsOnSecrets : Rule
{
    public override void Define()
    {
        AccessRequest<Document> request = default!;

        When()
            .Match(() => request, r => r.Action == SecrecyAction.CarryOut, r => IsForbidden(r.Resource!));

        Then()
            .Prohibit(() => request);
    }

    private static bool IsForbidden(Document document) =>
        document.Level == SecrecyLevel.Public ? false : throw new InvalidOperationException("cannot say");
}

/// <summary>A rule with a query that throws.</summary>
[Clause("A2.e4")]
public sealed class ThrowsInItsQuery : Rule
{
    public override void Define()
    {
        Document copy = default!;

        When()
            .Query(() => copy, q => q.Match<Document>().Select(d => Copy(d)));

        Then()
            .Prohibit(() => copy);
    }

    private static Document Copy(Document document) => throw new InvalidOperationException(document.ToString());
}

/// <summary>A rule of several facts with a duty that throws.</summary>
[Clause("A2.e4")]
public sealed class ThrowsInItsDuty : Rule
{
    public override void Define()
    {
        Document document = default!;
        IEnumerable<Device> devices = default!;

        When()
            .Match(() => document)
            .Query(() => devices, q => q.Match<Device>().Collect());

        Then()
            .Oblige(() => document, Duty.NumberUnbroken, kept: d => IsKept(d, devices));
    }

    private static bool? IsKept(Document document, IEnumerable<Device> devices) =>
        document.Level == SecrecyLevel.Public ? devices.Any() : throw new InvalidOperationException("cannot say");
}
