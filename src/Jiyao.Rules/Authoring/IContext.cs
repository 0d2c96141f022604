namespace Jiyao.Rules.Authoring;

/// <summary>What the right-hand side of a rule may ask of the engine.</summary>
public interface IContext
{
    /// <summary>The rule that matched.</summary>
    IRule Rule { get; }
}

/// <summary>A rule, as its right-hand side sees it.</summary>
public interface IRule
{
    /// <summary>The rule's name.</summary>
    string Name { get; }
}
