namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>Nobody reads a secret who is not on its list of those who may know.</summary>
[Clause("B6.2.c")]
public sealed class SecretsAreReadWithinTheScope(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AccessRequest<Document> request = default!;
        var needToKnow = new NeedToKnowReading(options.ScopeGranularity);

        When()
            .Match(
                () => request,
                r => r.Action == SecrecyAction.Read,
                r => r.Resource!.Level >= SecrecyLevel.Secret)
            .Having(() => needToKnow.Covers(request.Resource!, request.Subject!, request.At) == false);

        Then()
            .Prohibit(() => request);
    }
}
