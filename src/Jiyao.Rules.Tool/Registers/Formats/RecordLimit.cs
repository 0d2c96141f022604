namespace Jiyao.Rules.Tool.Registers;

/// <summary>How long a single record may be; beyond it the file is no register, or its quotes are broken.</summary>
internal static class RecordLimit
{
    /// <summary>In characters of a delimited text, or bytes of JSON.</summary>
    public const int Length = 1 << 20;
}
