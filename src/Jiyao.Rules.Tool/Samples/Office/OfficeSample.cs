using System.Globalization;
using System.Text;
using Bogus;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Samples;

/// <summary>Every register of a made-up office for 2026, duties kept as a rule and each clause breached somewhere.</summary>
internal static class OfficeSample
{
    private const int Year = 2026;

    /// <summary>Writes the files.</summary>
    /// <returns>Each file with its rows.</returns>
    public static IEnumerable<(string Path, int Rows)> Write(string folder, int seed)
    {
        Directory.CreateDirectory(folder);
        foreach (var register in Registers(new Randomizer(seed))) yield return Write(folder, register);
    }

    private static IEnumerable<SampleRegister> Registers(Randomizer random)
    {
        var staff = new OfficeStaff(random);
        var duty = new DutyYear(staff, random, Year);
        var telegrams = new TelegramYear(duty, random, Year);
        return
        [
            staff.Persons(), staff.Appointments(), OfficeUnits.Register(),
            .. telegrams.Registers(), .. duty.Registers(telegrams), .. new EntryYear(staff, random, Year).Registers(),
            .. new PaperYear(staff, random, Year).Registers(), .. new ActYear(staff, random, Year).Registers(),
            .. new OversightYear(staff, random, Year).Registers(),
        ];
    }

    private static (string Path, int Rows) Write(string folder, SampleRegister register)
    {
        var path = Path.Combine(folder, register.File + ".csv");
        var columns = RegisterKinds.Named(register.Kind).Columns;
        using var target = new StreamWriter(path, false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
        target.WriteLine(string.Join(',', register.Columns.Select(columns.ChineseHeader)));
        foreach (var row in register.Rows) target.WriteLine(string.Join(',', row.Select(Cell)));
        return (path, register.Rows.Count);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        true => "是",
        false => "否",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
