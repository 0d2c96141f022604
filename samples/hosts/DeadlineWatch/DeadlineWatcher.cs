using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiyao.Rules.Samples.DeadlineWatch;

/// <summary>Raises each deadline that is about to lapse, once.</summary>
internal sealed partial class DeadlineWatcher(
    IRegulationEngine engine, TelegramInbox inbox, TimeProvider clock, ILogger<DeadlineWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(15);

    private readonly HashSet<(string?, string)> raised = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30), clock);
        do Look();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Look()
    {
        var soon = clock.GetUtcNow() + Ahead;
        foreach (var telegram in inbox.Open)
        {
            foreach (var obligation in engine.DutiesOf(telegram).Obligations)
            {
                // A deadline that may lapse this early is raised: better once too often.
                if (obligation is { IsEvent: true, FulfilledAt: null, Due: { } deadline } && deadline.Due.Earliest <= soon
                    && raised.Add((telegram.Id, obligation.Clause)))
                {
                    AboutToLapse(telegram.Id, obligation.Clause, obligation.Duty.Label.En, deadline.Due.Earliest);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram {Telegram}: {Clause}, {Duty} by {Due:HH:mm}")]
    private partial void AboutToLapse(string? telegram, string clause, string duty, DateTimeOffset due);
}
