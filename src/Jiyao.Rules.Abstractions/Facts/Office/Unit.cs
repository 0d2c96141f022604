namespace Jiyao.Rules;

/// <summary>A department, township or other unit of the district, as the list of units has it.</summary>
public sealed class Unit : Fact
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of unit.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>Which of the responsible bodies it is; none: known to be neither.</summary>
    public UnitFunctions? Functions { get; init; }

    /// <summary>Since when it has existed; null: since before any record.</summary>
    public RecordedTime? ActiveFrom { get; init; }

    /// <summary>First instant it no longer existed; null: until further notice.</summary>
    public RecordedTime? ActiveTo { get; init; }
}
