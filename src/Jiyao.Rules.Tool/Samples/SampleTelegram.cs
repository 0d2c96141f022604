namespace Jiyao.Rules.Tool.Samples;

/// <summary>One row of a made-up telegram register. A null cell is blank.</summary>
internal sealed record SampleTelegram
{
    public bool IsIncoming { get; init; } = true;

    public int Serial { get; init; }

    /// <summary>How many telegrams its sender sent elsewhere before it, since the last one that came here.</summary>
    public int SentElsewhere { get; init; }

    public DateTime At { get; init; }

    public string Counterpart { get; init; } = "";

    public string? Title { get; init; }

    public string? Level { get; init; }

    public string? Precedence { get; init; }

    public string Form { get; init; } = "密码电报";

    public string? Importance { get; init; } = "否";

    public string? Handler { get; init; }

    public DateTime? ReceiptAt { get; init; }

    public DateTime? ReportedAt { get; init; }

    public DateTime? StartedAt { get; init; }

    public DateTime? DoneAt { get; init; }

    public string? Result { get; init; } = "已办结";

    /// <summary>What stands in the completion column in place of a time.</summary>
    public string? DoneText { get; init; }
}
