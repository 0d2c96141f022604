namespace Jiyao.Rules;

/// <summary>Kinds of networks.</summary>
public enum NetworkKind
{
    /// <summary>The Internet.</summary>
    Internet,

    /// <summary>Another network open to the public.</summary>
    OtherPublic,

    /// <summary>The government extranet (政务外网); whether it is a public network is for a person to say.</summary>
    GovernmentExtranet,

    /// <summary>A network with no link to any public network.</summary>
    Isolated,
}
