using System.Collections;
using System.Text;
using Jiyao.Rules.Tool;
using Jiyao.Rules.Tool.Commands;
using Microsoft.Win32;

// A Windows console reads what is written to it in the code page of its country until it is told otherwise.
var usual = OperatingSystem.IsWindows() ? Console.OutputEncoding : null;
if (usual is not null) Console.OutputEncoding = Encoding.UTF8;

// The streams are UTF-8 whatever the machine's locale says: registers and messages are Chinese.
using var output = new StreamWriter(new StandardOutput(Console.OpenStandardOutput()), new UTF8Encoding(false), 1 << 16);
using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal);

// Windows names its user's language elsewhere.
if (OperatingSystem.IsWindows())
    environment.TryAdd("LANG", Registry.GetValue(@"HKEY_CURRENT_USER\Control Panel\International", "LocaleName", null) as string ?? "");

using var stop = new StopSignals();
using var input = new StreamReader(new StandardInput(Console.OpenStandardInput(), stop.Token), new UTF8Encoding(false), true, 1 << 14);

var console = new ToolConsole(
    output, errors, input, TimeProvider.System, environment, !Console.IsOutputRedirected, !Console.IsErrorRedirected, input.BaseStream, stop.Token)
{
    HasLostItsReader = StandardOutput.HasLostItsReader,
};
stop.Tell = () => JiyaoCommand.TellStopped(args, console);
var code = JiyaoCommand.Run(args, console);
if (usual is not null && OperatingSystem.IsWindows()) Console.OutputEncoding = usual;
return code;
