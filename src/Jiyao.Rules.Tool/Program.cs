using System.Collections;
using System.Runtime.InteropServices;
using System.Text;
using Jiyao.Rules.Tool;
using Jiyao.Rules.Tool.Commands;

// The streams are UTF-8 whatever the machine's locale says: registers and messages are Chinese.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal);


// Whoever asks for an end gets a clean one; whoever asks twice gets it at once.
using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

return JiyaoCommand.Run(args, new ToolConsole(
    output, errors, input, TimeProvider.System, environment, !Console.IsOutputRedirected, !Console.IsErrorRedirected, input.BaseStream, stop.Token));

void End(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
