using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The serials of one year's register. They run in one sequence, or in one each for what came in and what went out.</summary>
internal sealed class SerialVolume : Fact
{
    private const int MostTold = 10;

    private readonly Faults faults;

    private SerialVolume(int year, Faults faults) => (Id, this.faults) = (year.ToString(CultureInfo.InvariantCulture), faults);

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
        List<long> all = [.. codes];
        var one = Faults.In(all.Select(code => code >> 1));
        var each = Faults.In(all.Where(code => code % 2 == 0).Select(code => code >> 1)).And(Faults.In(all.Where(code => code % 2 == 1).Select(code => code >> 1)));
        return new(year, one.Count <= each.Count ? one : each);
    }

    public bool IsUnbroken() => faults.Count == 0;

    public LocalizedText? Text() => faults.Count == 0 ? null : new(
        $"缺号：{Told(faults.Missing)}；重号：{Told(faults.Double)}。", $"Missing: {Told(faults.Missing)}; twice: {Told(faults.Double)}.");

    private static string Told(IReadOnlyList<long> serials) => serials.Count == 0
        ? "—"
        : string.Join(", ", serials.Take(MostTold)) + (serials.Count > MostTold ? $" (+{serials.Count - MostTold})" : "");

    private sealed record Faults(IReadOnlyList<long> Missing, IReadOnlyList<long> Double)
    {
        // A gap of a million is an error of one serial, not a million telegrams lost.
        private const int MostMissing = 100_000;

        public int Count => Missing.Count + Double.Count;

        public Faults And(Faults other) => new([.. Missing, .. other.Missing], [.. Double, .. other.Double]);

        public static Faults In(IEnumerable<long> serials)
        {
            List<long> ordered = [.. serials.Order()], missing = [], twice = [];
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered[i] == ordered[i - 1]) twice.Add(ordered[i]);
                for (var serial = ordered[i - 1] + 1; serial < ordered[i] && missing.Count < MostMissing; serial++) missing.Add(serial);
            }

            return new(missing, twice);
        }
    }
}
