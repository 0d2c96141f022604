namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The networks that cipher equipment must not be linked to.</summary>
/// <param name="options">The readings.</param>
internal sealed class ForbiddenNetworks(CipherOfficeOptions options)
{
    /// <summary>Whether the network is one of them; null when it is not known, or when it takes a person to say.</summary>
    [Needs(nameof(AccessContext.Network))]
    public bool? Forbids(AccessContext context) => context.Network switch
    {
        NetworkKind.Internet => true,
        NetworkKind.OtherPublic => options.OnlineScope == OnlineScope.AnyPublicNetwork,
        NetworkKind.GovernmentExtranet => options.OnlineScope == OnlineScope.InternetOnly ? false : null,
        NetworkKind.Isolated => false,
        _ => null,
    };

    /// <summary>Whether the network is known, and yet it takes a person to say whether it is one of them.</summary>
    public bool IsForAPersonToJudge(AccessContext context) => context.Network is not null && Forbids(context) is null;
}
