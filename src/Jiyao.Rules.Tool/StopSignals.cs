using System.Runtime.InteropServices;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool;

/// <summary>
/// What the person at the terminal, or the machine, asks of a running command: at first a clean end, which comes at once where the command looks
/// for it and shortly after where it waits for something else; the second time an end whatever it is at.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stop = new();
    private readonly List<PosixSignalRegistration> registrations;

    public StopSignals() =>
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Take), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take)];

    /// <summary>Is cancelled when a command is to end.</summary>
    public CancellationToken Token => stop.Token;

    /// <summary>Tells that a command has been stopped that did not end by itself.</summary>
    public Action? Tell { get; set; }

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        stop.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        if (stop.IsCancellationRequested)
        {
            TemporaryFiles.RemoveAll();
            return;
        }

        signal.Cancel = true;
        new Thread(() =>
        {
            Thread.Sleep(Grace);
            TemporaryFiles.RemoveAll();
            Tell?.Invoke();
            Environment.Exit(ExitCodes.Stopped);
        })
        { IsBackground = true }.Start();
        stop.Cancel();
    }
}
