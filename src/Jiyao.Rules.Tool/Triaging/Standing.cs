namespace Jiyao.Rules.Tool.Triaging;

/// <summary>How a finding stands to what is already known.</summary>
internal enum Standing
{
    /// <summary>Nothing is known of it.</summary>
    New,

    /// <summary>The baseline has it.</summary>
    Known,

    /// <summary>A waiver that has not expired covers it.</summary>
    Waived,
}
