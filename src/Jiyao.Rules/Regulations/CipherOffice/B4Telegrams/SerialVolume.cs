using System.Globalization;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>The serials of one year's register. They run in one sequence, or in one each for what came in and what went out.</summary>
internal sealed class SerialVolume : Fact
{
    private const int MostTold = 10;
    private const int In = 0;
    private const int Out = 1;
    private const int Either = 2;
    private const long Any = -1;

    // A code holds the way, the serial and what stands before it: 2, 46 and 15 bits of a positive number.
    private const int WayBits = 2;
    private const int SerialBits = 46;
    private const int MarkBits = 15;
    private const long MostSerial = (1L << SerialBits) - 1;

    private readonly SerialFaults faults;
    private readonly bool isOpen;
    private readonly bool hangsOnMarks;

    private SerialVolume(int year, SerialFaults faults, bool isOpen, bool hangsOnMarks) =>
        (Id, this.faults, this.isOpen, this.hangsOnMarks) = (year.ToString(CultureInfo.InvariantCulture), faults, isOpen, hangsOnMarks);

    /// <summary>The local year of a telegram; null: its time is not known.</summary>
    public static int? YearOf(Telegram telegram) =>
        telegram.When is { Precision: not TimePrecision.Illegible } at ? at.Earliest.ToOffset(BeijingTime.Offset).Year : null;

    /// <summary>
    /// The serial, the direction and what stands before the serial in one number, since a register has a million of them; null: the serial is
    /// no number.
    /// </summary>
    public static long? CodeOf(Telegram telegram)
    {
        if (telegram.Id is not { } id || IsRounded(id)) return null;
        var start = id.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1;
        return long.TryParse(id.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial <= MostSerial
            ? (((Mark(id.AsSpan(0, start)) << SerialBits) + serial) << WayBits) + Way(telegram.Direction)
            : null;
    }

    /// <summary>
    /// The serial of a telegram whose year is not known, or any, where the serial was rounded and its digits are lost: it may be one that a
    /// year lacks. Null: it belongs to its year, or has no serial.
    /// </summary>
    public static long? StrayOf(Telegram telegram) =>
        telegram.Id is { } id && IsRounded(id) ? Any : YearOf(telegram) is null && CodeOf(telegram) is { } code ? SerialOf(code) : null;

    public static SerialVolume Of(int year, IEnumerable<long> codes)
    {
        var one = SerialFaults.In(codes.Select(SerialOf));
        if (one.Count == 0) return new(year, one, isOpen: false, hangsOnMarks: false);
        var each = EachWay(codes);
        // What may have come in or gone out may fill a gap of either sequence; what is wrong beyond that stays wrong.
        HashSet<long> either = [.. Serials(codes, Either)];
        var isOpen = either.Count > 0 && each.Double.Count == 0 && each.Missing.All(either.Contains);
        var faults = isOpen || one.Count <= each.Count ? one : each;
        return new(year, faults, isOpen, faults.Count > 0 && IsUnbrokenByMark(codes));
    }

    /// <summary>Whether none is missing and none stands twice; null: that hangs on what came in and what went out.</summary>
    [Needs(nameof(Telegram.Direction))]
    public bool? IsUnbroken() => isOpen ? null : faults.Count == 0;

    /// <summary>
    /// Whether serials with the same before them, as in 密-1 and 普-1, are a sequence each and each is whole, which nobody can tell from them;
    /// false: what is wrong is wrong all the same.
    /// </summary>
    [Needs(nameof(Telegram.Id))]
    public bool? IsUnbrokenInParts() => hangsOnMarks ? null : false;

    /// <summary>Whether those that are missing may all be among the stray ones, which nobody can tell; false: they are not.</summary>
    [Needs(nameof(Telegram.ReceivedAt), nameof(Telegram.SentAt))]
    public bool? IsFilledBy(IEnumerable<long> strays)
    {
        if (faults.Double.Count > 0) return false;
        var any = 0;
        HashSet<long> serials = [];
        foreach (var stray in strays)
            if (stray == Any) any++;
            else serials.Add(stray);
        return faults.Missing.Count(serial => !serials.Contains(serial)) <= any ? null : false;
    }

    public LocalizedText? Text() => faults.Count == 0 ? null : new(
        $"缺号：{Told(faults.Missing)}；重号：{Told(faults.Double)}。", $"Missing: {Told(faults.Missing)}; twice: {Told(faults.Double)}.");

    // 1.23E+17: what a spreadsheet makes of a long number.
    private static bool IsRounded(string id) =>
        id.LastIndexOf('+') is var plus and > 1 && plus < id.Length - 1 && id[plus - 1] is ('E' or 'e') && char.IsAsciiDigit(id[plus - 2])
        && !id.AsSpan(plus + 1).ContainsAnyExceptInRange('0', '9');

    private static bool IsUnbrokenByMark(IEnumerable<long> codes)
    {
        var marks = codes.ToLookup(MarkOf);
        return marks.Count > 1 && marks.All(mark => SerialFaults.In(mark.Select(SerialOf)).Count == 0 || EachWay(mark).Count == 0);
    }

    private static SerialFaults EachWay(IEnumerable<long> codes) => SerialFaults.In(Serials(codes, In)).And(SerialFaults.In(Serials(codes, Out)));

    private static long SerialOf(long code) => (code >> WayBits) & MostSerial;

    private static int MarkOf(long code) => (int)(code >> (SerialBits + WayBits));

    // Two that meet in one hash count as one mark.
    private static long Mark(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619;
        return hash >> (32 - MarkBits);
    }

    private static int Way(TelegramDirection? direction) => direction switch
    {
        TelegramDirection.Incoming => In,
        TelegramDirection.Outgoing => Out,
        _ => Either,
    };

    private static IEnumerable<long> Serials(IEnumerable<long> codes, int way) => codes.Where(code => (code & ((1 << WayBits) - 1)) == way).Select(SerialOf);

    private static string Told(IReadOnlyList<long> serials) => serials.Count == 0
        ? "—"
        : string.Join(", ", serials.Take(MostTold)) + (serials.Count > MostTold ? $" (+{serials.Count - MostTold})" : "");
}
