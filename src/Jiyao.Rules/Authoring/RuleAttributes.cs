namespace Jiyao.Rules.Authoring;

/// <summary>Names a rule other than by its class.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}

/// <summary>Describes a rule.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    /// <summary>The description.</summary>
    public string Value { get; } = value;
}

/// <summary>Tags a rule.</summary>
/// <param name="value">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TagAttribute(string value) : Attribute
{
    /// <summary>The tag.</summary>
    public string Value { get; } = value;
}

/// <summary>Ranks a rule; kept for the NRules shape.</summary>
/// <param name="value">The rank.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute(int value) : Attribute
{
    /// <summary>The rank.</summary>
    public int Value { get; } = value;
}
