using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class RegisterFaultTests
{
    private const string Header = "收/发,序号,标题,密级\n";

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("no such file", Fault.Of(Path.Combine(Path.GetTempPath(), "jiyao-none.csv")), StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_no_file()
    {
        using var folder = new TempFolder();
        Assert.Contains("not an ordinary file", Fault.Of(folder.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a")]
    [InlineData("a.csv.bak")]
    public void An_extension_that_no_format_reads_is_named_with_those_that_are(string name)
    {
        using var folder = new TempFolder();
        var message = Fault.Of(folder.Write(name, Header + "收,1,一,机密\n"));

        Assert.Contains($"\"{Path.GetExtension(name)}\"", message, StringComparison.Ordinal);
        Assert.Contains(".csv .tsv .txt .json .jsonl .ndjson", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.jsonl")]
    public void Binary_content_is_refused(string name)
    {
        using var folder = new TempFolder();
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        bytes[0] = (byte)'P';

        Assert.Contains("binary", Fault.Of(folder.Write(name, bytes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("收/发,序号,天气\n收,1,晴\n")]
    [InlineData("hello\n")]
    [InlineData("\"收/发,序号,标题,密级\n收,1,一,机密\n")]
    public void A_header_that_nobody_knows_is_refused(string text)
    {
        using var folder = new TempFolder();
        Assert.Matches("no header recognised .*'jiyao registers' lists the columns", Fault.Of(folder.Write("a.csv", text)));
    }

    [Fact]
    public void Where_the_encoding_was_guessed_the_message_says_so()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", "a,b,c\n甲,乙,丙\n", ExportEncodings.Gb18030);

        Assert.Contains("not UTF-8 from line 2 on", Fault.Of(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "")]
    [InlineData("a.csv", Header)]
    [InlineData("a.csv", Header + "收,1,一,机密\n收,2,\"")]
    [InlineData("a.jsonl", "")]
    [InlineData("a.json", "[{\"title\":\"")]
    [InlineData("a.jsonl", "{\"direction\":\"收\",\"serial\":\"1\",\"title\":\"一\"}\n")]
    public void A_line_of_ten_megabytes_is_refused_and_not_held(string name, string start)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, start + new string('x', 10 << 20));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var message = Fault.Of(path);

        Assert.Contains("longer than 1 MB", message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 24 << 20);
    }

    [Fact]
    public void The_line_of_a_record_too_long_is_named()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", Header + "收,1,一,机密\n收,2,\"" + string.Concat(Enumerable.Repeat("二\n", 1 << 20)));

        Assert.StartsWith($"{path}:3: ", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_just_short_of_the_limit_is_read()
    {
        var title = new string('长', (1 << 20) - 100);
        Assert.Equal(title, ReadRegister.Text(Header + $"收,1,{title},机密\n").Only.Title);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_refused()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", Header + "收,1,一,机密\n");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("reading failed", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_wrong_with_a_file_has_its_line()
    {
        Assert.Same(RegisterFaults.NoPermission, RegisterFile.Fault(new UnauthorizedAccessException()));
        Assert.Same(RegisterFaults.Missing, RegisterFile.Fault(new FileNotFoundException()));
        Assert.Same(RegisterFaults.Missing, RegisterFile.Fault(new DirectoryNotFoundException()));
        Assert.Contains("disk", RegisterFile.Fault(new IOException("disk\nfull"))!.En, StringComparison.Ordinal);
        Assert.Null(RegisterFile.Fault(new InvalidOperationException()));
    }

    [Fact]
    public void A_file_that_goes_away_before_it_is_read_is_refused()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", Header + "收,1,一,机密\n");
        using var register = Register.Open(path);
        File.Delete(path);

        var message = Assert.Throws<RegisterException>(() => register.Read().Count()).Message;

        Assert.StartsWith(path, message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_names_the_known_ones()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.csv", Header + "收,1,一,机密\n");

        var message = Assert.Throws<RegisterException>(() => Register.Open(path, "tele\ngraph")).Message;

        Assert.Contains("\"tele graph\"", message, StringComparison.Ordinal);
        Assert.All(["telegram", "device", "statement"], kind => Assert.Contains(kind, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.csv", "收/发,天气\n收,晴\n")]
    [InlineData("a.csv", "登记簿,\n收/发,天气\n收,晴\n")]
    [InlineData("a.jsonl", "{\"direction\":\"收\"}\n")]
    public void A_kind_that_was_asked_for_needs_fewer_known_headers(string name, string text)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, text);

        Assert.Equal(TelegramDirection.Incoming, ReadRegister.File(path, "Telegram").Only.Direction);
        Assert.Contains("--as", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_with_a_line_break_still_makes_one_line()
    {
        var fault = Assert.Throws<RegisterException>(() => Register.Open("no\nsuch.csv"));
        Assert.StartsWith("no such.csv: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_said_in_both_languages_on_one_line()
    {
        var faults = new[] { typeof(RegisterFaults), typeof(RecordFaults), typeof(CellFaults) }
            .SelectMany(type => type.GetProperties())
            .Select(property => (LocalizedText)property.GetValue(null)!)
            .ToList();

        Assert.True(faults.Count > 25);
        Assert.All(faults, fault =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", fault.Zh);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}|\n", fault.En);
        });
    }
}
