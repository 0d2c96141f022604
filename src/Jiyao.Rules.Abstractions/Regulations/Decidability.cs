namespace Jiyao.Rules;

/// <summary>What a machine can tell of a clause.</summary>
public enum Decidability
{
    /// <summary>Decidable from records alone.</summary>
    FromRecords,

    /// <summary>Decidable from records, or from what an inspector found.</summary>
    FromRecordsOrFindings,

    /// <summary>Decidable only from what an inspector found.</summary>
    FromFindings,

    /// <summary>Not decidable by a machine.</summary>
    NotDecidable,
}
