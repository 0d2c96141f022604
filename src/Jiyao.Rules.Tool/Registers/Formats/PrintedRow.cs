namespace Jiyao.Rules.Tool.Registers;

/// <summary>What a row is to the printed form.</summary>
internal enum PrintedRow
{
    /// <summary>Nothing: it is data.</summary>
    None,

    /// <summary>The header again, at the top of a further page.</summary>
    Header,

    /// <summary>A title again, at the top of a further page, or the line on which the form is signed.</summary>
    Title,

    /// <summary>The total of a page, within the table.</summary>
    Subtotal,

    /// <summary>The total, which ends the table.</summary>
    Total,
}
