using Spectre.Console;

namespace Jiyao.Rules.Tool.Reports;

/// <summary>How text for people looks: its language, its width, and whether it has colours.</summary>
internal sealed class TextStyle
{
    // Redirected text is searched and compared: a line stays one line.
    private const int WidthOfFiles = 240;

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private readonly ToolConsole console;

    public TextStyle(ToolConsole console, string? language)
    {
        this.console = console;
        IsChinese = (language ?? Locale(console)).StartsWith("zh", StringComparison.OrdinalIgnoreCase);
    }

    public bool IsChinese { get; }

    public string Of(LocalizedText text) => IsChinese ? text.Zh : text.En;

    public string Of(string zh, string en) => IsChinese ? zh : en;

    public IAnsiConsole Open(TextWriter target)
    {
        var isTerminal = console.IsTerminal && ReferenceEquals(target, console.Out);
        var hasColours = isTerminal && !(console.Environment.GetValueOrDefault("NO_COLOR") is { Length: > 0 });
        var ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isTerminal ? target : new TrimmingWriter(target)),
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        ansi.Profile.Width = isTerminal ? Console.WindowWidth : WidthOfFiles;
        ansi.Profile.Capabilities.Unicode = true;
        return ansi;
    }

    private static string Locale(ToolConsole console) =>
        Variables
            .Select(name => console.Environment.GetValueOrDefault(name))
            .FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "en";
}
