namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>A clock that stands still, so that a request without a time has the same one in every run.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 7, 1, 1, 30, 0, TimeSpan.Zero);
}
