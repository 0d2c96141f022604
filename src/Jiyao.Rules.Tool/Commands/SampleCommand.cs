using System.CommandLine;
using System.Globalization;
using Jiyao.Rules.Tool.Samples;

namespace Jiyao.Rules.Tool.Commands;

/// <summary><c>jiyao sample</c>: writes registers that nobody ever kept, to try the tool on.</summary>
internal static class SampleCommand
{
    public static Command Create(ToolConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = HelpText.Of("写入的文件夹；没有则新建。", "The folder to write to; it is created if need be.") };
        var seed = new Option<int>("--seed")
        {
            Description = HelpText.Of("同一种子写出同样的字节。", "The same seed writes the same bytes."),
            DefaultValueFactory = _ => TelegramSample.DefaultSeed,
        };
        var rows = new Option<int>("--rows") { Description = HelpText.Of("总行数。", "Rows in all."), DefaultValueFactory = _ => TelegramSample.DefaultRows };
        var office = new Option<bool>("--office")
        {
            Description = HelpText.Of(
                "一个单位一年的全部登记簿，而不只是电报。",
                "Every register of an office for a year, instead of telegrams alone."),
        };
        var force = new Option<bool>("--force") { Description = HelpText.Of("覆盖同名文件。", "Write over files of the same names.") };
        var command = new Command("sample", HelpText.Of("生成虚构的登记簿样例。", "Write made-up registers.")) { folder, seed, rows, office, force };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(office) && parsed.GetResult(rows) is { Implicit: false }) throw new UsageException(
                "--office 的行数由其登记簿而定，不与 --rows 同用；请只留一个。",
                "--office has as many rows as its registers need and does not go with --rows; leave one out.");
            if (parsed.GetValue(rows) is < 2 or > 10_000_000) throw new UsageException(
                "--rows 取 2 到 10,000,000。",
                "--rows takes 2 to 10,000,000.");
            var (target, from) = (parsed.GetValue(folder)!, parsed.GetValue(seed));
            var written = SampleFolder.Fill(target, parsed.GetValue(force), made =>
                parsed.GetValue(office) ? OfficeSample.Write(made, from) : TelegramSample.Write(made, from, parsed.GetValue(rows)));
            foreach (var (path, count) in written)
                console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {count}"));
            return ExitCodes.Clean;
        });
        return command;
    }
}
