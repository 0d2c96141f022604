namespace Jiyao.Rules;

/// <summary>What the result column of a telegram register says of the handling.</summary>
public enum TelegramOutcome
{
    /// <summary>Finished, the result recorded.</summary>
    Completed,

    /// <summary>Passed on to another unit, which is not finishing.</summary>
    Forwarded,

    /// <summary>Something else is written.</summary>
    Other,
}
