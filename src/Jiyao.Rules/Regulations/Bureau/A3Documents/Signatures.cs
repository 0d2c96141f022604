namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>Whether those who got a document signed for it.</summary>
internal static class Signatures
{
    /// <summary>Whether all did; null where the register does not tell, or does not say who got it.</summary>
    [Needs(nameof(IncomingDocument.SignedForBy), nameof(IncomingDocument.Recipients))]
    public static bool? AreComplete(IncomingDocument document) =>
        document.SignedForBy is not { } signed ? null
        : signed.Count == 0 ? false
        : document.Recipients is not { Count: > 0 } recipients ? null
        : recipients.Aggregate((bool?)true, (all, recipient) => all & IsAmong(signed, recipient));

    /// <summary>Who did not; null: nothing to add.</summary>
    public static LocalizedText? Text(IncomingDocument document)
    {
        if (AreComplete(document) != false || document.Recipients is not { } recipients) return null;
        var names = recipients.Where(recipient => IsAmong(document.SignedForBy!, recipient) == false).Select(recipient => recipient.Name ?? recipient.Id).ToList();
        return names.Count == 0 ? null : new($"未签收：{string.Join("、", names)}。", $"Not signed: {string.Join(", ", names)}.");
    }

    /// <summary>Who took a document over for filing.</summary>
    public static LocalizedText? Receiver(IncomingDocument document) => (document.FiledWith?.Name ?? document.FiledWith?.Id) is { } name
        ? new($"接收人：{name}。", $"Received by {name}.")
        : null;

    private static bool? IsAmong(IEnumerable<Person> signed, Person recipient) =>
        signed.Aggregate((bool?)false, (any, person) => any | PersonIdentity.AreSame(person, recipient));
}
