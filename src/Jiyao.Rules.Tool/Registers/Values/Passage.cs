namespace Jiyao.Rules.Tool.Registers;

/// <summary>What a row of the register at the door is of.</summary>
internal enum Passage
{
    /// <summary>Somebody went in.</summary>
    In,

    /// <summary>Somebody went out.</summary>
    Out,

    /// <summary>A visitor was received.</summary>
    Visit,
}
