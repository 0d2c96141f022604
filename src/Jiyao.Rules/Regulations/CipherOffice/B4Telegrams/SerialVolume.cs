using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The serials of one year's register. They run in one sequence, or in one each for what came in and what went out.</summary>
internal sealed class SerialVolume : Fact
{
    private const int MostTold = 10;

    private readonly SerialFaults faults;

    private SerialVolume(int year, SerialFaults faults) => (Id, this.faults) = (year.ToString(CultureInfo.InvariantCulture), faults);

    /// <summary>The local year of a telegram; null: its time is not known.</summary>
    public static int? YearOf(Telegram telegram) =>
        telegram.When is { Precision: not TimePrecision.Illegible } at ? at.Earliest.ToOffset(TimeSpan.FromHours(8)).Year : null;

    /// <summary>The serial and the direction in one number, since a register has a million of them; null: the serial is no number.</summary>
    public static long? CodeOf(Telegram telegram)
    {
        var digits = telegram.Id is { } id ? id[(id.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1)..] : "";
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial < long.MaxValue / 4
            ? (serial * 2) + (telegram.Direction == TelegramDirection.Outgoing ? 1 : 0)
            : null;
    }

    public static SerialVolume Of(int year, IEnumerable<long> codes)
    {
        var one = SerialFaults.In(codes.Select(code => code / 2));
        var each = SerialFaults.In(codes.Where(code => code % 2 == 0).Select(code => code / 2))
            .And(SerialFaults.In(codes.Where(code => code % 2 == 1).Select(code => code / 2)));
        return new(year, one.Count <= each.Count ? one : each);
    }

    public bool IsUnbroken() => faults.Count == 0;

    public LocalizedText? Text() => faults.Count == 0 ? null : new(
        $"缺号：{Told(faults.Missing)}；重号：{Told(faults.Double)}。", $"Missing: {Told(faults.Missing)}; twice: {Told(faults.Double)}.");

    private static string Told(IReadOnlyList<long> serials) => serials.Count == 0
        ? "—"
        : string.Join(", ", serials.Take(MostTold)) + (serials.Count > MostTold ? $" (+{serials.Count - MostTold})" : "");
}
