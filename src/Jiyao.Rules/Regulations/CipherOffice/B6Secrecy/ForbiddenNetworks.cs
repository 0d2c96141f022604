namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The networks that cipher equipment must not be linked to.</summary>
/// <param name="options">The readings.</param>
internal sealed class ForbiddenNetworks(CipherOfficeOptions options)
{
    /// <summary>Whether the network certainly is one of them; null when it is not known.</summary>
    [Needs(nameof(AccessContext.Network))]
    public bool? Forbids(AccessContext context) => context.Network switch
    {
        NetworkKind.Internet => true,
        NetworkKind.OtherPublic => options.OnlineScope == OnlineScope.AnyPublicNetwork,
        NetworkKind.GovernmentExtranet or NetworkKind.Isolated => false,
        _ => null,
    };

    /// <summary>Null where it takes a person to say whether the network is one of them: nothing is missing. Else false.</summary>
    [Needs]
    public bool? MayForbid(AccessContext context) =>
        context.Network == NetworkKind.GovernmentExtranet && options.OnlineScope == OnlineScope.AnyPublicNetwork ? null : false;
}
